//! Lists: their length, and items that are there twice.

use infrastruct_json::{Value, json};

use super::{NONE, a, found, function, queue};

fn table(keys: &Value) -> Value {
    let attributes = json!([{ "AttributeName": "id", "AttributeType": "S" }, { "AttributeName": "at", "AttributeType": "S" }]);
    let properties = json!({ "KeySchema": keys, "AttributeDefinitions": attributes, "BillingMode": "PAY_PER_REQUEST" });
    a("AWS::DynamoDB::Table", &properties)
}

#[test]
fn too_many_items() {
    assert_eq!(
        found(&function(&json!({ "Architectures": ["arm64", "x86_64"] }))),
        ["a/Architectures: `Architectures` has 2 items, more than the maximum of 1"]
    );
}

#[test]
fn too_few_items() {
    let group = json!({ "Subnets": [], "Type": "application" });
    let found = found(&a("AWS::ElasticLoadBalancingV2::LoadBalancer", &group));
    assert!(
        found
            .iter()
            .any(|found| found.contains("has no items, less than the minimum of")),
        "{found:?}"
    );
}

#[test]
fn an_item_that_may_be_nothing_does_not_count() {
    let maybe = json!({ "Fn::If": ["IsArm", "arm64", { "Ref": "AWS::NoValue" }] });
    assert_eq!(
        found(&function(&json!({ "Architectures": [maybe, "x86_64"] }))),
        NONE
    );
}

#[test]
fn the_same_item_twice() {
    let role = |arns: Value| {
        a(
            "AWS::IAM::Role",
            &json!({ "AssumeRolePolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }, "ManagedPolicyArns": arns }),
        )
    };
    let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    assert_eq!(
        found(&role(json!([arn, arn]))),
        [
            "a/ManagedPolicyArns/1: an item of `ManagedPolicyArns` is there twice; the first one is here"
        ]
    );
    assert_eq!(
        found(&role(
            json!([{ "Fn::Sub": "${AWS::Partition}" }, { "Fn::Sub": "${AWS::Partition}" }])
        )),
        [
            "a/ManagedPolicyArns/1: an item of `ManagedPolicyArns` is there twice; the first one is here"
        ]
    );
    assert_eq!(
        found(&role(
            json!([{ "Fn::Sub": "${AWS::Partition}" }, { "Fn::Sub": "${AWS::Region}" }])
        )),
        NONE
    );
    let either = json!({ "Fn::If": ["IsProd", arn, { "Ref": "AWS::NoValue" }] });
    assert_eq!(found(&role(json!([either, either]))), NONE);
}

#[test]
fn the_same_key_twice() {
    let tags = json!([{ "Key": "a", "Value": "1" }, { "Key": "a", "Value": "2" }]);
    assert_eq!(
        found(&queue(&json!({ "Tags": tags }))),
        ["a/Tags/1: an item of `Tags` has the `Key` of another one; the first one is here"]
    );
}

#[test]
fn tags_of_aws_cannot_be_set() {
    let tags = json!([{ "Key": "aws:name", "Value": "1" }]);
    assert_eq!(
        found(&queue(&json!({ "Tags": tags }))),
        ["a/Tags/0/Key: `Key` cannot be `aws:name`; it cannot start with `aws:`"]
    );
}

#[test]
fn items_have_their_rank() {
    let hash = json!({ "AttributeName": "id", "KeyType": "HASH" });
    let range = json!({ "AttributeName": "at", "KeyType": "RANGE" });
    assert_eq!(found(&table(&json!([hash, range]))), NONE);
    let swapped = found(&table(&json!([range, hash])));
    assert!(
        swapped.contains(
            &"a/KeySchema/0/KeyType: `KeyType` cannot be `RANGE`; only `HASH` is allowed"
                .to_owned()
        ),
        "{swapped:?}"
    );
}
