//! What becomes of events that nobody waits for.

use infrastruct::{Construct, Properties, Resource, aws, construct, properties};

use crate::event_bus::EventBus;
use crate::existing::{ExistingQueue, ExistingTopic};
use crate::function::Function;
use crate::invocable::Invocable;
use crate::piece::piece;
use crate::queue::Queue;
use crate::role::Role;
use crate::target::Target;
use crate::time::IntoDuration;
use crate::topic::Topic;

/// How a function or an alias is invoked by those who do not wait for it (`AWS::Lambda::EventInvokeConfig`): how often it is tried
/// again, and who hears of its success or failure, which the function is granted.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{AsyncInvocation, Code, EventBus, Function, Queue, Runtime, hours};
///
/// let stack = stack!(Example {
///     lost: Queue::new(),
///     orders: EventBus::new("orders"),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     invocation: AsyncInvocation::of(&worker)
///         .retries(1)
///         .longest(hours(1))
///         .on_success(&orders)
///         .on_failure(&lost),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/async_invocation.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct AsyncInvocation {
    /// What says so.
    #[construct(flatten)]
    pub invocation: Resource<aws::lambda::EventInvokeConfig>,
    #[construct(skip)]
    role: Role,
}

piece!(AsyncInvocation => invocation: aws::lambda::EventInvokeConfig);

impl AsyncInvocation {
    /// Events for a function or an alias.
    #[track_caller]
    pub fn of(target: &impl Invocable) -> Self {
        let function = target.function();
        let role = function.role.clone();
        // Lambda asks whether the role may tell whom it should
        let invocation = construct!(
            #[depends_on(role.policy)]
            aws::lambda::EventInvokeConfig {
                function_name: function.function_name(),
                qualifier: "$LATEST",
            }
        );
        if let Some(alias) = target.alias() {
            let qualified = properties!(
                #[depends_on(alias.alias)]
                aws::lambda::EventInvokeConfig {
                    qualifier: &alias.name
                }
            );
            invocation.apply(&qualified);
        }
        let invocation = Self { invocation, role };
        invocation.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::EventInvokeConfig>) -> Self {
        self.invocation.apply(&properties.blame_caller());
        self
    }

    /// How often it is tried again when it fails: not at all, once or twice; twice otherwise.
    #[track_caller]
    pub fn retries(self, retries: u32) -> Self {
        self.set(properties!(aws::lambda::EventInvokeConfig {
            maximum_retry_attempts: retries
        }))
    }

    /// How long an event is kept for it, from 1 minute to 6 hours, which it is otherwise.
    #[track_caller]
    pub fn longest(self, age: impl IntoDuration) -> Self {
        let age = age.into_duration();
        self.set(properties!(aws::lambda::EventInvokeConfig {
            maximum_event_age_in_seconds: age
        }))
    }

    /// Who gets what the function has returned.
    #[track_caller]
    pub fn on_success(self, target: &impl Destination) -> Self {
        self.role.grant([target.invocation()]);
        self.set(properties!(aws::lambda::EventInvokeConfig {
            destination_config: DestinationConfig {
                on_success: OnSuccess {
                    destination: target.target_arn()
                }
            }
        }))
    }

    /// Who gets the event that the function has failed at, and why.
    #[track_caller]
    pub fn on_failure(self, target: &impl Destination) -> Self {
        self.role.grant([target.invocation()]);
        self.set(properties!(aws::lambda::EventInvokeConfig {
            destination_config: DestinationConfig {
                on_failure: OnFailure {
                    destination: target.target_arn()
                }
            }
        }))
    }
}

/// Somebody who hears of what became of an event: a queue or a topic in no certain order, a bus of events, a function.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hear of what became of an event",
    label = "neither a standard queue, a standard topic, a bus nor a function"
)]
pub trait Destination: Target {}

impl Destination for Queue {}
impl Destination for ExistingQueue {}
impl Destination for Topic {}
impl Destination for ExistingTopic {}
impl Destination for EventBus {}
impl Destination for Function {}
