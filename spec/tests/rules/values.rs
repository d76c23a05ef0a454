//! Single values: kinds, choices, numbers, texts.

use infrastruct_json::json;

use super::{NONE, a, found, found_in, found_in_rust, function, queue};

#[test]
fn kinds_are_strict_in_rust() {
    assert_eq!(
        found_in_rust(&queue(&json!({ "DelaySeconds": "60" }))),
        [
            "a/DelaySeconds: `delay_seconds` wants an integer, not a string; without the quotes it is one: `60`"
        ]
    );
    assert_eq!(
        found_in_rust(&queue(&json!({ "QueueName": 1.5 }))),
        ["a/QueueName: `queue_name` wants a string, not a number; write it in quotes: `\"…\"`"]
    );
    assert_eq!(
        found_in_rust(&queue(&json!({ "FifoQueue": "true" }))),
        [
            "a/FifoQueue: `fifo_queue` wants a boolean, not a string; without the quotes it is one: `true`"
        ]
    );
}

#[test]
fn kinds_are_what_cloudformation_converts_in_a_template() {
    assert_eq!(
        found(&queue(
            &json!({ "DelaySeconds": "60", "QueueName": 60, "SqsManagedSseEnabled": "true" })
        )),
        NONE
    );
    assert_eq!(
        found(&queue(&json!({ "DelaySeconds": "soon" }))),
        ["a/DelaySeconds: `DelaySeconds` wants an integer, not a string"]
    );
    assert_eq!(
        found(&queue(&json!({ "DelaySeconds": 1.5 }))),
        ["a/DelaySeconds: `DelaySeconds` wants an integer, not a fraction"]
    );
    assert_eq!(found(&queue(&json!({ "DelaySeconds": 60.0 }))), NONE);
    assert_eq!(
        found(&queue(&json!({ "QueueName": null }))),
        ["a/QueueName: `QueueName` cannot be null"]
    );
    assert_eq!(
        found(&queue(&json!({ "Tags": { "a": "b" } }))),
        ["a/Tags: `Tags` wants a list, not an object; put it in brackets: `[…]`"]
    );
}

#[test]
fn a_number_is_the_text_of_its_digits() {
    assert_eq!(found_in_rust(&queue(&json!({ "QueueName": 60 }))), NONE);
    assert_eq!(
        found_in_rust(&queue(&json!({ "KmsMasterKeyId": true, "QueueName": -60 }))),
        NONE
    );
    let subnet = a(
        "AWS::EC2::Subnet",
        &json!({ "VpcId": 7, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": { "Fn::Select": [0, { "Fn::GetAZs": "" }] } }),
    );
    assert_eq!(
        found_in_rust(&subnet),
        ["a/VpcId: `vpc_id` wants the ID of an `aws::ec2::VPC`, not `7`"]
    );
}

#[test]
fn a_limit_holds_for_what_is_converted_too() {
    assert_eq!(
        found(&queue(&json!({ "DelaySeconds": "1000" }))),
        ["a/DelaySeconds: `DelaySeconds` is `1000`, more than the maximum of 900"]
    );
}

#[test]
fn the_seed_s_message_size_is_over_the_limit() {
    assert_eq!(
        found_in_rust(&queue(&json!({ "MaximumMessageSize": 2_621_244 }))),
        [
            "a/MaximumMessageSize: `maximum_message_size` is `2621244`, more than the maximum of 1048576"
        ]
    );
    assert_eq!(
        found(&queue(&json!({ "MessageRetentionPeriod": 59 }))),
        ["a/MessageRetentionPeriod: `MessageRetentionPeriod` is `59`, less than the minimum of 60"]
    );
}

#[test]
fn of_two_limits_the_narrower_one_is_told() {
    assert_eq!(
        found(&function(&json!({ "Timeout": 100_000 }))),
        ["a/Timeout: `Timeout` is `100000`, more than the maximum of 900"]
    );
}

#[test]
fn few_choices_are_listed() {
    assert_eq!(
        found(&function(&json!({ "PackageType": "Zipp" }))),
        [
            "a/PackageType: `PackageType` cannot be `Zipp`; did you mean `Zip`?; allowed are `Image` and `Zip`"
        ]
    );
}

#[test]
fn many_choices_are_not_listed_but_guessed_at() {
    let group = |days| a("AWS::Logs::LogGroup", &json!({ "RetentionInDays": days }));
    assert_eq!(
        found(&group(json!(15))),
        [
            "a/RetentionInDays: `RetentionInDays` cannot be `15`; the nearest of its 22 values are `5`, `7` and `14`"
        ]
    );
    assert_eq!(found(&group(json!(14))), NONE);
    assert_eq!(
        found(&function(&json!({ "Runtime": "pyton3.13" }))),
        ["a/Runtime: `Runtime` cannot be `pyton3.13`; did you mean `python3.13`?"]
    );
}

#[test]
fn what_a_region_offers_counts_where_the_region_is_known() {
    let instance = |kind: &str| {
        a(
            "AWS::EC2::Instance",
            &json!({ "InstanceType": kind, "ImageId": "ami-12345678" }),
        )
    };
    let in_region = |kind: &str, region: &str| {
        found_in(&instance(kind), |template| {
            template.region = Some(region.to_owned());
        })
    };
    assert_eq!(
        found(&instance("t3.mikro")),
        ["a/InstanceType: `InstanceType` cannot be `t3.mikro`; did you mean `t3.micro`?"]
    );
    assert_eq!(found(&instance("t1.micro")), NONE);
    assert_eq!(
        in_region("t1.micro", "eu-south-2"),
        ["a/InstanceType: `InstanceType` cannot be `t1.micro` in eu-south-2"]
    );
    assert_eq!(in_region("t3.micro", "eu-south-2"), NONE);
}

#[test]
fn lengths_count_characters() {
    let described = |text: &str| function(&json!({ "Description": text }));
    assert_eq!(found(&described(&"é".repeat(256))), NONE);
    assert_eq!(
        found(&described(&"é".repeat(257))),
        ["a/Description: `Description` has 257 characters, more than the maximum of 256"]
    );
}

#[test]
fn a_pattern_is_shown_with_the_value() {
    assert_eq!(
        found(&a(
            "AWS::IAM::Role",
            &json!({ "AssumeRolePolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }, "RoleName": "a b" })
        )),
        [
            "a/RoleName: `RoleName` cannot be `a b`; a space is not allowed in it; it takes letters, digits, `_`, `+`, `=`, `,`, `.`, `@` and `-`"
        ]
    );
}

#[test]
fn literals_that_identify_a_resource_have_its_form() {
    let subnet = |vpc: &str, network: &str| {
        a(
            "AWS::EC2::Subnet",
            &json!({ "VpcId": vpc, "CidrBlock": network }),
        )
    };
    assert_eq!(found(&subnet("vpc-12345678", "10.0.0.0/16")), NONE);
    assert_eq!(
        found(&subnet("vpc-x", "10.0.0.0/16")),
        ["a/VpcId: `VpcId` wants the ID of an `AWS::EC2::VPC`, not `vpc-x`"]
    );
    assert_eq!(
        found(&subnet("vpc-12345678", "10.0.0.1/16")),
        [
            "a/CidrBlock: `CidrBlock` wants an IPv4 network such as `10.0.0.0/16`, with zeros after its prefix, not `10.0.0.1/16`"
        ]
    );
}

#[test]
fn runtimes_have_dates() {
    assert_eq!(
        found(&function(&json!({ "Runtime": "java8" }))),
        ["a/Runtime: `java8` takes no new functions since 2024-02-08; its successor is `java25`"]
    );
    let advice = found(&function(&json!({ "Runtime": "python3.9" })));
    assert!(
        advice[0].starts_with("a/Runtime: `python3.9` is out of support since 2025"),
        "{advice:?}"
    );
}

#[test]
fn what_is_filled_in_later_is_not_judged() {
    assert_eq!(
        found(&queue(
            &json!({ "QueueName": { "Fn::Sub": "${AWS::StackName}-queue" } })
        )),
        NONE
    );
    assert_eq!(
        found(&function(&json!({ "Role": "{{resolve:ssm:role}}" }))),
        NONE
    );
    assert_eq!(
        found(&queue(
            &json!({ "DelaySeconds": { "Fn::ImportValue": "delay" } })
        )),
        NONE
    );
}

#[test]
fn every_branch_of_a_choice_is_judged() {
    let delay =
        |one, other| queue(&json!({ "DelaySeconds": { "Fn::If": ["IsSlow", one, other] } }));
    assert_eq!(
        found(&delay(json!(900), json!({ "Ref": "AWS::NoValue" }))),
        NONE
    );
    assert_eq!(
        found(&delay(json!(901), json!(0))),
        ["a/DelaySeconds/Fn::If/1: `DelaySeconds` is `901`, more than the maximum of 900"]
    );
}

#[test]
fn what_a_value_lacks_at_an_end_is_told() {
    let cluster = json!({ "CacheNodeType": "r6g.large", "Engine": "redis", "NumCacheNodes": 1 });
    assert_eq!(
        found(&a("AWS::ElastiCache::CacheCluster", &cluster)),
        [
            "a/CacheNodeType: `CacheNodeType` cannot be `r6g.large`; did you mean `cache.r6g.large`? the `cache.` at its start is missing"
        ]
    );
}

#[test]
fn values_are_suggested_like_names() {
    let runtime = |runtime: &str| found(&function(&json!({ "Runtime": runtime }))).join("");
    assert!(
        runtime("Python3.13").ends_with("did you mean `python3.13`?"),
        "{}",
        runtime("Python3.13")
    );
    assert!(
        runtime("pyton3.13").ends_with("did you mean `python3.13`?"),
        "{}",
        runtime("pyton3.13")
    );
    // Nothing is near, so the nearest are those that start alike.
    assert!(
        runtime("python27").contains("the nearest of its")
            || runtime("python27").contains("did you mean"),
        "{}",
        runtime("python27")
    );
}

#[test]
fn names_that_patterns_list_are_suggested() {
    let statement = json!({
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Resource": "*",
        "Condition": { "StringEqual": { "aws:PrincipalOrgID": "o-1" } },
    });
    let policy = json!({ "PolicyDocument": { "Version": "2012-10-17", "Statement": [statement] } });
    assert_eq!(
        found(&a("AWS::IAM::ManagedPolicy", &policy)),
        [
            "a/PolicyDocument/Statement/0/Condition/StringEqual: `StringEqual` is not a property of `Condition`; did you mean `StringEquals`?"
        ]
    );
}

#[test]
fn a_value_with_a_variable_of_the_service_is_still_of_a_kind() {
    let alarm = json!({
        "ComparisonOperator": "${Operator}",
        "EvaluationPeriods": "${Periods}",
        "MetricName": "a",
        "Namespace": "b",
        "Period": 60,
        "Statistic": "Sum",
        "Threshold": 1,
    });
    let found = found(&a("AWS::CloudWatch::Alarm", &alarm));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("`ComparisonOperator` cannot be `${Operator}`"));
    assert!(found[1].contains("`EvaluationPeriods` wants an integer"));
}

/// The page of the type allows 10, 20, 30, 60 and multiples of 60.
#[test]
fn an_alarm_has_a_period() {
    let alarm = |period: u32| {
        let alarm = json!({
            "AlarmName": "a", "MetricName": "Errors", "Namespace": "AWS/Lambda", "Statistic": "Sum", "Period": period,
            "EvaluationPeriods": 1, "ComparisonOperator": "GreaterThanThreshold", "Threshold": 1,
        });
        found(&a("AWS::CloudWatch::Alarm", &alarm)).len()
    };
    for period in [10, 20, 30, 60, 300] {
        assert_eq!(alarm(period), 0, "{period}");
    }
    for period in [15, 90] {
        assert_eq!(alarm(period), 1, "{period}");
    }
}

#[test]
fn of_values_that_do_not_go_together_the_special_one_is_blamed() {
    let database = json!({ "Engine": "postgres", "EngineVersion": "9.6.1", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20" });
    let found = found(&a("AWS::RDS::DBInstance", &database));
    let version = found
        .iter()
        .find(|found| found.starts_with("a/EngineVersion: "))
        .unwrap_or_else(|| panic!("{found:?}"));
    assert!(
        version.starts_with("a/EngineVersion: `EngineVersion` cannot be `9.6.1`; because `Engine` is `postgres`; the nearest that can be are `"),
        "{version}"
    );
}

#[test]
fn a_list_of_tags_where_a_map_is_wanted_is_one_mistake() {
    let job = json!({ "Command": { "Name": "glueetl" }, "Role": "arn:aws:iam::123456789012:role/x", "Tags": [{ "key": "team" }] });
    assert_eq!(
        found_in_rust(&a("AWS::Glue::Job", &job)),
        ["a/Tags: `tags` wants JSON or a string, not a list; write `tags: [(\"KEY\", value)]`"]
    );
}

#[test]
fn values_beyond_a_list_are_told_beside_it() {
    let alarm = json!({
        "ComparisonOperator": "GreaterThanThreshold",
        "EvaluationPeriods": 1,
        "MetricName": "a",
        "Namespace": "b",
        "Period": 15,
        "Statistic": "Sum",
        "Threshold": 1,
    });
    let found = found(&a("AWS::CloudWatch::Alarm", &alarm));
    assert!(
        found.iter().any(|found| found
            .starts_with("a/Period: `Period` cannot be `15`; allowed are ")
            && found.ends_with("; above 60 it is a multiple of 60")),
        "{found:?}"
    );
}

/// cfn-lint's rules over classes of instances, one list each.
const CLASSES: &[&str] = &[
    "E3025", "E3062", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642",
    "E3643", "E3644", "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675",
];

#[test]
fn a_class_of_instances_that_does_not_exist_is_found_wherever_a_list_is_known() {
    let mut missing = CLASSES.to_vec();
    for name in infrastruct_spec::resource_types() {
        let kind = infrastruct_spec::resource_type(name).expect("a listed type exists");
        for conditional in kind.conditionals() {
            if !CLASSES.contains(&conditional.id) {
                continue;
            }
            let mut properties = json!("no.such-class");
            if conditional.path.is_empty() {
                properties = json!({ "DBInstanceClass": properties, "Engine": "mariadb" });
                // the list of the version takes the place of the engine's
                if conditional.id == "E3062" {
                    properties["EngineVersion"] = json!("10.11.8");
                }
            }
            let steps = conditional.path.rsplit('/').filter(|step| !step.is_empty());
            for step in steps {
                properties = match step {
                    "*" => json!([properties]),
                    name => json!({ name: properties }),
                };
            }
            let json = json!({ "Resources": { "a": { "Type": name, "Properties": properties } } });
            let (mut template, _) = infrastruct_spec::Template::from_json(&json);
            template.region = Some("us-east-1".to_owned());
            let found = infrastruct_spec::check(&template);
            assert!(
                found.iter().any(|each| each.rule == conditional.rule),
                "{name} {} {}: {found:#?}",
                conditional.id,
                conditional.path
            );
            missing.retain(|id| *id != conditional.id);
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
