use infrastruct::{aws, json, stack, sub};

fn main() {
    let _ = stack!(Notified {
        bucket: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                lambda_configurations: [LambdaConfiguration {
                    event: "s3:ObjectCreated:*",
                    function: worker.arn()
                }],
            },
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            }),
        },
        worker: aws::lambda::Function {
            code: Code {
                zip_file: "exports.handler = async () => {};"
            },
            handler: "index.handler",
            role: role.arn(),
            runtime: "nodejs22.x",
        },
    });
    let _ = stack!(Encrypted {
        key: aws::kms::Key {
            key_policy: json!({
                "Statement": [
                    {
                        "Action": "kms:*",
                        "Effect": "Allow",
                        "Principal": { "AWS": sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root") },
                        "Resource": "*",
                    },
                ],
                "Version": "2012-10-17",
            }),
        },
        mapping: aws::lambda::EventSourceMapping {
            event_source_arn: orders.arn(),
            function_name: worker.function_name()
        },
        orders: aws::sqs::Queue {
            kms_master_key_id: key.arn()
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            }),
            policies: [Policy {
                policy_document: json!({
                    "Statement": [
                        {
                            "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                            "Effect": "Allow",
                            "Resource": orders.arn(),
                        },
                    ],
                    "Version": "2012-10-17",
                }),
                policy_name: "own",
            },],
        },
        worker: aws::lambda::Function {
            code: Code {
                zip_file: "exports.handler = async () => {};"
            },
            handler: "index.handler",
            role: role.arn(),
            runtime: "nodejs22.x",
        },
    });
}
