//! Networks, and functions in them.

use infrastruct::{Construct, Stack, construct};
use infrastruct_constructs::{ExistingVpc, Function, Nat, Peer, SecurityGroup, Vpc};
use serde_json::{Value, json};

use crate::support::{counts, function, only, template, template_of};

#[test]
fn a_network_has_no_more_resources_than_the_cdk_makes_of_it() {
    let template = template(Vpc::new(Nat::PerZone));
    assert_eq!(
        counts(&template),
        "EC2::EIP:2 EC2::InternetGateway:1 EC2::NatGateway:2 EC2::Route:3 EC2::RouteTable:3 EC2::Subnet:4 EC2::SubnetRouteTableAssociation:4 EC2::VPC:1 EC2::VPCGatewayAttachment:1"
    );
}

/// What subnets of a name have as addresses.
fn blocks(template: &Value, name: &str) -> Vec<String> {
    let resources = template["Resources"].as_object().unwrap().iter();
    let subnets = resources
        .filter(|(id, resource)| id.contains(name) && resource["Type"] == "AWS::EC2::Subnet");
    let block = |(_, subnet): (_, &Value)| {
        subnet["Properties"]["CidrBlock"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    subnets.map(block).collect()
}

#[test]
fn a_zone_more_leaves_the_addresses_of_the_others() {
    let two = template(Vpc::new(Nat::One));
    assert_eq!(blocks(&two, "Public"), ["10.0.0.0/19", "10.0.32.0/19"]);
    assert_eq!(blocks(&two, "Private"), ["10.0.128.0/19", "10.0.160.0/19"]);
    let three = template(Vpc::new(Nat::One).zones(3));
    assert_eq!(blocks(&three, "Public")[..2], blocks(&two, "Public"));
    assert_eq!(blocks(&three, "Private")[..2], blocks(&two, "Private"));
    let elsewhere = template(Vpc::isolated().addresses("172.16.0.0/20"));
    assert_eq!(
        blocks(&elsewhere, "Private"),
        ["172.16.8.0/23", "172.16.10.0/23"]
    );
}

#[test]
fn private_subnets_reach_the_internet_as_it_is_said() {
    let one = template(Vpc::new(Nat::One));
    assert_eq!(
        counts(&one),
        "EC2::EIP:1 EC2::InternetGateway:1 EC2::NatGateway:1 EC2::Route:2 EC2::RouteTable:2 EC2::Subnet:4 EC2::SubnetRouteTableAssociation:4 EC2::VPC:1 EC2::VPCGatewayAttachment:1"
    );
    let none = template(Vpc::new(Nat::None));
    assert!(!counts(&none).contains("Nat"), "{none:#}");
}

#[test]
fn services_are_reached_without_the_internet() {
    let template = template(
        Vpc::isolated()
            .s3_endpoint()
            .dynamodb_endpoint()
            .endpoint("sqs")
            .endpoint("secretsmanager"),
    );
    assert_eq!(
        counts(&template),
        "EC2::RouteTable:1 EC2::SecurityGroup:1 EC2::Subnet:2 EC2::SubnetRouteTableAssociation:2 EC2::VPC:1 EC2::VPCEndpoint:4"
    );
    let group = &only(&template, "EC2::SecurityGroup")["Properties"]["SecurityGroupIngress"];
    assert_eq!(group.as_array().unwrap().len(), 1);
    assert_eq!(group[0]["FromPort"], 443);
}

#[test]
fn a_function_runs_in_a_network() {
    #[derive(Construct)]
    struct Inside {
        network: Vpc,
        worker: Function,
    }
    let template = template(construct!(Inside {
        network: Vpc::isolated(),
        worker: function().within(&network),
    }));
    assert_eq!(
        counts(&template),
        "EC2::RouteTable:1 EC2::SecurityGroup:1 EC2::Subnet:2 EC2::SubnetRouteTableAssociation:2 EC2::VPC:1 IAM::Role:1 Lambda::Function:1"
    );
    let function = only(&template, "Lambda::Function");
    let config = &function["Properties"]["VpcConfig"];
    assert_eq!(config["SubnetIds"].as_array().unwrap().len(), 2);
    let policies = &only(&template, "IAM::Role")["Properties"]["ManagedPolicyArns"];
    assert!(
        policies
            .to_string()
            .contains("AWSLambdaVPCAccessExecutionRole"),
        "{policies}"
    );
}

#[test]
fn groups_let_each_other_in() {
    #[derive(Construct)]
    struct Inside {
        workers: SecurityGroup,
        database: SecurityGroup,
        worker: Function,
    }
    let office = ExistingVpc::new(
        "vpc-0123456789abcdef0",
        ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
    );
    let template = template(construct!(Inside {
        workers: SecurityGroup::new(&office, "workers"),
        database: SecurityGroup::new(&office, "orders database")
            .open(5432, &workers)
            .open(5432, Peer::block("10.0.0.0/8")),
        worker: function().within_as(&office, &workers),
    }));
    assert_eq!(
        counts(&template),
        "EC2::SecurityGroup:2 IAM::Role:1 Lambda::Function:1"
    );
    let ingress = &template["Resources"]["Database"]["Properties"]["SecurityGroupIngress"];
    assert_eq!(
        ingress[0]["SourceSecurityGroupId"],
        json!({ "Fn::GetAtt": ["Workers", "GroupId"] })
    );
}

/// The names of endpoints in a stack that goes to a region, or wherever.
fn names_in(region: Option<&str>) -> Vec<Value> {
    let network = Vpc::isolated().endpoint("secretsmanager").endpoint("sqs");
    let stack = Stack::new("Test", network.s3_endpoint());
    let template = template_of(match region {
        Some(region) => stack.region(region),
        None => stack,
    });
    let endpoints = template["Resources"].as_object().unwrap().values();
    let endpoints = endpoints.filter(|resource| resource["Type"] == "AWS::EC2::VPCEndpoint");
    endpoints
        .map(|endpoint| endpoint["Properties"]["ServiceName"].clone())
        .collect()
}

/// What `Fn::Sub`, `Fn::Select`, `Fn::Split` and pseudo parameters come to.
fn come_to(value: &Value, region: &str, suffix: &str) -> Value {
    let inner = |value: &Value| come_to(value, region, suffix);
    let Some((function, argument)) = value.as_object().and_then(|object| object.iter().next())
    else {
        return value.clone();
    };
    match function.as_str() {
        "Fn::Sub" => {
            let (text, variables) = match argument {
                Value::Array(items) => (&items[0], items[1].as_object()),
                text => (text, None),
            };
            let mut text = text.as_str().unwrap().to_owned();
            for (name, variable) in variables.into_iter().flatten() {
                text = text.replace(&format!("${{{name}}}"), inner(variable).as_str().unwrap());
            }
            let text = text.replace("${AWS::Region}", region);
            Value::String(text.replace("${AWS::URLSuffix}", suffix))
        }
        "Fn::Split" => {
            let text = inner(&argument[1]);
            let pieces = text.as_str().unwrap().split(argument[0].as_str().unwrap());
            pieces.collect()
        }
        "Fn::Select" => {
            let index = argument[0].as_u64().unwrap();
            inner(&argument[1])[usize::try_from(index).unwrap()].clone()
        }
        other => panic!("{other}"),
    }
}

#[test]
fn endpoints_are_called_as_they_are_where_the_stack_goes() {
    let in_region = |region: &str| -> Vec<Value> {
        let names = names_in(Some(region));
        names.iter().map(|name| come_to(name, region, "")).collect()
    };
    assert_eq!(
        names_in(Some("eu-central-1")),
        [
            json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.s3" }),
            json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.secretsmanager" }),
            json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.sqs" }),
        ]
    );
    assert_eq!(
        in_region("cn-north-1"),
        [
            "com.amazonaws.cn-north-1.s3",
            "com.amazonaws.cn-north-1.secretsmanager",
            "cn.com.amazonaws.cn-north-1.sqs",
        ]
    );
    assert_eq!(
        in_region("us-iso-east-1")[2],
        "gov.ic.c2s.us-iso-east-1.sqs"
    );
    let anywhere = names_in(None);
    for (region, suffix, start) in [
        ("eu-central-1", "amazonaws.com", "com.amazonaws"),
        ("us-gov-west-1", "amazonaws.com", "com.amazonaws"),
        ("cn-north-1", "amazonaws.com.cn", "cn.com.amazonaws"),
        ("cn-northwest-1", "amazonaws.com.cn", "cn.com.amazonaws"),
        ("eusc-de-east-1", "amazonaws.eu", "com.amazonaws"),
    ] {
        let name = come_to(&anywhere[2], region, suffix);
        assert_eq!(name, format!("{start}.{region}.sqs"));
        let name = come_to(&anywhere[1], region, suffix);
        assert_eq!(name, format!("com.amazonaws.{region}.secretsmanager"));
    }
}

#[test]
fn ports_are_opened_one_by_one_or_in_ranges() {
    let office = ExistingVpc::new("vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"]);
    let template = template(
        SecurityGroup::new(&office, "a game")
            .open(443, Peer::anybody())
            .open(8000..=8010, Peer::block("10.0.0.0/8"))
            .open_udp(27_015, Peer::anybody()),
    );
    let ingress = &only(&template, "EC2::SecurityGroup")["Properties"]["SecurityGroupIngress"];
    let opened: Vec<Value> = ingress
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| json!([rule["IpProtocol"], rule["FromPort"], rule["ToPort"]]))
        .collect();
    assert_eq!(
        opened,
        [
            json!(["tcp", 443, 443]),
            json!(["tcp", 8000, 8010]),
            json!(["udp", 27_015, 27_015]),
        ]
    );
}
