use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Ingest {
        inbox: aws::sqs::Queue {},
        worker: aws::lambda::Function {
            role: inbox,
            code: Code { s3_bucket: "code", s3_key: "app.jar" },
        },
    });
}
