Self {
    queue: aws::sqs::Quue { visibility_timeout: 1 },
    function: aws::lambda::Function { runtme: "java21", code: Cod { zip_file: text }, role: queue.arm(), timeout: 99999 },
    mapping: aws::lambda::EventSourceMapping { event_source_arn: function, function_name: mapping.id() },
}
