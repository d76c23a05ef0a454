//! REST APIs.

use std::collections::BTreeMap;

use infrastruct::{
    Any, Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, json,
    properties, pseudo, sub,
};

use crate::checked::Checked;
use crate::digest::digest;
use crate::invocable::Invocable;
use crate::method::Method;
use crate::path::{RequestPath, free, once};
use crate::piece::piece;

/// A REST API (`AWS::ApiGateway::RestApi`), of which functions answer the requests; each lets in those of its routes. An
/// [`HttpApi`](crate::HttpApi) costs less, and has no API keys, request validation, caches or private addresses.
///
/// Its routes are in its document, so that they take no resources. There is a new deployment when they change.
///
/// ```
/// use infrastruct::{Output, stack};
/// use infrastruct_constructs::{Code, Function, Method, RestApi, Runtime};
///
/// let stack = stack!(Example {
///     orders: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     api: RestApi::new()
///         .route(Method::Get, "/orders/{id}", &orders)
///         .route(Method::Post, "/orders", &orders),
///     address: Output::new(api.url()),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/rest_api.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct RestApi {
    /// The API itself.
    #[construct(flatten)]
    pub api: Resource<aws::apigateway::RestApi>,
    /// What of it is reached: one, named by a digest of the routes.
    pub deployments: BTreeMap<String, Resource<aws::apigateway::Deployment>>,
    /// Where it is reached.
    pub stage: Resource<aws::apigateway::Stage>,
    /// What lets it invoke functions, by method and path: `get_orders_id`.
    pub permissions: BTreeMap<String, Resource<aws::lambda::Permission>>,
    #[construct(skip)]
    routes: BTreeMap<String, BTreeMap<&'static str, Route>>,
    #[construct(skip)]
    is_signed: bool,
}

piece!(RestApi => api: aws::apigateway::RestApi);

/// How a method of a path is answered: by the function that a variable of the stage names.
#[derive(Clone, Debug)]
struct Route {
    variable: String,
    function: Value<Text>,
}

const STAGE: &str = "prod";

impl RestApi {
    /// An API without routes, called as the stack, of which the stage is `prod`.
    #[track_caller]
    pub fn new() -> Self {
        let api = construct!(aws::apigateway::RestApi {
            name: pseudo::stack_name()
        });
        let stage = construct!(aws::apigateway::Stage {
            rest_api_id: api,
            stage_name: STAGE,
        });
        let api = Self {
            api,
            deployments: BTreeMap::new(),
            stage,
            permissions: BTreeMap::new(),
            routes: BTreeMap::new(),
            is_signed: false,
        };
        api.blame_caller()
    }

    /// A function or an alias answers requests of a method and a path: `/orders`, `/orders/{id}`, `/files/{path+}`.
    #[track_caller]
    pub fn route(mut self, method: Method, path: &str, target: &impl Invocable) -> Self {
        let (path, place) = (path.to_owned(), RequestPath(path));
        let methods = self.routes.entry(path.clone()).or_default();
        let checked = place.checked().and_then(|()| {
            let key = format!("{} {path}", method.name());
            once(&key, methods.contains_key(method.name()))
        });
        let name = free(place.called(method), |name| {
            self.permissions.contains_key(name)
        });
        let function = target.function().function_name();
        let function = match target.alias() {
            Some(alias) => sub!("{function}:{}", &alias.name),
            None => function.into_value(),
        };
        let route = Route {
            variable: name.clone(),
            function,
        };
        methods.insert(method.name(), route);
        let (id, allowed) = (
            self.api.rest_api_id(),
            format!("{STAGE}/{}{}", method.in_arn(), place.in_arn()),
        );
        let source =
            sub!("arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{id}/{allowed}");
        // what is wrong with a route is told with what only this route has
        let source = Checked(checked.map(|()| source)).into_value();
        let permission = target.let_in("apigateway.amazonaws.com", source);
        self.permissions.insert(name, permission);
        self.deploy()
    }

    /// A function or an alias answers all requests.
    #[track_caller]
    pub fn fallback(self, target: &impl Invocable) -> Self {
        self.route(Method::Any, "/", target)
            .route(Method::Any, "/{proxy+}", target)
    }

    /// For those who are permitted to use it and sign requests.
    #[track_caller]
    pub fn signed(mut self) -> Self {
        self.is_signed = true;
        self.deploy()
    }

    /// Says what the routes are, and deploys them.
    #[track_caller]
    fn deploy(mut self) -> Self {
        let routes = || self.routes.values().flat_map(BTreeMap::values);
        let mut said = self.is_signed.to_string();
        for (path, methods) in &self.routes {
            for (method, route) in methods {
                let words = ["\n", method, " ", path, " ", &route.variable];
                said.extend(words);
            }
        }
        let deployment = construct!(aws::apigateway::Deployment {
            rest_api_id: self.api
        });
        let deployment = deployment.blame_caller();
        let variables: Vec<_> = routes()
            .map(|route| (route.variable.clone(), route.function.clone()))
            .collect();
        let stage = properties!(aws::apigateway::Stage {
            deployment_id: deployment,
            variables: variables,
        });
        self.stage.apply(&stage.blame_caller());
        let name = format!("{:016x}", digest(&said));
        self.deployments = BTreeMap::from([(name, deployment)]);
        let body = self.document();
        self.set(properties!(aws::apigateway::RestApi { body: body }))
    }

    /// The routes in the words of `OpenAPI`.
    fn document(&self) -> Value<Json> {
        let paths = self.routes.iter().map(|(path, methods)| {
            let methods = methods.iter().map(|(method, route)| {
                let name = match *method {
                    "ANY" => "x-amazon-apigateway-any-method".to_owned(),
                    method => method.to_lowercase(),
                };
                let variable = format!("${{stageVariables.{}}}", route.variable);
                let function = sub!("arn:{AWS::Partition}:lambda:{AWS::Region}:{AWS::AccountId}:function:{variable}");
                let integration = json!({
                    "type": "aws_proxy",
                    "httpMethod": "POST",
                    "uri": sub!("arn:{AWS::Partition}:apigateway:{AWS::Region}:lambda:path/2015-03-31/functions/{function}/invocations"),
                });
                let security = self.is_signed.then(|| json!([{ "sigv4": [] }]));
                let operation = json!({
                    "responses": {},
                    "security": security,
                    "x-amazon-apigateway-integration": integration,
                });
                (name, operation.any())
            });
            (path.clone(), object(methods.collect()).any())
        });
        let components = self.is_signed.then(|| {
            json!({ "securitySchemes": { "sigv4": {
                "type": "apiKey",
                "name": "Authorization",
                "in": "header",
                "x-amazon-apigateway-authtype": "awsSigv4",
            } } })
        });
        json!({
            "openapi": "3.0.1",
            "info": { "title": pseudo::stack_name(), "version": "1" },
            "paths": object(paths.collect()),
            "components": components,
        })
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::apigateway::RestApi>) -> Self {
        self.api.apply(&properties.blame_caller());
        self
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::apigateway::RestApi {
            description: description
        }))
    }

    /// Its address.
    pub fn url(&self) -> Value<Text> {
        let id = self.api.rest_api_id();
        sub!("https://{id}.execute-api.{AWS::Region}.{AWS::URLSuffix}/{STAGE}")
    }
}

impl Default for RestApi {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

fn object(entries: Vec<(String, Value<Any>)>) -> Value<Json> {
    entries.into_value()
}
