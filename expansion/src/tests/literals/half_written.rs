Self {
    queue: aws::sqs::Queue {
        visibility_timeout: time
        delay
    },
    other: aws::sqs::Queue { redrive_policy: json!({ "deadLetterTargetArn": queue.ar, "maxReceiveCount": 3 }) },
    topic: aws::sns::
}
