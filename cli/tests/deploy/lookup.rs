//! What exists in an account, looked up: asked of AWS once, kept in a file, read by builds.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::app::App;
use super::lookup_app::LookupApp;
use super::script::Script;
use super::server::Server;

const ACCOUNT: &str = "<Account>111122223333</Account>";

/// A package, and the script that it calls.
fn scripted(name: &str, wants: &[&str]) -> (LookupApp, Script) {
    let script = Script::new();
    let app = App::at(name, &Server { port: script.port });
    script.says("GetCallerIdentity", ACCOUNT);
    (LookupApp::new(app, name, wants), script)
}

/// What EC2 answers: a list, and where it goes on.
fn ec2(script: &Script, action: &str, list: &str, items: &str, next: &str) {
    let body = format!(
        "<{action}Response xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><{list}>{items}</{list}><nextToken>{next}</nextToken></{action}Response>"
    );
    script.answers(action, 200, body);
}

fn named(name: &str) -> String {
    format!("<tagSet><item><key>Name</key><value>{name}</value></item></tagSet>")
}

fn vpc(id: &str, name: &str) -> String {
    format!(
        "<item><vpcId>{id}</vpcId><cidrBlock>10.0.0.0/16</cidrBlock><isDefault>false</isDefault>{}</item>",
        named(name)
    )
}

/// A network of two subnets on two pages.
fn network(script: &Script) {
    ec2(
        script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-1", "other"),
        "more",
    );
    ec2(
        script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-2", "shared"),
        "",
    );
    let subnet = |id: &str, zone: &str| {
        format!(
            "<item><subnetId>{id}</subnetId><availabilityZone>{zone}</availabilityZone><cidrBlock>10.0.0.0/24</cidrBlock></item>"
        )
    };
    ec2(
        script,
        "DescribeSubnets",
        "subnetSet",
        &subnet("subnet-2", "eu-central-1b"),
        "more",
    );
    ec2(
        script,
        "DescribeSubnets",
        "subnetSet",
        &subnet("subnet-1", "eu-central-1a"),
        "",
    );
    let table = |association: &str, target: &str| {
        format!(
            "<item><associationSet><item>{association}</item></associationSet><routeSet><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock>{target}</item></routeSet></item>"
        )
    };
    let tables = table("<main>true</main>", "<natGatewayId>nat-1</natGatewayId>")
        + &table(
            "<subnetId>subnet-1</subnetId>",
            "<gatewayId>igw-1</gatewayId>",
        );
    ec2(script, "DescribeRouteTables", "routeTableSet", &tables, "");
}

fn parameter(value: &str) -> String {
    json!({"Parameter": {"Name": "it", "Type": "String", "Value": value}}).to_string()
}

fn image(id: &str, date: &str) -> String {
    format!(
        "<item><imageId>{id}</imageId><name>al2023-{date}</name><creationDate>{date}</creationDate></item>"
    )
}

#[test]
fn all_that_a_build_wants_is_found_at_once_and_kept() {
    let wants = [
        "vpc shared -> id",
        "vpc shared -> subnets",
        "image al2023-* owner=amazon architecture=arm64 -> id",
        "hosted-zone example.com -> id",
        "availability-zones -> names",
        "parameter /orders/limit -> value",
        "security-group bastion -> id",
        "key data -> arn",
        "load-balancer front -> dns",
    ];
    let (app, script) = scripted("lookup-all", &wants);

    // A build says each of them at its line, and what to do.
    let broken = app.cargo_build();
    assert_eq!(broken.code, 101);
    broken.says(&["`vpc shared` is not looked up yet", "--> build.rs:"]);
    for label in [
        "image al2023-* architecture=arm64 owner=amazon",
        "hosted-zone example.com",
        "availability-zones",
        "parameter /orders/limit",
        "security-group bastion",
        "key alias/data",
        "load-balancer front",
    ] {
        broken.says(&[&format!("`{label}` is not looked up yet")]);
    }
    broken.says(&["help: run `cargo infrastruct lookup`, and commit `infrastruct.lookups.jsonl`"]);
    // So does every command that builds.
    app.ends(1, &["deploy"]).says(&[
        "8 things are not looked up yet",
        "run `cargo infrastruct lookup`",
    ]);
    assert!(script.calls().is_empty(), "nobody was asked");

    network(&script);
    let images = image("ami-1", "2026-01-01")
        + &image("ami-3", "2026-03-01")
        + &image("ami-2", "2026-02-01");
    ec2(&script, "DescribeImages", "imagesSet", &images, "");
    let zones = "<item><zoneName>eu-central-1b</zoneName></item><item><zoneName>eu-central-1a</zoneName></item>";
    ec2(
        &script,
        "DescribeAvailabilityZones",
        "availabilityZoneInfo",
        zones,
        "",
    );
    let group =
        "<item><groupId>sg-1</groupId><groupName>bastion</groupName><vpcId>vpc-2</vpcId></item>";
    ec2(
        &script,
        "DescribeSecurityGroups",
        "securityGroupInfo",
        group,
        "",
    );
    let zone = |id: &str, private: bool| {
        format!(
            "<HostedZone><Id>/hostedzone/{id}</Id><Name>example.com.</Name><Config><PrivateZone>{private}</PrivateZone></Config></HostedZone>"
        )
    };
    let list = format!(
        "<ListHostedZonesByNameResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><HostedZones>{}{}</HostedZones><IsTruncated>false</IsTruncated></ListHostedZonesByNameResponse>",
        zone("Z1", true),
        zone("Z2", false)
    );
    script
        .answers("GET /2013-04-01/hostedzonesbyname", 200, list)
        .answers("GetParameter", 200, parameter("7"));
    let alias = |name: &str| json!({"AliasName": format!("alias/{name}"), "AliasArn": format!("arn:aws:kms:eu-central-1:111122223333:alias/{name}"), "TargetKeyId": "1234"});
    script
        .answers(
            "ListAliases",
            200,
            json!({"Aliases": [alias("other")], "Truncated": true, "NextMarker": "more"})
                .to_string(),
        )
        .answers(
            "ListAliases",
            200,
            json!({"Aliases": [alias("data")], "Truncated": false}).to_string(),
        );
    let balancer = |name: &str| {
        format!(
            "<member><LoadBalancerName>{name}</LoadBalancerName><LoadBalancerArn>arn:{name}</LoadBalancerArn><DNSName>{name}.example</DNSName><Type>application</Type></member>"
        )
    };
    script
        .says(
            "DescribeLoadBalancers",
            &format!(
                "<LoadBalancers>{}</LoadBalancers><NextMarker>more</NextMarker>",
                balancer("back")
            ),
        )
        .says(
            "DescribeLoadBalancers",
            &format!("<LoadBalancers>{}</LoadBalancers>", balancer("front")),
        );

    let said = app.done(&["lookup"]);
    said.says(&[
        "+ vpc shared  111122223333/eu-central-1",
        "    cidr: 10.0.0.0/16",
        "    subnets subnet-1: 10.0.0.0/24, public, eu-central-1a",
    ]);
    assert!(!said.err.contains("error"), "{}", said.err);
    let lines = app.lines();
    assert_eq!(lines.len(), 8);
    assert_eq!(
        lines.last().unwrap(),
        r#"{"account": "111122223333", "region": "eu-central-1", "kind": "vpc", "query": {"name": "shared"}, "found": {"cidr": "10.0.0.0/16", "id": "vpc-2", "subnets": [{"cidr": "10.0.0.0/24", "id": "subnet-1", "type": "public", "zone": "eu-central-1a"}, {"cidr": "10.0.0.0/24", "id": "subnet-2", "type": "private", "zone": "eu-central-1b"}]}}"#
    );
    assert!(
        lines[0].starts_with(r#"{"account": "111122223333", "kind": "hosted-zone""#),
        "{}",
        lines[0]
    );
    assert_eq!(
        app.found(),
        [
            "vpc-2",
            "subnet-1 public, subnet-2 private",
            "ami-3",
            "Z2",
            "eu-central-1a eu-central-1b",
            "7",
            "sg-1",
            "arn:aws:kms:eu-central-1:111122223333:key/1234",
            "front.example",
        ]
    );
    let asked = script.requests("DescribeVpcs");
    assert_eq!(asked.len(), 2);
    assert!(asked[1].contains("NextToken=more"), "{}", asked[1]);
    let asked = &script.requests("DescribeImages")[0];
    for text in [
        "Owner.1=amazon",
        "Filter.1.Name=architecture&Filter.1.Value.1=arm64",
        "Value.1=al2023-%2A",
    ] {
        assert!(asked.contains(text), "{text}: {asked}");
    }
    let asked = script.received("GET /2013-04-01/hostedzonesbyname?dnsname=example.com");
    assert!(
        asked[0].contains("/us-east-1/route53/aws4_request"),
        "{}",
        asked[0]
    );

    // What is known is not asked again, and the build is left alone.
    let calls = script.calls().len();
    let bytes = fs::read(app.file()).unwrap();
    app.done(&["lookup"]).says(&["nothing is missing"]);
    assert_eq!(
        (script.calls().len(), fs::read(app.file()).unwrap()),
        (calls, bytes)
    );
}

#[test]
fn what_follows_from_a_value_is_found_in_the_same_run() {
    let (app, script) = scripted("lookup-rounds", &["vpc-id @/network/id -> id"]);
    network(&script);
    script.answers("GetParameter", 200, parameter("vpc-2"));
    let said = app.done(&["lookup", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let kinds: Vec<_> = document["lookups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["parameter", "vpc"]);
    assert_eq!(document["lookups"][1]["query"], json!({"id": "vpc-2"}));
    assert_eq!(app.found(), ["vpc-2"]);

    // Another value, and something else follows; what followed before is of no use.
    script
        .forgets("GetParameter")
        .forgets("DescribeVpcs")
        .answers("GetParameter", 200, parameter("vpc-1"));
    ec2(
        &script,
        "DescribeVpcs",
        "vpcSet",
        &vpc("vpc-1", "other"),
        "",
    );
    app.done(&["lookup", "--refresh", "/network/*"]).says(&[
        "± parameter /network/id",
        "value: vpc-2 → vpc-1",
        "+ vpc id=vpc-1",
        "- vpc id=vpc-2",
        "unused",
        "`--prune` removes what is unused",
    ]);
    assert_eq!(app.lines().len(), 3);
    app.done(&["lookup", "--prune"])
        .says(&["- vpc id=vpc-2", "removed"]);
    assert_eq!(app.lines().len(), 2);
    assert_eq!(app.found(), ["vpc-1"]);
}

#[test]
fn what_is_not_there_and_what_is_there_twice_is_said_with_what_there_is() {
    let wants = [
        "vpc shard -> id",
        "security-group db -> id",
        "parameter /limit -> value",
        "image x -> id",
        "parameter /secret -> value",
        "hosted-zone example.com -> id",
        "vpc shared -> id",
    ];
    let (app, script) = scripted("lookup-none", &wants);
    network(&script);
    let group = |id: &str| {
        format!("<item><groupId>{id}</groupId><groupName>db</groupName><vpcId>vpc-2</vpcId></item>")
    };
    ec2(
        &script,
        "DescribeSecurityGroups",
        "securityGroupInfo",
        &(group("sg-1") + &group("sg-2")),
        "",
    );
    ec2(&script, "DescribeImages", "imagesSet", "", "");
    script
        .answers(
            "GetParameter",
            400,
            json!({"__type": "ParameterNotFound"}).to_string(),
        )
        .answers(
            "GetParameter",
            200,
            json!({"Parameter": {"Type": "SecureString", "Value": "AQICAH"}}).to_string(),
        );
    let zones = |names: &[&str]| {
        let zones: String = names
            .iter()
            .map(|it| format!("<HostedZone><Id>/hostedzone/Z</Id><Name>{it}.</Name></HostedZone>"))
            .collect();
        format!("<R><HostedZones>{zones}</HostedZones><IsTruncated>false</IsTruncated></R>")
    };
    script
        .answers(
            "GET /2013-04-01/hostedzonesbyname",
            200,
            zones(&["example.org"]),
        )
        .answers(
            "GET /2013-04-01/hostedzonesbyname",
            200,
            zones(&["example.net", "example.org"]),
        );
    let said = app.ends(1, &["lookup"]);
    for text in [
        "there is no `vpc shard` in 111122223333/eu-central-1",
        "did you mean `shared`?",
        "there is `other` (vpc-1), `shared` (vpc-2)",
        "there are 2 of `security-group db` in 111122223333/eu-central-1: `db` (sg-1 of vpc-2), `db` (sg-2 of vpc-2)",
        "there is no `parameter /limit`",
        "there is no `image x`",
        "`parameter /secret` is a `SecureString`",
        "there is no `hosted-zone example.com` in 111122223333",
        "`example.net` (Z), `example.org` (Z)",
        "--> build.rs:",
    ] {
        said.says(&[text]);
    }
    assert!(!said.err.contains("AQICAH"));
    // What was found is kept all the same.
    let lines = app.lines();
    assert!(lines.len() == 1 && lines[0].contains("vpc-2"), "{lines:?}");
}

#[test]
fn who_may_not_look_is_told_what_it_takes() {
    let (app, script) = scripted(
        "lookup-denied",
        &["vpc shared -> id", "parameter /limit -> value"],
    );
    let denied = |code: &str| {
        format!(
            "<Response><Errors><Error><Code>{code}</Code><Message>not you</Message></Error></Errors></Response>"
        )
    };
    script
        .answers("DescribeVpcs", 403, denied("UnauthorizedOperation"))
        .answers(
            "GetParameter",
            400,
            json!({"__type": "AccessDeniedException", "Message": "nor you"}).to_string(),
        );
    let said = app.ends(1, &["lookup"]);
    said.says(&["`DescribeVpcs` failed with `UnauthorizedOperation`: not you", "looking up `vpc` takes `ec2:DescribeVpcs`, `ec2:DescribeSubnets`, `ec2:DescribeRouteTables`"]);
    said.says(&[
        "`GetParameter` failed with `AccessDeniedException`: nor you",
        "takes `ssm:GetParameter`",
    ]);
    assert!(!app.file().exists());

    let said = app.ends(1, &["lookup", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(document["error"]["kind"], "failed");
    assert_eq!(document["error"]["file"], "build.rs");
}

#[test]
fn fewer_calls_are_made_where_that_is_asked_for() {
    let (app, script) = scripted(
        "lookup-throttled",
        &["parameter /limit -> value", "vpc shared -> id"],
    );
    let slow = "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>slow down</Message></Error></Errors></Response>";
    script.answers("DescribeVpcs", 503, slow.to_owned());
    network(&script);
    script
        .answers(
            "GetParameter",
            400,
            json!({"__type": "ThrottlingException", "message": "slow down"}).to_string(),
        )
        .answers("GetParameter", 200, parameter("7"));
    app.done(&["lookup"]);
    assert_eq!(app.found(), ["7", "vpc-2"]);
    assert_eq!(script.requests("DescribeVpcs").len(), 3);
}

#[test]
fn each_is_looked_up_where_it_is_meant() {
    let wants = [
        "111122223333/eu-west-1 image x -> id",
        "111122223333/us-east-1 image x -> id",
    ];
    let (app, script) = scripted("lookup-places", &wants);
    ec2(
        &script,
        "DescribeImages",
        "imagesSet",
        &image("ami-1", "2026-01-01"),
        "",
    );
    app.done(&["lookup"]).says(&[
        "+ image x  111122223333/eu-west-1",
        "+ image x  111122223333/us-east-1",
    ]);
    let asked = script.requests("DescribeImages");
    assert!(
        asked[0].contains("/eu-west-1/ec2/aws4_request") && asked[1].contains("/us-east-1/ec2/"),
        "{asked:?}"
    );
    // The credentials are of another account than the app means.
    app.wants(&["444455556666/eu-west-1 image x -> id"]);
    app.ends(1, &["lookup"])
        .says(&["the credentials are of account `111122223333`, not of `444455556666`"]);
}

#[test]
fn the_file_is_compared_with_the_account() {
    let (app, script) = scripted(
        "lookup-check",
        &["parameter /limit -> value", "image x -> id"],
    );
    ec2(
        &script,
        "DescribeImages",
        "imagesSet",
        &image("ami-1", "2026-01-01"),
        "",
    );
    script
        .answers("GetParameter", 200, parameter("7"))
        .answers("GetParameter", 200, parameter("7"))
        .answers("GetParameter", 200, parameter("8"));
    app.done(&["lookup"]);
    app.done(&["lookup", "--check"]);
    let bytes = fs::read(app.file()).unwrap();
    let said = app.ends(4, &["lookup", "--check", "--json", "/limit"]);
    said.says(&["± parameter /limit", "value: 7 → 8"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(document["lookups"].as_array().unwrap().len(), 1);
    assert_eq!(document["lookups"][0]["change"], "changed");
    assert_eq!(document["lookups"][0]["before"], json!({"value": "7"}));
    assert_eq!(fs::read(app.file()).unwrap(), bytes, "nothing is written");

    let calls = script.calls().len();
    let listed = app.done(&["lookup", "--list", "parameter", "--json"]);
    let document: Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!(document["lookups"][0]["found"], json!({"value": "7"}));
    app.done(&["lookup", "--list"])
        .says(&["image x", "parameter /limit", "value: 7"]);
    assert_eq!(script.calls().len(), calls, "no account is asked");

    // Wrong usage is refused by name.
    app.ends(2, &["lookup", "--list", "/limt"])
        .says(&["nothing in the file is `/limt`", "did you mean `/limit`?"]);
    app.ends(2, &["lookup", "/limit"]).says(&["--refresh"]);
    app.ends(2, &["lookup", "--list", "--region", "eu-west-1"])
        .says(&["`lookup` with `--list` has no use for `--region`"]);
    app.ends(2, &["lookup", "--check", "--prune"])
        .says(&["cannot be used with"]);
    app.ends(2, &["lookup", "--app", "."])
        .says(&["`lookup` has no use for `--app`"]);
}

#[test]
fn a_stack_goes_only_where_what_it_uses_was_looked_up() {
    let (mut app, script) = scripted("lookup-bound", &["vpc shared -> id"]);
    network(&script);
    app.done(&["lookup"]);
    app.app.set("AWS_REGION", "eu-west-1");
    for command in ["deploy", "diff"] {
        app.ends(1, &[command]).says(&[
            "`vpc shared` is looked up in 111122223333/eu-central-1, and `Looked` goes to 111122223333/eu-west-1",
            "`--profile` and `--region`",
        ]);
    }
    app.app.set("AWS_REGION", "eu-central-1");
    script
        .forgets("GetCallerIdentity")
        .says("GetCallerIdentity", "<Account>444455556666</Account>");
    app.ends(1, &["deploy"])
        .says(&["and `Looked` goes to 444455556666/eu-central-1"]);
    // Nor is it asked again elsewhere.
    app.ends(1, &["lookup", "--refresh"])
        .says(&["the credentials are of account `444455556666`, not of `111122223333`"]);
    // What is there already can be looked at and taken away.
    assert!(!app.ends(1, &["events", "Looked"]).err.contains("looked up"));
}

#[test]
fn a_stack_set_goes_to_places_of_its_own() {
    let script = Script::new();
    let mut app = App::at("lookup-fleet", &Server { port: script.port });
    let resources = json!({"Q": {"Type": "AWS::SQS::Queue"}});
    let bound = json!([{"account": "111122223333", "kind": "vpc", "query": {"name": "shared"}}]);
    let template = super::app::template(&resources);
    app.stack("Audit", &template, &json!({ "lookups": bound }));
    let fleet = [
        "deploy",
        "Audit",
        "--accounts=111111111111",
        "--regions=eu-west-1",
    ];
    app.failed(&fleet)
        .says(&["`Audit` uses `vpc shared`, which is looked up in one place"]);
}

#[test]
fn a_file_that_is_broken_says_where() {
    let (app, _) = scripted("lookup-broken", &["vpc shared -> id"]);
    let wrong = |text: &str, message: &str| {
        fs::write(app.file(), text).unwrap();
        for command in ["lookup", "synth"] {
            let said = app.ends(1, &[command]);
            assert!(said.err.contains(message), "{command}: {}", said.err);
            assert!(!said.err.contains("is not looked up yet"), "{}", said.err);
        }
    };
    wrong(
        "{\"version\": 2}\n",
        "`infrastruct.lookups.jsonl` has version 2, and 1 is understood",
    );
    wrong(
        "{\"version\": 1}\n<<<<<<< ours\n",
        "has a conflict of a merge in line 2",
    );
    wrong(
        "{\"version\": 1}\n\n{\"account\"\n",
        "line 3 of `infrastruct.lookups.jsonl` is no look-up",
    );
}

#[test]
fn a_network_that_exists_is_found_and_used() {
    let Some(app) = App::new("lookup-network") else {
        return;
    };
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
    let manifest = package.directory.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let constructs = format!("\ninfrastruct-constructs = {{ path = {library:?} }}\n\n[workspace]");
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
