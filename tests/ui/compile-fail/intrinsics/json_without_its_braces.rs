use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::stepfunctions::StateMachine {
        role_arn: "arn:aws:iam::123456789012:role/machine",
        definition: json! { seconds: "TimeoutSeconds" },
    });
    let _ = json!("sqs:SendMessage", "sqs:ReceiveMessage");
}
