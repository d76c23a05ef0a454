use infrastruct::{aws, properties};

fn main() {
    let _ = properties!(aws::sqs::Queue { tags: [Tag { key: "team" }] });
}
