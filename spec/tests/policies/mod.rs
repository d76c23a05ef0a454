//! What policies allow, compared with what others say of the same policies.

mod account;
mod chance;
mod enforcement;
mod oracle;
mod simulation;
mod words;

use infrastruct_json::json;
use infrastruct_spec::Position;
use infrastruct_spec::policy::{
    Circumstances, Pieces, Policies, Principal, Request, Statements, Verdict,
};

#[test]
fn a_boundary_limits_what_a_resource_grants_to_a_role_and_not_to_a_user() {
    let queue = "arn:aws:sqs:eu-central-1:123456789012:orders";
    let boundary = json!({ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*" } });
    for (identity, expected) in [
        ("arn:aws:iam::123456789012:role/worker", Verdict::No),
        ("arn:aws:iam::123456789012:user/ann", Verdict::Yes),
    ] {
        let policy = json!({ "Statement": {
            "Effect": "Allow", "Principal": { "AWS": identity }, "Action": "sqs:SendMessage", "Resource": queue,
        } });
        let policies = Policies {
            identity: None,
            boundary: Some(&Statements::from_json(&boundary)),
            resource: Some(&Statements::from_json(&policy)),
        };
        let request = Request {
            principal: Principal::Identity(identity.into()),
            action: "sqs:SendMessage",
            resource: queue.into(),
            circumstances: Circumstances::default(),
        };
        assert_eq!(policies.allow(&request), expected, "{identity}");
    }
}

/// Of all that the cases of the oracles are made of.
#[test]
fn what_is_written_is_read_back_the_same() {
    let mut written = 0;
    for case in (1..=400)
        .map(account::case)
        .chain((1..=400).map(simulation::case))
    {
        let policies = case["policies"].as_array().into_iter().flatten();
        let documents = policies.map(|policy| &policy["document"]);
        let others = ["identity", "boundary", "policy"]
            .into_iter()
            .map(|name| &case[name]);
        for document in documents.chain(others).filter(|it| it.is_object()) {
            let read = Statements::from_json(document);
            let again = Statements::from_json(&read.to_json().unwrap());
            let plain = |statements: &Statements| {
                let mut plain = statements.clone();
                for statement in &mut plain.listed {
                    statement.position = Position::default();
                    statement.conditions.sort();
                }
                plain
            };
            assert_eq!(plain(&again), plain(&read), "{document}");
            written += 1;
        }
    }
    assert!(written > 1_000, "{written}");
}

#[test]
fn what_is_not_known_is_not_written() {
    let mut statements =
        Statements::from_json(&json!({ "Statement": { "Effect": "Allow", "Action": "*" } }));
    assert!(statements.to_json().is_some());
    statements.listed[0].actions.listed[0] = vec![Pieces::unknown()];
    assert!(statements.to_json().is_none());
    assert!(Statements::unknown().to_json().is_none());
}
