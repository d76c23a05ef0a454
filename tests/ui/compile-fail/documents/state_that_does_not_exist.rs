use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition: json!({
            "StartAt": "Submit",
            "States": {
                "Submit": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Next": "Wiat",
                },
                "Wait": { "Type": "Wait", "Seconds": 30, "End": true },
            },
        }),
    });
}
