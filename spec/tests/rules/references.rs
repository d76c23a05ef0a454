//! References: that they lead somewhere, to what is wanted, and not in a circle.

use infrastruct_json::{Value, json};
use infrastruct_spec::{ReturnValue, Value as Known};

use super::{NONE, found, found_in, found_in_rust};

fn with(function_role: &Value, more: &Value) -> Value {
    let mut resources = json!({
        "queue": { "Type": "AWS::SQS::Queue" },
        "role": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] } } },
        "worker": { "Type": "AWS::Lambda::Function", "Properties": {
            "Role": function_role, "Code": { "S3Bucket": "bucket", "S3Key": "key" }, "Handler": "x", "Runtime": "python3.13"
        } },
    });
    for (name, resource) in more.as_object().into_iter().flatten() {
        resources[name] = resource.clone();
    }
    resources
}

fn role(value: &Value) -> Value {
    with(value, &json!({}))
}

#[test]
fn what_is_wanted_is_what_is_given() {
    assert_eq!(
        found(&role(&json!({ "Fn::GetAtt": ["role", "Arn"] }))),
        NONE
    );
    assert_eq!(
        found_in_rust(&role(&json!({ "Fn::GetAtt": ["queue", "Arn"] }))),
        [
            "worker/Role: `role` wants the ARN of an `aws::iam::Role`, not the ARN of an `aws::sqs::Queue`"
        ]
    );
    assert_eq!(
        found(&role(&json!({ "Ref": "role" }))),
        [
            "worker/Role: `Role` wants the ARN of an `AWS::IAM::Role`, not the name of an `AWS::IAM::Role`"
        ]
    );
}

#[test]
fn attributes_exist() {
    assert_eq!(
        found(&role(&json!({ "Fn::GetAtt": "role.Arnn" }))),
        ["worker/Role: `Arnn` is not an attribute of `AWS::IAM::Role`; did you mean `Arn`?"]
    );
    assert_eq!(
        found_in_rust(&role(&json!({ "Fn::GetAtt": ["role", "url"] }))),
        [
            "worker/Role: `url` is not an attribute of `aws::iam::Role`; its attributes are `arn` and `role_id`"
        ]
    );
    let open = json!({ "c": { "Type": "Custom::X", "Properties": { "ServiceToken": "x" } } });
    assert_eq!(
        found(&with(&json!({ "Fn::GetAtt": ["c", "Anything"] }), &open)),
        NONE
    );
}

#[test]
fn outputs_of_a_nested_stack_are_its_attributes() {
    let nested = json!({ "s": { "Type": "AWS::CloudFormation::Stack", "Properties": { "TemplateURL": "https://example.com/t" } } });
    assert_eq!(
        found(&with(
            &json!({ "Fn::GetAtt": ["s", "Outputs.Role"] }),
            &nested
        )),
        NONE
    );
    assert_eq!(
        found(&with(&json!({ "Fn::GetAtt": ["s", "Role"] }), &nested)).len(),
        1
    );
}

#[test]
fn resources_exist_where_all_are_known() {
    let dangling = role(&json!({ "Fn::GetAtt": ["rol", "Arn"] }));
    assert_eq!(
        found(&dangling),
        ["worker/Role: there is no `rol` in the template; did you mean `role`?"]
    );
    assert_eq!(
        found_in(&dangling, |template| template.complete = false),
        NONE
    );
    let within =
        role(&json!({ "Fn::Sub": "arn:${AWS::Partition}:iam::${Acount}:role/${!Literal}" }));
    assert_eq!(
        found(&within),
        ["worker/Role: there is no `Acount` in the template"]
    );
}

#[test]
fn a_resource_by_itself_stands_for_what_the_schema_names() {
    let by_itself = |resources: &Value| {
        found_in(resources, |template| {
            template.spelling = &infrastruct_spec::Rust;
            let Known::Object(object) = &mut template.resources[2].properties.value else {
                return;
            };
            for entry in &mut object.entries {
                if let Known::Reference(reference) = &mut entry.value.value {
                    reference.value = ReturnValue::Handle;
                }
            }
        })
    };
    assert_eq!(by_itself(&role(&json!({ "Ref": "role" }))), NONE);
    assert_eq!(
        by_itself(&role(&json!({ "Ref": "queue" }))),
        [
            "worker/Role: `role` wants the ARN of an `aws::iam::Role`, and `queue` is an `aws::sqs::Queue`"
        ]
    );
    let described = with(&json!({ "Fn::GetAtt": ["role", "Arn"] }), &json!({}));
    let mut described = described;
    described["worker"]["Properties"]["Role"] = json!("arn:aws:iam::123456789012:role/x");
    described["worker"]["Properties"]["Description"] = json!({ "Ref": "role" });
    assert_eq!(
        by_itself(&described),
        [
            "worker/Description: `description` does not say which value of `role` it wants; say which one: `role.role_name()`, `role.arn()` or `role.role_id()`"
        ]
    );
}

#[test]
fn a_name_is_no_number() {
    let waits = |value: Value| json!({ "a": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": value } }, "b": { "Type": "AWS::SQS::Queue" } });
    assert_eq!(
        found(&waits(json!({ "Fn::GetAtt": ["b", "QueueName"] }))),
        ["a/DelaySeconds: `DelaySeconds` wants a number, not the name of an `AWS::SQS::Queue`"]
    );
    assert_eq!(
        found(&waits(json!({ "Fn::GetAtt": ["b", "DelaySeconds"] }))),
        NONE
    );
}

#[test]
fn a_list_is_no_single_value() {
    let function = json!({ "f": { "Type": "AWS::SNS::TopicPolicy", "Properties": { "Topics": { "Ref": "queue" }, "PolicyDocument": { "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] } } } });
    assert_eq!(
        found(&with(&json!({ "Fn::GetAtt": ["role", "Arn"] }), &function)),
        ["f/Topics: `Topics` wants a list, not a reference to a single value"]
    );
}

#[test]
fn circles_are_told_once_with_their_path() {
    let dead = |to: &str| json!({ "deadLetterTargetArn": { "Fn::GetAtt": [to, "Arn"] }, "maxReceiveCount": 3 });
    let queue = |to: &str| json!({ "Type": "AWS::SQS::Queue", "Properties": { "RedrivePolicy": dead(to) } });
    assert_eq!(
        found(&json!({ "a": queue("b"), "b": queue("c"), "c": queue("a"), "outside": queue("a") })),
        [
            "a/RedrivePolicy/deadLetterTargetArn: circular reference: `a` needs `b`, which needs `c`, which needs `a`; `b` needs `c` here; `c` needs `a` here"
        ]
    );
    assert_eq!(
        found(&json!({ "a": queue("a") })),
        ["a/RedrivePolicy/deadLetterTargetArn: `a` needs itself to be created first"]
    );
    let waits = |for_: &str| json!({ "Type": "AWS::SQS::Queue", "DependsOn": [for_] });
    assert_eq!(
        found(&json!({ "a": waits("b"), "b": waits("a") })),
        ["a/DependsOn/0: circular reference: `a` needs `b`, which needs `a`; `b` needs `a` here"]
    );
    let named = json!({ "Type": "AWS::SQS::Queue", "Properties": { "QueueName": { "Fn::Sub": "${b.QueueName}-x" } } });
    assert_eq!(
        found(&json!({ "a": named, "b": waits("a") })),
        ["a/QueueName: circular reference: `a` needs `b`, which needs `a`; `b` needs `a` here"]
    );
}

#[test]
fn several_circles_are_several_mistakes() {
    let waits = |for_: &str| json!({ "Type": "AWS::SQS::Queue", "DependsOn": for_ });
    assert_eq!(
        found(&json!({ "a": waits("b"), "b": waits("a"), "c": waits("d"), "d": waits("c") })).len(),
        2
    );
}

/// What a macro makes of a resource may refer to it, as a function's policy does to the function.
#[test]
fn what_a_transform_rewrites_needs_nothing_yet() {
    let itself = json!({
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "Handler": "main",
            "Runtime": "python3.13",
            "InlineCode": "",
            "Policies": [{ "Statement": [{ "Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": { "Fn::GetAtt": ["f", "Arn"] } }] }],
        },
    });
    assert_eq!(found(&json!({ "f": itself })), NONE);
    let dead =
        json!({ "deadLetterTargetArn": { "Fn::GetAtt": ["a", "Arn"] }, "maxReceiveCount": 3 });
    let queue =
        json!({ "a": { "Type": "AWS::SQS::Queue", "Properties": { "RedrivePolicy": dead } } });
    let under = |transform: Value| {
        let template = json!({ "Transform": transform, "Resources": queue });
        let (template, _) = infrastruct_spec::Template::from_json(&template);
        infrastruct_spec::check(&template).len()
    };
    assert_eq!(under(json!(["AWS::LanguageExtensions", "Mine"])), 0);
    assert_eq!(under(json!("AWS::Serverless-2016-10-31")), 1);
}

/// One value for each kind of thing that AWS takes for a key.
#[test]
fn a_key_is_known_in_several_ways() {
    let encrypted = |value: Value| {
        json!({
            "key": { "Type": "AWS::KMS::Key" },
            "alias": { "Type": "AWS::KMS::Alias", "Properties": { "AliasName": "alias/a", "TargetKeyId": { "Ref": "key" } } },
            "copy": { "Type": "AWS::KMS::ReplicaKey", "Properties": { "KeyPolicy": { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*" } }, "PrimaryKeyArn": { "Fn::GetAtt": ["key", "Arn"] } } },
            "queue": { "Type": "AWS::SQS::Queue", "Properties": { "KmsMasterKeyId": value } },
        })
    };
    for name in ["key", "alias", "copy"] {
        assert_eq!(found(&encrypted(json!({ "Ref": name }))), NONE);
    }
    for name in ["key", "copy"] {
        assert_eq!(
            found(&encrypted(json!({ "Fn::GetAtt": [name, "Arn"] }))),
            NONE
        );
    }
    assert_eq!(
        found(&encrypted(json!({ "Fn::GetAtt": ["queue", "Arn"] }))).len(),
        2
    );
}
