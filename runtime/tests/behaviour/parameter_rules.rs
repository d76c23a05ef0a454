use infrastruct::intrinsic::{ref_all, value_of, value_of_all};
use infrastruct::{App, Condition, Id, List, Parameter, ParameterRule, aws, stack};
use serde_json::json;

use crate::support::{errors, template};

#[test]
fn a_rule_says_what_parameters_have_to_be_together() {
    let workers = stack!(Test {
        stage: Parameter::text().allowed_values(["test", "live"]),
        size: Parameter::text(),
        small_tests: ParameterRule::new()
            .when(&Condition::equals(&stage, "test"))
            .assert(
                &Condition::contains(["t4g.nano", "t4g.small"], &size),
                "a test is small"
            ),
        queue: aws::sqs::Queue { queue_name: size },
    });
    assert_eq!(
        template(App::new().stack(workers), "Test")["Rules"],
        json!({ "SmallTests": {
            "RuleCondition": { "Fn::Equals": [{ "Ref": "Stage" }, "test"] },
            "Assertions": [{
                "Assert": { "Fn::Contains": [["t4g.nano", "t4g.small"], { "Ref": "Size" }] },
                "AssertDescription": "a test is small",
            }],
        }})
    );
}

#[test]
fn a_rule_asks_what_parameters_name() {
    let network = stack!(Test {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        together: ParameterRule::new()
            .assert(
                &Condition::each_member_in(
                    value_of(&subnets, "VpcId"),
                    ref_all("AWS::EC2::VPC::Id")
                ),
                "all subnets are in the network"
            )
            .assert(
                &Condition::not(&Condition::each_member_equals(
                    value_of_all("AWS::EC2::VPC::Id", "Tags.Department"),
                    "IT"
                )),
                "not IT's"
            )
            .logical_id("subnetsInVPC"),
        group: aws::ec2::SecurityGroup {
            group_description: "all",
            vpc_id: vpc
        },
        file_system: aws::efs::FileSystem {},
        target: aws::efs::MountTarget {
            file_system_id: file_system,
            subnet_id: infrastruct::select(0, &subnets),
            security_groups: [group],
        },
    });
    let built = template(App::new().stack(network), "Test");
    let assertions = &built["Rules"]["subnetsInVPC"]["Assertions"];
    assert_eq!(
        assertions[0]["Assert"],
        json!({ "Fn::EachMemberIn": [
            { "Fn::ValueOf": ["Subnets", "VpcId"] },
            { "Fn::RefAll": "AWS::EC2::VPC::Id" },
        ]})
    );
    assert_eq!(
        assertions[1]["Assert"],
        json!({ "Fn::Not": [{ "Fn::EachMemberEquals": [
            { "Fn::ValueOfAll": ["AWS::EC2::VPC::Id", "Tags.Department"] },
            "IT",
        ]}]})
    );
}

#[test]
fn a_rule_repeats_what_a_condition_says() {
    let orders = stack!(Test {
        stage: Parameter::text(),
        is_live: Condition::equals(&stage, "live"),
        in_europe: ParameterRule::new().when(&is_live).assert(
            &Condition::equals(infrastruct::pseudo::region(), "eu-central-1"),
            "what is live is in Europe"
        ),
        #[condition(is_live)]
        queue: aws::sqs::Queue {},
    });
    assert_eq!(
        template(App::new().stack(orders), "Test")["Rules"]["InEurope"]["RuleCondition"],
        json!({ "Fn::Equals": [{ "Ref": "Stage" }, "live"] })
    );
}

#[test]
fn a_rule_knows_no_resource_and_no_other_function() {
    let orders = stack!(Test {
        queue: aws::sqs::Queue {},
        odd: ParameterRule::new().assert(&Condition::equals(queue.queue_name(), "a"), ""),
        joined: ParameterRule::new().assert(
            &Condition::equals(infrastruct::join("", ["a", "b"]), "ab"),
            ""
        ),
        nothing: ParameterRule::new(),
    });
    let said = errors(App::new().stack(orders)).join("\n");
    for part in [
        "a rule cannot depend on `Test.queue`: it is decided before any resource exists",
        "`Fn::Join` cannot stand in a rule; help: a rule is made of `Fn::And`, `Fn::Contains`",
        "`Test.nothing`: a rule that asserts nothing",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn what_only_rules_know_stands_in_rules_only() {
    let orders = stack!(Test {
        stage: Parameter::text(),
        known: Condition::contains(["a", "b"], &stage),
        #[condition(known)]
        queue: aws::sqs::Queue {
            queue_name: infrastruct::select(0, ref_all("AWS::EC2::VPC::Id"))
        },
    });
    let said = errors(App::new().stack(orders)).join("\n");
    for part in [
        "`Fn::Contains` cannot stand in a condition",
        "`Fn::RefAll` cannot stand outside of a rule",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
