//! What policies allow, compared with what others say of the same policies.

mod account;
mod chance;
mod enforcement;
mod oracle;
mod simulation;
mod words;

use infrastruct_json::json;
use infrastruct_spec::policy::{Circumstances, Policies, Principal, Request, Statements, Verdict};

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
