use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition: json!({
            "StartAt": "Submit",
            "States": {
                "Submit": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::sqs:sendMesage",
                    "Parameters": { "MessageBody.$": "order" },
                    "Retry": [{ "ErrorEquals": ["States.ALL", "Busy"], "IntervalSecond": 5 }],
                    "Next": "Pause",
                },
                "Pause": { "Type": "Wait", "Seconds": 5, "SecondsPath": "$.pause", "Next": "Done" },
                "Done": { "Type": "Suceed" },
            },
        }),
    });
}
