//! Profiles that assume a role with a second factor (`mfa_serial`): somebody has to be asked for its code.

use std::time::SystemTime;

use aws_config::SdkConfig;
use aws_config::profile::{ProfileFileCredentialsProvider, ProfileSet};
use aws_config::provider_config::ProviderConfig;
use aws_sdk_cloudformation::config::{Credentials, SharedCredentialsProvider};

use super::fault::Fault;
use super::profile::profiles;
use crate::error::Error;
use crate::terminal::Terminal;

/// A profile of a role that is assumed with a second factor.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct MultiFactor {
    role: String,
    serial: String,
    /// The profile whose credentials assume the role.
    source: String,
    session: Option<String>,
    external_id: Option<String>,
    duration: Option<i32>,
}

impl MultiFactor {
    /// The second factor that a profile asks for, if it does; the selected one where none is named.
    pub(crate) async fn of_profile(name: Option<&str>) -> Option<Self> {
        let profiles = profiles(name).await?;
        Self::among(&profiles)
    }

    fn among(profiles: &ProfileSet) -> Option<Self> {
        let name = profiles.selected_profile().to_owned();
        let profile = profiles.get_profile(&name)?;
        let text = |key: &str| profile.get(key).map(str::to_owned);
        Some(Self {
            role: text("role_arn")?,
            serial: text("mfa_serial")?,
            source: text("source_profile").unwrap_or(name),
            session: text("role_session_name"),
            external_id: text("external_id"),
            duration: text("duration_seconds").and_then(|text| text.parse().ok()),
        })
    }

    /// Asks for the code, and assumes the role with it.
    pub(crate) async fn credentials(
        &self,
        configuration: &SdkConfig,
        provider: ProviderConfig,
    ) -> Result<SharedCredentialsProvider, Error> {
        let code = self.ask()?;
        let source = ProfileFileCredentialsProvider::builder()
            .configure(&provider)
            .profile_name(&self.source)
            .build();
        let configuration = configuration
            .to_builder()
            .credentials_provider(SharedCredentialsProvider::new(source))
            .build();
        let call = aws_sdk_sts::Client::new(&configuration)
            .assume_role()
            .role_arn(&self.role)
            .role_session_name(self.session.as_deref().unwrap_or("cargo-infrastruct"))
            .serial_number(&self.serial)
            .token_code(code)
            .set_external_id(self.external_id.clone())
            .set_duration_seconds(self.duration);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("AssumeRole", &error))?;
        let given = output.credentials.ok_or_else(|| {
            Error::new(format!("`{}` was assumed without credentials", self.role))
        })?;
        let expiry = SystemTime::try_from(given.expiration).ok();
        let credentials = Credentials::new(
            given.access_key_id,
            given.secret_access_key,
            Some(given.session_token),
            expiry,
            "multi-factor",
        );
        Ok(SharedCredentialsProvider::new(credentials))
    }

    fn ask(&self) -> Result<String, Error> {
        let terminal = Terminal::new(anstream::ColorChoice::Auto);
        if !terminal.interactive {
            return Err(Error::new(format!(
                "the profile wants the code of `{}`, and nobody can be asked",
                self.serial
            ))
            .help("run it in a terminal, or hand on credentials in the environment: `aws configure export-credentials`"));
        }
        let code = dialoguer::Input::<String>::new()
            .with_prompt(format!("code of {}", self.serial))
            .interact_text()
            .map_err(|error| Error::new("the code was not given").caused_by(error))?;
        Ok(code.trim().to_owned())
    }
}
