use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::Queue { visibility_timeout: 360 });
}
