use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::SQS::Queue { visibility_timeout: 360 });
}
