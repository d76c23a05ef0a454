use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        worker: aws::lambda::Function {
            role: "arn:aws:iam::123456789012:role/worker",
            code: Code { s3_bucket: "code", s3_key: "app.jar" },
            timeout: 60,
        },
        inbox: aws::sqs::Queue { visibility_timeout: worker.timeout() },
    });
}
