use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::iam::Role {
        assume_role_policy_document: json!({}),
        managed_policy_arns: [
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ],
    });
}
