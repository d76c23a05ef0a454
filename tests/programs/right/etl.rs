//! Glue jobs, one after the other, each of its own kind.

use infrastruct::{
    App, Construct, Json, Output, Ref, Resource, Value, aws, construct, json, stack, sub,
};

macro_rules! trust {
    ($($service:literal),+) => {
        json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": [$(concat!($service, ".amazonaws.com")),+] },
                "Action": "sts:AssumeRole",
            }],
        })
    };
}

/// A resource of a kind, with a tag that says whose it is.
macro_rules! owned {
    ($kind:ident, { $($property:ident: $value:expr),* $(,)? }) => {
        construct!(aws::glue::$kind {
            tags: json!({ "owner": "data" }),
            $($property: $value),*
        })
    };
}

/// How a job runs.
enum Engine {
    Spark { workers: u32, is_streaming: bool },
    Shell { python: &'static str },
    Ray,
}

struct Step {
    name: &'static str,
    engine: Engine,
    timeout: Option<u32>,
}

const STEPS: [Step; 4] = [
    Step {
        name: "extract",
        engine: Engine::Shell { python: "3.9" },
        timeout: Some(30),
    },
    Step {
        name: "clean",
        engine: Engine::Spark {
            workers: 4,
            is_streaming: false,
        },
        timeout: Some(120),
    },
    Step {
        name: "follow",
        engine: Engine::Spark {
            workers: 2,
            is_streaming: true,
        },
        timeout: None,
    },
    Step {
        name: "learn",
        engine: Engine::Ray,
        timeout: Some(240),
    },
];

fn arguments(bucket: Ref<aws::s3::Bucket>) -> Value<Json> {
    json!({
        "--TempDir": sub!("s3://{}/temporary/", bucket.bucket_name()),
        "--enable-continuous-cloudwatch-log": "true",
    })
}

fn job(
    step: &Step,
    role: Ref<aws::iam::Role>,
    scripts: Ref<aws::s3::Bucket>,
) -> Resource<aws::glue::Job> {
    let location = sub!("s3://{}/{}.py", scripts.bucket_name(), step.name);
    match step.engine {
        Engine::Spark {
            workers,
            is_streaming,
        } => owned!(Job, {
            name: step.name,
            role: role.arn(),
            glue_version: "5.0",
            worker_type: "G.1X",
            number_of_workers: workers,
            timeout: step.timeout,
            default_arguments: arguments(scripts),
            command: construct!(aws::glue::Job::JobCommand {
                name: if is_streaming { "gluestreaming" } else { "glueetl" },
                python_version: "3",
                script_location: location,
            }),
        }),
        Engine::Shell { python } => owned!(Job, {
            name: step.name,
            role: role.arn(),
            max_capacity: 0.0625,
            timeout: step.timeout,
            command: construct!(aws::glue::Job::JobCommand {
                name: "pythonshell",
                python_version: python,
                script_location: location,
            }),
        }),
        Engine::Ray => owned!(Job, {
            name: step.name,
            role: role.arn(),
            glue_version: "4.0",
            worker_type: "Z.2X",
            number_of_workers: 2,
            timeout: step.timeout,
            command: construct!(aws::glue::Job::JobCommand {
                name: "glueray",
                python_version: "3.9",
                runtime: "Ray2.4",
                script_location: location,
            }),
        }),
    }
}

/// Jobs of which each starts when the one before it has succeeded.
#[derive(Construct)]
struct Chain {
    workflow: Resource<aws::glue::Workflow>,
    jobs: Vec<Resource<aws::glue::Job>>,
    start: Resource<aws::glue::Trigger>,
    links: Vec<Resource<aws::glue::Trigger>>,
}

impl Chain {
    fn new(steps: &[Step], role: Ref<aws::iam::Role>, scripts: Ref<aws::s3::Bucket>) -> Self {
        construct!(Self {
            workflow: aws::glue::Workflow { name: "nightly" },
            jobs: steps.iter().map(|step| job(step, role, scripts)),
            start: aws::glue::Trigger {
                workflow_name: workflow,
                r#type: "SCHEDULED",
                schedule: "cron(0 2 * * ? *)",
                start_on_creation: true,
                actions: [Action { job_name: &jobs[0] }],
            },
            links: jobs
                .windows(2)
                .map(|pair| aws::glue::Trigger {
                    workflow_name: workflow,
                    r#type: "CONDITIONAL",
                    start_on_creation: true,
                    predicate: Predicate {
                        conditions: [Condition {
                            logical_operator: "EQUALS",
                            state: "SUCCEEDED",
                            job_name: &pair[0],
                        }],
                    },
                    actions: [Action { job_name: &pair[1] }],
                })
                .collect(),
        })
    }
}

pub(super) fn app() -> App {
    let etl = stack!(Etl {
        scripts: aws::s3::Bucket {},
        role: aws::iam::Role {
            assume_role_policy_document: trust!("glue"),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/service-role/AWSGlueServiceRole"
            )],
        },
        access: aws::iam::RolePolicy {
            role_name: role,
            policy_name: "scripts",
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Action": ["s3:GetObject", "s3:PutObject"],
                    "Resource": sub!("{}/*", scripts.arn()),
                }],
            }),
        },
        chain: Chain::new(&STEPS, role, scripts),
        failures: aws::sns::Topic {},
        on_failure: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.glue"],
                "detail-type": ["Glue Job State Change"],
                "detail": {
                    "state": ["FAILED", "TIMEOUT"],
                    "jobName": chain.jobs.iter().map(|job| job.name()),
                },
            }),
            targets: [Target {
                id: "topic",
                arn: failures,
            }],
        },
        may_publish: aws::sns::TopicPolicy {
            topics: [failures],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "events.amazonaws.com" },
                    "Action": "sns:Publish",
                    "Resource": failures.topic_arn(),
                }],
            }),
        },
        workflow_name: Output::new(chain.workflow.name()),
    });
    App::new().stack(etl)
}
