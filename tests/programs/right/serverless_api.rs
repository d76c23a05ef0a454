//! An HTTP API before functions, one for each route, over one table.

use infrastruct::{
    App, Condition, Construct, Output, Parameter, Ref, Resource, aws, construct, if_, json, stack,
    sub, value,
};

struct Route {
    key: &'static str,
    handler: &'static str,
    may_write: bool,
    is_public: bool,
}

const ROUTES: [Route; 4] = [
    Route {
        key: "GET /orders",
        handler: "list",
        may_write: false,
        is_public: true,
    },
    Route {
        key: "GET /orders/{id}",
        handler: "read",
        may_write: false,
        is_public: true,
    },
    Route {
        key: "POST /orders",
        handler: "place",
        may_write: true,
        is_public: false,
    },
    Route {
        key: "DELETE /orders/{id}",
        handler: "cancel",
        may_write: true,
        is_public: false,
    },
];

/// A route, its function, and what the function may do with the table.
#[derive(Construct)]
struct Endpoint {
    role: Resource<aws::iam::Role>,
    function: Resource<aws::lambda::Function>,
    permission: Resource<aws::lambda::Permission>,
    integration: Resource<aws::apigatewayv2::Integration>,
    route: Resource<aws::apigatewayv2::Route>,
}

impl Endpoint {
    fn new(
        route: &Route,
        api: Ref<aws::apigatewayv2::Api>,
        table: Ref<aws::dynamodb::Table>,
        authorizer: Option<Ref<aws::apigatewayv2::Authorizer>>,
    ) -> Self {
        let mut actions = vec!["dynamodb:GetItem", "dynamodb:Query"];
        if route.may_write {
            actions.extend(["dynamodb:PutItem", "dynamodb:DeleteItem"]);
        }
        let Route { key, handler, .. } = route;
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    }],
                }),
                managed_policy_arns: [
                    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                ],
                policies: [Policy {
                    policy_name: "table",
                    policy_document: json!({
                        "Version": "2012-10-17",
                        "Statement": [{
                            "Effect": "Allow",
                            "Action": actions,
                            "Resource": [table.arn(), sub!("{}/index/*", table.arn())],
                        }],
                    }),
                }],
            },
            function: aws::lambda::Function {
                runtime: "python3.13",
                handler: format!("orders.{handler}"),
                code: Code {
                    s3_bucket: "artifacts-123456789012",
                    s3_key: "orders.zip",
                },
                role: role,
                timeout: 10,
                environment: Environment {
                    variables: [("TABLE", table.table_name())],
                },
            },
            permission: aws::lambda::Permission {
                action: "lambda:InvokeFunction",
                function_name: function,
                principal: "apigateway.amazonaws.com",
                source_arn: sub!(
                    "arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{}/*",
                    api.api_id()
                ),
            },
            integration: aws::apigatewayv2::Integration {
                api_id: api,
                integration_type: "AWS_PROXY",
                integration_uri: function,
                payload_format_version: "2.0",
            },
            route: aws::apigatewayv2::Route {
                api_id: api,
                route_key: *key,
                target: sub!("integrations/{}", integration.integration_id()),
                authorization_type: authorizer.map_or("NONE", |_| "JWT"),
                authorizer_id: authorizer,
            },
        })
    }
}

pub(super) fn app() -> App {
    let api = stack!(OrdersApi {
        stage: Parameter::text()
            .allowed_values(["test", "live"])
            .default("test"),
        is_live: Condition::equals(&stage, "live"),
        table: aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: ["Id", "Customer"].map(|name| AttributeDefinition {
                attribute_name: name,
                attribute_type: "S",
            }),
            key_schema: [KeySchema {
                attribute_name: "Id",
                key_type: "HASH",
            }],
            global_secondary_indexes: [GlobalSecondaryIndex {
                index_name: "by-customer",
                key_schema: [KeySchema {
                    attribute_name: "Customer",
                    key_type: "HASH",
                }],
                projection: Projection {
                    projection_type: "ALL"
                },
            }],
            point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                point_in_time_recovery_enabled: if_(&is_live, true, false),
            },
        },
        api: aws::apigatewayv2::Api {
            name: sub!("orders-{stage}"),
            protocol_type: "HTTP",
        },
        users: aws::cognito::UserPool {},
        client: aws::cognito::UserPoolClient {
            user_pool_id: users
        },
        authorizer: aws::apigatewayv2::Authorizer {
            api_id: api,
            name: "users",
            authorizer_type: "JWT",
            identity_source: ["$request.header.Authorization"],
            jwt_configuration: JWTConfiguration {
                audience: [client.client_id()],
                issuer: users.provider_url(),
            },
        },
        endpoints: ROUTES.iter().map(|route| Endpoint::new(
            route,
            api,
            table,
            (!route.is_public).then_some(authorizer),
        )),
        logs: aws::logs::LogGroup {
            retention_in_days: if_(&is_live, 90, 7),
        },
        default: aws::apigatewayv2::Stage {
            api_id: api,
            stage_name: "$default",
            auto_deploy: true,
            access_log_settings: AccessLogSettings {
                destination_arn: logs,
                format: json!({ "id": "$context.requestId", "status": "$context.status" }),
            },
            default_route_settings: RouteSettings {
                throttling_rate_limit: if_(&is_live, 1000, 10),
                throttling_burst_limit: 100,
            },
        },
        #[condition(is_live)]
        broken: aws::cloudwatch::Alarm {
            namespace: "AWS/ApiGateway",
            metric_name: "5xx",
            dimensions: [("ApiId", value(api.api_id()))],
            statistic: "Sum",
            period: 60,
            evaluation_periods: 1,
            threshold: 5,
            comparison_operator: "GreaterThanThreshold",
        },
        url: Output::new(api.api_endpoint()),
    });
    App::new().stack(api)
}
