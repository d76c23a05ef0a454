//! Tasks of ECS on Fargate.

use std::cell::RefCell;
use std::rc::Rc;

use infrastruct::{
    Architecture, Construct, IntoValue, Json, Map, Properties, Resource, Text, Value, aws,
    construct, properties, pseudo, sub, value,
};

use crate::cluster::Cluster;
use crate::cpu::{Cpu, IntoCpu};
use crate::grant::{Grant, IntoGrants};
use crate::image::{Image, IntoImage};
use crate::log_group::LogGroup;
use crate::piece::piece;
use crate::role::Role;
use crate::secret::Secret;
use crate::several::IntoTexts;
use crate::size::{IntoSize, Size};
use crate::string::IntoString;
use crate::time::days;

/// A task of ECS on Fargate (`AWS::ECS::TaskDefinition`): a container, its log group, the role that starts it, and the role of the
/// container, which may do what it is granted.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Cpu, FargateTask, Image, Secret, mebibytes};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     password: Secret::new(),
///     web: FargateTask::new(Image::public("public.ecr.aws/docker/library/nginx:1.29"), Cpu::Quarter, mebibytes(512))
///         .port(80)
///         .environment([("STAGE", "live")])
///         .secret("PASSWORD", &password)
///         .grants([lake.read("public/*")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/fargate_task.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct FargateTask {
    /// The task itself.
    #[construct(flatten)]
    pub task: Resource<aws::ecs::TaskDefinition>,
    /// What the container may do.
    pub role: Role,
    /// What starts the container: it may pull the image, write the log and read secrets.
    pub execution_role: Role,
    /// The container's log.
    pub log_group: LogGroup,
    #[construct(skip)]
    container: Rc<RefCell<Container>>,
}

piece!(FargateTask => task: aws::ecs::TaskDefinition);

/// The name of the container.
pub(crate) const CONTAINER: &str = "main";

#[derive(Clone, Debug)]
struct Container {
    image: Value<Text>,
    command: Option<Vec<Value<Text>>>,
    ports: Vec<u16>,
    environment: Option<Value<Map<Text>>>,
    secrets: Vec<(String, Value<Text>)>,
    health: Option<String>,
}

impl FargateTask {
    /// A container of an image, with so much of a processor and so much memory.
    #[track_caller]
    pub fn new(image: impl IntoImage, cpu: impl IntoCpu, memory: impl IntoSize) -> Self {
        Self::of(image.into_image(), cpu.into_cpu(), memory.into_size())
    }

    #[track_caller]
    fn of(image: Image, cpu: Cpu, memory: Size) -> Self {
        let log_group = LogGroup::new(days(731));
        let role = Role::assumed_by("ecs-tasks.amazonaws.com");
        let execution_role =
            Role::assumed_by("ecs-tasks.amazonaws.com").grants([log_group.write()]);
        execution_role.grant(image.pull);
        let task = construct!(
            #[depends_on(execution_role.policy)]
            aws::ecs::TaskDefinition {
                requires_compatibilities: ["FARGATE"],
                network_mode: "awsvpc",
                cpu: cpu.units().to_string(),
                memory: cpu.with_memory(memory),
                task_role_arn: role.role.arn(),
                execution_role_arn: execution_role.role.arn(),
            }
        );
        let task = Self {
            task,
            role,
            execution_role,
            log_group,
            container: Rc::new(RefCell::new(Container {
                image: image.name,
                command: None,
                ports: Vec::new(),
                environment: None,
                secrets: Vec::new(),
                health: None,
            })),
        };
        task.blame_caller().contained()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::ecs::TaskDefinition>) -> Self {
        self.task.apply(&properties.blame_caller());
        self
    }

    /// What the container runs, in place of what its image says.
    #[track_caller]
    pub fn command(self, words: impl IntoTexts) -> Self {
        self.container.borrow_mut().command = Some(words.into_texts());
        self.contained()
    }

    /// A port that the container listens on, beside those said before.
    #[doc(alias = "port_mappings")]
    #[track_caller]
    pub fn port(self, port: u16) -> Self {
        self.listen(port);
        self
    }

    /// Variables of its environment: names and values.
    #[track_caller]
    pub fn environment(self, variables: impl IntoValue<Map<Text>>) -> Self {
        self.container.borrow_mut().environment = Some(variables.into_value());
        self.contained()
    }

    /// A variable of its environment that is a secret, read when the container starts.
    #[track_caller]
    pub fn secret(self, name: &str, secret: &Secret) -> Self {
        self.execution_role.grant([secret.read()]);
        let value = secret.id().text();
        self.container
            .borrow_mut()
            .secrets
            .push((name.to_owned(), value));
        self.contained()
    }

    /// A command of the shell that fails when the container does not work any more.
    #[track_caller]
    pub fn health_check(self, command: impl IntoString) -> Self {
        self.container.borrow_mut().health = Some(command.into_string());
        self.contained()
    }

    /// What its image is made for; `x86_64` otherwise.
    #[track_caller]
    pub fn architecture(self, architecture: Architecture) -> Self {
        let architecture = match architecture {
            Architecture::Arm64 => "ARM64",
            Architecture::X86_64 => "X86_64",
        };
        self.set(properties!(aws::ecs::TaskDefinition {
            runtime_platform: RuntimePlatform {
                cpu_architecture: architecture,
                operating_system_family: "LINUX",
            }
        }))
    }

    /// The container may do what is granted, beside what it may do already.
    #[doc(alias = "add_to_task_role_policy")]
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.role.grant(grants);
        self
    }

    /// The permission to start it in a cluster, with its roles.
    pub fn start(&self, cluster: &Cluster) -> Grant {
        let start = Grant::to(["ecs:RunTask"]).on(self.task.task_definition_arn());
        let start = start.when("ArnEquals", "ecs:cluster", cluster.arn());
        let pass = Grant::to(["iam:PassRole"])
            .on(self.role.role.arn())
            .on(self.execution_role.role.arn());
        let service = "ecs-tasks.amazonaws.com";
        start.and(pass.when("StringEquals", "iam:PassedToService", service))
    }

    /// The permission to start it in a cluster, with its roles, to see how it goes, and to stop it.
    #[doc(alias = "grant_run")]
    pub fn run(&self, cluster: &Cluster) -> Grant {
        let tasks = sub!(
            "arn:{AWS::Partition}:ecs:{AWS::Region}:{AWS::AccountId}:task/{}/*",
            cluster.cluster_name()
        );
        self.start(cluster)
            .and(Grant::to(["ecs:DescribeTasks", "ecs:StopTask"]).on(tasks))
    }

    /// Sees to it that a port of the container can be reached.
    #[track_caller]
    pub(crate) fn listen(&self, port: u16) {
        let has_port = self.container.borrow().ports.contains(&port);
        if !has_port {
            self.container.borrow_mut().ports.push(port);
            self.contain();
        }
    }

    #[track_caller]
    fn contained(self) -> Self {
        self.contain();
        self
    }

    #[track_caller]
    fn contain(&self) {
        let container = self.container.borrow();
        let ports = container.ports.iter().map(|port| {
            construct!(aws::ecs::TaskDefinition::PortMapping {
                container_port: *port,
                protocol: "tcp",
            })
        });
        let secrets = container.secrets.iter().map(|(name, value)| {
            construct!(aws::ecs::TaskDefinition::Secret {
                name: name,
                value_from: value,
            })
        });
        let health = container.health.as_ref().map(|command| {
            construct!(aws::ecs::TaskDefinition::HealthCheck {
                command: ["CMD-SHELL", command.as_str()]
            })
        });
        let definition = construct!(aws::ecs::TaskDefinition::ContainerDefinition {
            name: CONTAINER,
            image: &container.image,
            essential: true,
            command: container.command.as_ref(),
            environment: container.environment.as_ref(),
            port_mappings: some(ports.collect()),
            secrets: some(secrets.collect()),
            health_check: health,
            log_configuration: LogConfiguration {
                log_driver: "awslogs",
                options: [
                    ("awslogs-group", self.log_group.log_group_name().text()),
                    ("awslogs-region", pseudo::region()),
                    ("awslogs-stream-prefix", value(CONTAINER)),
                ],
            },
        });
        let properties = properties!(aws::ecs::TaskDefinition {
            container_definitions: [definition]
        });
        self.task.apply(&properties.blame_caller());
    }
}

fn some(values: Vec<Value<Json>>) -> Option<Vec<Value<Json>>> {
    (!values.is_empty()).then_some(values)
}
