//! Pseudo parameters: what CloudFormation knows of the deployment itself.

use crate::value::deferred::Value;
use crate::value::kind::{Any, Kind, List, Text};
use crate::value::part::{Part, Shape};

fn pseudo<K: Kind>(name: &'static str) -> Value<K> {
    Value::new(Part::new(Shape::Pseudo(name)))
}

/// The region of the deployment (`AWS::Region`), such as `eu-central-1`.
pub fn region() -> Value<Text> {
    pseudo("AWS::Region")
}

/// The account of the deployment (`AWS::AccountId`).
pub fn account_id() -> Value<Text> {
    pseudo("AWS::AccountId")
}

/// The partition of the region (`AWS::Partition`): `aws`, `aws-cn`, `aws-us-gov`, …
pub fn partition() -> Value<Text> {
    pseudo("AWS::Partition")
}

/// The name of the stack (`AWS::StackName`).
pub fn stack_name() -> Value<Text> {
    pseudo("AWS::StackName")
}

/// The ARN of the stack (`AWS::StackId`).
pub fn stack_id() -> Value<Text> {
    pseudo("AWS::StackId")
}

/// The suffix of the partition's domain (`AWS::URLSuffix`), such as `amazonaws.com`.
pub fn url_suffix() -> Value<Text> {
    pseudo("AWS::URLSuffix")
}

/// The ARNs of the topics that the stack notifies (`AWS::NotificationARNs`).
pub fn notification_arns() -> Value<List<Text>> {
    pseudo("AWS::NotificationARNs")
}

/// No value (`AWS::NoValue`): leaves the property out, in a branch of [`if_`](crate::construct::intrinsic::if_).
pub fn no_value() -> Value<Any> {
    pseudo("AWS::NoValue")
}
