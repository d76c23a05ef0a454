use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::events::Rule { name: "every-minute" });
}
