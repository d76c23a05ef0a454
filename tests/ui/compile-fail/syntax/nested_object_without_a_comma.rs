use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        role: "arn:aws:iam::123456789012:role/worker"
        code: Code { s3_bucket: "code" s3_key: "app.jar" },
    });
}
