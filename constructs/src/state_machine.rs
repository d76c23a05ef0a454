//! State machines.

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, json, properties, sub,
};

use crate::definition::{Definition, IntoDefinition};
use crate::grant::{Grant, IntoGrants};
use crate::log_group::LogGroup;
use crate::piece::piece;
use crate::role::Role;
use crate::statement::{self, Statement};
use crate::target::Target;
use crate::time::IntoDuration;

/// A state machine (`AWS::StepFunctions::StateMachine`) and its role, which only the account's state machines assume and which
/// may do what the tasks do.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Queue, StateMachine, days, hours, states, task::{path, sqs}};
///
/// let stack = stack!(Example {
///     orders: Queue::new(),
///     machine: StateMachine::new(states!(
///         send: Task { call: sqs::send(&orders, path("$.order")), end: true },
///     ))
///     .timeout(hours(1))
///     .log_retention(days(14)),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/state_machine.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct StateMachine {
    /// The machine itself.
    #[construct(flatten)]
    pub machine: Resource<aws::stepfunctions::StateMachine>,
    /// What it may do.
    pub role: Role,
    /// Its log group, once it is said how long logs are kept.
    pub log_group: Option<Resource<aws::logs::LogGroup>>,
    /// What its role may do with the machine itself, where a distributed map starts executions of it.
    pub map_policy: Option<Resource<aws::iam::Policy>>,
}

piece!(StateMachine => machine: aws::stepfunctions::StateMachine);

/// What a machine writes to its log group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogLevel {
    /// Every event.
    All,
    /// Errors, and what is fatal.
    Error,
    /// What ends an execution without success.
    Fatal,
}

impl StateMachine {
    /// A standard machine: an execution may take a year, and is recorded step by step.
    #[track_caller]
    pub fn new(definition: impl IntoDefinition) -> Self {
        Self::of(definition.into_definition())
    }

    #[track_caller]
    fn of(definition: Definition) -> Self {
        let machines =
            sub!("arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:stateMachine:*");
        // a service that acts for many must not be talked into acting for someone else
        let trust = Statement::allow(["sts:AssumeRole"])
            .by_service("states.amazonaws.com")
            .when(
                "StringEquals",
                "aws:SourceAccount",
                sub!("{AWS::AccountId}"),
            )
            .when("ArnLike", "aws:SourceArn", machines);
        let role = Role::trusting(trust).grants(definition.grants);
        let machine = construct!(
            #[depends_on(role.policy)]
            aws::stepfunctions::StateMachine {
                definition: definition.machine,
                role_arn: role.arn(),
            }
        );
        for view in machine.resources() {
            for (rule, reason) in &definition.lifted {
                view.allow(*rule, *reason);
            }
        }
        let mut machine = Self {
            machine,
            role,
            log_group: None,
            map_policy: None,
        };
        if definition.is_distributed {
            machine.map_policy = Some(machine.distributed());
        }
        machine.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::stepfunctions::StateMachine>) -> Self {
        self.machine.apply(&properties.blame_caller());
        self
    }

    /// The permission to start executions for the items of a map, and to look after them. It is made after the machine, which
    /// it names.
    fn distributed(&self) -> Resource<aws::iam::Policy> {
        let name = self.machine.name();
        let items =
            sub!("arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:execution:{name}/*");
        let started = Statement::allow(["states:StartExecution"]).on(self.arn());
        let looked_after =
            Statement::allow(["states:DescribeExecution", "states:StopExecution"]).on(items);
        construct!(aws::iam::Policy {
            policy_name: "DistributedMap",
            policy_document: statement::policy([&started, &looked_after]),
            roles: [self.role],
        })
    }

    /// An express machine: an execution takes five minutes at most, may run twice, and is in the logs only.
    #[track_caller]
    pub fn express(self) -> Self {
        self.set(properties!(aws::stepfunctions::StateMachine {
            state_machine_type: "EXPRESS"
        }))
    }

    /// How long an execution may take; it fails then. There is no limit of one's own otherwise.
    #[track_caller]
    pub fn timeout(self, timeout: impl IntoDuration) -> Self {
        let timeout = timeout.into_duration();
        let seconds = timeout.as_secs();
        self.set(properties!(aws::stepfunctions::StateMachine {
            definition: json!({ "TimeoutSeconds": seconds })
        }))
    }

    /// Its name. CloudFormation makes one otherwise; a machine of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::stepfunctions::StateMachine {
            state_machine_name: name
        }))
    }

    /// Records executions in X-Ray.
    #[track_caller]
    pub fn tracing(self) -> Self {
        self.role.grant([Grant::to([
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments",
        ])
        .on("*")]);
        self.set(properties!(aws::stepfunctions::StateMachine {
            tracing_configuration: TracingConfiguration { enabled: true }
        }))
    }

    /// Logs every event, and keeps the logs for a while, in a log group of its own that is deleted with it.
    #[track_caller]
    pub fn log_retention(mut self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        let log_group = construct!(aws::logs::LogGroup {
            retention_in_days: retention
        });
        self.log_group = Some(log_group.blame_caller());
        self.log_into(log_group)
    }

    /// Logs every event to a log group of one's own.
    #[track_caller]
    pub fn log_to(self, log_group: &LogGroup) -> Self {
        self.log_into(log_group.log_group)
    }

    #[track_caller]
    fn log_into(self, log_group: Resource<aws::logs::LogGroup>) -> Self {
        // deliveries are the account's, and have no names of their own
        self.role.grant([Grant::to([
            "logs:CreateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:UpdateLogDelivery",
        ])
        .on("*")]);
        self.set(properties!(aws::stepfunctions::StateMachine {
            logging_configuration: LoggingConfiguration {
                level: "ALL",
                destinations: [LogDestination {
                    cloud_watch_logs_log_group: CloudWatchLogsLogGroup {
                        log_group_arn: log_group.arn()
                    }
                }],
            }
        }))
    }

    /// What it logs, once it is said how long logs are kept: every event otherwise.
    #[track_caller]
    pub fn log_level(self, level: LogLevel) -> Self {
        let level = match level {
            LogLevel::All => "ALL",
            LogLevel::Error => "ERROR",
            LogLevel::Fatal => "FATAL",
        };
        self.set(properties!(aws::stepfunctions::StateMachine {
            logging_configuration: LoggingConfiguration { level: level }
        }))
    }

    /// Has what states are handed and return in its logs, too.
    #[track_caller]
    pub fn log_data(self) -> Self {
        self.set(properties!(aws::stepfunctions::StateMachine {
            logging_configuration: LoggingConfiguration {
                include_execution_data: true
            }
        }))
    }

    /// May do what is granted, beside what its tasks do.
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.role.grant(grants);
        self
    }

    /// The permission to start executions.
    #[doc(alias = "grant_start_execution")]
    pub fn start(&self) -> Grant {
        Grant::to(["states:StartExecution"]).on(self.arn())
    }

    /// The permission to run executions of an express machine, and wait for their ends.
    #[doc(alias = "grant_start_sync_execution")]
    pub fn start_sync(&self) -> Grant {
        Grant::to(["states:StartSyncExecution"]).on(self.arn())
    }

    /// The permission to look at the machine, and at its executions.
    #[doc(alias = "grant_read")]
    pub fn read(&self) -> Grant {
        let machine = Grant::to(["states:DescribeStateMachine", "states:ListExecutions"]);
        let executions = Grant::to([
            "states:DescribeExecution",
            "states:DescribeStateMachineForExecution",
            "states:GetExecutionHistory",
        ]);
        machine.on(self.arn()).and(executions.on(self.executions()))
    }

    /// The permission to stop executions.
    pub fn stop(&self) -> Grant {
        Grant::to(["states:StopExecution"]).on(self.executions())
    }

    /// The permission to complete tasks that wait for their [`token`](crate::task::token).
    #[doc(alias = "grant_task_response")]
    pub fn respond(&self) -> Grant {
        Grant::to([
            "states:SendTaskFailure",
            "states:SendTaskHeartbeat",
            "states:SendTaskSuccess",
        ])
        .on(self.arn())
    }

    fn executions(&self) -> Value<Text> {
        let name = self.machine.name();
        sub!("arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:execution:{name}:*")
    }
}

/// With a role only: a machine has no policy of its own.
impl Target for StateMachine {
    fn target_arn(&self) -> Value<Text> {
        self.arn().into_value()
    }

    fn invocation(&self) -> Grant {
        self.start()
    }
}
