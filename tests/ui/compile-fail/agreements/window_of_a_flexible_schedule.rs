use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Nightly {
        job: aws::scheduler::Schedule {
            schedule_expression: "rate(1 day)",
            flexible_time_window: FlexibleTimeWindow { mode: "FLEXIBLE" },
            target: Target {
                arn: "arn:aws:sqs:eu-central-1:123456789012:jobs",
                role_arn: "arn:aws:iam::123456789012:role/scheduler",
            },
        },
    });
}
