//! Calls that are made again: whoever waits is told why.

use std::sync::atomic::{AtomicBool, Ordering};

use anstream::ColorChoice;
use aws_sdk_cloudformation::config::SharedHttpClient;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use crate::terminal::{WARN, paint};

/// The attempt at which something is said: the first ones take a second or two.
const LATE: u32 = 3;

/// A client that says once when a call has to be made several times.
#[derive(Debug)]
pub(super) struct Patience(SharedHttpClient);

impl Patience {
    pub(super) fn with(client: SharedHttpClient) -> SharedHttpClient {
        SharedHttpClient::new(Self(client))
    }
}

impl HttpClient for Patience {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector(self.0.http_connector(settings, components)))
    }
}

#[derive(Debug)]
struct Connector(SharedHttpConnector);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        static IS_SAID: AtomicBool = AtomicBool::new(false);
        let attempt = request.headers().get("amz-sdk-request");
        if attempt
            .and_then(attempt_of)
            .is_some_and(|attempt| attempt >= LATE)
            && !IS_SAID.swap(true, Ordering::Relaxed)
        {
            say();
        }
        self.0.call(request)
    }
}

fn say() {
    let warning = paint(WARN, "warning:");
    let text = "AWS asks for fewer calls, or does not answer; this goes on, and takes longer";
    crate::terminal::Terminal::new(ColorChoice::global()).note(&format!("{warning} {text}"));
}

/// `attempt=2; max=6` → 2.
fn attempt_of(header: &str) -> Option<u32> {
    let mut parts = header.split(';').map(str::trim);
    parts
        .find_map(|part| part.strip_prefix("attempt="))?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::attempt_of;

    #[test]
    fn the_sdk_counts_its_attempts() {
        assert_eq!(
            attempt_of("ttl=20261127T071000Z; attempt=3; max=6"),
            Some(3)
        );
        assert_eq!(attempt_of("attempt=1"), Some(1));
        assert_eq!(attempt_of("max=6"), None);
    }
}
