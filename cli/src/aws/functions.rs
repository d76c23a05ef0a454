//! The code of functions, replaced past CloudFormation.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_smithy_types::base64;
use serde_json::json;
use tokio::time::sleep;

use super::fault::Fault;
use super::service::{Call, Service, ServiceName};
use crate::percent::encoded;

const LAMBDA: ServiceName = ServiceName {
    host: "lambda",
    id: "Lambda",
};

const PAUSE: Duration = Duration::from_millis(200);

/// How many looks an update may take: a minute.
const LOOKS: u32 = 300;

/// Lambda in one account and region.
#[derive(Debug)]
pub(crate) struct Functions {
    service: Service,
}

impl Functions {
    pub(crate) fn new(configuration: &SdkConfig) -> Self {
        Self {
            service: Service::of(configuration, LAMBDA),
        }
    }

    /// Gives a function other code, and waits until it runs it.
    pub(crate) async fn replace_code(&self, function: &str, archive: &[u8]) -> Result<(), Fault> {
        let path = format!("/2015-03-31/functions/{}", encoded(function, ""));
        let body = json!({ "ZipFile": base64::encode(archive) }).to_string();
        let call = Call::new("UpdateFunctionCode", "PUT", format!("{path}/code"))
            .header("content-type", "application/json")
            .body(body);
        let mut state = self.service.call(call).await?.json();
        for _ in 0..LOOKS {
            match state["LastUpdateStatus"].as_str() {
                Some("InProgress") => {}
                Some("Failed") => {
                    let reason = state["LastUpdateStatusReason"].as_str();
                    let reason = reason.unwrap_or("Lambda gives no reason");
                    return Err(Fault::refused("UpdateFunctionCode", "Failed", reason));
                }
                _ => return Ok(()),
            }
            sleep(PAUSE).await;
            let call = Call::new(
                "GetFunctionConfiguration",
                "GET",
                format!("{path}/configuration"),
            );
            state = self.service.call(call).await?.json();
        }
        Ok(())
    }
}
