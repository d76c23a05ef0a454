//! Operations of the SDK that a state machine or a schedule calls by name: `aws-sdk:sqs:sendMessage`.

use crate::facts::operation::{sdk_operation, sdk_operations};

/// What is wrong with the name of an operation, and what to write: a service and an operation, `sqs:sendMessage`.
pub(super) fn wrong_name(named: &str) -> Option<(String, Option<String>)> {
    let Some((service, operation)) = named.split_once(':') else {
        let help = "write it like `aws-sdk:sqs:sendMessage`".to_owned();
        return Some((format!("`aws-sdk:{named}` lacks its operation"), Some(help)));
    };
    if service.chars().any(char::is_uppercase) {
        let message = format!("`aws-sdk:{named}` spells its service with capitals");
        let service = service.to_lowercase();
        let help = format!("write `aws-sdk:{service}:{operation}`");
        return Some((message, Some(help)));
    }
    let mut rest = operation.chars();
    if let Some(first) = rest.next().filter(|first| first.is_uppercase()) {
        let message = format!("`aws-sdk:{named}` spells its operation with a capital");
        let first = first.to_ascii_lowercase();
        let help = format!("write `aws-sdk:{service}:{first}{}`", rest.as_str());
        return Some((message, Some(help)));
    }
    if sdk_operations(service).any(|known| known == operation) {
        return None;
    }
    // what is like nothing that is known may be newer
    let why = sdk_operation(named).err()?;
    let help = why.help?.replacen('`', "`aws-sdk:", 1);
    Some((why.message, Some(help)))
}
