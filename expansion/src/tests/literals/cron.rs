Self {
    role: aws::iam::Role {
        assume_role_policy_document: trust("lambda.amazonaws.com"),
        managed_policy_arns: [managed_policy("service-role/AWSLambdaBasicExecutionRole")],
    },
    function: aws::lambda::Function {
        runtime: "java21",
        code: Code { s3_bucket: &code.bucket, s3_key: &code.key },
        handler: handler,
        timeout: timeout,
        role: role.arn(),
        reserved_concurrent_executions: 1,
        environment: Environment { variables: [("QUEUE", queue.url()), ("B", "b")] },
    },
    #[deletion_policy(Retain)]
    #[depends_on(role)]
    rule: aws::events::Rule {
        schedule_expression: "rate(1 minute)",
        targets: [Target { id: "function", arn: function.arn() }],
    },
    permission: aws::lambda::Permission {
        action: "lambda:InvokeFunction",
        function_name: function,
        principal: "events.amazonaws.com",
        source_arn: rule.arn(),
    },
    queue: Inner::new(role.arn(), &settings.name),
}
