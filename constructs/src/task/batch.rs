//! Jobs of Batch.

use infrastruct::{IntoValue, Ref, Text, aws};

use super::{Task, events_of};
use crate::grant::Grant;

/// Submits a job to a queue, and waits for its end. What it is handed is added by `.with("ContainerOverrides", json!({ … }))`.
///
/// Granted: `batch:SubmitJob` on the queue and the definition; `batch:DescribeJobs` and `batch:TerminateJob` on every job, since
/// the job has no name before; and the rule `StepFunctionsGetEventsForBatchJobsRule`.
///
/// ```
/// use infrastruct::Ref;
/// use infrastruct::aws;
/// use infrastruct_constructs::{Definition, states, task::batch};
///
/// fn nightly(queue: Ref<aws::batch::JobQueue>, definition: Ref<aws::batch::JobDefinition>) -> Definition {
///     states!(enrich: Task { call: batch::run("enrich", queue, definition), end: true })
/// }
/// ```
pub fn run(
    name: impl IntoValue<Text>,
    queue: impl Into<Ref<aws::batch::JobQueue>>,
    definition: impl Into<Ref<aws::batch::JobDefinition>>,
) -> Task {
    let (queue, definition) = (queue.into(), definition.into());
    let grants = [
        Grant::to(["batch:SubmitJob"])
            .on(queue.job_queue_arn())
            .on(definition.job_definition_arn()),
        Grant::to(["batch:DescribeJobs", "batch:TerminateJob"]).on("*"),
        events_of("StepFunctionsGetEventsForBatchJobsRule"),
    ];
    Task::new("batch:submitJob.sync", grants)
        .with("JobName", name.into_value())
        .with("JobQueue", queue.job_queue_arn())
        .with("JobDefinition", definition.job_definition_arn())
}
