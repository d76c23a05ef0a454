use infrastruct::{aws, construct};

fn main() {
    let tags = vec!["team", "data"];
    let _ = construct!(aws::sqs::Queue { tags: tags });
}
