use infrastruct::{Resource, aws, construct};

fn worker(inbox: &Resource<aws::sqs::Queue>) -> Resource<aws::lambda::Function> {
    construct!(aws::lambda::Function {
        role: inbox.arn(),
        code: Code { s3_bucket: "code", s3_key: "app.jar" },
    })
}

fn main() {}
