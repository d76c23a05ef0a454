use infrastruct::{Ref, Resource, aws, construct};

fn worker(inbox: Ref<aws::sqs::Queue>) -> Resource<aws::lambda::Function> {
    construct!(aws::lambda::Function {
        role: inbox,
        code: Code { s3_bucket: "code", s3_key: "app.jar" },
    })
}

fn main() {}
