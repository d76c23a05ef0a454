use std::time::Duration;

use infrastruct::{App, Condition, Output, Parameter, aws, if_, json, pseudo, stack};
use serde_json::json as plain;

use crate::group;
use crate::support::{alone, errors_alone, held, holder, queue, template};

#[test]
fn conditions_are_named_by_their_path_and_inlined_without_one() {
    let stage = Parameter::text().default("test");
    let is_live = Condition::equals(&stage, "live");
    let both = Condition::and([
        &is_live,
        &Condition::not(&Condition::equals(pseudo::region(), "us-east-1")),
    ]);
    let either = Condition::or([&is_live, &both]);
    let template = alone(
        group! { inbox: queue(), stage: stage, both: both, is_live: is_live, either: either },
    );
    let expected = plain!({
        "Both": { "Fn::And": [
            { "Condition": "IsLive" },
            { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "AWS::Region" }, "us-east-1"] }] },
        ] },
        "IsLive": { "Fn::Equals": [{ "Ref": "Stage" }, "live"] },
        "Either": { "Fn::Or": [{ "Condition": "IsLive" }, { "Condition": "Both" }] },
    });
    assert_eq!(template["Conditions"], expected);
}

#[test]
fn conditions_choose_values_resources_and_outputs() {
    let stack = stack!(Test {
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        holder: holder(if_(&is_live, 10, pseudo::no_value())),
        left_out: holder(if_(&is_live, Some(10), None::<i32>)),
        url: Output::new("x").condition(&is_live),
        is_live: Condition::equals(pseudo::region(), "eu-west-1"),
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(template["Resources"]["Inbox"]["Condition"], "IsLive");
    let expected = plain!({ "Fn::If": ["IsLive", 10, { "Ref": "AWS::NoValue" }] });
    assert_eq!(held(&template), &expected);
    assert_eq!(
        template["Resources"]["LeftOut"]["Metadata"]["held"],
        expected
    );
    assert_eq!(template["Outputs"]["Url"]["Condition"], "IsLive");
}

#[test]
fn a_condition_without_a_name_cannot_choose() {
    let is_live = Condition::equals("a", "b");
    let said = errors_alone(group! { holder: holder(if_(&is_live, 1, 2)) });
    assert!(
        said[0].contains("refers to a condition that is in no stack of the app"),
        "{said:?}"
    );
}

#[test]
fn a_condition_is_decided_before_any_resource_exists() {
    let inbox = queue();
    let said = errors_alone(group! { odd: Condition::equals(inbox.arn(), "x"), inbox: inbox });
    assert!(
        said[0].contains("a condition cannot depend on `Test.inbox`"),
        "{said:?}"
    );
}

#[test]
fn and_takes_two_to_ten() {
    let one = Condition::equals("a", "a");
    let said = errors_alone(group! { inbox: queue(), few: Condition::and([&one]) });
    assert!(
        said[0].contains("`Fn::And` of 1 conditions, where 2 to 10 are allowed"),
        "{said:?}"
    );
}

#[test]
fn a_condition_has_one_place() {
    let is_live = Condition::equals("a", "b");
    let said = errors_alone(group! { inbox: queue(), one: is_live.clone(), two: is_live.clone() });
    assert!(
        said[0].ends_with("`Test.two`: it is declared twice: as `Test.one` and as `Test.two`"),
        "{said:?}"
    );
    let stack = |name: &str, condition| {
        infrastruct::Stack::new(name, group! { inbox: queue(), is_live: condition })
    };
    let said = crate::support::errors(crate::app![
        stack("One", is_live.clone()),
        stack("Two", is_live)
    ]);
    assert!(
        said[0].ends_with("it is declared twice: as `One.is_live` and as `Two.is_live`"),
        "{said:?}"
    );
}

#[test]
fn a_branch_is_written_as_the_value_itself_would_be() {
    let storage = stack!(Test {
        is_live: Condition::equals(&stage, "live"),
        stage: Parameter::text(),
        role_arn: Parameter::text(),
        bucket_name: Parameter::text(),
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": if_(&is_live, "sts:AssumeRole", json!(["sts:AssumeRole", "sts:TagSession"])),
                }],
            }),
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            code: if_(
                &is_live,
                Code {
                    s3_bucket: bucket_name,
                    s3_key: "app.zip"
                },
                Code {
                    zip_file: "def handler(event, context): pass"
                }
            ),
            // a handle beside a text, whichever comes first
            role: if_(&is_live, role, role_arn),
            kms_key_arn: if_(
                &is_live,
                None,
                "arn:aws:kms:eu-central-1:123456789012:key/a"
            ),
            timeout: if_(&is_live, Duration::from_secs(60), 3),
            environment: Environment {
                variables: if_(
                    &is_live,
                    [("BUCKET", bucket_name), ("STAGE", stage)],
                    pseudo::no_value()
                )
            },
            tags: [Tag {
                key: "bucket",
                value: if_(&is_live, bucket_name, "none")
            }],
        },
        alias: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "events.amazonaws.com",
            source_arn: if_(&is_live, role_arn, role),
        },
    });
    let built = template(App::new().stack(storage), "Test");
    let properties = &built["Resources"]["Function"]["Properties"];
    assert_eq!(
        properties["Code"],
        plain!({ "Fn::If": [
            "IsLive",
            { "S3Bucket": { "Ref": "BucketName" }, "S3Key": "app.zip" },
            { "ZipFile": "def handler(event, context): pass" },
        ]})
    );
    assert_eq!(
        properties["Role"],
        plain!({ "Fn::If": ["IsLive", { "Fn::GetAtt": ["Role", "Arn"] }, { "Ref": "RoleArn" }] })
    );
    assert_eq!(
        built["Resources"]["Alias"]["Properties"]["SourceArn"],
        plain!({ "Fn::If": ["IsLive", { "Ref": "RoleArn" }, { "Fn::GetAtt": ["Role", "Arn"] }] })
    );
    assert_eq!(
        properties["KmsKeyArn"]["Fn::If"][1],
        plain!({ "Ref": "AWS::NoValue" })
    );
    assert_eq!(
        properties["Timeout"],
        plain!({ "Fn::If": ["IsLive", 60, 3] })
    );
    assert_eq!(
        properties["Environment"]["Variables"]["Fn::If"][1],
        plain!({ "BUCKET": { "Ref": "BucketName" }, "STAGE": { "Ref": "Stage" } })
    );
    assert_eq!(
        built["Resources"]["Role"]["Properties"]["AssumeRolePolicyDocument"]["Statement"][0]["Action"],
        plain!({ "Fn::If": ["IsLive", "sts:AssumeRole", ["sts:AssumeRole", "sts:TagSession"]] })
    );
}
