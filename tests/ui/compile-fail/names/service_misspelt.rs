use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqss::Queue { visibility_timeout: 360 });
}
