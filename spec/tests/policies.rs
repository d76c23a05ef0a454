//! What policies allow, compared with npm's `@cloud-copilot/iam-simulate`, which runs as a process of its own.
//!
//! The first run fetches it into `target`.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use infrastruct_json::{Map, Value, json};
use infrastruct_spec::policy::{
    Circumstances, Pieces, Policies, Principal, Request, Statements, Verdict,
};

const PACKAGE: &str = "@cloud-copilot/iam-simulate@0.1.173";
const CASES: u64 = 3_000;

/// Where the package is, fetched if it is not there yet; nothing without npm or a network.
fn installed() -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
    let directory = target.join("iam-simulate-0.1.173");
    if directory.join("node_modules").is_dir() {
        return Ok(directory);
    }
    let unfinished = target.join(format!("unfinished-{}", std::process::id()));
    fs::create_dir_all(&unfinished).map_err(|error| error.to_string())?;
    let quiet = ["--no-save", "--no-audit", "--no-fund", "--silent"];
    let output = Command::new("npm")
        .arg("install")
        .args(quiet)
        .arg("--prefix")
        .args([unfinished.as_os_str(), PACKAGE.as_ref()])
        .output()
        .map_err(|error| format!("npm cannot be run: {error}"))?;
    if !output.status.success() {
        let _ = fs::remove_dir_all(&unfinished);
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    // Another run may have been faster; its installation is as good.
    if fs::rename(&unfinished, &directory).is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    Ok(directory)
}

/// Chance that repeats itself from run to run.
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16;
        usize::try_from(number % u64::try_from(limit).unwrap()).unwrap()
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// One, or a list of up to three.
    fn some(&mut self, of: &[&str]) -> Value {
        if self.one_in(2) {
            return json!(self.pick(of));
        }
        let many = 1 + self.below(3);
        (0..many).map(|_| self.pick(of)).collect()
    }
}

const ROLE: &str = "arn:aws:iam::123456789012:role/worker";
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

fn condition(chance: &mut Chance) -> Value {
    let mut condition = Map::new();
    for _ in 0..=chance.below(2) {
        let (key, operators, values) = CONDITIONS[chance.below(CONDITIONS.len())];
        let mut keys = Map::new();
        keys.insert(key.to_owned(), chance.some(values));
        condition.insert(chance.pick(operators).to_owned(), keys.into());
    }
    condition.into()
}

fn principal(chance: &mut Chance) -> Value {
    match chance.below(7) {
        0 => json!("*"),
        1 => json!({ "AWS": ROLE }),
        2 => json!({ "AWS": "123456789012" }),
        3 => json!({ "AWS": "arn:aws:iam::123456789012:root" }),
        4 => json!({ "AWS": ["arn:aws:iam::123456789012:role/other", "210987654321"] }),
        5 => json!({ "AWS": "*" }),
        _ => json!({ "Service": chance.some(&SERVICES) }),
    }
}

fn policy(chance: &mut Chance, request: (&str, &str), of_resource: bool) -> Value {
    let mut statements = Vec::new();
    for _ in 0..=chance.below(3) {
        let mut statement = json!({ "Effect": if chance.one_in(4) { "Deny" } else { "Allow" } });
        let action = if chance.one_in(6) {
            "NotAction"
        } else {
            "Action"
        };
        statement[action] = if chance.one_in(2) {
            json!(request.0)
        } else {
            chance.some(&ACTIONS)
        };
        let resource = if chance.one_in(6) {
            "NotResource"
        } else {
            "Resource"
        };
        statement[resource] = if chance.one_in(2) {
            json!(request.1)
        } else {
            chance.some(&RESOURCES)
        };
        if of_resource {
            statement["Principal"] = principal(chance);
        }
        if chance.one_in(3) {
            statement["Condition"] = condition(chance);
        }
        statements.push(statement);
    }
    json!({ "Version": "2012-10-17", "Statement": statements })
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

fn case(seed: u64) -> Value {
    let mut chance = Chance::new(seed);
    let request = REQUESTS[chance.below(REQUESTS.len())];
    let (action, resource) = request;
    let is_service = chance.one_in(3);
    let principal = if is_service {
        chance.pick(&SERVICES)
    } else {
        ROLE
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
        ROLE => Principal::Identity(ROLE.into()),
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
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/simulations.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .env("PACKAGES", directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = node.stdin.take().unwrap();
    let lines: Vec<_> = cases.iter().map(ToString::to_string).collect();
    let writer = thread::spawn(move || {
        for line in lines {
            writeln!(input, "{line}").unwrap();
        }
    });
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| infrastruct_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn what_is_allowed_is_what_a_simulator_allows() {
    let directory = match installed() {
        Ok(directory) => directory,
        Err(reason) => {
            eprintln!("SKIPPED what_is_allowed_is_what_a_simulator_allows: {reason}");
            return;
        }
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
    assert!(
        differences.is_empty(),
        "{} of {} differ:\n{}",
        differences.len(),
        cases.len(),
        differences[..differences.len().min(8)].join("\n")
    );
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
