//! HTTP APIs.

use std::collections::BTreeMap;

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, aws, construct, json, properties, pseudo, sub,
};

use crate::checked::Checked;
use crate::invocable::Invocable;
use crate::method::Method;
use crate::path::{RequestPath, free, once};
use crate::piece::piece;
use crate::several::IntoTexts;
use crate::time::IntoDuration;

/// An HTTP API (`AWS::ApiGatewayV2::Api`), of which functions answer the requests; each lets in those of its routes. Whoever has its
/// address may use it, unless it is [`signed`](Self::signed).
///
/// ```
/// use infrastruct::{Output, stack};
/// use infrastruct_constructs::{Code, Function, HttpApi, Method, Runtime, days};
///
/// let code = Code::inline("def read(event, context): pass\ndef place(event, context): pass");
/// let stack = stack!(Example {
///     read: Function::new(Runtime::PYTHON_3_13, "index.read", code.clone()),
///     place: Function::new(Runtime::PYTHON_3_13, "index.place", code),
///     api: HttpApi::new()
///         .route(Method::Get, "/orders/{id}", &read)
///         .route(Method::Post, "/orders", &place)
///         .origins(["https://shop.example"])
///         .access_log(days(30)),
///     address: Output::new(api.api_endpoint()),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/http_api.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct HttpApi {
    /// The API itself.
    #[construct(flatten)]
    pub api: Resource<aws::apigatewayv2::Api>,
    /// Where it is reached, which takes what changes at once.
    pub stage: Resource<aws::apigatewayv2::Stage>,
    /// Its routes, by method and path: `get_orders_id`.
    pub routes: BTreeMap<String, HttpRoute>,
    /// Where requests are logged, once it is said how long logs are kept.
    pub log_group: Option<Resource<aws::logs::LogGroup>>,
    /// Who looks at tokens, once requests have to bring them.
    pub authorizer: Option<Resource<aws::apigatewayv2::Authorizer>>,
    /// By the ARN of who answers.
    #[construct(skip)]
    integrations: BTreeMap<String, Resource<aws::apigatewayv2::Integration>>,
    #[construct(skip)]
    keys: Vec<String>,
    #[construct(skip)]
    is_signed: bool,
}

piece!(HttpApi => api: aws::apigatewayv2::Api);

/// A route of an [`HttpApi`], and what lets it reach its function.
#[derive(Clone, Debug, Construct)]
pub struct HttpRoute {
    /// The route itself.
    #[construct(flatten)]
    pub route: Resource<aws::apigatewayv2::Route>,
    /// How its function is reached, unless another route has that already.
    pub integration: Option<Resource<aws::apigatewayv2::Integration>>,
    /// What lets the API invoke the function.
    pub permission: Resource<aws::lambda::Permission>,
}

impl HttpApi {
    /// An API without routes, called as the stack.
    #[track_caller]
    pub fn new() -> Self {
        let api = construct!(aws::apigatewayv2::Api {
            name: pseudo::stack_name(),
            protocol_type: "HTTP",
        });
        let stage = construct!(aws::apigatewayv2::Stage {
            api_id: api,
            stage_name: "$default",
            auto_deploy: true,
        });
        let api = Self {
            api,
            stage,
            routes: BTreeMap::new(),
            log_group: None,
            authorizer: None,
            integrations: BTreeMap::new(),
            keys: Vec::new(),
            is_signed: false,
        };
        api.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::apigatewayv2::Api>) -> Self {
        self.api.apply(&properties.blame_caller());
        self
    }

    /// A function or an alias answers requests of a method and a path: `/orders`, `/orders/{id}`, `/files/{path+}`.
    #[doc(alias = "add_routes")]
    #[track_caller]
    pub fn route(self, method: Method, path: &str, target: &impl Invocable) -> Self {
        let path = RequestPath(path);
        let key = format!("{} {}", method.name(), path.0);
        let name = path.called(method);
        let mut allowed = format!("{}{}", method.in_arn(), path.in_arn());
        if path.checked().is_err() {
            allowed.clear();
        }
        self.add(key, name, &allowed, path.checked(), target)
    }

    /// A function or an alias answers requests that no other route takes.
    #[doc(alias = "default_integration")]
    #[track_caller]
    pub fn fallback(self, target: &impl Invocable) -> Self {
        self.add(
            "$default".to_owned(),
            "fallback".to_owned(),
            "$default",
            Ok(()),
            target,
        )
    }

    #[track_caller]
    fn add(
        mut self,
        key: String,
        name: String,
        allowed: &str,
        checked: Result<(), String>,
        target: &impl Invocable,
    ) -> Self {
        let checked = checked.and_then(|()| once(&key, self.keys.contains(&key)));
        let checked = checked.map(|()| key.clone());
        self.keys.push(key);
        let arn = target.qualified_arn();
        let known = self.integrations.get(&arn.wording()).copied();
        let integration = known.unwrap_or_else(|| {
            let made = construct!(aws::apigatewayv2::Integration {
                api_id: self.api,
                integration_type: "AWS_PROXY",
                integration_uri: &arn,
                payload_format_version: "2.0",
            });
            made.blame_caller()
        });
        self.integrations.insert(arn.wording(), integration);
        let route = construct!(aws::apigatewayv2::Route {
            api_id: self.api,
            route_key: Checked(checked),
            target: sub!("integrations/{}", integration.integration_id()),
        });
        route.apply(&self.authorization());
        let id = self.api.api_id();
        let source = sub!(
            "arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{id}/*/{allowed}"
        );
        let route = HttpRoute {
            route: route.blame_caller(),
            integration: known.is_none().then_some(integration),
            permission: target.let_in("apigateway.amazonaws.com", source),
        };
        let name = free(name, |name| self.routes.contains_key(name));
        self.routes.insert(name, route);
        self
    }

    /// For those who are permitted to use it and sign requests.
    #[doc(alias = "iam_authorizer")]
    #[track_caller]
    pub fn signed(mut self) -> Self {
        self.is_signed = true;
        self.authorized()
    }

    /// For those who bring a token of an issuer, such as a user pool of Cognito, that is meant for one of an audience: the header
    /// `Authorization` has it.
    ///
    /// ```
    /// use infrastruct_constructs::HttpApi;
    ///
    /// let api = HttpApi::new().tokens("https://login.shop.example", ["orders"]);
    /// ```
    #[doc(alias = "jwt_authorizer")]
    #[track_caller]
    pub fn tokens(mut self, issuer: impl IntoValue<Text>, audience: impl IntoTexts) -> Self {
        let audience = audience.into_texts();
        let authorizer = construct!(aws::apigatewayv2::Authorizer {
            api_id: self.api,
            name: "tokens",
            authorizer_type: "JWT",
            identity_source: ["$request.header.Authorization"],
            jwt_configuration: JWTConfiguration {
                issuer: issuer,
                audience: audience
            },
        });
        self.authorizer = Some(authorizer.blame_caller());
        self.authorized()
    }

    #[track_caller]
    fn authorized(self) -> Self {
        let properties = self.authorization().blame_caller();
        for route in self.routes.values() {
            route.route.apply(&properties);
        }
        self
    }

    /// Whom its routes let in.
    fn authorization(&self) -> Properties<aws::apigatewayv2::Route> {
        match self.authorizer {
            Some(authorizer) => {
                let kind = Checked(if self.is_signed {
                    Err("requests are signed or bring tokens, not both".to_owned())
                } else {
                    Ok("JWT")
                });
                properties!(aws::apigatewayv2::Route {
                    authorization_type: kind,
                    authorizer_id: authorizer.authorizer_id(),
                })
            }
            None => properties!(aws::apigatewayv2::Route {
                authorization_type: self.is_signed.then_some("AWS_IAM")
            }),
        }
    }

    /// Lets pages of these origins use it from a browser, with any method and header.
    #[doc(alias = "cors_preflight")]
    #[track_caller]
    pub fn origins(self, origins: impl IntoTexts) -> Self {
        let origins = origins.into_texts();
        self.set(properties!(aws::apigatewayv2::Api {
            cors_configuration: Cors {
                allow_origins: origins,
                allow_methods: ["*"],
                allow_headers: ["*"],
            }
        }))
    }

    /// How many requests a second it takes on the average, and how many at once.
    #[track_caller]
    pub fn throttle(self, rate: impl Into<f64>, burst: u32) -> Self {
        let rate = rate.into();
        let properties = properties!(aws::apigatewayv2::Stage {
            default_route_settings: RouteSettings {
                throttling_rate_limit: rate,
                throttling_burst_limit: burst,
            }
        });
        self.stage.apply(&properties.blame_caller());
        self
    }

    /// Logs requests, and keeps the logs for a while, in a log group of its own that is deleted with it.
    #[track_caller]
    pub fn access_log(mut self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        let log_group = construct!(aws::logs::LogGroup {
            retention_in_days: retention
        });
        self.log_group = Some(log_group.blame_caller());
        let line = json!({
            "requestId": "$context.requestId",
            "requestTime": "$context.requestTime",
            "ip": "$context.identity.sourceIp",
            "routeKey": "$context.routeKey",
            "path": "$context.path",
            "status": "$context.status",
            "responseLength": "$context.responseLength",
            "integrationError": "$context.integrationErrorMessage",
        });
        let properties = properties!(aws::apigatewayv2::Stage {
            access_log_settings: AccessLogSettings {
                destination_arn: log_group.arn(),
                format: line,
            }
        });
        self.stage.apply(&properties.blame_caller());
        self
    }

    /// Its name; that of the stack otherwise.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::apigatewayv2::Api { name: name }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::apigatewayv2::Api {
            description: description
        }))
    }
}

impl Default for HttpApi {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
