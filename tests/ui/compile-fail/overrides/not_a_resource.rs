use infrastruct::{aws, properties};

struct Settings {
    timeout: u32,
}

fn main() {
    let _ = properties!(Settings { timeout: 60 });
}

fn definition() {
    let _ = properties!(aws::sqs::Queue::Tag { key: "team" });
}

fn number() {
    let _ = properties!(60);
}
