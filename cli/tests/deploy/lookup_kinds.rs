//! What each kind of look-up asks an account, and what is said of its answers.

use std::fs;

use serde_json::{Value, json};

use super::lookup_script::{ec2, image, network, parameter, scripted};
use super::script::Script;

/// An account that has one of each kind, and others beside.
fn everything(script: &Script) {
    network(script);
    let images = image("ami-1", "2026-01-01")
        + &image("ami-3", "2026-03-01")
        + &image("ami-2", "2026-02-01");
    ec2(script, "DescribeImages", "imagesSet", &images, "");
    let zones = "<item><zoneName>eu-central-1b</zoneName></item><item><zoneName>eu-central-1a</zoneName></item>";
    ec2(
        script,
        "DescribeAvailabilityZones",
        "availabilityZoneInfo",
        zones,
        "",
    );
    let group =
        "<item><groupId>sg-1</groupId><groupName>bastion</groupName><vpcId>vpc-2</vpcId></item>";
    ec2(
        script,
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
    let listener = |port: u16| {
        format!(
            "<member><ListenerArn>arn:{port}</ListenerArn><Port>{port}</Port><Protocol>HTTP</Protocol></member>"
        )
    };
    let listeners = format!("<Listeners>{}{}</Listeners>", listener(443), listener(80));
    script.says("DescribeListeners", &listeners);
    let properties = json!({"Endpoint": {"Address": "db.example"}}).to_string();
    let database =
        json!({"ResourceDescription": {"Identifier": "orders", "Properties": properties}});
    script.answers("GetResource", 200, database.to_string());
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
        "load-balancer front -> listeners",
        "database orders -> value",
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
        "9 things are not looked up yet",
        "run `cargo infrastruct lookup`",
    ]);
    assert!(script.calls().is_empty(), "nobody was asked");

    everything(&script);
    let said = app.done(&["lookup"]);
    said.says(&[
        "+ vpc shared  111122223333/eu-central-1",
        "    cidr: 10.0.0.0/16",
        "    subnets subnet-1: 10.0.0.0/24, public, eu-central-1a",
    ]);
    assert!(!said.err.contains("error"), "{}", said.err);
    let lines = app.lines();
    assert_eq!(lines.len(), 9);
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
            "arn:80 80, arn:443 443",
            "db.example",
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
        let zones: Vec<String> = names
            .iter()
            .map(|it| format!("<HostedZone><Id>/hostedzone/Z</Id><Name>{it}.</Name></HostedZone>"))
            .collect();
        let zones = zones.concat();
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
