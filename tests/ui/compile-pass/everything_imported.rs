use infrastruct::*;

#[derive(Construct)]
#[resource(aws::sqs::Queue)]
struct TeamQueue {
    visibility_timeout: u32,
}

fn main() {
    let orders = stack!(Orders {
        stage: Parameter::text().default("test"),
        inbox: TeamQueue { visibility_timeout: 30 },
        role: aws::iam::Role {
            assume_role_policy_document: json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }),
        },
        worker: aws::lambda::Function {
            role: join("", [role.arn()]),
            code: Code { s3_bucket: "code", s3_key: "app.jar" },
            runtime: "python3.13",
            handler: sub!("{stage}.handler"),
        },
        alias: aws::lambda::Alias {
            function_name: worker.arn(),
            function_version: "$LATEST",
            name: "live",
        },
        url: Output::new(inbox.queue_url()),
    });
    let _ = App::new().stack(orders);
}
