//! Amazon API Gateway: HTTP, REST and WebSocket APIs before functions.

use infrastruct::{App, Json, Output, Parameter, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "apigateway/latest/developerguide/getting-started.html";

fn trust(service: &str) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": service },
            "Action": "sts:AssumeRole",
        }],
    })
}

pub(super) fn app() -> App {
    let routes = [("list", "GET /orders"), ("place", "POST /orders")];
    let api = stack!(Api {
        stage_name: Parameter::text().default("live"),
        certificate: Parameter::text(),
        role: aws::iam::Role {
            assume_role_policy_document: trust("lambda.amazonaws.com"),
        },
        apigateway_may_invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "apigateway.amazonaws.com",
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "def handler(event, context): return {'statusCode': 200}",
            },
        },
        users: aws::cognito::UserPool {},
        clients: aws::cognito::UserPoolClient {
            user_pool_id: users
        },
        logs: aws::logs::LogGroup {},

        // An HTTP API
        http: aws::apigatewayv2::Api {
            name: "orders",
            protocol_type: "HTTP",
            description: "orders by HTTP",
            cors_configuration: Cors {
                allow_origins: ["https://example.com"],
                allow_methods: ["GET", "POST"],
                allow_headers: ["authorization"],
                max_age: 600,
            },
            disable_execute_api_endpoint: false,
            tags: [("team", "orders")],
        },
        integration: aws::apigatewayv2::Integration {
            api_id: http,
            integration_type: "AWS_PROXY",
            integration_uri: function,
            integration_method: "POST",
            payload_format_version: "2.0",
            timeout_in_millis: 29_000,
        },
        authorizer: aws::apigatewayv2::Authorizer {
            api_id: http,
            name: "users",
            authorizer_type: "JWT",
            identity_source: ["$request.header.Authorization"],
            jwt_configuration: JWTConfiguration {
                audience: [clients.client_id()],
                issuer: users.provider_url(),
            },
        },
        routes: routes.map(|(_, key)| aws::apigatewayv2::Route {
            api_id: http,
            route_key: key,
            target: sub!("integrations/{}", integration.integration_id()),
            authorization_type: "JWT",
            authorizer_id: authorizer,
            authorization_scopes: ["orders"],
        }),
        stage: aws::apigatewayv2::Stage {
            api_id: http,
            stage_name: "$default",
            auto_deploy: true,
            access_log_settings: AccessLogSettings {
                destination_arn: logs,
                format: r#"{"requestId":"$context.requestId","status":"$context.status"}"#,
            },
            default_route_settings: RouteSettings {
                throttling_burst_limit: 100,
                throttling_rate_limit: 50,
                detailed_metrics_enabled: true,
            },
            stage_variables: [("stage", &stage_name)],
        },
        invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "apigateway.amazonaws.com",
            source_arn: sub!(
                "arn:{AWS::Partition}:execute-api:{AWS::Region}:{AWS::AccountId}:{}/*",
                http.api_id()
            ),
        },
        domain: aws::apigatewayv2::DomainName {
            domain_name: "api.example.com",
            domain_name_configurations: [DomainNameConfiguration {
                certificate_arn: &certificate,
                endpoint_type: "REGIONAL",
                security_policy: "TLS_1_2",
            }],
        },
        mapping: aws::apigatewayv2::ApiMapping {
            api_id: http,
            domain_name: domain,
            stage: stage,
            api_mapping_key: "v1",
        },
        link: aws::apigatewayv2::VpcLink {
            name: "inside",
            subnet_ids: ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"],
            security_group_ids: ["sg-0a1b2c3d4e5f60718"],
        },
        inside: aws::apigatewayv2::Integration {
            api_id: http,
            integration_type: "HTTP_PROXY",
            integration_method: "ANY",
            connection_type: "VPC_LINK",
            connection_id: link,
            integration_uri: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2",
            payload_format_version: "1.0",
        },

        // A WebSocket API
        chat: aws::apigatewayv2::Api {
            name: "chat",
            protocol_type: "WEBSOCKET",
            route_selection_expression: "$request.body.action",
        },
        chat_integration: aws::apigatewayv2::Integration {
            api_id: chat,
            integration_type: "AWS_PROXY",
            integration_uri: sub!(
                "arn:{AWS::Partition}:apigateway:{AWS::Region}:lambda:path/2015-03-31/functions/{}/invocations",
                function.arn()
            ),
        },
        connect: aws::apigatewayv2::Route {
            api_id: chat,
            route_key: "$connect",
            target: sub!("integrations/{chat_integration}"),
        },

        // A REST API
        rest: aws::apigateway::RestApi {
            name: "pets",
            description: "pets by REST",
            endpoint_configuration: EndpointConfiguration {
                types: ["REGIONAL"]
            },
            api_key_source_type: "HEADER",
            binary_media_types: ["image/png"],
            minimum_compression_size: 1024,
        },
        pets: aws::apigateway::Resource {
            rest_api_id: rest,
            parent_id: rest.root_resource_id(),
            path_part: "pets",
        },
        pet: aws::apigateway::Resource {
            rest_api_id: rest,
            parent_id: pets,
            path_part: "{id}",
        },
        model: aws::apigateway::Model {
            rest_api_id: rest,
            name: "Pet",
            content_type: "application/json",
            schema: json!({
                "$schema": "http://json-schema.org/draft-04/schema#",
                "type": "object",
                "properties": { "name": { "type": "string" } },
            }),
        },
        validator: aws::apigateway::RequestValidator {
            rest_api_id: rest,
            validate_request_body: true,
            validate_request_parameters: true,
        },
        pool_authorizer: aws::apigateway::Authorizer {
            rest_api_id: rest,
            name: "pool",
            r#type: "COGNITO_USER_POOLS",
            identity_source: "method.request.header.Authorization",
            provider_arns: [users],
        },
        get_pets: aws::apigateway::Method {
            rest_api_id: rest,
            resource_id: pets,
            http_method: "GET",
            authorization_type: "COGNITO_USER_POOLS",
            authorizer_id: pool_authorizer,
            api_key_required: true,
            request_parameters: [("method.request.querystring.kind", false)],
            integration: Integration {
                r#type: "AWS_PROXY",
                integration_http_method: "POST",
                uri: sub!(
                    "arn:{AWS::Partition}:apigateway:{AWS::Region}:lambda:path/2015-03-31/functions/{}/invocations",
                    function.arn()
                ),
            },
        },
        post_pets: aws::apigateway::Method {
            rest_api_id: rest,
            resource_id: pets,
            http_method: "POST",
            authorization_type: "NONE",
            request_validator_id: validator,
            request_models: [("application/json", model)],
            integration: Integration {
                r#type: "MOCK",
                request_templates: [("application/json", r#"{"statusCode": 201}"#)],
                integration_responses: [IntegrationResponse {
                    status_code: 201,
                    response_templates: [("application/json", "{}")],
                }],
            },
            method_responses: [MethodResponse {
                status_code: 201,
                response_models: [("application/json", "Empty")],
            }],
        },
        #[depends_on(get_pets, post_pets)]
        deployment: aws::apigateway::Deployment { rest_api_id: rest },
        live: aws::apigateway::Stage {
            rest_api_id: rest,
            deployment_id: deployment,
            stage_name: &stage_name,
            tracing_enabled: true,
            method_settings: [MethodSetting {
                http_method: "*",
                resource_path: "/*",
                logging_level: "INFO",
                metrics_enabled: true,
                throttling_rate_limit: 100,
                throttling_burst_limit: 200,
            }],
            access_log_setting: AccessLogSetting {
                destination_arn: logs,
                format: "$context.requestId",
            },
            variables: [("version", "1")],
        },
        key: aws::apigateway::ApiKey {
            enabled: true,
            stage_keys: [StageKey {
                rest_api_id: rest,
                stage_name: live,
            }],
        },
        plan: aws::apigateway::UsagePlan {
            usage_plan_name: "basic",
            api_stages: [ApiStage {
                api_id: rest,
                stage: live,
            }],
            quota: QuotaSettings {
                limit: 10_000,
                period: "MONTH",
            },
            throttle: ThrottleSettings {
                rate_limit: 10,
                burst_limit: 20,
            },
        },
        plan_key: aws::apigateway::UsagePlanKey {
            key_id: key,
            key_type: "API_KEY",
            usage_plan_id: plan,
        },
        denied: aws::apigateway::GatewayResponse {
            rest_api_id: rest,
            response_type: "ACCESS_DENIED",
            status_code: 403,
            response_parameters: [("gatewayresponse.header.Access-Control-Allow-Origin", "'*'")],
        },
        push: aws::iam::Role {
            assume_role_policy_document: trust("apigateway.amazonaws.com"),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"
            )],
        },
        account: aws::apigateway::Account {
            cloud_watch_role_arn: push,
        },

        endpoint: Output::new(http.api_endpoint()),
        url: Output::new(sub!(
            "https://{rest}.execute-api.{AWS::Region}.amazonaws.com/{stage_name}"
        )),
        domain_target: Output::new(domain.regional_domain_name()),
        region: Output::new(pseudo::region()),
    });
    App::new().stack(api)
}
