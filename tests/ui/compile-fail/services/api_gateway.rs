use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(ApigatewayAuthorizerTtl {
        it: aws::apigateway::Authorizer {
            authorizer_result_ttl_in_seconds: 7200,
            authorizer_uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:check/invocations",
            identity_source: "method.request.header.Authorization",
            name: "tokens",
            rest_api_id: "a1b2c3",
            r#type: "TOKEN",
        },
    });
    let _ = stack!(ApigatewayMethodMethodAuthorizerRestApi {
        authorizer: aws::apigateway::Authorizer {
            identity_source: "method.request.header.Authorization",
            name: "pool",
            provider_arns: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a1b2c3"],
            rest_api_id: office.rest_api_id(),
            r#type: "COGNITO_USER_POOLS",
        },
        office: aws::apigateway::RestApi { name: "office" },
        read: aws::apigateway::Method {
            authorization_type: "COGNITO_USER_POOLS",
            authorizer_id: authorizer.authorizer_id(),
            http_method: "GET",
            integration: Integration { r#type: "MOCK" },
            resource_id: shop.root_resource_id(),
            rest_api_id: shop.rest_api_id(),
        },
        shop: aws::apigateway::RestApi { name: "shop" },
    });
    let _ = stack!(ApigatewayMethodMethodAuthorizerType {
        authorizer: aws::apigateway::Authorizer {
            identity_source: "method.request.header.Authorization",
            name: "pool",
            provider_arns: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a1b2c3"],
            rest_api_id: shop.rest_api_id(),
            r#type: "COGNITO_USER_POOLS",
        },
        read: aws::apigateway::Method {
            authorization_type: "CUSTOM",
            authorizer_id: authorizer.authorizer_id(),
            http_method: "GET",
            integration: Integration { r#type: "MOCK" },
            resource_id: shop.root_resource_id(),
            rest_api_id: shop.rest_api_id(),
        },
        shop: aws::apigateway::RestApi { name: "shop" },
    });
    let _ = stack!(ApigatewayRestapiOpenapiProperties {
        it: aws::apigateway::RestApi {
            description: "orders"
        },
    });
    let _ = stack!(ApigatewayStageMethodSettingsResourcePath {
        it: aws::apigateway::Stage {
            deployment_id: "d1e2f3",
            method_settings: [MethodSetting {
                http_method: "GET",
                metrics_enabled: true,
                resource_path: "orders"
            }],
            rest_api_id: "a1b2c3",
            stage_name: "live",
        },
    });
    let _ = stack!(ApigatewayStageStageDeploymentRestApi {
        deployment: aws::apigateway::Deployment {
            rest_api_id: office.rest_api_id()
        },
        live: aws::apigateway::Stage {
            deployment_id: deployment.deployment_id(),
            rest_api_id: shop.rest_api_id(),
            stage_name: "live"
        },
        office: aws::apigateway::RestApi { name: "office" },
        shop: aws::apigateway::RestApi { name: "shop" },
    });
}
