use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        inbox: aws::sqs::Queue {},
        parameter: aws::ssm::Parameter { r#type: "String", value: inbox.arm() },
    });
}
