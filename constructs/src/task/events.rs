//! Buses of `EventBridge`.

use infrastruct::{Any, IntoValue, Text, aws, json};

use super::{Callback, Task};
use crate::grant::Grant;
use crate::reference::IntoRef;

/// Puts an event on a bus: its source, its type, and its detail.
///
/// Granted: `events:PutEvents` on the bus.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::{StateMachine, states, task::{events, path}};
///
/// let bus = construct!(aws::events::EventBus { name: "orders" });
/// let machine = StateMachine::new(states!(
///     tell: Task { call: events::put(bus, "shop", "Order placed", path("$.order")), end: true },
/// ));
/// ```
pub fn put(
    bus: impl IntoRef<aws::events::EventBus>,
    source: impl IntoValue<Text>,
    kind: impl IntoValue<Text>,
    detail: impl IntoValue<Any>,
) -> Task<Callback> {
    let bus = bus.into_ref();
    let entry = json!({
        "EventBusName": bus.name(),
        "Source": source.into_value(),
        "DetailType": kind.into_value(),
        "Detail": detail.into_value(),
    });
    Task::new(
        "events:putEvents",
        [Grant::to(["events:PutEvents"]).on(bus.arn())],
    )
    .with("Entries", [entry])
}
