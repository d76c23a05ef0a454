//! The way to AWS: the chain of `aws-config`, retries, time limits, and the role to assume.

use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{Region, SdkConfig};
use aws_sdk_cloudformation::config::{SharedCredentialsProvider, SharedHttpClient};
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder, Connector, proxy::ProxyConfig};

use super::multi_factor::MultiFactor;
use super::patience::Patience;
use super::profile;

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
    let region = region.or(environment.region.as_deref());
    if let Some(region) = region {
        named_region(region)?;
    }
    let profile = match &environment.profile {
        Some(profile) => Some(of_account("--profile", profile, account)?),
        None => None,
    };
    // Credentials of the environment win over those of a profile that is not asked for by the option.
    let has_own = profile.is_none() && env::var_os("AWS_ACCESS_KEY_ID").is_some();
    if !has_own {
        profile::exists(profile.as_deref()).await?;
    }
    let client = Patience::with(http_client(environment)?);
    let mut loader = aws_config::from_env()
        .http_client(client.clone())
        .retry_config(retries());
    loader = loader.timeout_config(
        TimeoutConfig::builder()
            .connect_timeout(Duration::from_secs(5))
            .operation_attempt_timeout(Duration::from_secs(30))
            .build(),
    );
    if let Some(profile) = &profile {
        loader = loader.profile_name(profile);
    }
    if let Some(region) = region {
        loader = loader.region(Region::new(region.to_owned()));
    }
    let configuration = loader.load().await;
    if configuration.region().is_none() {
        return Err(Error::usage("there is no region to deploy to")
            .help("give one with `--region`, in `AWS_REGION`, in the profile, or as the stack's `.region(\"…\")`"));
    }
    let provider = || {
        ProviderConfig::default()
            .with_http_client(client.clone())
            .with_region(configuration.region().cloned())
    };
    let factor = if has_own {
        None
    } else {
        MultiFactor::of_profile(profile.as_deref()).await
    };
    let credentials = match (factor, &profile) {
        (Some(factor), _) => Some(factor.credentials(&configuration, provider()).await?),
        (None, Some(profile)) => Some(of_profile(&provider(), profile)),
        (None, None) => None,
    };
    let configuration = match credentials {
        Some(credentials) => configuration
            .to_builder()
            .credentials_provider(credentials)
            .build(),
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

/// A region by its form, since new ones come: a host is named after it.
fn named_region(region: &str) -> Result<(), Error> {
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !region.is_empty() && region.chars().all(fits) {
        return Ok(());
    }
    let error = Error::usage(format!("`{region}` is no region"));
    Err(
        match infrastruct_spec::suggest(region, infrastruct_spec::regions()) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help("a region is written `eu-central-1`"),
        },
    )
}

/// The credentials of a profile. By themselves, those of the process's environment would win over it.
fn of_profile(provider: &ProviderConfig, profile: &str) -> SharedCredentialsProvider {
    let profile = ProfileFileCredentialsProvider::builder()
        .configure(provider)
        .profile_name(profile);
    SharedCredentialsProvider::new(profile.build())
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

/// A client that knows `HTTPS_PROXY` and `NO_PROXY`, and whom to trust.
fn http_client(environment: &Environment) -> Result<SharedHttpClient, Error> {
    let bundle = environment.ca_bundle.clone();
    let bundle = bundle.or_else(|| env::var_os("AWS_CA_BUNDLE").map(Into::into));
    let trusted = bundle.map(|path| trusted(&path)).transpose()?;
    Ok(
        Builder::new().build_with_connector_fn(move |settings, _components| {
            let connector = Connector::builder().proxy_config(ProxyConfig::from_env());
            let connector = match settings {
                Some(settings) => connector.connector_settings(settings.clone()),
                None => connector,
            };
            let connector = connector.tls_provider(Provider::Rustls(CryptoMode::Ring));
            match &trusted {
                Some(context) => connector.tls_context(context.clone()).build(),
                None => connector.build(),
            }
        }),
    )
}

/// Trust in the certificates of a file alone.
fn trusted(path: &Path) -> Result<TlsContext, Error> {
    let odd = || Error::new(format!("`{}` holds no certificates", path.display()));
    let text = fs::read(path).map_err(|error| Error::of_file("read", path, &error))?;
    if !text.windows(MARK.len()).any(|window| window == MARK) {
        return Err(odd().help("it has to be a file of certificates in PEM form"));
    }
    let store = TrustStore::empty().with_pem_certificate(text);
    TlsContext::builder()
        .with_trust_store(store)
        .build()
        .map_err(|error| odd().caused_by(error))
}

/// How a certificate in PEM form begins.
const MARK: &[u8] = b"-----BEGIN CERTIFICATE-----";

#[cfg(test)]
mod tests {
    use super::{named_region, of_account};

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

    #[test]
    fn a_region_is_told_by_its_form() {
        assert!(named_region("eu-central-1").is_ok() && named_region("mars-north-9").is_ok());
        let said = |region| named_region(region).unwrap_err().to_string();
        assert_eq!(
            said("EU-Central-1"),
            "`EU-Central-1` is no region\n  = help: did you mean `eu-central-1`?"
        );
        assert!(said(" ").contains("written `eu-central-1`") && said("a/b").contains("no region"));
    }
}
