//! Expressions of every form as values: where they end, which names they look up, and the literals within them.

use infrastruct::{Construct, Output, Resource, Stack, Value, aws, construct, json, stack, sub};
use infrastruct::{Json, Text};

use super::template;

fn properties(stack: Stack<impl Construct>, resource: &str) -> serde_json::Value {
    template::of(stack)["Resources"][resource]["Properties"].clone()
}

#[test]
fn a_value_ends_at_its_comma() {
    let (yes, no) = (true, false);
    let pairs = [(1u32, 2u32)];
    let found = properties(
        stack!(Values {
            queue: aws::sqs::Queue {
                fifo_queue: yes || no,
                delay_seconds: pairs.iter().map(|(a, b): &(u32, u32)| a | b).max(),
                visibility_timeout: <std::collections::HashMap<u32, u32>>::new()
                    .get(&1)
                    .map_or(30, |found| *found),
                content_based_deduplication: no || pairs.iter().any(|&(a, b)| a < b || b < a),
                message_retention_period: {
                    let (a, b) = pairs[0];
                    a * 60 + b
                },
            },
            policy: aws::iam::ManagedPolicy {
                policy_document: json!({ "Statement": [{
                    "Effect": if yes || no { "Allow" } else { "Deny" },
                    "Action": ["sqs:SendMessage"],
                    (if no || yes { "Resource" } else { "NotResource" }): "*",
                }] }),
            },
        }),
        "Queue",
    );
    assert_eq!(found["FifoQueue"], true);
    assert_eq!(found["DelaySeconds"], 3);
    assert_eq!(found["VisibilityTimeout"], 30);
    assert_eq!(found["ContentBasedDeduplication"], true);
    assert_eq!(found["MessageRetentionPeriod"], 62);
}

/// What decides which code a function has.
struct Settings {
    live: bool,
    stage: Stage,
}

#[derive(Clone, Copy)]
enum Stage {
    Live,
    Test,
    Local,
}

fn worker(settings: &Settings, count: u32) -> Stack<impl Construct> {
    let live = settings.live;
    stack!(Worker {
        role: aws::iam::Role {
            assume_role_policy_document: json!({ "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
            ],
        },
        worker: aws::lambda::Function {
            role: role,
            runtime: "python3.13",
            handler: "index.handler",
            code: if live {
                Code {
                    s3_bucket: "live",
                    s3_key: "a",
                }
            } else {
                Code {
                    s3_bucket: "test",
                    s3_key: "a",
                }
            },
            dead_letter_config: match settings.stage {
                Stage::Live => Some(DeadLetterConfig {
                    target_arn: "arn:aws:sqs:eu-central-1:123456789012:dead"
                }),
                Stage::Test | Stage::Local => None,
            },
            environment: if !live {
                Some(Environment {
                    variables: [("STAGE", "b")],
                })
            } else {
                None
            },
            vpc_config: if settings.live {
                Some(VpcConfig {
                    subnet_ids: ["subnet-0123456789abcdef0"],
                    security_group_ids: ["sg-0123456789abcdef0"],
                })
            } else {
                None
            },
            tags: {
                let mut tags = vec![Tag {
                    key: "team",
                    value: "data",
                }];
                for n in 0..count {
                    tags.push(Tag {
                        key: format!("number{n}"),
                        value: "yes",
                    });
                }
                tags
            },
        },
        queue: match &settings.stage {
            Stage::Live => Some(aws::sqs::Queue { delay_seconds: 1 }),
            Stage::Test if live => None,
            _ => {
                Some(aws::sqs::Queue { delay_seconds: 2 })
            }
        },
        topics: {
            let mut topics = Vec::new();
            for n in 0..count {
                if n > 5 {
                    break;
                }
                topics.push(aws::sns::Topic {
                    display_name: format!("topic {n}"),
                });
            }
            while topics.len() < 2 {
                topics.push(aws::sns::Topic {});
            }
            topics
        },
        buckets: (0..count)
            .map(|n| return aws::s3::Bucket {
                bucket_name: format!("bucket-{n}")
            })
            .collect::<Vec<_>>(),
        both: vec![
            aws::sqs::Queue { delay_seconds: 3 },
            aws::sqs::Queue { delay_seconds: 4 }
        ],
        group: Group {
            inner: Some(aws::sqs::Queue { delay_seconds: 5 })
        },
    })
}

#[derive(Construct)]
struct Group {
    inner: Option<Resource<aws::sqs::Queue>>,
}

#[test]
fn literals_are_found_behind_every_condition() {
    let settings = Settings {
        live: true,
        stage: Stage::Live,
    };
    let live = template::of(worker(&settings, 1));
    let found = &live["Resources"]["Worker"]["Properties"];
    assert_eq!(found["Code"]["S3Bucket"], "live");
    assert!(found["DeadLetterConfig"]["TargetArn"].is_string());
    assert_eq!(
        found["VpcConfig"]["SubnetIds"][0],
        "subnet-0123456789abcdef0"
    );
    assert_eq!(found["Environment"], serde_json::Value::Null);
    assert_eq!(found["Tags"].as_array().map(Vec::len), Some(2));
    assert_eq!(live["Resources"]["Queue"]["Properties"]["DelaySeconds"], 1);
    assert_eq!(
        template::resources(&live),
        [
            "Both0",
            "Both1",
            "Buckets0",
            "GroupInner",
            "Queue",
            "Role",
            "Topics0",
            "Topics1",
            "Worker"
        ]
    );
    let settings = Settings {
        live: false,
        stage: Stage::Local,
    };
    let local = template::of(worker(&settings, 0));
    let found = &local["Resources"]["Worker"]["Properties"];
    assert_eq!(found["Code"]["S3Bucket"], "test");
    assert_eq!(found["Environment"]["Variables"]["STAGE"], "b");
    assert_eq!(local["Resources"]["Queue"]["Properties"]["DelaySeconds"], 2);
    assert!(matches!(Stage::Test, Stage::Test));
}

/// `__` is the definition that fits; and objects that have no name of their own are called as their properties.
#[test]
fn a_literal_may_leave_its_name_out() {
    let is_live = true;
    let template = template::of(stack!(Nameless {
        function: aws::lambda::Function {
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.13",
            handler: "index.handler",
            code: __ { zip_file: "" },
            environment: if is_live { Some(__ { variables: [("STAGE", "live")] }) } else { None },
            tags: [__ { key: "team", value: "data" }, Tag { key: "stage", value: "live" }],
            file_system_configs: (0..1u32).map(|n| __ {
                arn: "arn:aws:elasticfilesystem:eu-central-1:123456789012:access-point/fsap-0123456789abcdef0",
                local_mount_path: format!("/mnt/{n}"),
            }).collect::<Vec<_>>(),
            vpc_config: __ { subnet_ids: ["subnet-0123456789abcdef0"], security_group_ids: ["sg-0123456789abcdef0"] },
        },
        rule: aws::events::Rule {
            schedule_expression: "rate(1 hour)",
            targets: [__ { id: "a", arn: function.arn(), retry_policy: __ { maximum_retry_attempts: 3 } }],
        },
        permission: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "events.amazonaws.com",
            source_arn: rule.arn(),
        },
        report: aws::backup::ReportPlan {
            report_delivery_channel: if is_live { ReportDeliveryChannel { s3_bucket_name: "live" } } else { __ { s3_bucket_name: "test" } },
            report_setting: __ { report_template: "BACKUP_JOB_REPORT" },
        },
    }));
    let resources = &template["Resources"];
    let function = &resources["Function"]["Properties"];
    assert_eq!(function["Code"]["ZipFile"], "");
    assert_eq!(function["Environment"]["Variables"]["STAGE"], "live");
    assert_eq!(function["Tags"][0]["Key"], "team");
    assert_eq!(function["FileSystemConfigs"][0]["LocalMountPath"], "/mnt/0");
    let target = &resources["Rule"]["Properties"]["Targets"][0];
    assert_eq!(target["RetryPolicy"]["MaximumRetryAttempts"], 3);
    let report = &resources["Report"]["Properties"];
    assert_eq!(report["ReportDeliveryChannel"]["S3BucketName"], "live");
    assert_eq!(
        report["ReportSetting"]["ReportTemplate"],
        "BACKUP_JOB_REPORT"
    );
}

/// Functions of the names that fields have, too.
fn policy(action: &str) -> Value<Json> {
    json!({ "Statement": [{ "Effect": "Allow", "Action": action, "Resource": "*" }] })
}

fn queue(delay_seconds: u32) -> Resource<aws::sqs::Queue> {
    construct!(aws::sqs::Queue {
        delay_seconds: delay_seconds
    })
}

fn fit(text: &str) -> Value<Text> {
    sub!("{text}")
}

#[test]
fn a_name_is_a_sibling_only_where_it_is_one() {
    let topics = ["a", "b"];
    let template = template::of(stack!(Names {
        // a function, and the field of its name
        policy: aws::iam::ManagedPolicy {
            policy_document: policy("sqs:SendMessage")
        },
        group: aws::iam::Group {
            managed_policy_arns: [policy.policy_arn()]
        },
        queue: queue(1),
        second: queue(2),
        url: Output::new(queue.queue_url()),
        // a parameter of a closure
        first_topic: aws::sns::Topic {
            subscription: topics
                .iter()
                .map(|topic| Subscription {
                    protocol: "sqs",
                    endpoint: format!("arn:aws:sqs:eu-central-1:123456789012:{topic}")
                })
                .collect::<Vec<_>>(),
        },
        topic: aws::sns::Topic {
            display_name: {
                let first_topic = "name";
                first_topic
            }
        },
        alias: aws::lambda::Alias {
            name: "live",
            function_name: fit("function"),
            function_version: "1"
        },
    }));
    let found = &template["Resources"];
    assert_eq!(
        found["Policy"]["Properties"]["PolicyDocument"]["Statement"][0]["Action"],
        "sqs:SendMessage"
    );
    assert_eq!(found["Second"]["Properties"]["DelaySeconds"], 2);
    assert_eq!(found["Topic"]["Properties"]["DisplayName"], "name");
    assert_eq!(
        found["FirstTopic"]["Properties"]["Subscription"][1]["Protocol"],
        "sqs"
    );
    assert_eq!(found["Alias"]["Properties"]["FunctionName"], "function");
}

/// What `macro_rules!` passes on.
mod passed_on {
    use super::*;

    macro_rules! queue {
        ($kind:path, $delay:expr) => {
            construct!($kind {
                delay_seconds: $delay * 2,
                visibility_timeout: $delay
            })
        };
    }

    macro_rules! of_type {
        ($kind:ty { $($property:ident: $value:expr),* }) => {
            construct!($kind { $($property: $value),* })
        };
    }

    macro_rules! own {
        ($kind:ty, $number:expr, $literal:literal) => {
            construct!($kind {
                queue: Some(aws::sqs::Queue {
                    delay_seconds: $number,
                    maximum_message_size: $literal,
                    queue_name: sub!("{}-queue", $number),
                    redrive_policy: json!({ "maxReceiveCount": $number + 1, "deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:dead" }),
                }),
                others: <$kind>::none(),
            })
        };
    }

    #[derive(Construct)]
    struct Own<C> {
        queue: Option<C>,
        others: Vec<C>,
    }

    impl<C> Own<C> {
        fn none() -> Vec<C> {
            Vec::new()
        }
    }

    #[test]
    fn what_a_macro_passes_on_is_one_value() {
        let found = properties(
            Stack::new("Passed", queue!(aws::sqs::Queue, 1 + 2)),
            "Queue",
        );
        assert_eq!(found["DelaySeconds"], 6);
        assert_eq!(found["VisibilityTimeout"], 3);
        let bucket = of_type!(aws::s3::Bucket {
            bucket_name: "name",
            tags: [Tag {
                key: "a",
                value: "b"
            }]
        });
        let found = properties(Stack::new("Passed", bucket), "Bucket");
        assert_eq!(found["Tags"][0]["Key"], "a");
        let own = own!(Own<Resource<aws::sqs::Queue>>, 7, 2048);
        let found = properties(Stack::new("Passed", own), "Queue");
        assert_eq!(found["DelaySeconds"], 7);
        assert_eq!(found["MaximumMessageSize"], 2048);
        assert_eq!(found["QueueName"], "7-queue");
        assert_eq!(found["RedrivePolicy"]["maxReceiveCount"], 8);
    }
}

/// Structs of the user's own in modules that are called as ours.
mod widgets {
    pub(super) mod custom {
        use infrastruct::Construct;

        #[derive(Construct)]
        pub(crate) struct Settings {
            pub(crate) inner: (),
        }
    }

    pub(super) mod aws {
        use infrastruct::Construct;

        #[derive(Construct)]
        pub(crate) struct Settings {
            pub(crate) inner: (),
        }

        pub(crate) mod deep {
            pub(crate) use super::Settings;
        }
    }
}

#[test]
fn structs_in_modules_called_as_ours_are_the_users() {
    let template = template::of(stack!(Own {
        one: widgets::custom::Settings { inner: () },
        two: widgets::aws::Settings { inner: () },
        three: widgets::aws::deep::Settings { inner: () },
        queue: infrastruct::aws::sqs::Queue {},
    }));
    assert_eq!(template::resources(&template), ["Queue"]);
}
