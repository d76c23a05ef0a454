use infrastruct::{aws, construct, json};

#[derive(infrastruct::Construct)]
struct Worker {
    role: infrastruct::Resource<aws::iam::Role>,
    worker: infrastruct::Resource<aws::lambda::Function>,
}

fn main() {
    let _ = construct!(Worker {
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "ec2.amazonaws.com" },
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
        },
    });
}
