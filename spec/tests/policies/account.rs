//! An account with a user, a role and a few resources, and requests in it.

use infrastruct_json::{Value, json};
use infrastruct_spec::policy::Circumstances;

use super::chance::Chance;
use super::words::{Test, Words};

pub(super) const USER: &str = "arn:aws:iam::123456789012:user/ann";
pub(super) const ROLE: &str = "arn:aws:iam::123456789012:role/worker";

/// What the two identities may ask for.
const REQUESTS: [(&str, &str); 15] = [
    (
        "sqs:SendMessage",
        "arn:aws:sqs:eu-central-1:123456789012:orders",
    ),
    (
        "sqs:ReceiveMessage",
        "arn:aws:sqs:eu-central-1:123456789012:orders",
    ),
    ("sns:Publish", "arn:aws:sns:eu-central-1:123456789012:news"),
    ("s3:GetObject", "arn:aws:s3:::store/a/b.txt"),
    ("s3:PutObject", "arn:aws:s3:::store/a/b.txt"),
    ("s3:ListBucket", "arn:aws:s3:::store"),
    (
        "dynamodb:GetItem",
        "arn:aws:dynamodb:eu-central-1:123456789012:table/customers",
    ),
    (
        "dynamodb:PutItem",
        "arn:aws:dynamodb:eu-central-1:123456789012:table/customers",
    ),
    (
        "secretsmanager:GetSecretValue",
        "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf",
    ),
    (
        "ssm:GetParameter",
        "arn:aws:ssm:eu-central-1:123456789012:parameter/store/limit",
    ),
    (
        "kinesis:PutRecord",
        "arn:aws:kinesis:eu-central-1:123456789012:stream/clicks",
    ),
    (
        "kms:Encrypt",
        "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    ),
    (
        "kms:GenerateDataKey",
        "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    ),
    (
        "lambda:InvokeFunction",
        "arn:aws:lambda:eu-central-1:123456789012:function:greet",
    ),
    ("sts:AssumeRole", "arn:aws:iam::123456789012:role/target"),
];
/// What services deliver: who, how, to what, and for what.
const DELIVERIES: [(&str, &str, &str, &str); 3] = [
    (
        "s3.amazonaws.com",
        "sqs:SendMessage",
        "arn:aws:sqs:eu-central-1:123456789012:inbox",
        "arn:aws:s3:::store",
    ),
    (
        "s3.amazonaws.com",
        "sns:Publish",
        "arn:aws:sns:eu-central-1:123456789012:alerts",
        "arn:aws:s3:::store",
    ),
    (
        "sns.amazonaws.com",
        "sqs:SendMessage",
        "arn:aws:sqs:eu-central-1:123456789012:inbox",
        "arn:aws:sns:eu-central-1:123456789012:news",
    ),
];
const ACTIONS: [&str; 18] = [
    "*",
    "sqs:*",
    "SQS:send*",
    "sqs:ReceiveMessag?",
    "sns:Publish",
    "s3:Get*",
    "s3:*Object",
    "s3:List*",
    "dynamodb:*Item",
    "dynamodb:Get*",
    "secretsmanager:*",
    "ssm:GetParameter*",
    "kinesis:Put*",
    "kms:*",
    "kms:Encrypt",
    "kms:GenerateDataKey*",
    "lambda:Invoke*",
    "sts:Assume*",
];
const RESOURCES: [&str; 20] = [
    "*",
    "*",
    "*",
    "arn:aws:sqs:*:*:orders*",
    "arn:aws:sqs:eu-central-1:*:in???",
    "arn:aws:sns:eu-central-1:123456789012:*",
    "arn:*:sns:*:*:news",
    "arn:aws:s3:::store/*",
    "arn:aws:s3:::store/a/?.txt",
    "arn:aws:s3:::*",
    "arn:aws:s3:::stor?",
    "arn:aws:dynamodb:*:*:table/*",
    "arn:aws:dynamodb:eu-central-1:123456789012:table/other",
    "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-??????",
    "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/*",
    "arn:aws:ssm:*:*:parameter/store/*",
    "arn:aws:kinesis:*:123456789012:stream/*",
    "arn:aws:kms:*:*:key/*",
    "arn:aws:lambda:*:123456789012:function:gre*",
    "arn:aws:iam::*:role/t*",
];
const CONDITIONS: [Test<'_>; 18] = [
    (
        "aws:PrincipalArn",
        &["ArnLike", "ArnEquals", "ArnNotLike", "StringLike"],
        &[
            "arn:aws:iam::123456789012:user/*",
            USER,
            ROLE,
            "arn:aws:iam::*:role/w*",
        ],
    ),
    (
        "aws:PrincipalAccount",
        &["StringEquals", "StringNotEquals"],
        &["123456789012", "210987654321"],
    ),
    (
        "aws:PrincipalTag/team",
        &["StringEquals", "StringNotEqualsIfExists", "StringLike"],
        &["payments", "orders", "p*"],
    ),
    (
        "aws:ResourceAccount",
        &["StringEquals", "StringNotEquals"],
        &["123456789012", "210987654321"],
    ),
    (
        "aws:RequestedRegion",
        &[
            "StringEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
        ],
        &["eu-central-1", "EU-CENTRAL-1", "eu-*", "us-*"],
    ),
    (
        "aws:SourceIp",
        &["IpAddress", "NotIpAddress", "IpAddressIfExists"],
        &["10.0.0.0/8", "127.0.0.0/8", "127.0.0.1"],
    ),
    (
        "aws:SecureTransport",
        &["Bool", "BoolIfExists"],
        &["true", "false"],
    ),
    (
        "aws:CurrentTime",
        &["DateLessThan", "DateGreaterThan", "DateGreaterThanEquals"],
        &["2020-01-01T00:00:00Z", "2099-06-30T12:00:00Z"],
    ),
    (
        "aws:username",
        &["StringEquals", "StringNotEquals", "StringLikeIfExists"],
        &["ann", "a*"],
    ),
    ("aws:username", &["Null"], &["true", "false"]),
    (
        "aws:MultiFactorAuthPresent",
        &["Bool", "BoolIfExists", "Null"],
        &["true", "false"],
    ),
    (
        "aws:TagKeys",
        &[
            "ForAnyValue:StringEquals",
            "ForAllValues:StringLike",
            "ForAllValues:StringNotEquals",
        ],
        &["team", "cost*"],
    ),
    (
        "s3:prefix",
        &[
            "StringEquals",
            "StringLike",
            "StringNotLike",
            "StringLikeIfExists",
        ],
        &["a/", "a/*", "b/*"],
    ),
    (
        "sts:ExternalId",
        &["StringEquals", "StringNotEquals"],
        &["blue", "red"],
    ),
    ("sts:ExternalId", &["Null"], &["true", "false"]),
    (
        "aws:SourceArn",
        &[
            "ArnLike",
            "ArnEquals",
            "ArnNotLike",
            "ArnLikeIfExists",
            "StringLike",
        ],
        &[
            "arn:aws:sns:*:*:news",
            "arn:aws:s3:::*",
            "arn:aws:s3:::store",
        ],
    ),
    (
        "aws:SourceAccount",
        &["StringEquals", "StringNotEquals", "StringEqualsIfExists"],
        &["123456789012", "210987654321"],
    ),
    ("aws:PrincipalOrgID", &["Null"], &["true", "false"]),
];
/// Whom the policy of a resource may be about.
const PRINCIPALS: [&str; 10] = [
    r#""*""#,
    r#"{ "AWS": "*" }"#,
    r#"{ "AWS": "arn:aws:iam::123456789012:user/ann" }"#,
    r#"{ "AWS": "arn:aws:iam::123456789012:role/worker" }"#,
    r#"{ "AWS": "123456789012" }"#,
    r#"{ "AWS": "arn:aws:iam::123456789012:root" }"#,
    r#"{ "AWS": ["arn:aws:iam::123456789012:role/target", "210987654321"] }"#,
    r#"{ "AWS": ["arn:aws:iam::123456789012:user/ann", "arn:aws:iam::123456789012:role/worker"] }"#,
    r#"{ "Service": ["s3.amazonaws.com", "events.amazonaws.com"] }"#,
    r#"{ "Service": "sns.amazonaws.com" }"#,
];

/// The exception of those who set policies from what these deny.
pub(super) const ROOT: &str =
    r#""ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:root"}"#;

fn principal(chance: &mut Chance) -> Value {
    infrastruct_json::from_str(chance.pick(&PRINCIPALS)).unwrap()
}

fn policy(chance: &mut Chance, request: (&str, &str), of_resource: bool) -> Value {
    let words = Words {
        actions: &ACTIONS,
        resources: &RESOURCES,
        conditions: &CONDITIONS,
        principal,
    };
    words.policy(chance, request, of_resource)
}

/// The policy of a resource, as its service takes it, and takes it back.
fn resource_policy(chance: &mut Chance, request: (&str, &str)) -> Value {
    let mut policy = policy(chance, request, true);
    for statement in policy["Statement"].as_array_mut().unwrap() {
        // Whoever has to set the next one must not be locked out.
        if statement["Effect"] == "Deny" {
            if statement["Condition"].is_null() {
                statement["Condition"] = json!({});
            }
            let root = json!({ "aws:PrincipalArn": "arn:aws:iam::123456789012:root" });
            statement["Condition"]["ArnNotEquals"] = root;
        }
        let about = match request.0 {
            "sts:AssumeRole" => None,
            "kinesis:PutRecord" => Some(request.1),
            _ => continue,
        };
        let statement = statement.as_object_mut().unwrap();
        statement.remove("NotResource");
        statement.remove("Resource");
        if let Some(about) = about {
            statement.remove("NotAction");
            statement.insert("Action".to_owned(), json!(request.0));
            statement.insert("Resource".to_owned(), json!(about));
        }
    }
    policy
}

/// A permission of a function, as its API and `AWS::Lambda::Permission` have it.
fn permission(chance: &mut Chance) -> Value {
    let action = chance.pick(&["lambda:InvokeFunction", "lambda:InvokeFunction", "lambda:*"]);
    let principals = ["s3.amazonaws.com", "123456789012", ROLE, USER, "*"];
    let mut permission = json!({ "Action": action, "Principal": chance.pick(&principals) });
    if chance.one_in(4) {
        permission["SourceAccount"] = json!("123456789012");
    }
    permission
}

/// A request with the policies that decide about it.
pub(super) fn case(seed: u64) -> Value {
    let mut chance = Chance::new(seed);
    if chance.one_in(6) {
        let (service, action, resource, source) = DELIVERIES[chance.below(DELIVERIES.len())];
        return json!({
            "principal": service, "action": action, "resource": resource, "source": source,
            "policy": resource_policy(&mut chance, (action, resource)),
        });
    }
    let request = REQUESTS[chance.below(REQUESTS.len())];
    let (action, resource) = request;
    let end = chance.pick(&["user", "role"]);
    let kinds: &[&str] = match end {
        "user" => &["inline", "managed", "group, inline", "group, managed"],
        _ => &["inline", "managed"],
    };
    let policies: Value = (0..=chance.below(2))
        .map(|_| {
            let how = chance.pick(kinds);
            json!({ "how": how, "document": policy(&mut chance, request, false) })
        })
        .collect();
    let mut case = json!({
        "principal": end, "action": action, "resource": resource, "policies": policies, "boundary": null,
    });
    if chance.one_in(3) {
        case["boundary"] = policy(&mut chance, request, false);
    }
    match action.split(':').next().unwrap() {
        "dynamodb" | "ssm" => {}
        "sts" => case["policy"] = resource_policy(&mut chance, request),
        "lambda" => {
            case["permissions"] = (0..chance.below(3))
                .map(|_| permission(&mut chance))
                .collect();
        }
        service if service == "kms" || chance.one_in(2) => {
            case["policy"] = resource_policy(&mut chance, request);
        }
        _ => {}
    }
    match action {
        "s3:ListBucket" if chance.one_in(2) => {
            case["with"] = json!({ "Prefix": chance.pick(&["a/", "a/b", "c"]) });
        }
        "sts:AssumeRole" if chance.one_in(2) => {
            case["with"] = json!({ "ExternalId": chance.pick(&["blue", "red"]) });
        }
        _ => {}
    }
    case
}

/// What is known of the request beside who asks for what.
pub(super) fn circumstances(case: &Value) -> Circumstances {
    let mut known = vec![
        ("aws:RequestedRegion", "eu-central-1"),
        ("aws:SourceIp", "127.0.0.1"),
        ("aws:SecureTransport", "false"),
        ("aws:CurrentTime", "2026-11-26T12:00:00Z"),
        ("aws:ResourceAccount", "123456789012"),
    ];
    let identity = [
        ("aws:PrincipalAccount", "123456789012"),
        ("aws:PrincipalTag/team", "payments"),
    ];
    match case["principal"].as_str().unwrap() {
        "user" => {
            known.extend(identity);
            known.extend([("aws:PrincipalArn", USER), ("aws:username", "ann")]);
        }
        "role" => {
            known.extend(identity);
            known.extend([
                ("aws:PrincipalArn", ROLE),
                ("aws:MultiFactorAuthPresent", "false"),
            ]);
        }
        _ => known.extend([
            ("aws:SourceArn", case["source"].as_str().unwrap()),
            ("aws:SourceAccount", "123456789012"),
        ]),
    }
    for (name, key) in [("Prefix", "s3:prefix"), ("ExternalId", "sts:ExternalId")] {
        if let Some(value) = case["with"][name].as_str() {
            known.push((key, value));
        }
    }
    let known = known.into_iter();
    let said = known.fold(Circumstances::default(), |said, (key, value)| {
        said.with(key, [value.into()])
    });
    said.and_no_more()
}
