use infrastruct::{aws, construct};

fn main() {
    let _ = construct!(aws::scheduler::Schedule {
        schedule_expression: "rate(1 hour)",
        flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
        target: Target {
            arn: "arn:aws:scheduler:::aws-sdk:sqs:getQueueUrl",
            role_arn: "arn:aws:iam::123456789012:role/hourly",
        },
    });
    let _ = construct!(aws::scheduler::Schedule {
        schedule_expression: "rate(1 day)",
        flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
        target: Target {
            arn: "arn:aws:scheduler:::aws-sdk:ec2:stopInstance",
            role_arn: "arn:aws:iam::123456789012:role/nightly",
        },
    });
}
