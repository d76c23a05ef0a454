//! What was logged.

use aws_config::SdkConfig;
use serde_json::{Value, json};

use super::fault::Fault;
use super::service::{Call, Service, ServiceName};

const LOGS: ServiceName = ServiceName {
    host: "logs",
    id: "CloudWatch Logs",
};

/// CloudWatch Logs in one account and region.
#[derive(Debug)]
pub(crate) struct Logs {
    service: Service,
}

/// Something that was logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LogEvent {
    /// Its ID, of its own.
    pub(crate) id: String,
    /// When, in milliseconds since 1970.
    pub(crate) time: i64,
    /// The stream it came by.
    pub(crate) stream: String,
    /// What was logged.
    pub(crate) message: String,
}

impl Logs {
    pub(crate) fn new(configuration: &SdkConfig) -> Self {
        Self {
            service: Service::of(configuration, LOGS),
        }
    }

    /// What a group has of a time on, of a pattern if one is given; nothing where there is no such group (yet).
    pub(crate) async fn events(
        &self,
        group: &str,
        since: i64,
        pattern: Option<&str>,
    ) -> Result<Option<Vec<LogEvent>>, Fault> {
        let mut events = Vec::new();
        let mut token = Value::Null;
        loop {
            let mut input = json!({ "logGroupName": group, "startTime": since });
            if let Some(pattern) = pattern {
                input["filterPattern"] = json!(pattern);
            }
            if !token.is_null() {
                input["nextToken"] = token;
            }
            let call = Call::new("FilterLogEvents", "POST", "/")
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", "Logs_20140328.FilterLogEvents")
                .body(input.to_string());
            let answer = match self.service.call(call).await {
                Ok(answer) => answer.json(),
                Err(fault) if fault.has_code("ResourceNotFound") => return Ok(None),
                Err(fault) => return Err(fault),
            };
            let found = answer["events"].as_array().cloned().unwrap_or_default();
            events.extend(found.iter().map(event));
            token = answer["nextToken"].clone();
            if token.as_str().is_none_or(str::is_empty) {
                return Ok(Some(events));
            }
        }
    }
}

fn event(value: &Value) -> LogEvent {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let time = value["timestamp"].as_i64().unwrap_or_default();
    let (id, stream, message) = (text("eventId"), text("logStreamName"), text("message"));
    LogEvent {
        // An emulator gives none.
        id: if id.is_empty() {
            format!("{stream} {time} {message}")
        } else {
            id
        },
        time,
        stream,
        message,
    }
}
