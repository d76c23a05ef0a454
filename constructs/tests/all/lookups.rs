//! What exists already, looked up by name.

use infrastruct::__private::reading;
use infrastruct::{Construct, Resource, aws, construct};
use infrastruct_constructs::{
    Attribute, Bucket, ExistingHostedZone, ExistingKey, ExistingLoadBalancer,
    ExistingSecurityGroup, ExistingVpc, Function, MachineImage, Network, Queue, SecurityGroup,
    Subscription, Table, Topic,
};
use serde_json::{Value, json};

use crate::support::{built, counts, function, only, template};

const FOUND: &str = r#"{"version": 1}
{"account": "111122223333", "region": "eu-central-1", "kind": "image", "query": {"name": "al2023-*", "owner": "amazon"}, "found": {"id": "ami-0123456789abcdef0"}}
{"account": "111122223333", "kind": "hosted-zone", "query": {"name": "example.com"}, "found": {"id": "Z0123456789ABC", "name": "example.com"}}
{"account": "111122223333", "region": "eu-central-1", "kind": "key", "query": {"name": "alias/data"}, "found": {"id": "a", "arn": "arn:aws:kms:eu-central-1:111122223333:key/12345678-1234-1234-1234-123456789012"}}
{"account": "111122223333", "region": "eu-central-1", "kind": "load-balancer", "query": {"name": "front"}, "found": {"arn": "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/front/1", "dns": "front.example", "zone": "Z1", "listeners": [{"id": "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/front/1/443", "port": "443"}]}}
{"account": "111122223333", "region": "eu-central-1", "kind": "security-group", "query": {"name": "bastion"}, "found": {"id": "sg-0123456789abcdef0"}}
{"account": "111122223333", "region": "eu-central-1", "kind": "vpc", "query": {"name": "flat"}, "found": {"id": "vpc-0123456789abcdef1", "cidr": "10.1.0.0/16", "subnets": [{"id": "subnet-00000000000000009", "type": "isolated"}]}}
{"account": "111122223333", "region": "eu-central-1", "kind": "vpc", "query": {"name": "shared"}, "found": {"id": "vpc-0123456789abcdef0", "cidr": "10.0.0.0/16", "subnets": [{"id": "subnet-00000000000000001", "zone": "eu-central-1a", "type": "public"}, {"id": "subnet-00000000000000002", "zone": "eu-central-1a", "type": "private", "name": "apps"}, {"id": "subnet-00000000000000003", "zone": "eu-central-1b", "type": "private", "name": "apps"}, {"id": "subnet-00000000000000004", "zone": "eu-central-1a", "type": "isolated"}]}}
"#;

#[test]
fn a_network_that_is_looked_up_is_used_as_one_given_by_its_ids() {
    #[derive(Construct)]
    struct Inside {
        database: SecurityGroup,
        worker: Function,
    }
    let inside = |network: &ExistingVpc| {
        template(construct!(Inside {
            database: SecurityGroup::new(network, "orders database"),
            worker: function().within(network),
        }))
    };
    let looked_up = reading(FOUND, || inside(&ExistingVpc::lookup("shared")));
    let private = ["subnet-00000000000000002", "subnet-00000000000000003"];
    let given = inside(&ExistingVpc::new("vpc-0123456789abcdef0", private));
    assert_eq!(looked_up, given);
}

/// The IDs of subnets.
fn ids(subnets: &[infrastruct::Value<infrastruct::Id<aws::ec2::Subnet>>]) -> Vec<String> {
    let ids = subnets.iter().filter_map(infrastruct::Value::known_text);
    ids.map(|id| id.trim_start_matches("subnet-0000000000000000").to_owned())
        .collect()
}

#[test]
fn subnets_are_told_apart_by_what_they_reach() {
    reading(FOUND, || {
        let shared = ExistingVpc::lookup("shared");
        assert_eq!(ids(&shared.public_subnets()), ["1"]);
        assert_eq!(ids(&shared.private_subnets()), ["2", "3"]);
        assert_eq!(ids(&shared.isolated_subnets()), ["4"]);
        assert_eq!(ids(&shared.subnets_named("apps")), ["2", "3"]);
        let addresses = shared.addresses().and_then(|it| it.known_text());
        assert_eq!(addresses.as_deref(), Some("10.0.0.0/16"));
        // Nobody reaches these from outside, either.
        assert_eq!(ids(&ExistingVpc::lookup("flat").private_subnets()), ["9"]);
    });
}

#[test]
fn a_network_without_the_subnets_that_are_wanted_says_so_where_they_are_wanted() {
    #[derive(Construct)]
    struct Front {
        group: Resource<aws::rds::DBSubnetGroup>,
    }
    let error = reading(FOUND, || {
        let network = ExistingVpc::lookup("flat");
        built(construct!(Front {
            group: aws::rds::DBSubnetGroup {
                db_subnet_group_description: "orders",
                subnet_ids: network.public_subnets(),
            },
        }))
    });
    let error = error.unwrap_err();
    assert!(
        error.contains("`vpc flat` has no public subnets"),
        "{error}"
    );
    assert!(error.starts_with(file!()), "{error}");
}

#[test]
fn a_listener_is_found_by_its_port() {
    #[derive(Construct)]
    struct Shop {
        rule: Resource<aws::elasticloadbalancingv2::ListenerRule>,
    }
    let shop = |port: u16| {
        reading(FOUND, || {
            let listener = ExistingLoadBalancer::lookup("front").listener(port);
            built(construct!(Shop {
                rule: aws::elasticloadbalancingv2::ListenerRule {
                    listener_arn: listener,
                    priority: 10,
                    conditions: [RuleCondition {
                        field: "path-pattern",
                        values: ["/shop"]
                    }],
                    actions: [Action {
                        r#type: "fixed-response",
                        fixed_response_config: FixedResponseConfig { status_code: "204" },
                    }],
                },
            }))
        })
    };
    let (template, _) = shop(443).unwrap();
    let rule = &only(&template, "ElasticLoadBalancingV2::ListenerRule")["Properties"];
    assert!(
        rule["ListenerArn"].as_str().unwrap().ends_with("/443"),
        "{rule}"
    );
    let error = shop(8443).unwrap_err();
    assert!(
        error.contains("`load-balancer front` listens to no port 8443"),
        "{error}"
    );
}

#[derive(Construct)]
struct Bastion {
    machine: Resource<aws::ec2::Instance>,
    database: SecurityGroup,
    record: Resource<aws::route53::RecordSet>,
    worker: Function,
}

fn bastion() -> Bastion {
    let network = ExistingVpc::lookup("shared");
    let zone = ExistingHostedZone::lookup("example.com.");
    let bastion = ExistingSecurityGroup::lookup("bastion");
    construct!(Bastion {
        machine: aws::ec2::Instance {
            image_id: MachineImage::lookup("al2023-*").owner("amazon"),
            instance_type: "t4g.micro",
            subnet_id: &network.private_subnets()[1],
            security_group_ids: [bastion.id()],
        },
        database: SecurityGroup::new(&network, "orders database").open(5432, &bastion),
        record: aws::route53::RecordSet {
            hosted_zone_id: &zone,
            name: "db.example.com",
            r#type: "A",
            ttl: "300",
            resource_records: [machine.private_ip()],
        },
        worker: function().grants([ExistingKey::lookup("data").decrypt()]),
    })
}

#[test]
fn what_is_found_stands_where_it_is_wanted() {
    let template = reading(FOUND, || template(bastion()));
    assert_eq!(
        counts(&template),
        "EC2::Instance:1 EC2::SecurityGroup:1 IAM::Policy:1 IAM::Role:1 Lambda::Function:1 Route53::RecordSet:1"
    );
    let machine = &only(&template, "EC2::Instance")["Properties"];
    assert_eq!(machine["ImageId"], "ami-0123456789abcdef0");
    assert_eq!(machine["SubnetId"], "subnet-00000000000000003");
    let record = &only(&template, "Route53::RecordSet")["Properties"];
    assert_eq!(record["HostedZoneId"], "Z0123456789ABC");
    let ingress = &only(&template, "EC2::SecurityGroup")["Properties"]["SecurityGroupIngress"];
    assert_eq!(
        ingress[0]["SourceSecurityGroupId"],
        json!("sg-0123456789abcdef0")
    );
    let policy: &Value = only(&template, "IAM::Policy");
    assert!(policy.to_string().contains(":key/12345678-"), "{policy}");
}

#[test]
fn all_that_is_missing_is_told_at_once_and_nothing_that_follows_from_it() {
    let error = reading("", || built(bastion())).unwrap_err();
    let messages: Vec<&str> = error
        .lines()
        .map(|line| line.split_once(": ").unwrap().1)
        .collect();
    let help = "help: run `cargo infrastruct lookup`, and commit `infrastruct.lookups.jsonl`";
    let wanted = [
        "vpc shared",
        "hosted-zone example.com",
        "security-group bastion",
        "image al2023-* owner=amazon",
        "key alias/data",
    ];
    let wanted = wanted.map(|it| format!("`{it}` is not looked up yet; {help}"));
    assert_eq!(messages, wanted, "{error}");
    for line in error.lines() {
        assert!(line.starts_with(file!()), "{line}");
    }
}

#[test]
fn what_a_key_that_exists_encrypts_is_used_with_it() {
    #[derive(Construct)]
    struct Shop {
        jobs: Queue,
        orders: Table,
        lake: Bucket,
        hub: Topic,
        told: Subscription,
        worker: Function,
    }
    let template = reading(FOUND, || {
        let key = ExistingKey::lookup("alias/data");
        template(construct!(Shop {
            jobs: Queue::new().encrypted_with(&key),
            orders: Table::new(Attribute::text("id")).encrypted_with(&key),
            lake: Bucket::new().encrypted_with(&key),
            hub: Topic::new(),
            told: Subscription::queue(&hub, &jobs),
            worker: function().grants([jobs.consume(), orders.read(), lake.write("raw/*")]),
        }))
    });
    assert_eq!(
        counts(&template),
        "DynamoDB::Table:1 IAM::Policy:1 IAM::Role:1 Lambda::Function:1 S3::Bucket:1 SNS::Subscription:1 SNS::Topic:1 SQS::Queue:1 SQS::QueuePolicy:1"
    );
    let key = "arn:aws:kms:eu-central-1:111122223333:key/12345678-1234-1234-1234-123456789012";
    assert_eq!(
        only(&template, "SQS::Queue")["Properties"]["KmsMasterKeyId"],
        key
    );
    let policy = &only(&template, "IAM::Policy")["Properties"]["PolicyDocument"]["Statement"];
    let of_key = policy.as_array().unwrap().iter();
    let actions: Vec<&Value> = of_key
        .filter(|statement| statement["Resource"] == key)
        .map(|statement| &statement["Action"])
        .collect();
    assert!(!actions.is_empty(), "{policy:#}");
    let actions = format!("{actions:?}");
    assert!(
        actions.contains("kms:Decrypt") && actions.contains("kms:GenerateDataKey"),
        "{actions}"
    );
}
