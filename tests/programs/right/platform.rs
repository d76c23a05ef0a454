//! What a platform team gives to others: kinds of stores and workers, and the rules of the house over all of them.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::time::Duration;

use infrastruct::{
    App, Condition, Construct, DeletionPolicy, Finding, IntoValue, Output, Parameter, Ref,
    Resource, Stack, Text, aws, construct, json, properties, stack, sub,
};

/// Where a team keeps what it has: one of several kinds.
#[derive(Construct)]
enum Store {
    Table(Resource<aws::dynamodb::Table>),
    Bucket(Resource<aws::s3::Bucket>),
    Queue {
        queue: Resource<aws::sqs::Queue>,
        dead_letters: Resource<aws::sqs::Queue>,
    },
}

impl Store {
    fn table(key: &str) -> Self {
        Self::Table(construct!(aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: key,
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: key,
                key_type: "HASH",
            }],
        }))
    }

    fn bucket() -> Self {
        Self::Bucket(construct!(aws::s3::Bucket {}))
    }

    fn queue(visibility: Duration, attempts: NonZeroU32) -> Self {
        let dead_letters = construct!(aws::sqs::Queue {
            message_retention_period: Duration::from_secs(14 * 24 * 3600),
        });
        Self::Queue {
            queue: construct!(aws::sqs::Queue {
                visibility_timeout: visibility,
                redrive_policy: json!({
                    "deadLetterTargetArn": dead_letters.arn(),
                    "maxReceiveCount": attempts,
                }),
            }),
            dead_letters,
        }
    }
}

/// What a worker may do with a store.
impl Store {
    fn grant(&self) -> infrastruct::Value<infrastruct::Json> {
        match self {
            Self::Table(table) => json!({
                "Effect": "Allow",
                "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
                "Resource": table.arn(),
            }),
            Self::Bucket(bucket) => json!({
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:PutObject"],
                "Resource": sub!("{}/*", bucket.arn()),
            }),
            Self::Queue { queue, .. } => json!({
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": queue.arn(),
            }),
        }
    }
}

/// A function with leave to use the stores of its team.
#[derive(Construct)]
struct Worker {
    role: Resource<aws::iam::Role>,
    policy: Resource<aws::iam::RolePolicy>,
    function: Resource<aws::lambda::Function>,
}

impl Worker {
    fn new<'a>(
        name: impl IntoValue<Text>,
        stores: impl IntoIterator<Item = &'a Store>,
        memory: Option<u32>,
    ) -> Self {
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    }],
                }),
            },
            policy: aws::iam::RolePolicy {
                role_name: role,
                policy_name: "stores",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": stores.into_iter().map(Store::grant).collect::<Vec<_>>(),
                }),
            },
            #[depends_on(policy)]
            function: aws::lambda::Function {
                function_name: name,
                description: None,
                runtime: "provided.al2023",
                handler: "bootstrap",
                role: role,
                timeout: Duration::from_secs(30),
                memory_size: memory,
                code: Code {
                    s3_bucket: "artifacts-123456789012",
                    s3_key: "worker.zip",
                },
            },
        })
    }
}

/// Everything of one team.
#[derive(Construct)]
struct Team {
    stores: BTreeMap<&'static str, Store>,
    worker: Worker,
    extras: Vec<Box<dyn Construct>>,
}

fn alarm(function: Ref<aws::lambda::Function>) -> Resource<aws::cloudwatch::Alarm> {
    construct!(aws::cloudwatch::Alarm {
        namespace: "AWS/Lambda",
        metric_name: "Errors",
        dimensions: [("FunctionName", function.function_name())],
        statistic: "Sum",
        period: Duration::from_secs(60),
        evaluation_periods: 1,
        threshold: 1,
        comparison_operator: "GreaterThanOrEqualToThreshold",
    })
}

impl Team {
    fn stack(name: &'static str, stores: BTreeMap<&'static str, Store>) -> Stack<Self> {
        let worker = Worker::new(format!("{name}-worker"), stores.values(), None);
        let extras: Vec<Box<dyn Construct>> = vec![
            Box::new(alarm(*worker.function)),
            Box::new(Output::new(worker.function.arn()).description("who works")),
        ];
        stack!(Self {
            stores: stores,
            worker: worker,
            extras: extras,
        })
        .name(name)
    }
}

pub(super) fn app() -> App {
    let orders = Team::stack(
        "Orders",
        BTreeMap::from([
            ("orders", Store::table("Id")),
            ("documents", Store::bucket()),
        ]),
    );
    let mail = Team::stack(
        "Mail",
        BTreeMap::from([(
            "outbox",
            Store::queue(
                Duration::from_secs(180),
                NonZeroU32::new(3).expect("not zero"),
            ),
        )]),
    );
    let shared = stack!(Shared {
        stage: Parameter::text().default("test"),
        is_live: Condition::equals(&stage, "live"),
        #[condition(is_live)]
        trail: Trail::new(),
        #[cfg(any())]
        never: aws::sqs::Queue {
            queue_name: "never"
        },
        anything: aws::sqs::Queue {
            #[cfg(any())]
            delay_seconds: 5,
            queue_name: None,
        },
    });
    // What the house wants of everybody.
    for resource in orders.resources() {
        resource.apply(&properties!(aws::dynamodb::Table {
            point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                point_in_time_recovery_enabled: true,
            },
        }));
    }
    let app = App::new()
        .stack(orders)
        .stack(mail)
        .stack(shared)
        .tag_all("platform", "house")
        .check("house::named_runtime", |resource| {
            let is_old = resource
                .property("runtime")
                .is_some_and(|runtime| runtime.as_str() == Some("python3.9"));
            is_old.then(|| Finding::error("python3.9 is not for new functions").at("runtime"))
        });
    for resource in app.resources() {
        if resource.is_stateful() {
            resource.set_removal_policy(DeletionPolicy::Retain);
        }
        resource.apply(&properties!(aws::s3::Bucket {
            public_access_block_configuration: PublicAccessBlockConfiguration {
                block_public_acls: true,
                block_public_policy: true,
                ignore_public_acls: true,
                restrict_public_buckets: true,
            },
        }));
        resource.apply(&properties!(aws::sqs::Queue {
            sqs_managed_sse_enabled: true
        }));
    }
    app
}

/// Who did what.
#[derive(Construct)]
struct Trail {
    bucket: Resource<aws::s3::Bucket>,
    policy: Resource<aws::s3::BucketPolicy>,
    trail: Resource<aws::cloudtrail::Trail>,
}

impl Trail {
    fn new() -> Self {
        construct!(Self {
            bucket: aws::s3::Bucket {},
            policy: aws::s3::BucketPolicy {
                bucket: bucket,
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Principal": { "Service": "cloudtrail.amazonaws.com" },
                            "Action": "s3:GetBucketAcl",
                            "Resource": bucket.arn(),
                        },
                        {
                            "Effect": "Allow",
                            "Principal": { "Service": "cloudtrail.amazonaws.com" },
                            "Action": "s3:PutObject",
                            "Resource": sub!("{}/AWSLogs/{AWS::AccountId}/*", bucket.arn()),
                        },
                    ],
                }),
            },
            #[depends_on(policy)]
            trail: aws::cloudtrail::Trail {
                is_logging: true,
                is_multi_region_trail: true,
                s3_bucket_name: bucket,
            },
        })
    }
}
