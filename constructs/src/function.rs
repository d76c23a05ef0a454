//! Functions.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use infrastruct::kind::Fits;
use infrastruct::{
    Any, Architecture, Arn, Construct, Error, Expression, IntoValue, Map, Properties, Resource,
    RustBinary, Text, Value, aws, construct, properties, sub,
};

use infrastruct_env::Environment;

use crate::code::{Code, IntoCode};
use crate::environment::Variables;
use crate::grant::{Grant, IntoGrants};
use crate::invocable::Invocable;
use crate::log_group::LogGroup;
use crate::network::Network;
use crate::piece::piece;
use crate::role::Role;
use crate::runtime::IntoRuntime;
use crate::security_group::SecurityGroup;
use crate::several::IntoTexts;
use crate::size::IntoSize;
use crate::string::IntoString;
use crate::target::FailureTarget;
use crate::time::IntoDuration;

/// How long a function may take where nothing is said.
const TIMEOUT: Duration = Duration::from_secs(3);

/// A function (`AWS::Lambda::Function`) and its role, which may write its logs and what it is granted.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, Queue, Runtime, mebibytes, minutes};
///
/// let stack = stack!(Example {
///     jobs: Queue::new(),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .timeout(minutes(1))
///         .memory(mebibytes(512))
///         .environment([("QUEUE_URL", jobs.queue_url())])
///         .grants([jobs.send()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/function.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Function {
    /// The function itself.
    #[construct(flatten)]
    pub function: Resource<aws::lambda::Function>,
    /// What it may do.
    pub role: Role,
    /// Its log group, once it is said how long logs are kept; Lambda makes one that keeps them for ever otherwise.
    pub log_group: Option<Resource<aws::logs::LogGroup>>,
    /// Who reaches it and whom it reaches, once it is in a network.
    pub security_group: Option<SecurityGroup>,
    /// What it runs, of which there is one for each architecture.
    #[construct(skip)]
    binary: Option<RustBinary>,
    #[construct(skip)]
    revision: Value<Text>,
    #[construct(skip)]
    timeout: Rc<Cell<Duration>>,
}

piece!(Function => function: aws::lambda::Function);

impl Function {
    /// A function of a runtime, a handler such as `index.handler`, and code.
    #[track_caller]
    pub fn new(
        runtime: impl IntoRuntime,
        handler: impl IntoValue<Text>,
        code: impl IntoCode,
    ) -> Self {
        let runtime = runtime.into_runtime();
        Self::of(&code.into_code()).set(properties!(aws::lambda::Function {
            runtime: runtime,
            handler: handler,
        }))
    }

    /// A function that is a binary of the workspace, by its name; it is an error if there is none. `cargo infrastruct deploy` builds it.
    ///
    /// It runs on arm64, unless [`architecture`](Self::architecture) says otherwise.
    ///
    /// ```no_run
    /// use infrastruct_constructs::{Function, Queue};
    /// use infrastruct_env::environment;
    ///
    /// /// What the worker reads, in a package that it and the stack share.
    /// #[environment]
    /// pub struct Env {
    ///     pub queue_url: String,
    ///     pub retries: u32,
    /// }
    ///
    /// # fn main() -> Result<(), infrastruct::Error> {
    /// let jobs = Queue::new();
    /// let worker = Function::rust("worker")?.environment_of(Env {
    ///     queue_url: jobs.queue_url(),
    ///     retries: 3,
    /// });
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn rust(name: impl IntoString) -> Result<Self, Error> {
        let binary = RustBinary::new(name.into_string())?;
        Ok(Self {
            binary: Some(binary.clone()),
            ..Self::of(&Code::rust(&binary))
        })
    }

    /// A function of an image in ECR, by its URI.
    #[track_caller]
    pub fn image(uri: impl IntoValue<Text>) -> Self {
        Self::of(&Code::image(uri))
    }

    #[track_caller]
    fn of(code: &Code) -> Self {
        let role = Role::assumed_by("lambda.amazonaws.com")
            .managed_policy("service-role/AWSLambdaBasicExecutionRole");
        let function = construct!(aws::lambda::Function {
            code: Code {},
            role: role.role,
        });
        function.apply(code.properties());
        let function = Self {
            function,
            role,
            log_group: None,
            security_group: None,
            binary: None,
            revision: code.revision(),
            timeout: Rc::new(Cell::new(TIMEOUT)),
        };
        function.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::Function>) -> Self {
        self.function.apply(&properties.blame_caller());
        self
    }

    /// How long it may take, up to 15 minutes; 3 seconds otherwise.
    #[track_caller]
    pub fn timeout(self, timeout: impl IntoDuration) -> Self {
        let timeout = timeout.into_duration();
        self.timeout.set(timeout);
        self.set(properties!(aws::lambda::Function { timeout: timeout }))
    }

    /// Its memory, from 128 to 10,240 MiB; 128 MiB otherwise. Its share of the processor grows with it.
    #[doc(alias = "memory_size")]
    #[track_caller]
    pub fn memory(self, memory: impl IntoSize) -> Self {
        let memory = memory.into_size();
        self.set(properties!(aws::lambda::Function {
            memory_size: memory.as_mebibytes()
        }))
    }

    /// The size of `/tmp`, from 512 to 10,240 MiB; 512 MiB otherwise.
    #[doc(alias = "ephemeral_storage_size")]
    #[track_caller]
    pub fn storage(self, storage: impl IntoSize) -> Self {
        let storage = storage.into_size();
        self.set(properties!(aws::lambda::Function {
            ephemeral_storage: EphemeralStorage {
                size: storage.as_mebibytes()
            }
        }))
    }

    /// How many of it run at a time: so many are set aside for it, and no more run.
    #[doc(alias = "reserved_concurrent_executions")]
    #[track_caller]
    pub fn reserved_concurrency(self, executions: u32) -> Self {
        self.set(properties!(aws::lambda::Function {
            reserved_concurrent_executions: executions
        }))
    }

    /// What its code is compiled for; `x86_64` otherwise.
    #[track_caller]
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        if let Some(binary) = self.binary.take() {
            let binary = binary.built_for(architecture);
            let code = Code::rust(&binary);
            self.function
                .apply(&code.properties().clone().blame_caller());
            self.revision = code.revision();
            self.binary = Some(binary);
            return self;
        }
        self.set(properties!(aws::lambda::Function {
            architectures: [architecture]
        }))
    }

    /// Variables of its environment, beside those said before: names and values. Values of several kinds, such as a URL and an ARN,
    /// stand in `json!({ "QUEUE_URL": jobs.queue_url(), "TOPIC_ARN": hub.topic_arn() })`.
    #[track_caller]
    pub fn environment<E: Expression<Kind: Fits<Map<Any>>>>(self, variables: E) -> Self {
        self.set(properties!(aws::lambda::Function {
            environment: Environment {
                variables: variables
            }
        }))
    }

    /// The variables of an [`environment`](macro@infrastruct_env::environment), beside those said before.
    ///
    /// What the function cannot read, such as a number that is too large for its field, is a mistake that the build tells.
    #[track_caller]
    pub fn environment_of(self, environment: impl Environment<Variables>) -> Self {
        self.environment(Variables::of(environment).into_pairs())
    }

    /// Layers, by the ARNs of their versions.
    #[track_caller]
    pub fn layers(self, versions: impl IntoTexts) -> Self {
        let versions = versions.into_texts();
        self.set(properties!(aws::lambda::Function { layers: versions }))
    }

    /// Its name. CloudFormation makes one otherwise; a function of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::lambda::Function {
            function_name: name
        }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::lambda::Function {
            description: description
        }))
    }

    /// Records a share of its invocations in X-Ray.
    #[track_caller]
    pub fn tracing(self) -> Self {
        self.role.attach("AWSXRayDaemonWriteAccess");
        self.set(properties!(aws::lambda::Function {
            tracing_config: TracingConfig { mode: "Active" }
        }))
    }

    /// Keeps its logs for a while, in a log group of its own that is deleted with it: from 1 day to 10 years, in the steps that
    /// CloudWatch has.
    #[track_caller]
    pub fn log_retention(mut self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        let log_group = construct!(aws::logs::LogGroup {
            retention_in_days: retention
        });
        self.log_group = Some(log_group.blame_caller());
        self.set(properties!(aws::lambda::Function {
            logging_config: LoggingConfig {
                log_group: log_group
            }
        }))
    }

    /// Logs to a log group of one's own.
    #[doc(alias = "log_group")]
    #[track_caller]
    pub fn log_to(mut self, log_group: &LogGroup) -> Self {
        self.log_group = None;
        self.set(properties!(aws::lambda::Function {
            logging_config: LoggingConfig {
                log_group: log_group.log_group
            }
        }))
    }

    /// Logs in JSON, which CloudWatch can search by field.
    #[doc(alias = "logging_format")]
    #[track_caller]
    pub fn json_logs(self) -> Self {
        self.set(properties!(aws::lambda::Function {
            logging_config: LoggingConfig { log_format: "JSON" }
        }))
    }

    /// In the private subnets of a network, as the only member of a security group. It reaches nothing else then, unless the
    /// network does.
    #[doc(alias = "vpc")]
    #[track_caller]
    pub fn within(mut self, network: &(impl Network + ?Sized)) -> Self {
        let group = SecurityGroup::new(network, "a function of Lambda");
        self.security_group = Some(group.clone());
        self.within_as(network, &group)
    }

    /// In the private subnets of a network, as a member of a security group.
    #[doc(alias = "security_groups")]
    #[track_caller]
    pub fn within_as(self, network: &(impl Network + ?Sized), group: &SecurityGroup) -> Self {
        self.role
            .attach("service-role/AWSLambdaVPCAccessExecutionRole");
        self.set(properties!(aws::lambda::Function {
            vpc_config: VpcConfig {
                subnet_ids: network.private_subnets(),
                security_group_ids: [group.group_id()],
            }
        }))
    }

    /// Where events go that it has failed at when nobody waited for it: a queue or a topic.
    #[doc(alias = "dead_letter_queue")]
    #[track_caller]
    pub fn dead_letters(self, target: &impl FailureTarget) -> Self {
        let sent = target.invocation();
        // Lambda asks whether the role may when it makes the function: it cannot wait for a policy.
        self.role.grant_at_once("DeadLetters", &sent);
        self.set(properties!(aws::lambda::Function {
            dead_letter_config: DeadLetterConfig {
                target_arn: target.target_arn()
            }
        }))
    }

    /// May do what is granted, beside what it may do already.
    #[doc(alias = "add_to_role_policy")]
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.role.grant(grants);
        self
    }

    /// The permission to invoke it, in any version.
    #[doc(alias = "grant_invoke")]
    pub fn invoke(&self) -> Grant {
        Grant::to(["lambda:InvokeFunction"])
            .on(self.arn())
            .on(sub!("{}:*", self.arn()))
    }

    /// Lets a service invoke it that acts for a source, such as `s3.amazonaws.com` for the ARN of a bucket.
    #[doc(alias = "add_permission")]
    #[track_caller]
    pub fn permit(
        &self,
        service: &'static str,
        source: impl IntoValue<Text>,
    ) -> Resource<aws::lambda::Permission> {
        self.let_in(service, source.into_value())
    }

    /// The same for one of its names: its own, or that of an alias.
    #[track_caller]
    pub(crate) fn permission(
        &self,
        name: impl IntoValue<Arn<aws::lambda::Function>>,
        service: &'static str,
        source: Value<Text>,
    ) -> Resource<aws::lambda::Permission> {
        // whoever sets it off waits until it may do its work
        construct!(
            #[depends_on(self.role.policy)]
            aws::lambda::Permission {
                action: "lambda:InvokeFunction",
                function_name: name.into_value(),
                principal: service,
                source_arn: source,
            }
        )
        .blame_caller()
    }

    /// What changes with its code.
    pub(crate) fn revision(&self) -> Value<Text> {
        self.revision.clone()
    }

    /// How long it may take.
    pub(crate) fn longest(&self) -> Duration {
        self.timeout.get()
    }
}
