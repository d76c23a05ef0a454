use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Watch {
        errors: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            metric_name: "Errors",
            namespace: "AWS/Lambda",
            statistic: "Sum",
            threshold: 1,
            period: 300,
            evaluation_periods: 289,
        },
    });
}
