//! Signaling: a topic that says which datasets are ready.

use infrastruct::{Construct, Resource, aws, construct, json};

use super::iam::{RECEIVE, allow, document, managed_policy, trust};
use super::settings::Program;
use super::work_queue::{TWO_WEEKS, WorkQueue};

/// The company's topic of datasets that are ready. A function takes messages from a queue, adds the
/// attributes that subscribers filter by, and publishes them.
#[derive(Construct)]
pub struct CentralTopic {
    pub input: Resource<aws::sqs::Queue>,
    role: Resource<aws::iam::Role>,
    policy: Resource<aws::iam::Policy>,
    enrichment: Resource<aws::lambda::Function>,
    input_source: Resource<aws::lambda::EventSourceMapping>,
    pub topic: Resource<aws::sns::Topic>,
    topic_policy: Resource<aws::sns::TopicPolicy>,
}

impl CentralTopic {
    /// A topic that `accounts` may subscribe to.
    pub fn new(program: &Program, accounts: &[String]) -> Self {
        let teams: Vec<String> = accounts
            .iter()
            .map(|account| format!("arn:aws:iam::{account}:root"))
            .collect();
        construct!(Self {
            input: WorkQueue {
                message_retention_period: TWO_WEEKS,
                visibility_timeout: program.visibility_timeout(),
                redrive_policy: None,
            },
            role: aws::iam::Role {
                assume_role_policy_document: trust("lambda.amazonaws.com"),
                managed_policy_arns: [managed_policy("service-role/AWSLambdaBasicExecutionRole")],
            },
            policy: aws::iam::Policy {
                policy_name: "EnrichAndPublish",
                policy_document: document([
                    allow(RECEIVE, input.arn()),
                    allow(["sns:Publish"], topic.topic_arn()),
                ]),
                roles: [role.role_name()],
            },
            #[depends_on(policy)]
            enrichment: aws::lambda::Function {
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
                function_name: enrichment.function_name(),
                batch_size: 10,
            },
            topic: aws::sns::Topic {
                display_name: "central-dataset-readiness-topic",
            },
            // It replaces the policy that a topic has by default, so the owner's own rights come from IAM alone.
            topic_policy: aws::sns::TopicPolicy {
                topics: [topic.topic_arn()],
                policy_document: document([json!({
                    "Sid": "TeamsMaySubscribe",
                    "Effect": "Allow",
                    "Principal": { "AWS": teams },
                    "Action": "sns:Subscribe",
                    "Resource": topic.topic_arn(),
                })]),
            },
        })
    }
}
