use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        role: "arn:aws:iam::123456789012:role/worker",
        runtime: "java8",
        handler: "app::run",
        code: Code { s3_bucket: "code", s3_key: "app.jar" },
    });
}
