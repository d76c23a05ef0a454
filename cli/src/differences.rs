//! Two templates, compared from outside the command.

use std::error::Error;

use serde_json::Value;

use crate::diff::Difference;
use crate::template::Template;

/// What differs between two templates, JSON or YAML, as `cargo infrastruct diff --json` says it of a stack.
///
/// ```
/// let old = "Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}}";
/// let new = "Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: b}}}";
/// let differences = cargo_infrastruct::differences(old, new)?;
/// assert_eq!(differences["resources"][0]["action"], "replace");
/// assert_eq!(differences["resources"][0]["changes"][0]["path"], "QueueName");
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
pub fn differences(old: &str, new: &str) -> Result<Value, Box<dyn Error + Send + Sync>> {
    let difference = Difference::between(&Template::read(old)?, &Template::read(new)?, &[]);
    Ok(difference.to_json())
}
