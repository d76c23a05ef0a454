use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::events::Rule {
        schedule_expression: "rate(1 minute)",
        targets: [("worker", "arn:aws:lambda:eu-central-1:123456789012:function:worker")],
    });
}
