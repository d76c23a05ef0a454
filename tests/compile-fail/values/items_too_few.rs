use infrastruct::{aws, construct, json};

fn main() {
    let _ = construct!(aws::sns::TopicPolicy {
        topics: [],
        policy_document: json!({}),
    });
}
