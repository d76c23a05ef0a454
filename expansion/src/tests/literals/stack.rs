Ingest {
    cron: CronLambda::new(&settings.code, "com.example.Cron::run", 60),
    #[allow(fifo_name, reason = "none")]
    inbox: aws::sqs::Queue { visibility_timeout: 360, message_retention_period: days(14) },
    inbox_url: Output::new(inbox.queue_url()),
    relay: Relay::new(signals.hub.topic.topic_arn()),
}
