//! Jobs of EMR Serverless.

use infrastruct::{IntoValue, Json};

use super::{Task, events_of};
use crate::emr_application::EmrApplication;

/// Runs a job in an application, as its role, and waits for its end. The driver says what runs.
///
/// Granted: `emr-serverless:StartJobRun` on the application, `emr-serverless:GetJobRun` and `emr-serverless:CancelJobRun` on
/// its job runs, `iam:PassRole` of the role to EMR Serverless, and the rule `StepFunctionsGetEventsForEMRServerlessJobRule`.
///
/// ```
/// use infrastruct::json;
/// use infrastruct_constructs::{EmrApplication, StateMachine, states, task::emr_serverless};
///
/// let spark = EmrApplication::spark("emr-7.9.0");
/// let driver = json!({ "SparkSubmit": { "EntryPoint": "s3://jobs/enrich.py" } });
/// let machine = StateMachine::new(states!(
///     enrich: Task { call: emr_serverless::run(&spark, driver), end: true },
/// ));
/// ```
pub fn run(application: &EmrApplication, driver: impl IntoValue<Json>) -> Task {
    let grants = [
        application.run(),
        events_of("StepFunctionsGetEventsForEMRServerlessJobRule"),
    ];
    Task::new("emr-serverless:startJobRun.sync", grants)
        .with("ApplicationId", application.application_id())
        .with("ExecutionRoleArn", application.role.arn())
        .with("JobDriver", driver.into_value())
}
