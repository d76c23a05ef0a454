use infrastruct::{aws, construct};

fn main() {
    let name = std::path::PathBuf::from("inbox");
    let _ = construct!(aws::sqs::Queue { queue_name: name });
}
