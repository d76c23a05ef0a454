aws::events::Rule::Target {
    id: "function",
    arn: function.arn(),
    retry_policy: RetryPolicy { maximum_retry_attempts: 3 },
}
