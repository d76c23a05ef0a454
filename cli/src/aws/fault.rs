//! What AWS, or the way to it, answers instead of a result.

use std::env;
use std::error::Error as StdError;
use std::fmt;

use aws_sdk_cloudformation::config::http::HttpResponse;
use aws_sdk_cloudformation::error::{ProvideErrorMetadata, SdkError};

use super::reason::{reason, says};
use crate::error::Error;

/// A call that failed for good: the SDK has tried again where that helps.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The call, as AWS names it.
    pub(crate) action: &'static str,
    /// The error's code, if the service answered.
    pub(crate) code: Option<String>,
    /// The error's message.
    pub(crate) message: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The service understood the call and refused it.
    Refused,
    /// The service asks for fewer calls.
    Throttled,
    /// The service, or the network before it, broke.
    Broken,
    /// No service was reached.
    Unreached,
    /// Whoever is reached is not whom it trusts, or is nobody that it knows.
    Untrusted,
    /// Something else than AWS answered, with this status.
    Foreign(u16),
    /// There are no credentials.
    NoCredentials,
    /// The credentials cannot be had, or they do not do.
    Credentials,
}

const THROTTLES: [&str; 6] = [
    "Throttling",
    "ThrottlingException",
    "RequestLimitExceeded",
    "TooManyRequestsException",
    "SlowDown",
    "LimitExceededException",
];

const DENIALS: [&str; 3] = [
    "AccessDenied",
    "AccessDeniedException",
    "UnauthorizedOperation",
];

const CREDENTIALS: [&str; 7] = [
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidClientTokenId",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

impl Fault {
    /// The fault behind the error of an SDK call.
    pub(crate) fn of<E>(action: &'static str, error: &SdkError<E, HttpResponse>) -> Self
    where
        E: StdError + ProvideErrorMetadata + 'static,
    {
        let code = error.code().map(str::to_owned);
        let status = error
            .raw_response()
            .map_or(0, |response| response.status().as_u16());
        let kind = match (&code, error) {
            (Some(code), _) if THROTTLES.contains(&code.as_str()) || status == 429 => {
                Kind::Throttled
            }
            (Some(code), _) if DENIALS.contains(&code.as_str()) => Kind::Credentials,
            (Some(code), _) if CREDENTIALS.contains(&code.as_str()) => Kind::Credentials,
            (None, SdkError::ServiceError(_)) if status < 500 => Kind::Foreign(status),
            (_, SdkError::ServiceError(_)) if status < 500 => Kind::Refused,
            _ if says(error, "credential provider was not enabled") => Kind::NoCredentials,
            _ if says(error, "credentials") => Kind::Credentials,
            (_, SdkError::DispatchFailure(_)) if says(error, "certificate") => Kind::Untrusted,
            (_, SdkError::DispatchFailure(_)) if says(error, "(Connect)") => Kind::Unreached,
            _ => Kind::Broken,
        };
        let message = error.message().map_or_else(|| reason(error), str::to_owned);
        Self {
            action,
            code,
            message,
            kind,
        }
    }

    /// A call that was refused, as a stand-in for AWS says it.
    pub(crate) fn refused(action: &'static str, code: &str, message: impl Into<String>) -> Self {
        Self {
            action,
            code: Some(code.to_owned()),
            message: message.into(),
            kind: Kind::Refused,
        }
    }

    /// Whether the same call may succeed later.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self.kind, Kind::Throttled | Kind::Broken | Kind::Unreached)
    }

    /// Whether the stack, the change set or the StackSet that the call is about does not exist.
    pub(crate) fn is_missing(&self) -> bool {
        let code = self.code.as_deref().unwrap_or_default();
        matches!(
            code,
            "ChangeSetNotFound" | "ChangeSetNotFoundException" | "StackSetNotFoundException"
        ) || (code == "ValidationError" && self.message.contains("does not exist"))
    }

    /// Whether the credentials lack a permission.
    pub(crate) fn is_denied(&self) -> bool {
        let code = self.code.as_deref().unwrap_or_default();
        DENIALS.contains(&code)
    }

    /// Whether the service answered with this code.
    pub(crate) fn has_code(&self, code: &str) -> bool {
        self.code
            .as_deref()
            .is_some_and(|own| own == code || own.strip_suffix("Exception") == Some(code))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { action, .. } = self;
        let message = self.message.trim();
        match (&self.code, self.kind) {
            (Some(code), _) => write!(formatter, "`{action}` failed with `{code}`: {message}"),
            (None, Kind::NoCredentials) => formatter.write_str("there are no AWS credentials"),
            (None, Kind::Credentials) => write!(formatter, "no credentials can be had: {message}"),
            (None, Kind::Foreign(status)) => write!(
                formatter,
                "`{action}` was answered by something else than AWS, with the status {status}"
            ),
            (None, Kind::Unreached) => write!(formatter, "`{action}` reached nobody: {message}"),
            (None, _) => write!(formatter, "`{action}` failed: {message}"),
        }
    }
}

impl StdError for Fault {}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        let error = Error::new(fault.to_string());
        let endpoint = || env::var("AWS_ENDPOINT_URL").ok();
        match fault.kind {
            Kind::Refused => error,
            Kind::Throttled => error.help("AWS asks for fewer calls; run the same command again, nothing is done twice"),
            Kind::Broken => error.help("run the same command again, nothing is done twice"),
            Kind::Unreached => match endpoint() {
                Some(url) => error.help(format!("`AWS_ENDPOINT_URL` is `{url}`: does that server run?")),
                None => error.help(
                    "is there a network, and is the region right? behind a proxy, set `HTTPS_PROXY`",
                ),
            }
            .help("run the same command again then, nothing is done twice"),
            Kind::Untrusted => error.help(
                "behind a proxy that reads along, `--ca-bundle FILE` says which certificates to trust",
            ),
            Kind::Foreign(_) => match endpoint() {
                Some(url) => error.help(format!("`AWS_ENDPOINT_URL` is `{url}`: what is that?")),
                None => error.help("a proxy, or a network that wants a log-in, may be in between"),
            },
            Kind::NoCredentials => error.help(
                "log in with `aws sso login` or `aws login`, choose a profile with `--profile`, \
                 or set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`",
            ),
            Kind::Credentials if fault.is_denied() => error
                .help(
                "the credentials lack a permission; `cargo infrastruct policy` prints what deploying a stack needs",
            ),
            Kind::Credentials if fault.message.contains("Signature expired") || fault.message.contains("Signature not yet current") => {
                error.help("this machine's clock is wrong: set it")
            }
            Kind::Credentials => error.help(
                "`cargo infrastruct doctor` shows which credentials are used; log in with `aws sso login`, \
                 or choose others with `--profile`",
            ),
        }
    }
}
