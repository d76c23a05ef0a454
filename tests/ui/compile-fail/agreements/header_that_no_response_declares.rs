use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Api {
        api: aws::apigateway::RestApi { name: "shop" },
        options: aws::apigateway::Method {
            rest_api_id: api.rest_api_id(),
            resource_id: api.root_resource_id(),
            http_method: "OPTIONS",
            authorization_type: "NONE",
            integration: Integration {
                r#type: "MOCK",
                integration_responses: [IntegrationResponse {
                    status_code: "200",
                    response_parameters: [("method.response.header.Access-Control-Allow-Origin", "'*'")],
                }],
            },
            method_responses: [MethodResponse { status_code: "200" }],
        },
    });
}
