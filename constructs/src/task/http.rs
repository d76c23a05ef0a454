//! Any API by HTTP.

use infrastruct::{IntoValue, Text, aws, json, sub};

use super::Task;
use crate::grant::Grant;
use crate::reference::IntoRef;

/// Calls an endpoint with a method, such as `POST`, as whom a connection of `EventBridge` says. What it is handed is added by
/// `.with("RequestBody", …)`.
///
/// Granted: `states:InvokeHTTPEndpoint` for the method and the endpoint, `events:RetrieveConnectionCredentials` on the connection,
/// `secretsmanager:GetSecretValue` and `secretsmanager:DescribeSecret` on its secret.
///
/// ```
/// use infrastruct::{Ref, aws};
/// use infrastruct_constructs::{Definition, states, task::{http, path}};
///
/// fn payment(connection: Ref<aws::events::Connection>) -> Definition {
///     let pay = http::call("POST", "https://api.example.com/payments", connection).with("RequestBody", path("$.order"));
///     states!(pay: Task { call: pay, end: true })
/// }
/// ```
pub fn call(
    method: &str,
    endpoint: impl IntoValue<Text>,
    connection: impl IntoRef<aws::events::Connection>,
) -> Task {
    let (endpoint, connection) = (endpoint.into_value(), connection.into_ref());
    // the machine itself is made after its role's policy, so that its name is not known there
    let machines =
        sub!("arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:stateMachine:*");
    let grants = [
        Grant::to(["states:InvokeHTTPEndpoint"])
            .on(machines)
            .when("StringEquals", "states:HTTPMethod", method)
            .when("StringEquals", "states:HTTPEndpoint", &endpoint),
        Grant::to(["events:RetrieveConnectionCredentials"]).on(connection.arn()),
        Grant::to([
            "secretsmanager:GetSecretValue",
            "secretsmanager:DescribeSecret",
        ])
        .on(connection.secret_arn()),
    ];
    Task::new("http:invoke", grants)
        .with("Method", method)
        .with("ApiEndpoint", endpoint)
        .with(
            "Authentication",
            json!({ "ConnectionArn": connection.arn() }),
        )
}
