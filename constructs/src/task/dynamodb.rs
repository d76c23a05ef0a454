//! Tables of `DynamoDB`, an item at a time. Keys and items have `DynamoDB`'s form: `json!({ "id": { "S": path("$.id") } })`.

use infrastruct::{IntoValue, Json, Ref, Text, aws};

use super::Task;
use crate::grant::Grant;

type Table = Ref<aws::dynamodb::Table>;

/// Reads an item.
///
/// Granted: `dynamodb:GetItem` on the table.
pub fn get(table: impl Into<Table>, key: impl IntoValue<Json>) -> Task {
    of("dynamodb:getItem", "dynamodb:GetItem", table.into()).with("Key", key.into_value())
}

/// Writes an item.
///
/// Granted: `dynamodb:PutItem` on the table.
///
/// ```
/// use infrastruct::{aws, construct, json};
/// use infrastruct_constructs::{StateMachine, states, task::{dynamodb, path}};
///
/// let jobs = construct!(aws::dynamodb::Table {
///     attribute_definitions: [AttributeDefinition { attribute_name: "id", attribute_type: "S" }],
///     key_schema: [KeySchema { attribute_name: "id", key_type: "HASH" }],
///     billing_mode: "PAY_PER_REQUEST",
/// });
/// let machine = StateMachine::new(states!(
///     note: Task { call: dynamodb::put(jobs, json!({ "id": { "S": path("$.id") } })), end: true },
/// ));
/// ```
pub fn put(table: impl Into<Table>, item: impl IntoValue<Json>) -> Task {
    of("dynamodb:putItem", "dynamodb:PutItem", table.into()).with("Item", item.into_value())
}

/// Changes an item as an expression says, such as `SET #s = :s`; its names and values are handed on by
/// `.with("ExpressionAttributeValues", json!({ … }))`.
///
/// Granted: `dynamodb:UpdateItem` on the table.
pub fn update(
    table: impl Into<Table>,
    key: impl IntoValue<Json>,
    expression: impl IntoValue<Text>,
) -> Task {
    of("dynamodb:updateItem", "dynamodb:UpdateItem", table.into())
        .with("Key", key.into_value())
        .with("UpdateExpression", expression.into_value())
}

/// Deletes an item.
///
/// Granted: `dynamodb:DeleteItem` on the table.
pub fn delete(table: impl Into<Table>, key: impl IntoValue<Json>) -> Task {
    of("dynamodb:deleteItem", "dynamodb:DeleteItem", table.into()).with("Key", key.into_value())
}

fn of(integration: &'static str, action: &'static str, table: Table) -> Task {
    Task::new(integration, [Grant::to([action]).on(table.arn())])
        .with("TableName", table.table_name())
}
