//! Jobs of Batch.

use infrastruct::{
    Architecture, Construct, IntoValue, Map, Properties, Resource, Text, aws, construct,
    properties, sub,
};

use crate::batch_queue::BatchQueue;
use crate::cpu::{Cpu, IntoCpu};
use crate::grant::{Grant, IntoGrants};
use crate::image::{Image, IntoImage};
use crate::piece::piece;
use crate::role::Role;
use crate::several::IntoTexts;
use crate::size::{IntoSize, Size};
use crate::time::IntoDuration;

/// What a job of Batch runs (`AWS::Batch::JobDefinition`): a container on Fargate, and the role that starts it.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{
///     BatchJob, BatchQueue, Bucket, Code, Cpu, Function, Image, Nat, Runtime, Vpc, gibibytes, hours,
/// };
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One),
///     lake: Bucket::new(),
///     queue: BatchQueue::fargate(&network),
///     job: BatchJob::new(Image::public("public.ecr.aws/docker/library/busybox:1.37"), Cpu::One, gibibytes(2))
///         .command(["sh", "-c", "echo $INPUT"])
///         .environment([("INPUT", "raw/")])
///         .timeout(hours(2))
///         .attempts(3)
///         .grants([lake.read("raw/*")]),
///     starter: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([job.start(&queue)]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/batch_job.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct BatchJob {
    /// The definition itself.
    #[construct(flatten)]
    pub definition: Resource<aws::batch::JobDefinition>,
    /// What starts the container: it may pull the image and write the log.
    pub execution_role: Role,
    /// What the container may do, once something is granted.
    pub role: Option<Role>,
}

piece!(BatchJob => definition: aws::batch::JobDefinition);

impl BatchJob {
    /// A container of an image, with so much of a processor and so much memory.
    #[track_caller]
    pub fn new(image: impl IntoImage, cpu: impl IntoCpu, memory: impl IntoSize) -> Self {
        Self::of(image.into_image(), cpu.into_cpu(), memory.into_size())
    }

    #[track_caller]
    fn of(image: Image, cpu: Cpu, memory: Size) -> Self {
        let logs = sub!(
            "arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:log-group:/aws/batch/job:*"
        );
        let execution_role = Role::assumed_by("ecs-tasks.amazonaws.com").grants([Grant::to([
            "logs:CreateLogStream",
            "logs:PutLogEvents",
        ])
        .on(logs)]);
        execution_role.grant(image.pull);
        let definition = construct!(aws::batch::JobDefinition {
            r#type: "container",
            platform_capabilities: ["FARGATE"],
            container_properties: ContainerProperties {
                image: image.name,
                execution_role_arn: execution_role.role.arn(),
                network_configuration: NetworkConfiguration {
                    assign_public_ip: "DISABLED"
                },
                resource_requirements: [
                    ResourceRequirement {
                        r#type: "VCPU",
                        value: cpu.processors()
                    },
                    ResourceRequirement {
                        r#type: "MEMORY",
                        value: cpu.with_memory(memory)
                    },
                ],
            },
        });
        let job = Self {
            definition,
            execution_role,
            role: None,
        };
        job.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::batch::JobDefinition>) -> Self {
        self.definition.apply(&properties.blame_caller());
        self
    }

    /// What the container runs, in place of what its image says.
    #[track_caller]
    pub fn command(self, words: impl IntoTexts) -> Self {
        let words = words.into_texts();
        self.set(properties!(aws::batch::JobDefinition {
            container_properties: ContainerProperties { command: words }
        }))
    }

    /// Variables of its environment: names and values.
    #[track_caller]
    pub fn environment(self, variables: impl IntoValue<Map<Text>>) -> Self {
        self.set(properties!(aws::batch::JobDefinition {
            container_properties: ContainerProperties {
                environment: variables.into_value()
            }
        }))
    }

    /// How long an attempt may take, from 1 minute.
    #[track_caller]
    pub fn timeout(self, timeout: impl IntoDuration) -> Self {
        let timeout = timeout.into_duration();
        self.set(properties!(aws::batch::JobDefinition {
            timeout: JobTimeout {
                attempt_duration_seconds: timeout
            }
        }))
    }

    /// How often it is tried, up to 10 times; once otherwise.
    #[track_caller]
    pub fn attempts(self, attempts: u32) -> Self {
        self.set(properties!(aws::batch::JobDefinition {
            retry_strategy: RetryStrategy { attempts: attempts }
        }))
    }

    /// What its image is made for; `x86_64` otherwise.
    #[track_caller]
    pub fn architecture(self, architecture: Architecture) -> Self {
        let architecture = match architecture {
            Architecture::Arm64 => "ARM64",
            Architecture::X86_64 => "X86_64",
        };
        self.set(properties!(aws::batch::JobDefinition {
            container_properties: ContainerProperties {
                runtime_platform: RuntimePlatform {
                    cpu_architecture: architecture,
                    operating_system_family: "LINUX",
                }
            }
        }))
    }

    /// The container may do what is granted, beside what it may do already.
    #[track_caller]
    pub fn grants(mut self, grants: impl IntoGrants) -> Self {
        let role = self
            .role
            .get_or_insert_with(|| Role::assumed_by("ecs-tasks.amazonaws.com"));
        role.grant(grants);
        let role = role.role;
        self.set(properties!(aws::batch::JobDefinition {
            container_properties: ContainerProperties {
                job_role_arn: role.arn()
            }
        }))
    }

    /// The permission to start it in a queue.
    pub fn start(&self, queue: &BatchQueue) -> Grant {
        Grant::to(["batch:SubmitJob"])
            .on(self.definition.job_definition_arn())
            .on(queue.job_queue_arn())
    }

    /// The permission to start it in a queue, to see how it goes, and to stop it.
    pub fn run(&self, queue: &BatchQueue) -> Grant {
        let jobs = sub!("arn:{AWS::Partition}:batch:{AWS::Region}:{AWS::AccountId}:job/*");
        self.start(queue)
            .and(Grant::to(["batch:DescribeJobs"]).on("*"))
            .and(Grant::to(["batch:TerminateJob"]).on(jobs))
    }
}
