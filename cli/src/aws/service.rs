//! A service of which a few calls are needed: they are signed, timed and tried again by what the SDK's crates are made
//! of, without a crate for the whole of the service.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4AuthScheme};
use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_smithy_runtime::client::orchestrator::operation::Operation;
use aws_smithy_runtime::client::retries::classifiers::{
    HttpStatusCodeClassifier, TransientErrorClassifier,
};
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeOptionResolverParams, SharedAuthScheme, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::StaticRuntimePlugin;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::Layer;
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SigningName;
use aws_types::region::SigningRegion;
use aws_types::service_config::ServiceConfigKey;
use infrastruct_spec::Partition;
use serde_json::Value;

use super::element::Element;
use super::fault::Fault;

/// What tells a service from others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ServiceName {
    /// What its calls are signed for, and its hosts start with.
    pub(crate) host: &'static str,
    /// What it is called in configuration: `AWS_ENDPOINT_URL_S3`, `services`.
    pub(crate) id: &'static str,
}

/// A service in one account and region.
#[derive(Debug)]
pub(crate) struct Service {
    operation: Operation<HttpRequest, Answer, ErrorMetadata>,
}

/// A call of a service.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    action: &'static str,
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// What a service answers.
#[derive(Debug)]
pub(crate) struct Answer {
    body: Vec<u8>,
    tag: Option<String>,
}

impl Call {
    /// A call, as AWS names it, of a path, query included.
    pub(crate) fn new(action: &'static str, method: &'static str, path: impl Into<String>) -> Self {
        Self {
            action,
            method,
            path: path.into(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    fn request(self) -> Option<HttpRequest> {
        let mut request = HttpRequest::new(SdkBody::from(self.body));
        request.set_method(self.method).ok()?;
        request.set_uri(self.path).ok()?;
        let agent = concat!("cargo-infrastruct/", env!("CARGO_PKG_VERSION"));
        let headers = request.headers_mut();
        headers.try_insert("user-agent", agent).ok()?;
        for (name, value) in self.headers {
            headers.try_insert(name, value).ok()?;
        }
        Some(request)
    }
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What tells this version of the object from others (`ETag`).
    pub(crate) fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The body, read as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl Service {
    /// A service of the region, at the endpoint that the user has chosen or at AWS's.
    pub(crate) fn of(configuration: &SdkConfig, name: ServiceName) -> Self {
        let endpoint = chosen_endpoint(configuration, name)
            .unwrap_or_else(|| format!("https://{}", host(configuration, name)));
        let timeouts = configuration.timeout_config().cloned();
        Self::new(
            configuration,
            name,
            &endpoint,
            timeouts.unwrap_or_else(TimeoutConfig::disabled),
        )
    }

    /// A service at an endpoint, as the configuration reaches it.
    pub(crate) fn new(
        configuration: &SdkConfig,
        name: ServiceName,
        endpoint: &str,
        timeouts: TimeoutConfig,
    ) -> Self {
        let retries = configuration.retry_config().cloned();
        let operation = Operation::builder()
            .service_name(name.id)
            .operation_name("Call")
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(endpoint)
            .timeout_config(timeouts)
            .standard_retry(&retries.unwrap_or_else(RetryConfig::standard))
            .retry_classifier(TransientErrorClassifier::<ErrorMetadata>::new())
            .retry_classifier(AwsErrorCodeClassifier::<ErrorMetadata>::new())
            .retry_classifier(HttpStatusCodeClassifier::default())
            .interceptor(ServiceClockSkewInterceptor::new())
            .with_connection_poisoning()
            .runtime_plugin(signing(configuration, name))
            .serializer(|request: HttpRequest| Ok(request))
            .deserializer(read)
            .build();
        Self { operation }
    }

    /// Makes a call.
    pub(crate) async fn call(&self, call: Call) -> Result<Answer, Fault> {
        let action = call.action;
        let Some(request) = call.request() else {
            return Err(Fault::refused(
                action,
                "InvalidRequest",
                "the call cannot be written as HTTP",
            ));
        };
        let answer: Result<Answer, SdkError<ErrorMetadata, HttpResponse>> =
            self.operation.invoke(request).await;
        answer.map_err(|error| Fault::of(action, &error))
    }
}

/// The signature, the credentials, and what makes calls, all as the SDK has them.
fn signing(configuration: &SdkConfig, name: ServiceName) -> StaticRuntimePlugin {
    let mut components = RuntimeComponentsBuilder::new("service");
    components
        .set_http_client(configuration.http_client())
        .set_sleep_impl(configuration.sleep_impl())
        .set_time_source(configuration.time_source())
        .set_identity_cache(configuration.identity_cache());
    components.push_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()));
    components.set_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(
        StaticAuthSchemeOptionResolver::new(vec![SCHEME_ID]),
    )));
    if let Some(credentials) = configuration.credentials_provider() {
        components.set_identity_resolver(SCHEME_ID, SharedIdentityResolver::new(credentials));
    }
    let is_s3 = name.id == S3.id;
    let mut options = SigningOptions::default();
    // S3 signs a path as it is, and wants the hash of the body beside the signature.
    options.double_uri_encode = !is_s3;
    options.normalize_uri_path = !is_s3;
    options.content_sha256_header = is_s3;
    let mut layer = Layer::new("service");
    layer.store_put(AuthSchemeOptionResolverParams::new(()));
    layer.store_put(SigV4OperationSigningConfig {
        region: configuration.region().cloned().map(SigningRegion::from),
        name: Some(SigningName::from_static(name.host)),
        signing_options: options,
        ..SigV4OperationSigningConfig::default()
    });
    StaticRuntimePlugin::new()
        .with_config(layer.freeze())
        .with_runtime_components(components)
}

/// S3.
pub(crate) const S3: ServiceName = ServiceName {
    host: "s3",
    id: "S3",
};

/// The endpoint that the user has named for a service, or for all.
pub(crate) fn chosen_endpoint(configuration: &SdkConfig, name: ServiceName) -> Option<String> {
    let key = ServiceConfigKey::builder()
        .service_id(name.id)
        .profile("endpoint_url")
        .env("AWS_ENDPOINT_URL")
        .build();
    let of_service = key
        .ok()
        .and_then(|key| configuration.service_config()?.load_config(key));
    let chosen = of_service.or_else(|| configuration.endpoint_url().map(str::to_owned));
    chosen.map(|endpoint| endpoint.trim_end_matches('/').to_owned())
}

/// The host name of a service, such as `logs.eu-central-1.amazonaws.com`.
pub(crate) fn host(configuration: &SdkConfig, name: ServiceName) -> String {
    let region = configuration.region().map_or("", AsRef::as_ref);
    let is_fips = configuration.use_fips().unwrap_or_default();
    let is_dual = configuration.use_dual_stack().unwrap_or_default();
    let Partition {
        suffix, dual_stack, ..
    } = Partition::of(region);
    let fips = if is_fips { "-fips" } else { "" };
    match (name.host, is_dual) {
        ("s3", true) => format!("s3{fips}.dualstack.{region}.{suffix}"),
        (host, true) => format!("{host}{fips}.{region}.{dual_stack}"),
        (host, false) => format!("{host}{fips}.{region}.{suffix}"),
    }
}

/// An answer, or the error that it says.
fn read(response: &HttpResponse) -> Result<Answer, OrchestratorError<ErrorMetadata>> {
    let status = response.status();
    let body = response.body().bytes().unwrap_or_default();
    if status.is_success() {
        let body = body.to_vec();
        let tag = response.headers().get("etag").map(str::to_owned);
        return Ok(Answer { body, tag });
    }
    let named = response.headers().get("x-amzn-errortype");
    let (code, message) = said(body, named);
    // A call for the head alone is answered without a body.
    let code = code.or(match status.as_u16() {
        403 => Some("AccessDenied".to_owned()),
        404 => Some("NotFound".to_owned()),
        429 => Some("TooManyRequestsException".to_owned()),
        _ => None,
    });
    let message = message.unwrap_or_else(|| format!("the answer is HTTP {}", status.as_u16()));
    let mut error = ErrorMetadata::builder().message(message);
    if let Some(code) = code {
        error = error.code(code);
    }
    Err(OrchestratorError::operation(error.build()))
}

/// The code and the message of an error, in whichever form a service says it.
fn said(body: &[u8], named: Option<&str>) -> (Option<String>, Option<String>) {
    let bare = |code: &str| {
        let code = code.split(':').next().unwrap_or_default();
        code.rsplit('#').next().unwrap_or_default().to_owned()
    };
    let text = String::from_utf8_lossy(body);
    if text.trim_start().starts_with('<') {
        // S3 says it at once, the query protocol within an error, EC2 within a list of them.
        let root = Element::parse(&text);
        let found = |name: &str| {
            let text = root.find(name).map(|it| it.own_text().to_owned());
            text.filter(|text| !text.is_empty())
        };
        return (found("Code"), found("Message"));
    }
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let field = |names: [&str; 2]| {
        let mut found = names.iter().filter_map(|name| value[*name].as_str());
        found.next().map(str::to_owned)
    };
    let code = named.map(bare);
    (
        code.or_else(|| field(["__type", "code"]).map(|code| bare(&code))),
        field(["message", "Message"]),
    )
}

#[cfg(test)]
mod tests {
    use aws_sdk_cloudformation::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
    use aws_types::region::Region;

    use super::*;

    fn pair(code: &str, message: &str) -> (Option<String>, Option<String>) {
        (Some(code.to_owned()), Some(message.to_owned()))
    }

    #[test]
    fn errors_are_read_in_every_form() {
        let xml = b"<?xml version=\"1.0\"?>\n<Error><Code>NoSuchBucket</Code><Message>no &lt;it&gt;</Message></Error>";
        assert_eq!(said(xml, None), pair("NoSuchBucket", "no <it>"));
        let ec2 = b"<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors><RequestID>1</RequestID></Response>";
        assert_eq!(said(ec2, None), pair("UnauthorizedOperation", "no"));
        let json =
            br#"{"__type": "com.amazonaws.logs#ResourceNotFoundException", "message": "none"}"#;
        assert_eq!(said(json, None), pair("ResourceNotFoundException", "none"));
        let rest = br#"{"Message": "none", "Type": "User"}"#;
        assert_eq!(
            said(
                rest,
                Some("ResourceNotFoundException:http://internal.amazon.com/")
            ),
            pair("ResourceNotFoundException", "none")
        );
        assert_eq!(said(b"", None), (None, None));
    }

    const CLOUDFORMATION: ServiceName = ServiceName {
        host: "cloudformation",
        id: "CloudFormation",
    };

    #[tokio::test]
    async fn hosts_are_those_that_the_sdk_calls() {
        for region in [
            "eu-central-1",
            "cn-north-1",
            "us-gov-west-1",
            "eusc-de-east-1",
            "us-iso-east-1",
            "us-isob-east-1",
            "us-isof-south-1",
            "eu-isoe-west-1",
        ] {
            for is_dual in [false, true] {
                let region = Region::new(region);
                let configuration = SdkConfig::builder()
                    .region(region.clone())
                    .use_dual_stack(is_dual)
                    .build();
                let parameters = Params::builder()
                    .region(region.as_ref())
                    .use_dual_stack(is_dual)
                    .build()
                    .unwrap();
                let endpoint = DefaultResolver::new().resolve_endpoint(&parameters).await;
                assert_eq!(
                    endpoint.unwrap().url(),
                    format!("https://{}", host(&configuration, CLOUDFORMATION))
                );
            }
        }
    }
}
