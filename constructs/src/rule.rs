//! Rules: what happens when an event comes, or again and again.

use infrastruct::{
    Construct, IntoValue, Json, Resource, Text, Value, aws, construct, json, properties,
};

use crate::event_bus::EventBus;
use crate::order::Order;
use crate::piece::piece;
use crate::queue::Queue;
use crate::role::Role;
use crate::string::IntoString;
use crate::target::{Admission, Target};
use crate::time::IntoDuration;
use crate::timing::IntoTiming;

/// A rule of EventBridge (`AWS::Events::Rule`), with what lets it reach its targets.
///
/// ```
/// use infrastruct::{json, stack};
/// use infrastruct_constructs::{Code, Function, Pattern, Queue, Rule, Runtime, every, minutes};
///
/// let stack = stack!(Example {
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     finished: Queue::new(),
///     lost: Queue::new(),
///     periodic: Rule::schedule(every(minutes(5))).target(&worker).input(json!({ "why": "time" })),
///     jobs: Rule::on(Pattern::source("aws.glue").detail_type("Glue Job State Change").detail(json!({ "state": ["SUCCEEDED"] })))
///         .target(&finished)
///         .dead_letters(&lost),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/rule.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Rule {
    /// The rule itself.
    #[construct(flatten)]
    pub rule: Resource<aws::events::Rule>,
    /// What lets it invoke functions, in the order of the targets.
    pub permissions: Vec<Resource<aws::lambda::Permission>>,
    /// What it reaches other targets with.
    pub role: Option<Role>,
    #[construct(skip)]
    targets: Vec<Entry>,
}

/// A target and how it is reached.
#[derive(Clone, Debug)]
struct Entry {
    arn: Value<Text>,
    role: Option<Role>,
    input: Option<Value<Json>>,
    path: Option<Value<Text>>,
    group: Option<Value<Text>>,
    dead_letters: Option<Value<Json>>,
    retries: Option<Value<Json>>,
}

piece!(Rule => rule: aws::events::Rule);

impl Rule {
    /// Again and again: `every(minutes(5))`, `cron().hour(8)`.
    #[track_caller]
    pub fn schedule(timing: impl IntoTiming) -> Self {
        Self::of(construct!(aws::events::Rule {
            schedule_expression: timing.into_timing(),
        }))
    }

    /// Whenever an event comes that matches.
    #[doc(alias = "event_pattern")]
    #[track_caller]
    pub fn on(pattern: impl IntoValue<Json>) -> Self {
        Self::of(construct!(aws::events::Rule {
            event_pattern: pattern.into_value(),
        }))
    }

    #[track_caller]
    fn of(rule: Resource<aws::events::Rule>) -> Self {
        let rule = Self {
            rule,
            permissions: Vec::new(),
            role: None,
            targets: Vec::new(),
        };
        rule.blame_caller()
    }

    /// Of the events of a bus, not of the account's own one.
    #[doc(alias = "event_bus")]
    #[track_caller]
    pub fn bus(self, bus: &EventBus) -> Self {
        let properties = properties!(aws::events::Rule {
            event_bus_name: bus.name()
        });
        self.rule.apply(&properties.blame_caller());
        self
    }

    /// Switched off until somebody switches it on.
    #[track_caller]
    pub fn disabled(self) -> Self {
        let properties = properties!(aws::events::Rule { state: "DISABLED" });
        self.rule.apply(&properties.blame_caller());
        self
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::events::Rule {
            description: description
        });
        self.rule.apply(&properties.blame_caller());
        self
    }

    /// Sets something off, beside what it sets off already: up to five targets.
    #[doc(alias = "add_target")]
    #[track_caller]
    pub fn target(mut self, target: &impl Target) -> Self {
        let role = match target.admit("events.amazonaws.com", self.rule.arn().into_value()) {
            Admission::Permission(permission) => {
                self.permissions.push(permission);
                None
            }
            Admission::Policy => None,
            Admission::Role => {
                let role = self
                    .role
                    .get_or_insert_with(|| Role::assumed_by("events.amazonaws.com"));
                role.grant([target.invocation()]);
                Some(role.clone())
            }
        };
        self.targets.push(Entry {
            arn: target.target_arn().blame_caller(),
            role,
            input: None,
            path: None,
            group: None,
            dead_letters: None,
            retries: None,
        });
        self.retarget()
    }

    /// What the last target gets in place of the event.
    #[track_caller]
    pub fn input(self, input: impl IntoValue<Json>) -> Self {
        let input = input.into_value().blame_caller();
        self.change(|entry| entry.input = Some(input))
    }

    /// The part of the event that the last target gets, such as `$.detail`.
    #[track_caller]
    pub fn input_path(self, path: &str) -> Self {
        let path = path.into_value().blame_caller();
        self.change(|entry| entry.path = Some(path))
    }

    /// The message group of what a FIFO queue gets, which is the last target.
    #[track_caller]
    pub fn message_group(self, group: impl IntoValue<Text>) -> Self {
        let group = group.into_value().blame_caller();
        self.change(|entry| entry.group = Some(group))
    }

    /// Where events go that the last target did not take.
    #[track_caller]
    pub fn dead_letters<O: Order>(self, queue: &Queue<O>) -> Self {
        let _: Admission = queue.admit("events.amazonaws.com", self.rule.arn().into_value());
        let kept = construct!(aws::events::Rule::DeadLetterConfig { arn: queue.arn() });
        let kept = kept.blame_caller();
        self.change(|entry| entry.dead_letters = Some(kept))
    }

    /// How often the last target is tried again, up to 185 times, and how long, from 1 minute to 24 hours.
    #[track_caller]
    pub fn retries(self, retries: u32, longest: impl IntoDuration) -> Self {
        let longest = longest.into_duration();
        let policy = construct!(aws::events::Rule::RetryPolicy {
            maximum_retry_attempts: retries,
            maximum_event_age_in_seconds: longest,
        });
        let policy = policy.blame_caller();
        self.change(|entry| entry.retries = Some(policy))
    }

    #[track_caller]
    fn change(mut self, change: impl FnOnce(&mut Entry)) -> Self {
        if let Some(last) = self.targets.last_mut() {
            change(last);
        }
        self.retarget()
    }

    #[track_caller]
    fn retarget(self) -> Self {
        let targets = self.targets.iter().enumerate().map(|(index, entry)| {
            construct!(aws::events::Rule::Target {
                id: format!("Target{index}"),
                arn: &entry.arn,
                role_arn: entry.role.as_ref().map(|role| role.arn()),
                input: entry.input.clone(),
                input_path: entry.path.clone(),
                sqs_parameters: entry.group.clone().map(|group| SqsParameters {
                    message_group_id: group,
                }),
                dead_letter_config: entry.dead_letters.clone(),
                retry_policy: entry.retries.clone(),
            })
        });
        let targets: Vec<_> = targets.collect();
        let properties = properties!(aws::events::Rule { targets: targets });
        self.rule.apply(&properties.blame_caller());
        self
    }
}

/// Which events a rule is about. What is not said may be anything.
///
/// ```
/// use infrastruct::json;
/// use infrastruct_constructs::Pattern;
///
/// let pattern = Pattern::source("orders").detail_type("Order Placed").detail(json!({ "country": ["de", "at"] }));
/// ```
#[derive(Clone, Debug)]
#[must_use = "it is a pattern for a rule"]
pub struct Pattern {
    source: String,
    detail_types: Vec<String>,
    detail: Option<Value<Json>>,
}

impl Pattern {
    /// Events of a source, such as `aws.s3`.
    pub fn source(source: impl IntoString) -> Self {
        Self {
            source: source.into_string(),
            detail_types: Vec::new(),
            detail: None,
        }
    }

    /// Of a type, such as `Object Created`, or of one of those said before.
    pub fn detail_type(mut self, detail_type: impl IntoString) -> Self {
        self.detail_types.push(detail_type.into_string());
        self
    }

    /// Of which the detail matches.
    pub fn detail(mut self, detail: impl IntoValue<Json>) -> Self {
        self.detail = Some(detail.into_value());
        self
    }
}

#[diagnostic::do_not_recommend]
impl infrastruct::Expression for Pattern {
    type Kind = Json;

    fn into_part(self) -> infrastruct::Part {
        let types = (!self.detail_types.is_empty()).then_some(self.detail_types);
        json!({ "source": [self.source], "detail-type": types, "detail": self.detail }).into_part()
    }
}
