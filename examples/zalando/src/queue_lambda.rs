//! Reactive processing: a function that works through a queue as messages arrive.

use infrastruct::{Construct, Resource, aws, construct, json};

use super::iam::{RECEIVE, allow, document, managed_policy, trust};
use super::settings::Program;
use super::work_queue::{TWO_WEEKS, WorkQueue};

/// A queue, the function that works through it, and a second queue for what it fails at. The function
/// is attached to that one too, switched off: switch it on to try the failed messages again.
#[derive(Construct)]
pub struct QueueLambda {
    pub dead_letters: Resource<aws::sqs::Queue>,
    pub input: Resource<aws::sqs::Queue>,
    role: Resource<aws::iam::Role>,
    policy: Resource<aws::iam::Policy>,
    pub function: Resource<aws::lambda::Function>,
    input_source: Resource<aws::lambda::EventSourceMapping>,
    dead_letter_source: Resource<aws::lambda::EventSourceMapping>,
}

impl QueueLambda {
    /// Processes each message with `program`, as many at a time as there are.
    pub fn new(program: &Program) -> Self {
        construct!(Self {
            dead_letters: WorkQueue {
                message_retention_period: TWO_WEEKS,
                visibility_timeout: program.visibility_timeout(),
                redrive_policy: None,
            },
            // A dead letter counts from when it was first sent: there has to be time left to look at it.
            input: WorkQueue {
                message_retention_period: TWO_WEEKS / 2,
                visibility_timeout: program.visibility_timeout(),
                redrive_policy: Some(json!({
                    "deadLetterTargetArn": dead_letters.arn(),
                    "maxReceiveCount": 3,
                })),
            },
            role: aws::iam::Role {
                assume_role_policy_document: trust("lambda.amazonaws.com"),
                managed_policy_arns: [managed_policy("service-role/AWSLambdaBasicExecutionRole")],
            },
            policy: aws::iam::Policy {
                policy_name: "ReceiveFromQueues",
                policy_document: document([
                    allow(RECEIVE, input.arn()),
                    allow(RECEIVE, dead_letters.arn()),
                ]),
                roles: [role.role_name()],
            },
            #[depends_on(policy)]
            function: aws::lambda::Function {
                runtime: "java21",
                code: Code {
                    s3_bucket: &program.bucket,
                    s3_key: &program.key,
                    s3_object_version: &program.version,
                },
                handler: &program.handler,
                timeout: program.timeout,
                memory_size: program.memory,
                role: role.arn(),
            },
            input_source: aws::lambda::EventSourceMapping {
                event_source_arn: input.arn(),
                function_name: function.function_name(),
                batch_size: 10,
                function_response_types: ["ReportBatchItemFailures"],
                enabled: true,
            },
            dead_letter_source: aws::lambda::EventSourceMapping {
                event_source_arn: dead_letters.arn(),
                function_name: function.function_name(),
                batch_size: 10,
                enabled: false,
            },
        })
    }
}
