use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Logs {
        group: aws::logs::LogGroup { log_group_class: "INFREQUENT_ACCESS" },
        errors: aws::logs::MetricFilter {
            log_group_name: group.log_group_name(),
            filter_pattern: "ERROR",
            metric_transformations: [MetricTransformation {
                metric_name: "Errors",
                metric_namespace: "Shop",
                metric_value: "1",
            }],
        },
    });
}
