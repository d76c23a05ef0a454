use infrastruct::{aws, properties};

fn main() {
    let _ = properties!(aws::sqs::Queue { visibility_timeuot: 60 });
}
