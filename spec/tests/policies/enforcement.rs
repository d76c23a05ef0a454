//! Requests that are made, and refused or not: by MiniStack with `AUTH=true`, an emulator that attaches the policies,
//! checks the signatures of requests, and delivers for services.
//!
//! The first run fetches it into `target`.

use std::path::Path;

use infrastruct_json::{Value, json};
use infrastruct_oracle::{MINISTACK, python};
use infrastruct_spec::Template;
use infrastruct_spec::policy::{Grants, Policies, Principal, Request, Statements, Verdict};

use super::account::{ROLE, ROOT, USER, case, circumstances};
use super::oracle::{answers, expect_no_difference, script};

const CASES: u64 = 1_000;

/// Where it answers other than AWS by its documentation, which is what we say, and why.
struct Deviation {
    because: &'static str,
    is_it: fn(&Value) -> bool,
}

const DEVIATIONS: [Deviation; 4] = [
    Deviation {
        because: "the trust policy may let an identity of its account in by name: then it needs no policy of its own",
        is_it: |case| case["action"] == "sts:AssumeRole" && own(case) == Verdict::No,
    },
    Deviation {
        because: "a boundary limits what is granted to a role by its ARN, not what everybody may do",
        is_it: |case| {
            let anybody = |statement: &Value| {
                statement["Principal"] == "*" || statement["Principal"]["AWS"] == "*"
            };
            let policy = case["policy"]["Statement"].as_array();
            let permissions = case["permissions"].as_array();
            let mut all = policy.into_iter().chain(permissions).flatten();
            case["boundary"].is_object() && all.any(anybody)
        },
    },
    Deviation {
        because: "`aws:PrincipalArn` of a session is the ARN of the role",
        is_it: |case| {
            let text = case.to_string();
            case["principal"] == "role"
                && text.matches("aws:PrincipalArn").count() > text.matches(ROOT).count()
        },
    },
    Deviation {
        because: "of several values of `Null`, one has to fit",
        is_it: |case| {
            let text = case.to_string();
            let nulls = text.split(r#""Null":{"#).skip(1);
            nulls
                .filter_map(|rest| rest.split('}').next())
                .any(|null| null.contains("true") && null.contains("false"))
        },
    },
];

/// What the policies of an identity allow it, where the resource's leaves it to them.
fn own(case: &Value) -> Verdict {
    let mut alone = case.clone();
    alone["policy"] = json!({ "Statement": {
        "Effect": "Allow", "Action": "*", "Principal": { "AWS": "123456789012" },
    } });
    ours(&alone)
}

/// What the permissions of a function say, read from a template that has them.
fn permitted(permissions: &Value) -> Statements {
    let mut resources = json!({});
    for (number, permission) in permissions.as_array().unwrap().iter().enumerate() {
        let mut properties = permission.clone();
        properties["FunctionName"] = json!("greet");
        resources[format!("P{number}").as_str()] =
            json!({ "Type": "AWS::Lambda::Permission", "Properties": properties });
    }
    let (template, _) = Template::from_json(&json!({ "Resources": resources }));
    let grants = Grants::of(&template);
    Statements {
        listed: grants
            .listed()
            .iter()
            .map(|it| it.statement.clone())
            .collect(),
        open: false,
    }
}

fn ours(case: &Value) -> Verdict {
    let read = |policy: &Value| policy.is_object().then(|| Statements::from_json(policy));
    let mut identity = Statements::default();
    for policy in case["policies"].as_array().into_iter().flatten() {
        identity.add(Statements::from_json(&policy["document"]));
    }
    let resource = match &case["permissions"] {
        Value::Null => read(&case["policy"]),
        permissions => Some(permitted(permissions)),
    };
    let boundary = read(&case["boundary"]);
    let request = Request {
        principal: match case["principal"].as_str().unwrap() {
            "user" => Principal::Identity(USER.into()),
            "role" => Principal::Identity(ROLE.into()),
            service => Principal::Service(service.into()),
        },
        action: case["action"].as_str().unwrap(),
        resource: case["resource"].as_str().unwrap().into(),
        circumstances: circumstances(case),
    };
    let policies = Policies {
        identity: Some(&identity),
        boundary: boundary.as_ref(),
        resource: resource.as_ref(),
    };
    policies.allow(&request)
}

fn theirs(packages: &Path, cases: &[Value]) -> Vec<Value> {
    answers(python(packages).arg(script("enforcement.py")), cases)
}

#[test]
fn what_is_allowed_is_what_an_emulator_lets_through() {
    let test = "what_is_allowed_is_what_an_emulator_lets_through";
    let Some(packages) = MINISTACK.find(test) else {
        return;
    };
    let cases: Vec<_> = (1..=CASES).map(case).collect();
    let said = theirs(&packages, &cases);
    assert_eq!(said.len(), cases.len());
    let (mut allowed, mut deviating) = (0, [0; DEVIATIONS.len()]);
    let mut differences = Vec::new();
    for (case, said) in cases.iter().zip(&said) {
        let expected = Verdict::from(said["result"] == "allowed");
        let found = ours(case);
        allowed += usize::from(expected == Verdict::Yes);
        if said.get("error").is_none() && found == expected {
            continue;
        }
        match DEVIATIONS.iter().position(|it| (it.is_it)(case)) {
            Some(known) => deviating[known] += 1,
            None => differences.push(format!("{found:?} {said} {case}")),
        }
    }
    expect_no_difference(&differences, cases.len());
    for (deviation, found) in DEVIATIONS.iter().zip(deviating) {
        assert!(found > 0, "none deviates any more: {}", deviation.because);
    }
    assert!(allowed > cases.len() / 8, "{allowed} allowed");
    let known: usize = deviating.iter().sum();
    assert!(known < cases.len() / 25, "{deviating:?} deviate");
    eprintln!(
        "{} cases, {allowed} allowed, {deviating:?} known to deviate",
        cases.len()
    );
}
