//! Periodic action: a function that runs every minute.

use infrastruct::{Construct, Ref, Resource, aws, construct};

use super::iam::{SEND, allow, document, managed_policy, trust};
use super::settings::Program;

/// A function that a schedule wakes every minute, never twice at a time.
#[derive(Construct)]
pub struct CronLambda {
    role: Resource<aws::iam::Role>,
    policy: Option<Resource<aws::iam::Policy>>,
    pub function: Resource<aws::lambda::Function>,
    rule: Resource<aws::events::Rule>,
    permission: Resource<aws::lambda::Permission>,
}

impl CronLambda {
    /// Runs `program`, and lets it send to `queue`, whose URL it finds in its environment.
    pub fn new(program: &Program, queue: Option<Ref<aws::sqs::Queue>>) -> Self {
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: trust("lambda.amazonaws.com"),
                managed_policy_arns: [managed_policy("service-role/AWSLambdaBasicExecutionRole")],
            },
            policy: queue.map(|queue| aws::iam::Policy {
                policy_name: "SendToQueue",
                policy_document: document([allow(SEND, queue.arn())]),
                roles: [role.role_name()],
            }),
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
                reserved_concurrent_executions: 1,
                environment: queue.map(|queue| Environment {
                    variables: [("QUEUE_URL", queue.queue_url())],
                }),
                role: role.arn(),
            },
            rule: aws::events::Rule {
                schedule_expression: "rate(1 minute)",
                state: "ENABLED",
                targets: [Target {
                    id: "function",
                    arn: function.arn(),
                }],
            },
            permission: aws::lambda::Permission {
                action: "lambda:InvokeFunction",
                function_name: function.arn(),
                principal: "events.amazonaws.com",
                source_arn: rule.arn(),
            },
        })
    }
}
