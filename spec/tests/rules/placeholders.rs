//! `${…}` in plain strings.

use infrastruct_json::{Value, json};

use super::{NONE, a, found, found_in_rust, function};

fn topic_policy(principal: &str) -> Value {
    let statement = json!({ "Effect": "Allow", "Action": "sns:Publish", "Resource": "*", "Principal": { "AWS": principal } });
    a(
        "AWS::SNS::TopicPolicy",
        &json!({ "Topics": ["arn:aws:sns:eu-west-1:123456789012:t"], "PolicyDocument": { "Statement": [statement] } }),
    )
}

#[test]
fn the_seed_s_account_is_not_filled_in() {
    assert_eq!(
        found_in_rust(&topic_policy("arn:aws:iam::${teamAccount}:root")),
        [
            "a/PolicyDocument/Statement/0/Principal/AWS: `${teamAccount}` in a plain string is sent to AWS as it stands; write it as `sub!(\"arn:aws:iam::{teamAccount}:root\")`"
        ]
    );
}

#[test]
fn a_template_may_hold_what_it_does_not_define() {
    assert_eq!(found(&function(&json!({ "Description": "${HOME}" }))), NONE);
    assert_eq!(
        found(&function(&json!({ "Description": "${AWS::Region}" }))),
        [
            "a/Description: `${AWS::Region}` in a plain string is sent to AWS as it stands; wrap it in `Fn::Sub`"
        ]
    );
}

#[test]
fn services_have_variables_of_their_own() {
    let policy = |resource: &str| {
        let statement = json!({ "Effect": "Allow", "Action": "s3:*", "Resource": resource });
        a(
            "AWS::IAM::ManagedPolicy",
            &json!({ "PolicyDocument": { "Version": "2012-10-17", "Statement": [statement] } }),
        )
    };
    assert_eq!(
        found_in_rust(&policy("arn:aws:s3:::bucket/${aws:username}/*")),
        NONE
    );
    let code = "exports.handler = async () => `${process.env.HOME}`";
    assert_eq!(
        found_in_rust(&function(
            &json!({ "Runtime": "nodejs24.x", "Code": { "ZipFile": code } })
        )),
        NONE
    );
    let machine = json!({ "RoleArn": "arn:aws:iam::123456789012:role/x", "DefinitionString": r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Function}", "End": true}}}"#, "DefinitionSubstitutions": { "Function": "x" } });
    assert_eq!(
        found_in_rust(&a("AWS::StepFunctions::StateMachine", &machine)),
        NONE
    );
    assert_eq!(
        found_in_rust(&function(
            &json!({ "Description": "a $ {b} ${} ${a b} $${" })
        )),
        NONE
    );
}

#[test]
fn a_pseudo_parameter_is_never_the_service_s() {
    let dashboard = json!({ "DashboardBody": r#"{"widgets": [{"type": "text", "properties": {"markdown": "${AWS::Region} ${LABEL}"}}]}"# });
    assert_eq!(
        found(&a("AWS::CloudWatch::Dashboard", &dashboard)),
        [
            "a/DashboardBody: `${AWS::Region}` in a plain string is sent to AWS as it stands; wrap it in `Fn::Sub`"
        ]
    );
    // A template within a template fills it in itself.
    let set = json!({ "StackSetName": "a", "PermissionModel": "SELF_MANAGED", "TemplateBody": "{\"a\": \"${AWS::Region}\"}" });
    assert_eq!(found(&a("AWS::CloudFormation::StackSet", &set)), NONE);
}

#[test]
fn of_a_text_that_nobody_fills_in_nothing_else_is_said() {
    let role = json!({ "RoleArn": "${role}", "DefinitionString": r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"# });
    assert_eq!(
        found_in_rust(&a("AWS::StepFunctions::StateMachine", &role)),
        [
            "a/RoleArn: `${role}` in a plain string is sent to AWS as it stands; write it as `sub!(\"{role}\")`"
        ]
    );
}
