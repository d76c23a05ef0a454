//! Jobs that run by the clock or by an event.

use infrastruct::{
    App, Construct, Id, Json, List, Output, Parameter, Ref, Resource, Value, aws, construct, json,
    stack, sub,
};

/// What makes a job run.
trait Start {
    fn schedule(&self) -> Option<String> {
        None
    }

    fn pattern(&self) -> Option<Value<Json>> {
        None
    }
}

struct Nightly {
    hour: u8,
}

struct OnUpload {
    bucket: Ref<aws::s3::Bucket>,
}

impl Start for Nightly {
    fn schedule(&self) -> Option<String> {
        Some(format!("cron(0 {} * * ? *)", self.hour))
    }
}

impl Start for OnUpload {
    fn pattern(&self) -> Option<Value<Json>> {
        Some(json!({
            "source": ["aws.s3"],
            "detail-type": ["Object Created"],
            "detail": { "bucket": { "name": [self.bucket.bucket_name()] } },
        }))
    }
}

struct Job {
    name: &'static str,
    cpu: f64,
    memory: u32,
    start: Box<dyn Start>,
}

/// A definition, and the rule that submits it.
#[derive(Construct)]
struct Scheduled {
    definition: Resource<aws::batch::JobDefinition>,
    rule: Resource<aws::events::Rule>,
}

impl Scheduled {
    fn new(
        job: &Job,
        queue: Ref<aws::batch::JobQueue>,
        role: Ref<aws::iam::Role>,
        submit: Ref<aws::iam::Role>,
    ) -> Self {
        construct!(Self {
            definition: aws::batch::JobDefinition {
                r#type: "container",
                job_definition_name: job.name,
                platform_capabilities: ["FARGATE"],
                container_properties: ContainerProperties {
                    image: sub!(
                        "{AWS::AccountId}.dkr.ecr.{AWS::Region}.amazonaws.com/{}:latest",
                        job.name
                    ),
                    execution_role_arn: role,
                    job_role_arn: role,
                    resource_requirements: [
                        ResourceRequirement {
                            r#type: "VCPU",
                            value: job.cpu.to_string(),
                        },
                        ResourceRequirement {
                            r#type: "MEMORY",
                            value: job.memory,
                        },
                    ],
                },
            },
            rule: aws::events::Rule {
                schedule_expression: job.start.schedule(),
                event_pattern: job.start.pattern(),
                targets: [Target {
                    id: job.name,
                    arn: queue,
                    role_arn: submit,
                    batch_parameters: BatchParameters {
                        job_name: job.name,
                        job_definition: definition,
                    },
                }],
            },
        })
    }
}

fn jobs(bucket: Ref<aws::s3::Bucket>) -> Vec<Job> {
    vec![
        Job {
            name: "report",
            cpu: 1.0,
            memory: 2048,
            start: Box::new(Nightly { hour: 3 }),
        },
        Job {
            name: "clean",
            cpu: 0.25,
            memory: 512,
            start: Box::new(Nightly { hour: 4 }),
        },
        Job {
            name: "import",
            cpu: 2.0,
            memory: 4096,
            start: Box::new(OnUpload { bucket }),
        },
    ]
}

pub(super) fn app() -> App {
    let batch = stack!(NightlyBatch {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        uploads: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                event_bridge_configuration: EventBridgeConfiguration {
                    event_bridge_enabled: true,
                },
            },
        },
        group: aws::ec2::SecurityGroup {
            group_description: "jobs",
            vpc_id: &vpc,
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "ecs-tasks.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
            ],
        },
        submit: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "events.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "submit",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": "batch:SubmitJob", "Resource": "*" }],
                }),
            }],
        },
        environment: aws::batch::ComputeEnvironment {
            r#type: "MANAGED",
            compute_resources: ComputeResources {
                r#type: "FARGATE",
                maxv_cpus: 16,
                subnets: &subnets,
                security_group_ids: [group],
            },
        },
        queue: aws::batch::JobQueue {
            priority: 1,
            compute_environment_order: [ComputeEnvironmentOrder {
                order: 1,
                compute_environment: environment,
            }],
        },
        scheduled: jobs(uploads)
            .into_iter()
            .map(|job| Scheduled::new(&job, queue, role, submit)),
        queue_arn: Output::new(queue.job_queue_arn()),
    });
    App::new().stack(batch)
}
