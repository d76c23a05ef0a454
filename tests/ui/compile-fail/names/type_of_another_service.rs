use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::sqs::Topic { display_name: "orders" });
}
