//! Schedules.

use infrastruct::{
    Construct, IntoValue, Json, Properties, Resource, Text, aws, construct, properties, pseudo, sub,
};

use crate::order::Order;
use crate::piece::piece;
use crate::queue::Queue;
use crate::role::Role;
use crate::schedule_group::ScheduleGroup;
use crate::statement::{self, Statement};
use crate::target::Target;
use crate::time::IntoDuration;
use crate::timing::IntoTiming;

/// A schedule of EventBridge Scheduler (`AWS::Scheduler::Schedule`), and the role that it reaches its target with.
///
/// ```
/// use infrastruct::{json, stack};
/// use infrastruct_constructs::{Code, Function, Runtime, Schedule, cron, minutes};
///
/// let stack = stack!(Example {
///     report: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     daily: Schedule::new(cron().hour(8).minute(0), &report)
///         .time_zone("Europe/Berlin")
///         .flexible(minutes(15))
///         .input(json!({ "kind": "daily" })),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/schedule.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Schedule {
    /// The schedule itself.
    #[construct(flatten)]
    pub schedule: Resource<aws::scheduler::Schedule>,
    /// What it reaches its target with.
    pub role: Role,
}

piece!(Schedule => schedule: aws::scheduler::Schedule);

impl Schedule {
    /// Sets a target off again and again: `every(minutes(5))`, `cron().hour(8)`.
    #[track_caller]
    pub fn new(timing: impl IntoTiming, target: &impl Target) -> Self {
        let role = Role::trusting(trust("default")).grants([target.invocation()]);
        let schedule = construct!(aws::scheduler::Schedule {
            schedule_expression: timing.into_timing(),
            flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
            target: Target {
                arn: target.target_arn(),
                role_arn: role.arn()
            },
        });
        Self { schedule, role }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::scheduler::Schedule>) -> Self {
        self.schedule.apply(&properties.blame_caller());
        self
    }

    /// In a group, not among all the schedules of the account.
    #[track_caller]
    pub fn group(self, group: &ScheduleGroup) -> Self {
        let document = statement::policy([&trust(group.group.name())]);
        let properties = properties!(aws::iam::Role {
            assume_role_policy_document: document
        });
        self.role.role.apply(&properties.blame_caller());
        self.set(properties!(aws::scheduler::Schedule {
            group_name: group.group.name()
        }))
    }

    /// The message group of what a FIFO queue gets.
    #[track_caller]
    pub fn message_group(self, group: impl IntoValue<Text>) -> Self {
        let group = group.into_value();
        self.set(properties!(aws::scheduler::Schedule {
            target: Target {
                sqs_parameters: SqsParameters {
                    message_group_id: group
                }
            }
        }))
    }

    /// The time zone of its clock, such as `Europe/Berlin`; UTC otherwise.
    #[doc(alias = "schedule_timezone")]
    #[track_caller]
    pub fn time_zone(self, zone: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::scheduler::Schedule {
            schedule_expression_timezone: zone
        }))
    }

    /// At some time within a window after its own, of 1 minute to 24 hours.
    #[track_caller]
    pub fn flexible(self, window: impl IntoDuration) -> Self {
        let window = window.into_duration();
        self.set(properties!(aws::scheduler::Schedule {
            flexible_time_window: FlexibleTimeWindow {
                mode: "FLEXIBLE",
                maximum_window_in_minutes: window,
            }
        }))
    }

    /// What the target gets.
    #[track_caller]
    pub fn input(self, input: impl IntoValue<Json>) -> Self {
        let input = input.into_value();
        self.set(properties!(aws::scheduler::Schedule {
            target: Target { input: input }
        }))
    }

    /// Where invocations go that the target did not take.
    #[track_caller]
    pub fn dead_letters<O: Order>(self, queue: &Queue<O>) -> Self {
        self.role.grant([queue.send()]);
        self.set(properties!(aws::scheduler::Schedule {
            target: Target {
                dead_letter_config: DeadLetterConfig { arn: queue.arn() }
            }
        }))
    }

    /// How often the target is tried again, up to 185 times, and how long, from 1 minute to 24 hours.
    #[track_caller]
    pub fn retries(self, retries: u32, longest: impl IntoDuration) -> Self {
        let longest = longest.into_duration();
        self.set(properties!(aws::scheduler::Schedule {
            target: Target {
                retry_policy: RetryPolicy {
                    maximum_retry_attempts: retries,
                    maximum_event_age_in_seconds: longest,
                }
            }
        }))
    }

    /// Switched off until somebody switches it on.
    #[track_caller]
    pub fn disabled(self) -> Self {
        self.set(properties!(aws::scheduler::Schedule { state: "DISABLED" }))
    }
}

/// Lets the schedules of a group assume a role, and no others.
fn trust(group: impl IntoValue<Text>) -> Statement {
    let group = group.into_value();
    let schedules = sub!(
        "arn:{AWS::Partition}:scheduler:{AWS::Region}:{AWS::AccountId}:schedule-group/{group}"
    );
    Statement::allow(["sts:AssumeRole"])
        .by_service("scheduler.amazonaws.com")
        .when("StringEquals", "aws:SourceAccount", pseudo::account_id())
        .when("StringEquals", "aws:SourceArn", schedules)
}
