use infrastruct::{aws, construct, json};

fn main() {
    let document = json!({ "Version": "2012-10-17" });
    let _ = construct!(aws::sqs::QueuePolicy {
        queues: "https://sqs.eu-central-1.amazonaws.com/123456789012/inbox",
        policy_document: document,
    });
}
