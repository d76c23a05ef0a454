use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Permission {
        action: "lambda:InvokeFunction",
        function_name: "worker",
        principal: "s3.amazonaws.com",
        source_account: 012345678901,
    });
    let _ = construct!(aws::sqs::Queue { queue_name: 0x10 });
}
