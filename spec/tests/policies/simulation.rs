//! What policies allow, compared with npm's `@cloud-copilot/iam-simulate`, which runs as a process of its own.
//!
//! The first run fetches it into `target`.

use std::path::Path;

use infrastruct_json::{Value, json};
use infrastruct_oracle::{Oracle, node};
use infrastruct_spec::policy::{
    Circumstances, Pieces, Policies, Principal, Request, Statements, Verdict,
};

use super::chance::Chance;
use super::oracle::{answers, expect_no_difference, script};
use super::words::Words;

const SIMULATOR: Oracle = Oracle::of_npm(
    "iam-simulate-0.1.173",
    &["@cloud-copilot/iam-simulate@0.1.173"],
);
const CASES: u64 = 3_000;

const ROLE: &str = "arn:aws:iam::123456789012:role/worker";
const USER: &str = "arn:aws:iam::123456789012:user/ann";
const SERVICES: [&str; 2] = ["sns.amazonaws.com", "events.amazonaws.com"];
const REQUESTS: [(&str, &str); 7] = [
    (
        "sqs:SendMessage",
        "arn:aws:sqs:eu-central-1:123456789012:orders",
    ),
    (
        "sqs:ReceiveMessage",
        "arn:aws:sqs:eu-central-1:123456789012:orders-dead",
    ),
    ("sns:Publish", "arn:aws:sns:eu-central-1:123456789012:news"),
    ("s3:GetObject", "arn:aws:s3:::store/a/b.txt"),
    (
        "lambda:InvokeFunction",
        "arn:aws:lambda:eu-central-1:123456789012:function:worker",
    ),
    (
        "kms:Decrypt",
        "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    ),
    (
        "kms:GenerateDataKey",
        "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    ),
];
const ACTIONS: [&str; 14] = [
    "*",
    "sqs:*",
    "sqs:SendMessage",
    "SQS:send*",
    "sqs:ReceiveMessag?",
    "sns:Publish",
    "s3:Get*",
    "s3:*Object",
    "lambda:Invoke*",
    "lambda:InvokeFunction",
    "kms:Decrypt",
    "kms:*",
    "kms:GenerateDataKey*",
    "sqs:DeleteMessage",
];
const RESOURCES: [&str; 14] = [
    "*",
    "*",
    "arn:aws:sqs:eu-central-1:123456789012:orders",
    "arn:aws:sqs:*:*:orders*",
    "arn:aws:sqs:eu-central-1:*:orders-????",
    "arn:aws:sns:eu-central-1:123456789012:*",
    "arn:*:sns:*:*:news",
    "arn:aws:s3:::store/*",
    "arn:aws:s3:::store/a/?.txt",
    "arn:aws:s3:::*",
    "arn:aws:lambda:*:123456789012:function:work*",
    "arn:aws:lambda:eu-central-1:123456789012:function:other",
    "arn:aws:kms:*:*:key/*",
    "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
];
/// Keys with what they may be held against: operators and values.
const CONDITIONS: [(&str, &[&str], &[&str]); 9] = [
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
            "arn:aws:events:eu-central-1:123456789012:rule/*",
            "arn:aws:sns:eu-central-1:123456789012:news",
        ],
    ),
    (
        "aws:SourceAccount",
        &[
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIfExists",
            "StringNotEqualsIfExists",
        ],
        &["123456789012", "210987654321"],
    ),
    (
        "aws:RequestedRegion",
        &[
            "StringEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
        ],
        &["eu-central-1", "EU-CENTRAL-1", "eu-*", "us-*"],
    ),
    (
        "aws:SourceIp",
        &["IpAddress", "NotIpAddress", "IpAddressIfExists"],
        &["10.0.0.0/8", "10.1.0.0/16", "192.168.0.1"],
    ),
    (
        "aws:SecureTransport",
        &["Bool", "BoolIfExists"],
        &["true", "false"],
    ),
    (
        "aws:MultiFactorAuthAge",
        &[
            "NumericLessThan",
            "NumericGreaterThanEquals",
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThanEqualsIfExists",
        ],
        &["300", "600", "3600"],
    ),
    (
        "aws:CurrentTime",
        &["DateLessThan", "DateGreaterThan", "DateGreaterThanEquals"],
        &["2026-01-01T00:00:00Z", "2027-06-30T12:00:00Z"],
    ),
    (
        "aws:PrincipalOrgPaths",
        &[
            "ForAnyValue:StringLike",
            "ForAllValues:StringLike",
            "ForAnyValue:StringEquals",
        ],
        &["o-1/r-1/*", "o-1/r-1/ou-1/", "o-2/*"],
    ),
    ("aws:PrincipalOrgID", &["Null"], &["true", "false"]),
];

fn principal(chance: &mut Chance) -> Value {
    match chance.below(8) {
        0 => json!("*"),
        6 => json!({ "AWS": USER }),
        1 => json!({ "AWS": ROLE }),
        2 => json!({ "AWS": "123456789012" }),
        3 => json!({ "AWS": "arn:aws:iam::123456789012:root" }),
        4 => json!({ "AWS": ["arn:aws:iam::123456789012:role/other", "210987654321"] }),
        5 => json!({ "AWS": "*" }),
        _ => json!({ "Service": chance.some(&SERVICES) }),
    }
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

fn context(chance: &mut Chance) -> Value {
    let mut context = json!({
        "aws:RequestedRegion": "eu-central-1",
        "aws:CurrentTime": "2026-11-26T12:00:00Z",
        "aws:SecureTransport": chance.pick(&["true", "false"]),
    });
    let maybe = [
        (
            "aws:SourceArn",
            json!("arn:aws:sns:eu-central-1:123456789012:news"),
        ),
        ("aws:SourceAccount", json!("123456789012")),
        ("aws:SourceIp", json!("10.2.3.4")),
        ("aws:MultiFactorAuthAge", json!("600")),
        (
            "aws:PrincipalOrgPaths",
            json!(["o-1/r-1/ou-1/", "o-2/r-1/"]),
        ),
        ("aws:PrincipalOrgID", json!("o-1")),
    ];
    for (key, value) in maybe {
        if chance.one_in(2) {
            context[key] = value;
        }
    }
    context
}

pub(super) fn case(seed: u64) -> Value {
    let mut chance = Chance::new(seed);
    let request = REQUESTS[chance.below(REQUESTS.len())];
    let (action, resource) = request;
    let is_service = chance.one_in(3);
    let principal = if is_service {
        chance.pick(&SERVICES)
    } else {
        chance.pick(&[ROLE, USER])
    };
    let mut case = json!({
        "principal": principal, "action": action, "resource": resource, "context": context(&mut chance),
        "identity": null, "boundary": null, "policy": null,
    });
    if !is_service {
        case["identity"] = policy(&mut chance, request, false);
        if chance.one_in(4) {
            case["boundary"] = policy(&mut chance, request, false);
        }
    }
    if is_service || chance.one_in(2) || action.starts_with("kms") {
        case["policy"] = policy(&mut chance, request, true);
    }
    case
}

fn texts(value: &Value) -> Vec<Pieces> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        other => other.as_str().map(Pieces::from).into_iter().collect(),
    }
}

fn ours(case: &Value) -> Verdict {
    without(case, "")
}

/// The answer where one part of what decides is not known.
fn without(case: &Value, hidden: &str) -> Verdict {
    let text = |name: &str| case[name].as_str().unwrap();
    let statements = |name: &str| {
        let policy = Some(&case[name]).filter(|policy| policy.is_object());
        policy.map(|policy| match name {
            _ if name == hidden => Statements::unknown(),
            _ => Statements::from_json(policy),
        })
    };
    let (identity, boundary, resource) = (
        statements("identity"),
        statements("boundary"),
        statements("policy"),
    );
    let mut circumstances = Circumstances::default();
    if hidden != "context" {
        for (key, value) in case["context"].as_object().into_iter().flatten() {
            circumstances = circumstances.with(key, texts(value));
        }
        circumstances = circumstances.and_no_more();
    }
    let principal = match text("principal") {
        identity @ (ROLE | USER) => Principal::Identity(identity.into()),
        service => Principal::Service(service.into()),
    };
    let resource_name = match hidden {
        "resource" => Pieces::unknown(),
        _ => text("resource").into(),
    };
    let request = Request {
        principal,
        action: text("action"),
        resource: resource_name,
        circumstances,
    };
    let policies = Policies {
        identity: identity.as_ref(),
        boundary: boundary.as_ref(),
        resource: resource.as_ref(),
    };
    policies.allow(&request)
}

fn theirs(directory: &Path, cases: &[Value]) -> Vec<Value> {
    answers(node(directory).arg(script("simulations.mjs")), cases)
}

#[test]
fn what_is_allowed_is_what_a_simulator_allows() {
    let test = "what_is_allowed_is_what_a_simulator_allows";
    let Some(directory) = SIMULATOR.find(test) else {
        return;
    };
    let cases: Vec<_> = (1..=CASES).map(case).collect();
    let said = theirs(&directory, &cases);
    assert_eq!(said.len(), cases.len());
    let mut allowed = 0;
    let mut differences = Vec::new();
    for (case, said) in cases.iter().zip(&said) {
        let expected = Verdict::from(said["result"] == "Allowed");
        allowed += usize::from(expected == Verdict::Yes);
        let found = ours(case);
        if said.get("error").is_some() || found != expected {
            differences.push(format!("{found:?} {said} {case}"));
        }
    }
    assert!(allowed > cases.len() / 8, "{allowed} allowed");
    expect_no_difference(&differences, cases.len());
}

/// What is hidden makes an answer unknown at most. A hidden policy may still deny what nothing else allows.
#[test]
fn what_is_not_known_never_contradicts() {
    for case in (1..=CASES).map(case) {
        let known = ours(&case);
        for hidden in ["context", "identity", "policy", "boundary", "resource"] {
            let found = without(&case, hidden);
            assert!(
                found == Verdict::Unknown || found == known,
                "{hidden}: {found:?}, not {known:?} {case}"
            );
        }
    }
}
