//! The policy that `cargo infrastruct policy` prints, as linters see it.

use std::fs;

use infrastruct_tests::{linter, workspace};
use serde_json::{Value, json};

#[test]
fn linters_find_no_error_in_the_policy_of_a_deployment() {
    let session = include_str!("../cli/tests/terminal/policy.txt");
    let (_, printed) = session
        .split_once('\n')
        .expect("the command, then the policy");
    let document: Value = serde_json::from_str(printed).expect("the policy is JSON");
    let template = json!({ "Resources": { "Policy": {
        "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": document },
    } } });
    let directory = workspace::target().join("least-policy");
    fs::create_dir_all(&directory).expect("the directory can be made");
    let file = directory.join("policy.template.json");
    fs::write(&file, template.to_string()).expect("the template can be written");
    linter::expect_no_error(&[file]);
}
