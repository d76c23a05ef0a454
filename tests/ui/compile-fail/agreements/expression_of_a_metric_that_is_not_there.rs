use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Watch {
        errors: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            threshold: 1,
            evaluation_periods: 1,
            metrics: [
                MetricDataQuery { id: "rate", expression: "errors / calls" },
                MetricDataQuery {
                    id: "errors",
                    return_data: false,
                    metric_stat: MetricStat {
                        metric: Metric { namespace: "AWS/Lambda", metric_name: "Errors" },
                        period: 60,
                        stat: "Sum",
                    },
                },
            ],
        },
    });
}
