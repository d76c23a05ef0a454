Self {
    queue: aws::sqs::Queue {
        visibility_timeout,
        delay_seconds: 5,
        tag,
    },
    rule: aws::events::Rule {
        targets: [Target { id, arn: queue.arn() }],
    },
}
