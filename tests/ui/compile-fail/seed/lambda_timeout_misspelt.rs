use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        runtime: "java21",
        code: Code { s3_bucket: "my-code-bucket", s3_key: "app.jar" },
        handler: "com.zalando.Handler::handle",
        role: "arn:aws:iam::123456789012:role/worker",
        lamdbaTimeout: 60,
    });
}
