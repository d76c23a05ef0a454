//! Networks, and functions in them.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{ExistingVpc, Function, Nat, Peer, SecurityGroup, Vpc};
use serde_json::{Value, json};

use crate::support::{counts, function, only, template};

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
