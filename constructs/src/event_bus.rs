//! Buses of events.

use infrastruct::{Construct, IntoValue, Resource, Text, Value, aws, construct};

use crate::grant::Grant;
use crate::piece::piece;
use crate::target::Target;

/// A bus of one's own events (`AWS::Events::EventBus`).
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, EventBus, Function, Pattern, Rule, Runtime};
///
/// let stack = stack!(Example {
///     orders: EventBus::new("orders"),
///     shop: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([orders.put()]),
///     placed: Rule::on(Pattern::source("shop")).bus(&orders).target(&shop),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/event_bus.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct EventBus {
    /// The bus itself.
    #[construct(flatten)]
    pub bus: Resource<aws::events::EventBus>,
}

piece!(EventBus => bus: aws::events::EventBus);

impl EventBus {
    /// A bus of a name.
    #[track_caller]
    pub fn new(name: impl IntoValue<Text>) -> Self {
        let bus = construct!(aws::events::EventBus { name: name });
        Self { bus }.blame_caller()
    }

    /// The permission to put events on it.
    #[doc(alias = "grant_put_events")]
    pub fn put(&self) -> Grant {
        Grant::to(["events:PutEvents"]).on(self.arn())
    }
}

impl Target for EventBus {
    fn target_arn(&self) -> Value<Text> {
        self.arn().into_value()
    }

    fn invocation(&self) -> Grant {
        self.put()
    }
}
