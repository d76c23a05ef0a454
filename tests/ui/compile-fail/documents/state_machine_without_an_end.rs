use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition: json!({
            "StartAt": "Poll",
            "States": {
                "Poll": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Wait" },
                "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Poll" },
            },
        }),
    });
}
