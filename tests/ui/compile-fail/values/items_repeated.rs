use infrastruct::{aws, construct, json};

fn main() {
    let document = json!({ "Version": "2012-10-17" });
    let _ = construct!(aws::iam::Role {
        assume_role_policy_document: document,
        managed_policy_arns: [
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ],
    });
}
