use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Worker {
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        worker: aws::lambda::Function {
            runtime: "nodejs22.x",
            handler: "index.handler",
            code: Code {
                zip_file: "exports.handler = async () => {};",
            },
            role: role,
            vpc_config: VpcConfig {
                subnet_ids: ["subnet-0123456789abcdef0"],
                security_group_ids: ["sg-0123456789abcdef0"],
            },
        },
    });
}
