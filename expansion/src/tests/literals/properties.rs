#[deletion_policy(Retain)] aws::sqs::Queue { visibility_timeout: timeout, redrive_policy: json!({ "maxReceiveCount": count }), tags: [Tag { key: "team" }] }
