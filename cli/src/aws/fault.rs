//! What AWS, or the way to it, answers instead of a result.

use std::error::Error as StdError;
use std::fmt;

use aws_sdk_cloudformation::config::http::HttpResponse;
use aws_sdk_cloudformation::error::{ProvideErrorMetadata, SdkError};

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
    /// There are no credentials, or they do not do.
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
            (_, SdkError::ServiceError(_)) if status < 500 => Kind::Refused,
            _ if chain(error).contains("credentials") => Kind::Credentials,
            _ => Kind::Broken,
        };
        let message = error.message().map_or_else(|| chain(error), str::to_owned);
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
        matches!(self.kind, Kind::Throttled | Kind::Broken)
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

/// The messages of an error and of its causes, without what repeats.
fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let message = cause.to_string();
        if !text.contains(&message) {
            text = format!("{text}: {message}");
        }
        source = cause.source();
    }
    text
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.code {
            Some(code) => write!(
                formatter,
                "`{}` failed with `{code}`: {}",
                self.action,
                self.message.trim()
            ),
            None => write!(
                formatter,
                "`{}` failed: {}",
                self.action,
                self.message.trim()
            ),
        }
    }
}

impl StdError for Fault {}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        let error = Error::new(fault.to_string());
        match fault.kind {
            Kind::Refused => error,
            Kind::Throttled => error.help("AWS asks for fewer calls; run the same command again, nothing is done twice"),
            Kind::Broken => error.help("run the same command again, nothing is done twice"),
            Kind::Credentials if fault.is_denied() => error
                .help(
                "the credentials lack a permission; `cargo infrastruct policy` prints what deploying a stack needs",
            ),
            Kind::Credentials => error.help(
                "`cargo infrastruct doctor` shows which credentials are used; log in with `aws sso login`, \
                 or choose others with `--profile`",
            ),
        }
    }
}
