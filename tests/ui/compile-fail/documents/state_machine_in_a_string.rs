use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition_string: r#"{
            "StartAt": "Submit",
            "States": {
                "Submit": { "Type": "Pass", "Next": "Done" }
            }
        }"#,
    });
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition_string: r#"{
            "StartAt": "Submit"
            "States": {}
        }"#,
    });
}
