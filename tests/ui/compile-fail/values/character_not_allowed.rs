use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::iam::Role {
        role_name: "order worker",
        assume_role_policy_document: infrastruct::json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }),
    });
}
