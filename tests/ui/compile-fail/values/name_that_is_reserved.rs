use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        code: Code { s3_bucket: "code", s3_key: "app.jar" },
        role: "arn:aws:iam::123456789012:role/worker",
        runtime: "java21",
        handler: "app::run",
        environment: Environment { variables: [("AWS_REGION", "eu-central-1")] },
    });
}
