use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::events::Rule {
        schedule_expression: "rate(1 minute)",
        state: "enabled",
    });
}
