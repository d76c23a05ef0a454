use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(Worker {
        orders: aws::sqs::Queue {},
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
            policies: [Policy {
                policy_name: "read",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": ["sqs:RecieveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                        "Resource": orders.arn(),
                    }],
                }),
            }],
        },
        worker: aws::lambda::Function {
            runtime: "nodejs22.x",
            handler: "index.handler",
            code: Code {
                zip_file: "exports.handler = async () => {};",
            },
            role: role,
        },
        source: aws::lambda::EventSourceMapping {
            function_name: worker,
            event_source_arn: orders,
        },
    });
}
