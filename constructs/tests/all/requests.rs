//! APIs, and the functions that answer their requests.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Alias, Function, HttpApi, Method, RestApi, days};
use serde_json::json;

use crate::support::{built, counts, function, only, template};

#[derive(Construct)]
struct Orders {
    read: Function,
    place: Function,
    live: Alias,
    api: HttpApi,
}

#[test]
fn a_route_lets_in_what_it_is_for() {
    let template = template(construct!(Orders {
        read: function(),
        place: function(),
        live: Alias::new("live", &place),
        api: HttpApi::new()
            .route(Method::Get, "/orders/{id}", &read)
            .route(Method::Get, "/orders", &read)
            .route(Method::Post, "/orders", &live)
            .route(Method::Any, "/files/{path+}", &read)
            .origins(["https://shop.example"])
            .throttle(100.0, 200)
            .access_log(days(30)),
    }));
    // one integration for each function
    assert_eq!(
        counts(&template),
        "ApiGatewayV2::Api:1 ApiGatewayV2::Integration:2 ApiGatewayV2::Route:4 ApiGatewayV2::Stage:1 IAM::Role:2 Lambda::Alias:1 Lambda::Function:2 Lambda::Permission:4 Lambda::Version:1 Logs::LogGroup:1"
    );
    let resources = &template["Resources"];
    let allowed = |name: &str| {
        let source = &resources[name]["Properties"]["SourceArn"]["Fn::Sub"];
        let source = source
            .as_str()
            .unwrap_or_else(|| panic!("{name} in {template:#}"));
        source
            .rsplit_once("${Api.ApiId}")
            .map_or(source, |(_, rest)| rest)
            .to_owned()
    };
    assert_eq!(allowed("ApiRoutesGetOrdersIdPermission"), "/*/GET/orders/*");
    assert_eq!(allowed("ApiRoutesPostOrdersPermission"), "/*/POST/orders");
    assert_eq!(allowed("ApiRoutesAnyFilesPathPermission"), "/*/*/files/*");
    let place = &resources["ApiRoutesPostOrdersIntegration"]["Properties"];
    assert_eq!(
        place["IntegrationUri"],
        json!({ "Fn::GetAtt": ["Live", "AliasArn"] })
    );
    let format = &resources["ApiStage"]["Properties"]["AccessLogSettings"]["Format"];
    assert!(
        format
            .as_str()
            .unwrap()
            .contains(r#""status":"$context.status""#),
        "{format}"
    );
}

#[test]
fn routes_that_are_called_alike_are_told_apart() {
    #[derive(Construct)]
    struct Two {
        worker: Function,
        api: HttpApi,
    }
    let template = template(construct!(Two {
        worker: function(),
        api: HttpApi::new()
            .route(Method::Get, "/orders/2", &worker)
            .route(Method::Get, "/orders/{2}", &worker)
            .route(Method::Get, "/orders", &worker)
            .fallback(&worker)
            .signed(),
    }));
    let routes = template["Resources"].as_object().unwrap().values();
    let routes = routes.filter(|it| it["Type"] == "AWS::ApiGatewayV2::Route");
    let routes: Vec<_> = routes.map(|route| &route["Properties"]).collect();
    assert_eq!(routes.len(), 4);
    assert!(
        routes
            .iter()
            .all(|route| route["AuthorizationType"] == "AWS_IAM")
    );
    assert_eq!(
        only(&template, "ApiGatewayV2::Integration")["Properties"]["PayloadFormatVersion"],
        "2.0"
    );
}

#[test]
fn a_rest_api_says_its_routes_in_its_document() {
    let template = template(construct!(Rest {
        read: function(),
        place: function(),
        live: Alias::new("live", &place),
        api: RestApi::new()
            .route(Method::Get, "/orders/{id}", &read)
            .route(Method::Post, "/orders", &live),
    }));
    assert_eq!(
        counts(&template),
        "ApiGateway::Deployment:1 ApiGateway::RestApi:1 ApiGateway::Stage:1 IAM::Role:2 Lambda::Alias:1 Lambda::Function:2 Lambda::Permission:2 Lambda::Version:1"
    );
    let paths = &only(&template, "ApiGateway::RestApi")["Properties"]["Body"]["paths"];
    let integration = &paths["/orders/{id}"]["get"]["x-amazon-apigateway-integration"];
    assert_eq!(
        integration["uri"]["Fn::Sub"],
        "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${!stageVariables.get_orders_id}/invocations"
    );
    let stage = &only(&template, "ApiGateway::Stage")["Properties"];
    assert_eq!(
        stage["Variables"],
        json!({ "get_orders_id": { "Ref": "Read" }, "post_orders": { "Fn::Sub": "${Place}:live" } })
    );
    let permission = &template["Resources"]["ApiPermissionsGetOrdersId"]["Properties"];
    let source = permission["SourceArn"]["Fn::Sub"].as_str().unwrap();
    assert!(source.ends_with("/prod/GET/orders/*"), "{source}");
}

#[derive(Construct)]
struct Rest {
    read: Function,
    place: Function,
    live: Alias,
    api: RestApi,
}

#[test]
fn other_routes_are_another_deployment() {
    let of = |path: &'static str, is_signed: bool| {
        let function = function();
        let api = RestApi::new().route(Method::Get, path, &function);
        let api = if is_signed { api.signed() } else { api };
        let template = template(Answered { function, api });
        let resources = template["Resources"].as_object().unwrap().clone();
        let mut found = resources.into_iter();
        let deployment = found.find(|(_, it)| it["Type"] == "AWS::ApiGateway::Deployment");
        deployment.unwrap().0
    };
    assert_eq!(of("/orders", false), of("/orders", false));
    assert_ne!(of("/orders", false), of("/returns", false));
    assert_ne!(of("/orders", false), of("/orders", true));
}

#[derive(Construct)]
struct Answered {
    function: Function,
    api: RestApi,
}

#[test]
fn an_api_may_leave_all_requests_to_one_function() {
    let function = function();
    let api = RestApi::new().fallback(&function).signed();
    let template = template(Answered { function, api });
    assert_eq!(
        counts(&template),
        "ApiGateway::Deployment:1 ApiGateway::RestApi:1 ApiGateway::Stage:1 IAM::Role:1 Lambda::Function:1 Lambda::Permission:2"
    );
    let body = &only(&template, "ApiGateway::RestApi")["Properties"]["Body"];
    let any = &body["paths"]["/{proxy+}"]["x-amazon-apigateway-any-method"];
    assert_eq!(any["security"], json!([{ "sigv4": [] }]));
    assert_eq!(
        body["components"]["securitySchemes"]["sigv4"]["x-amazon-apigateway-authtype"],
        "awsSigv4"
    );
}

#[test]
fn requests_may_have_to_bring_tokens() {
    #[derive(Construct)]
    struct Shop {
        read: Function,
        api: HttpApi,
    }
    let of = |is_signed: bool| {
        let read = function();
        let api = HttpApi::new()
            .route(Method::Get, "/orders", &read)
            .tokens("https://login.shop.example", ["orders"])
            .route(Method::Get, "/orders/{id}", &read);
        let api = if is_signed { api.signed() } else { api };
        Shop { read, api }
    };
    let template = template(of(false));
    let authorizer = only(&template, "ApiGatewayV2::Authorizer");
    assert_eq!(
        authorizer["Properties"]["JwtConfiguration"],
        json!({ "Issuer": "https://login.shop.example", "Audience": ["orders"] })
    );
    let routes = template["Resources"].as_object().unwrap().values();
    let routes = routes.filter(|it| it["Type"] == "AWS::ApiGatewayV2::Route");
    let routes: Vec<_> = routes.map(|route| &route["Properties"]).collect();
    assert_eq!(routes.len(), 2);
    for route in routes {
        assert_eq!(route["AuthorizationType"], "JWT");
        assert_eq!(
            route["AuthorizerId"],
            json!({ "Fn::GetAtt": ["ApiAuthorizer", "AuthorizerId"] })
        );
    }
    let error = built(of(true)).unwrap_err();
    assert!(
        error.contains("requests are signed or bring tokens, not both"),
        "{error}"
    );
}
