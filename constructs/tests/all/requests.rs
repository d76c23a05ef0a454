//! APIs, and the functions that answer their requests.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Alias, Function, HttpApi, Method, days};
use serde_json::json;

use crate::support::{counts, function, only, template};

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
