use infrastruct::{aws, json, stack, sub};

fn main() {
    stack!(Roles {
        worker: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole",
                sub!("arn:{AWS::Partition}:iam::aws:policy/AWSLambdaVPCAccessExecutionRole"),
            ],
        },
    });
}
