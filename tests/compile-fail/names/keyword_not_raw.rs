use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::apigateway::Authorizer {
        rest_api_id: "a1b2c3",
        name: "tokens",
        type: "TOKEN",
    });
}
