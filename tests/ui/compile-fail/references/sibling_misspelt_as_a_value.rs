use infrastruct::{aws, json, stack};

fn main() {
    let document = json!({ "Version": "2012-10-17" });
    let _ = stack!(Ingest {
        role: aws::iam::Role { assume_role_policy_document: document },
        worker: aws::lambda::Function {
            role: rol.arn(),
            code: Code { s3_bucket: "code", s3_key: "app.jar" },
        },
    });
}
