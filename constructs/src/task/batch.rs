//! Jobs of Batch.

use infrastruct::{IntoValue, Text};

use super::{Task, events_of};
use crate::batch_job::BatchJob;
use crate::batch_queue::BatchQueue;

/// Submits a job of a name to a queue, and waits for its end. What it is handed is added by
/// `.with("ContainerOverrides", json!({ … }))`.
///
/// Granted: `batch:SubmitJob` on the queue and the job's definition; `batch:DescribeJobs` and `batch:TerminateJob` on every job,
/// since the job has no name before; and the rule `StepFunctionsGetEventsForBatchJobsRule`.
///
/// ```
/// use infrastruct_constructs::{BatchJob, BatchQueue, Cpu, Image, Nat, StateMachine, Vpc, gibibytes, states, task::batch};
///
/// let network = Vpc::new(Nat::One);
/// let queue = BatchQueue::fargate(&network);
/// let job = BatchJob::new(Image::public("public.ecr.aws/docker/library/busybox:1.37"), Cpu::One, gibibytes(2));
/// let machine = StateMachine::new(states!(
///     enrich: Task { call: batch::run("enrich", &queue, &job), end: true },
/// ));
/// ```
pub fn run(name: impl IntoValue<Text>, queue: &BatchQueue, job: &BatchJob) -> Task {
    let grants = [
        job.run(queue),
        events_of("StepFunctionsGetEventsForBatchJobsRule"),
    ];
    Task::new("batch:submitJob.sync", grants)
        .with("JobName", name.into_value())
        .with("JobQueue", queue.job_queue_arn())
        .with("JobDefinition", job.job_definition_arn())
}
