use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::lambda::Function { runtime: "python3.13", handler: "index.handler" });
}
