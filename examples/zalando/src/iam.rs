//! Policies and what they are made of.

use infrastruct::kind::Fits;
use infrastruct::{Any, Expression, Json, Text, Value, json, pseudo, sub};

/// A policy that lets a service assume a role.
pub fn trust(service: &str) -> Value<Json> {
    document([json!({
        "Effect": "Allow",
        "Principal": { "Service": service },
        "Action": "sts:AssumeRole",
    })])
}

/// The same, only for the state machines of this account: a service that acts for many must not be
/// talked into acting for someone else.
pub fn trust_state_machines() -> Value<Json> {
    let machines = sub!(
        "arn:{}:states:{}:{}:stateMachine:*",
        pseudo::partition(),
        pseudo::region(),
        pseudo::account_id(),
    );
    document([json!({
        "Effect": "Allow",
        "Principal": { "Service": "states.amazonaws.com" },
        "Action": "sts:AssumeRole",
        "Condition": {
            "StringEquals": { "aws:SourceAccount": pseudo::account_id() },
            "ArnLike": { "aws:SourceArn": machines },
        },
    })])
}

/// The ARN of a policy that AWS manages.
pub fn managed_policy(name: &str) -> Value<Text> {
    sub!("arn:{}:iam::aws:policy/{name}", pseudo::partition())
}

/// A policy of these statements.
pub fn document<const N: usize>(statements: [Value<Json>; N]) -> Value<Json> {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

/// A statement that allows actions on a resource.
pub fn allow<const N: usize>(
    actions: [&str; N],
    resource: impl Expression<Kind: Fits<Any>>,
) -> Value<Json> {
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource })
}

/// What a function needs to work through a queue.
pub const RECEIVE: [&str; 5] = [
    "sqs:ReceiveMessage",
    "sqs:ChangeMessageVisibility",
    "sqs:GetQueueUrl",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
];

/// What a function needs to put messages into a queue.
pub const SEND: [&str; 3] = [
    "sqs:SendMessage",
    "sqs:GetQueueAttributes",
    "sqs:GetQueueUrl",
];
