use infrastruct::{Condition, Parameter, aws, if_, stack};

fn main() {
    let _ = stack!(Workers {
        stage: Parameter::text(),
        is_live: Condition::equals(&stage, "live"),
        queue: aws::sqs::Queue {
            visibility_timeout: if_(&is_live, 50_000, "60"),
            message_retention_period: if_(&is_live, stage, 60),
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: if_(&is_live, queue, "arn:aws:iam::123456789012:role/worker"),
            code: if_(&is_live, Code { zip_fil: "" }, Code { zip_file: "" }),
        },
    });
}
