//! A network that exists: made, found, and used by a stack.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::app::App;
use super::lookup_app::LookupApp;

/// A VPC `shared` with a public and an isolated subnet, a hosted zone and a parameter: the IDs of the first three.
fn make(app: &App) -> (String, String, String) {
    let services =
        |action: &str, parameters: &[(&str, &str)]| app.services.query("ec2", action, parameters);
    let element = |answer: &str, name: &str| {
        super::service::element(answer, name).unwrap_or_else(|| panic!("{name}: {answer}"))
    };
    let name = |id: &str, name: &str| {
        services(
            "CreateTags",
            &[
                ("ResourceId.1", id),
                ("Tag.1.Key", "Name"),
                ("Tag.1.Value", name),
            ],
        );
    };
    let vpc = element(
        &services("CreateVpc", &[("CidrBlock", "10.7.0.0/16")]),
        "vpcId",
    );
    name(&vpc, "shared");
    let subnet = |block: &str, zone: &str, called: &str| {
        let made = services(
            "CreateSubnet",
            &[
                ("VpcId", &vpc),
                ("CidrBlock", block),
                ("AvailabilityZone", zone),
            ],
        );
        let id = element(&made, "subnetId");
        name(&id, called);
        id
    };
    let front = subnet("10.7.0.0/24", "eu-central-1a", "front");
    let apps = subnet("10.7.1.0/24", "eu-central-1b", "apps");
    let gateway = element(&services("CreateInternetGateway", &[]), "internetGatewayId");
    services(
        "AttachInternetGateway",
        &[("InternetGatewayId", &gateway), ("VpcId", &vpc)],
    );
    let table = element(
        &services("CreateRouteTable", &[("VpcId", &vpc)]),
        "routeTableId",
    );
    services(
        "CreateRoute",
        &[
            ("RouteTableId", &table),
            ("DestinationCidrBlock", "0.0.0.0/0"),
            ("GatewayId", &gateway),
        ],
    );
    services(
        "AssociateRouteTable",
        &[("RouteTableId", &table), ("SubnetId", &front)],
    );
    app.services.rest(
        "route53",
        "POST",
        "/2013-04-01/hostedzone",
        "<CreateHostedZoneRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Name>example.com</Name><CallerReference>it</CallerReference></CreateHostedZoneRequest>",
    );
    app.services.json(
        "ssm",
        "AmazonSSM.PutParameter",
        &json!({"Name": "/orders/limit", "Type": "String", "Value": "7"}),
    );
    (vpc, front, apps)
}

#[test]
fn a_network_that_exists_is_found_and_used() {
    let Some(app) = App::new("lookup-network") else {
        return;
    };
    let (vpc, front, apps) = make(&app);

    let wants = [
        "vpc shared -> subnets",
        "parameter /orders/limit -> value",
        "hosted-zone example.com -> name",
        "image al2023-ami-* owner=amazon -> id",
        "availability-zones -> names",
    ];
    let package = LookupApp::new(app, "lookup-network", &wants);
    package.done(&["lookup"]);
    assert_eq!(
        package.found(),
        [
            format!("{front} public, {apps} isolated"),
            "7".to_owned(),
            "example.com".to_owned(),
            "ami-0c2023a1b2c3d4e5f".to_owned(),
            "eu-central-1a eu-central-1b eu-central-1c".to_owned(),
        ]
    );

    // A stack of standard constructs runs in it.
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../constructs");
    let library = library.display();
    let manifest = package.directory.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let constructs =
        format!("\ninfrastruct-constructs = {{ path = \"{library}\" }}\n\n[workspace]");
    fs::write(&manifest, text.replace("\n\n[workspace]", &constructs)).unwrap();
    let build = "use infrastruct::{App, stack};
use infrastruct_constructs::{Code, ExistingVpc, Function, Runtime};

fn main() {
    let shared = ExistingVpc::lookup(\"shared\");
    let code = Code::inline(\"def handler(event, context): pass\");
    let orders = stack!(Orders {
        worker: Function::new(Runtime::PYTHON_3_13, \"index.handler\", code).within(&shared),
    });
    infrastruct::build(App::new().stack(orders));
}
";
    fs::write(package.directory.join("build.rs"), build).unwrap();
    package.done(&["lookup"]).says(&["unused"]);
    package
        .done(&["deploy", "--yes"])
        .says(&["Orders deployed"]);
    let groups = package.app.services.query(
        "ec2",
        "DescribeSecurityGroups",
        &[("Filter.1.Name", "vpc-id"), ("Filter.1.Value.1", &vpc)],
    );
    assert!(groups.contains("a function of Lambda"), "{groups}");
    let template = package.done(&["synth", "Orders"]).out;
    assert!(
        template.contains(&vpc) && template.contains(&apps),
        "{template}"
    );
}
