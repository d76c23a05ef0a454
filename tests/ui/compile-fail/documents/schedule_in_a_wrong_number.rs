use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::events::Rule { schedule_expression: "rate(1 minutes)" });
    let _ = construct!(aws::events::Rule { schedule_expression: "cron(0 12 * * * *)" });
    let _ = construct!(aws::autoscaling::ScheduledAction {
        auto_scaling_group_name: "workers",
        min_size: 1,
        recurrence: "cron(0 12 * * ? *)",
    });
}
