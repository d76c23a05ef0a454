use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue {
        maximum_message_size: 2621244,
        message_retention_period: 1_209_600,
    });
}
