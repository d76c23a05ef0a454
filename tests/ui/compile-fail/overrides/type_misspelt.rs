use infrastruct::{aws, properties};

fn main() {
    let _ = properties!(aws::sqs::Quue { visibility_timeout: 60 });
}
