use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Jobs {
        worker: aws::lambda::Function {
            code: Code { s3_bucket: "code", s3_key: "app.jar" },
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "java21",
            handler: "app::run",
            timeout: 900,
        },
        inbox: aws::sqs::Queue { visibility_timeout: 30 },
        source: aws::lambda::EventSourceMapping {
            function_name: worker.arn(),
            event_source_arn: inbox.arn(),
        },
    });
}
