use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(CloudwatchAlarmPeriod {
        it: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            metric_name: "Errors",
            namespace: "AWS/Lambda",
            period: 90,
            statistic: "Sum",
            threshold: 1,
        },
    });
    let _ = stack!(CrowdedLogGroup {
        f0: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
        f1: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
        f2: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
        f3: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
        f4: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
        f5: aws::logs::SubscriptionFilter {
            destination_arn: "arn:aws:lambda:us-east-1:123456789012:function:reader",
            filter_pattern: "",
            log_group_name: "app",
        },
    });
    let _ = stack!(DataSourcesAndFeatures {
        watch: aws::guardduty::Detector {
            data_sources: CFNDataSourceConfigurations {
                s3_logs: CFNS3LogsConfiguration { enable: true }
            },
            enable: true,
            features: [CFNFeatureConfiguration {
                name: "S3_DATA_EVENTS",
                status: "ENABLED"
            }],
        },
    });
    let _ = stack!(UnreachableDatapoints {
        errors: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            datapoints_to_alarm: 3,
            evaluation_periods: 2,
            metric_name: "Errors",
            namespace: "AWS/Lambda",
            period: 300,
            statistic: "Sum",
            threshold: 1,
        },
    });
    let _ = stack!(AlarmWithoutStatistic {
        slow: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            metric_name: "Latency",
            namespace: "Shop",
            period: 60,
            threshold: 1,
        },
    });
    let _ = stack!(ExtendedStatistic {
        slow: aws::cloudwatch::Alarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            extended_statistic: "Sum",
            metric_name: "Latency",
            namespace: "Shop",
            period: 60,
            threshold: 1,
        },
    });
}
