use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function {
        code: { zip_file: "x" },
        role: { name: "worker" },
        environment: { variables: [("STAGE", "test")] },
        tags: [{ key: "team", value: "data" }],
    });
    let _ = construct!(aws::lambda::Function {
        code: Code { s3_bucket: "code", s3_key: "app.zip" },
        runtime: "python3.12",
        handler: "app.handler",
        role: "arn:aws:iam::123456789012:role/worker",
        environment: Environment { variables: { stage: "test" } },
    });
    let _ = construct!(aws::iam::Role { assume_role_policy_document: { version: "2012-10-17" } });
    let _ = construct!(aws::lambda::ResourcePolicy {
        policy_document: { let document = infrastruct::json!({}); document },
        resource_arn: { function_name: "a" },
    });
}
