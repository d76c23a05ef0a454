//! The way to AWS: the chain of `aws-config`, retries, time limits, and the role to assume.

use std::env;
use std::time::Duration;

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{Region, SdkConfig};
use aws_sdk_cloudformation::config::{SharedCredentialsProvider, SharedHttpClient};
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::{Builder, Connector, proxy::ProxyConfig, tls::Provider};

use crate::context::Environment;
use crate::error::Error;

/// How often a call is tried, where nothing else is configured.
const ATTEMPTS: u32 = 6;

/// What reaches one account and region.
///
/// Everything that `aws-config` knows counts: `AWS_PROFILE`, SSO, `credential_process`, roles of containers and
/// instances, `AWS_ENDPOINT_URL`, `AWS_REGION`.
pub(crate) async fn connect(
    environment: &Environment,
    region: Option<&str>,
    account: Option<&str>,
) -> Result<SdkConfig, Error> {
    let mut loader = aws_config::from_env()
        .http_client(http_client())
        .retry_config(retries());
    loader = loader.timeout_config(
        TimeoutConfig::builder()
            .connect_timeout(Duration::from_secs(5))
            .operation_attempt_timeout(Duration::from_secs(30))
            .build(),
    );
    if let Some(profile) = &environment.profile {
        loader = loader.profile_name(of_account("--profile", profile, account)?);
    }
    if let Some(region) = region.or(environment.region.as_deref()) {
        loader = loader.region(Region::new(region.to_owned()));
    }
    let configuration = loader.load().await;
    if configuration.region().is_none() {
        return Err(Error::new("there is no region to deploy to")
            .help("give one with `--region`, in `AWS_REGION`, in the profile, or as the stack's `.region(\"…\")`"));
    }
    let configuration = match &environment.profile {
        Some(profile) => of_profile(&configuration, &of_account("--profile", profile, account)?),
        None => configuration,
    };
    let Some(role) = &environment.assume_role else {
        return Ok(configuration);
    };
    let role = AssumeRoleProvider::builder(of_account("--assume-role", role, account)?)
        .session_name("cargo-infrastruct")
        .configure(&configuration);
    let credentials = SharedCredentialsProvider::new(role.build().await);
    Ok(configuration
        .into_builder()
        .credentials_provider(credentials)
        .build())
}

/// With the credentials of a profile. By themselves, those of the process's environment would win over it.
fn of_profile(configuration: &SdkConfig, profile: &str) -> SdkConfig {
    let provider = ProviderConfig::default()
        .with_http_client(http_client())
        .with_region(configuration.region().cloned());
    let provider = ProfileFileCredentialsProvider::builder()
        .configure(&provider)
        .profile_name(profile);
    let credentials = SharedCredentialsProvider::new(provider.build());
    configuration
        .to_builder()
        .credentials_provider(credentials)
        .build()
}

/// The option's value for an account: `arn:aws:iam::{account}:role/deploy` serves every account.
fn of_account(option: &str, value: &str, account: Option<&str>) -> Result<String, Error> {
    match (value.contains("{account}"), account) {
        (true, Some(account)) => Ok(value.replace("{account}", account)),
        (true, None) => Err(Error::new(format!(
            "`{option} {value}` needs an account, and the stack has none"
        ))
        .help("say `.account(\"…\")` of the stack")),
        (false, _) => Ok(value.to_owned()),
    }
}

fn retries() -> RetryConfig {
    let attempts = env::var("AWS_MAX_ATTEMPTS")
        .ok()
        .and_then(|text| text.parse().ok());
    RetryConfig::adaptive().with_max_attempts(attempts.unwrap_or(ATTEMPTS))
}

/// A client that knows `HTTPS_PROXY` and `NO_PROXY`.
fn http_client() -> SharedHttpClient {
    Builder::new().build_with_connector_fn(|settings, _components| {
        let connector = Connector::builder().proxy_config(ProxyConfig::from_env());
        let connector = match settings {
            Some(settings) => connector.connector_settings(settings.clone()),
            None => connector,
        };
        connector
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .build()
    })
}

#[cfg(test)]
mod tests {
    use super::of_account;

    #[test]
    fn one_option_serves_every_account() {
        let role = of_account(
            "--assume-role",
            "arn:aws:iam::{account}:role/deploy",
            Some("111122223333"),
        );
        assert_eq!(role.unwrap(), "arn:aws:iam::111122223333:role/deploy");
        assert!(of_account("--profile", "team-{account}", None).is_err());
        assert_eq!(of_account("--profile", "team", None).unwrap(), "team");
    }
}
