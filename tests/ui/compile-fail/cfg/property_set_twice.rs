use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Queue {
        delay_seconds: 1,
        #[cfg(all())]
        delay_seconds: 2,
    });
}
