//! Tables of `DynamoDB`, an item at a time. Keys and items have `DynamoDB`'s form: `json!({ "id": { "S": path("$.id") } })`.

use infrastruct::{IntoValue, Json, Part, Ref, Resource, Text, Value, aws};

use super::Task;
use crate::grant::Grant;
use crate::table::Table;

/// Reads an item.
///
/// Granted: `dynamodb:GetItem` on the table, and what its key takes.
pub fn get(table: &impl Items, key: impl IntoValue<Json>) -> Task {
    let permission = table.permission("dynamodb:GetItem", false);
    of("dynamodb:getItem", table.table(), permission).with("Key", attributes(key))
}

/// Writes an item.
///
/// Granted: `dynamodb:PutItem` on the table, and what its key takes.
///
/// ```
/// use infrastruct::json;
/// use infrastruct_constructs::{Attribute, StateMachine, Table, states, task::{dynamodb, path}};
///
/// let jobs = Table::new(Attribute::text("id"));
/// let machine = StateMachine::new(states!(
///     note: Task { call: dynamodb::put(&jobs, json!({ "id": { "S": path("$.id") } })), end: true },
/// ));
/// ```
pub fn put(table: &impl Items, item: impl IntoValue<Json>) -> Task {
    let permission = table.permission("dynamodb:PutItem", true);
    of("dynamodb:putItem", table.table(), permission).with("Item", attributes(item))
}

/// Changes an item as an expression says, such as `SET #s = :s`; its names and values are handed on by
/// `.with("ExpressionAttributeValues", json!({ … }))`.
///
/// Granted: `dynamodb:UpdateItem` on the table, and what its key takes.
pub fn update(
    table: &impl Items,
    key: impl IntoValue<Json>,
    expression: impl IntoValue<Text>,
) -> Task {
    let permission = table.permission("dynamodb:UpdateItem", true);
    of("dynamodb:updateItem", table.table(), permission)
        .with("Key", attributes(key))
        .with("UpdateExpression", expression.into_value())
}

/// Deletes an item.
///
/// Granted: `dynamodb:DeleteItem` on the table, and what its key takes.
pub fn delete(table: &impl Items, key: impl IntoValue<Json>) -> Task {
    let permission = table.permission("dynamodb:DeleteItem", true);
    of("dynamodb:deleteItem", table.table(), permission).with("Key", attributes(key))
}

/// Attributes and their values; a text is none, unless it is `JSONata`.
fn attributes(item: impl IntoValue<Json>) -> Value<Json> {
    let item = item.into_value();
    match item.known_text() {
        Some(text) if !text.starts_with("{%") => Value::new(Part::invalid(format!(
            "`{text}` is no attribute with its value, such as `json!({{ \"id\": {{ \"S\": path(\"$.id\") }} }})`"
        ))),
        _ => item,
    }
}

fn of(integration: &'static str, table: Ref<aws::dynamodb::Table>, permission: Grant) -> Task {
    Task::new(integration, [permission]).with("TableName", table.table_name())
}

/// A table, as a piece or as a resource.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no items",
    label = "neither a `Table` nor a resource of one"
)]
pub trait Items {
    /// The table itself.
    fn table(&self) -> Ref<aws::dynamodb::Table>;

    /// The permission to do one thing with an item, which may be written.
    fn permission(&self, action: &'static str, writes: bool) -> Grant {
        let _ = writes;
        Grant::to([action]).on(self.table().arn())
    }
}

impl Items for Table {
    fn table(&self) -> Ref<aws::dynamodb::Table> {
        self.into()
    }

    fn permission(&self, action: &'static str, writes: bool) -> Grant {
        self.item(action, writes)
    }
}

impl Items for Ref<aws::dynamodb::Table> {
    fn table(&self) -> Ref<aws::dynamodb::Table> {
        *self
    }
}

impl Items for Resource<aws::dynamodb::Table> {
    fn table(&self) -> Ref<aws::dynamodb::Table> {
        self.into()
    }
}
