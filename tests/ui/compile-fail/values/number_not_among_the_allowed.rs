use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::logs::LogGroup { retention_in_days: 10 });
}
