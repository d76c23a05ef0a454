//! Jobs of EMR Serverless.

use infrastruct::{IntoValue, Json, Ref, aws, sub};

use super::{Task, events_of, pass_role};
use crate::grant::Grant;

/// Runs a job in an application with a role of its own, and waits for its end. The driver says what runs, as in
/// `json!({ "SparkSubmit": { "EntryPoint": "s3://jobs/enrich.py" } })`.
///
/// Granted: `emr-serverless:StartJobRun` on the application, `emr-serverless:GetJobRun` and `emr-serverless:CancelJobRun` on
/// its job runs, `iam:PassRole` of the job's role to EMR Serverless, and the rule `StepFunctionsGetEventsForEMRServerlessJobRule`.
///
/// ```
/// use infrastruct::{aws, construct, json};
/// use infrastruct_constructs::{Role, StateMachine, states, task::emr_serverless};
///
/// let spark = construct!(aws::emrserverless::Application { release_label: "emr-7.5.0", r#type: "Spark" });
/// let role = Role::assumed_by("emr-serverless.amazonaws.com");
/// let driver = json!({ "SparkSubmit": { "EntryPoint": "s3://jobs/enrich.py" } });
/// let machine = StateMachine::new(states!(
///     enrich: Task { call: emr_serverless::run(spark, &role, driver), end: true },
/// ));
/// ```
pub fn run(
    application: impl Into<Ref<aws::emrserverless::Application>>,
    role: impl Into<Ref<aws::iam::Role>>,
    driver: impl IntoValue<Json>,
) -> Task {
    let (application, role) = (application.into(), role.into());
    let grants = [
        Grant::to(["emr-serverless:StartJobRun"]).on(application.arn()),
        Grant::to(["emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"])
            .on(sub!("{}/jobruns/*", application.arn())),
        pass_role(role.arn(), "emr-serverless.amazonaws.com"),
        events_of("StepFunctionsGetEventsForEMRServerlessJobRule"),
    ];
    Task::new("emr-serverless:startJobRun.sync", grants)
        .with("ApplicationId", application.application_id())
        .with("ExecutionRoleArn", role.arn())
        .with("JobDriver", driver.into_value())
}
