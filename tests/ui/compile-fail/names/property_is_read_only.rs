use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue { arn: "arn:aws:sqs:eu-central-1:123456789012:inbox" });
}
