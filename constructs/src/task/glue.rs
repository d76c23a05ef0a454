//! Jobs of Glue.

use infrastruct::{IntoValue, Name, Text, Value, aws, sub};

use super::Task;
use crate::grant::Grant;

/// Runs a job, which may be one that exists elsewhere, by its name, and waits for its end. Its arguments are handed on by `.with("Arguments", json!({ … }))`.
///
/// Granted: `glue:StartJobRun`, `glue:GetJobRun`, `glue:GetJobRuns` and `glue:BatchStopJobRun` on the job.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::{Role, StateMachine, states, task::glue};
///
/// let role = Role::assumed_by("glue.amazonaws.com").managed_policy("service-role/AWSGlueServiceRole");
/// let job = construct!(aws::glue::Job {
///     role: role.role,
///     command: JobCommand { name: "glueetl", script_location: "s3://scripts/enrich.py" },
///     glue_version: "5.0",
/// });
/// let machine = StateMachine::new(states!(
///     enrich: Task { call: glue::run(job), end: true },
/// ));
/// ```
pub fn run(job: impl IntoValue<Name<aws::glue::Job>>) -> Task {
    let job = job.into_value();
    let actions = [
        "glue:StartJobRun",
        "glue:GetJobRun",
        "glue:GetJobRuns",
        "glue:BatchStopJobRun",
    ];
    Task::new("glue:startJobRun.sync", [Grant::to(actions).on(arn(&job))]).with("JobName", job)
}

/// Starts a job, and goes on.
///
/// Granted: `glue:StartJobRun` on the job.
pub fn start(job: impl IntoValue<Name<aws::glue::Job>>) -> Task {
    let job = job.into_value();
    let grant = Grant::to(["glue:StartJobRun"]).on(arn(&job));
    Task::new("glue:startJobRun", [grant]).with("JobName", job)
}

fn arn(name: &Value<Name<aws::glue::Job>>) -> Value<Text> {
    sub!("arn:{AWS::Partition}:glue:{AWS::Region}:{AWS::AccountId}:job/{name}")
}
