//! Amazon CloudWatch and CloudWatch Logs: alarms, dashboards, logs.

use infrastruct::{App, Condition, Output, Parameter, aws, if_, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "AmazonCloudWatch/latest/monitoring/GettingStarted.html";

pub(super) fn app() -> App {
    let functions = ["orders", "invoices"];
    let monitoring = stack!(Monitoring {
        stage: Parameter::text().default("test"),
        is_live: Condition::equals(&stage, "live"),
        alerts: aws::sns::Topic {},
        cpu: aws::cloudwatch::Alarm {
            alarm_name: "cpu-high",
            alarm_description: "a server has too much to do",
            actions_enabled: true,
            namespace: "AWS/EC2",
            metric_name: "CPUUtilization",
            dimensions: [("InstanceId", "i-0a1b2c3d4e5f60718")],
            statistic: "Average",
            period: 60,
            unit: "Percent",
            evaluation_periods: 3,
            datapoints_to_alarm: 2,
            threshold: if_(&is_live, 80, 95),
            comparison_operator: "GreaterThanThreshold",
            treat_missing_data: "missing",
            alarm_actions: [alerts],
            ok_actions: [alerts],
            insufficient_data_actions: [alerts],
            tags: [("team", "web")],
        },
        slow: aws::cloudwatch::Alarm {
            namespace: "AWS/ApplicationELB",
            metric_name: "TargetResponseTime",
            extended_statistic: "p99",
            period: 300,
            evaluation_periods: 1,
            threshold: 0.5,
            comparison_operator: "GreaterThanOrEqualToThreshold",
        },
        fast: aws::cloudwatch::Alarm {
            namespace: "Orders",
            metric_name: "Placed",
            statistic: "Sum",
            period: 20,
            evaluation_periods: 3,
            threshold: 1,
            comparison_operator: "LessThanThreshold",
        },
        errors: functions.map(|name| aws::cloudwatch::Alarm {
            namespace: "AWS/Lambda",
            metric_name: "Errors",
            dimensions: [Dimension {
                name: "FunctionName",
                value: name,
            }],
            statistic: "Sum",
            period: 60,
            evaluation_periods: 1,
            threshold: 1,
            comparison_operator: "GreaterThanOrEqualToThreshold",
            alarm_actions: [alerts.topic_arn()],
        }),
        rate: aws::cloudwatch::Alarm {
            metrics: [
                MetricDataQuery {
                    id: "rate",
                    expression: "100 * failed / all",
                    label: "share that failed",
                    return_data: true,
                },
                MetricDataQuery {
                    id: "failed",
                    return_data: false,
                    metric_stat: MetricStat {
                        stat: "Sum",
                        period: 300,
                        metric: Metric {
                            namespace: "AWS/Lambda",
                            metric_name: "Errors",
                        },
                    },
                },
                MetricDataQuery {
                    id: "all",
                    return_data: false,
                    metric_stat: MetricStat {
                        stat: "Sum",
                        period: 300,
                        metric: Metric {
                            namespace: "AWS/Lambda",
                            metric_name: "Invocations",
                        },
                    },
                },
            ],
            evaluation_periods: 1,
            threshold: 5,
            comparison_operator: "GreaterThanThreshold",
        },
        unusual: aws::cloudwatch::Alarm {
            metrics: [
                MetricDataQuery {
                    id: "load",
                    metric_stat: MetricStat {
                        stat: "Average",
                        period: 300,
                        metric: Metric {
                            namespace: "AWS/EC2",
                            metric_name: "CPUUtilization",
                        },
                    },
                },
                MetricDataQuery {
                    id: "band",
                    expression: "ANOMALY_DETECTION_BAND(load, 2)",
                },
            ],
            threshold_metric_id: "band",
            evaluation_periods: 2,
            comparison_operator: "LessThanLowerOrGreaterThanUpperThreshold",
        },
        detector: aws::cloudwatch::AnomalyDetector {
            namespace: "AWS/EC2",
            metric_name: "CPUUtilization",
            stat: "Average",
        },
        anything: aws::cloudwatch::CompositeAlarm {
            alarm_name: "anything",
            alarm_rule: sub!("ALARM({}) OR ALARM({})", cpu.arn(), slow.arn()),
            alarm_actions: [alerts],
            actions_suppressor: fast,
            actions_suppressor_wait_period: 60,
            actions_suppressor_extension_period: 120,
        },
        dashboard: aws::cloudwatch::Dashboard {
            dashboard_name: "orders",
            dashboard_body: sub!(
                r#"{{"widgets":[{{"type":"metric","width":12,"height":6,"properties":{{"region":"{AWS::Region}","metrics":[["AWS/Lambda","Errors"]]}}}}]}}"#
            ),
        },
        key: aws::kms::Key {
            enable_key_rotation: true
        },
        logs: aws::logs::LogGroup {
            log_group_name: "/app/orders",
            retention_in_days: 30,
            kms_key_id: key.arn(),
            log_group_class: "STANDARD",
            data_protection_policy: json!({
                "Name": "mail",
                "Version": "2021-06-01",
                "Statement": [
                    {
                        "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
                        "Operation": { "Audit": { "FindingsDestination": {} } },
                    },
                    {
                        "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
                        "Operation": { "Deidentify": { "MaskConfig": {} } },
                    },
                ],
            }),
        },
        log_stream: aws::logs::LogStream {
            log_group_name: logs,
            log_stream_name: "main",
        },
        failed: aws::logs::MetricFilter {
            log_group_name: logs,
            filter_name: "failed",
            filter_pattern: "{ $.level = \"ERROR\" }",
            metric_transformations: [MetricTransformation {
                metric_namespace: "Orders",
                metric_name: "Failed",
                metric_value: 1,
                default_value: 0,
                unit: "Count",
            }],
        },
        #[depends_on(may_invoke)]
        to_function: aws::logs::SubscriptionFilter {
            log_group_name: logs,
            filter_pattern: "ERROR",
            destination_arn: function,
        },
        to_stream: aws::logs::SubscriptionFilter {
            log_group_name: logs,
            filter_pattern: "",
            destination_arn: stream,
            role_arn: role,
            distribution: "ByLogStream",
        },
        may_invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "logs.amazonaws.com",
            source_arn: logs,
        },
        stream: aws::kinesis::Stream {},
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["logs.amazonaws.com", "firehose.amazonaws.com", "streams.metrics.cloudwatch.amazonaws.com", "synthetics.amazonaws.com", "lambda.amazonaws.com"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["kinesis:PutRecord", "s3:PutObject"], "Resource": "*" }],
                }),
            }],
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "def handler(event, context): pass",
            },
        },
        query: aws::logs::QueryDefinition {
            name: "slowest",
            log_group_names: [logs],
            query_string: "fields @timestamp, @message | sort @duration desc | limit 20",
        },
        policy: aws::logs::ResourcePolicy {
            policy_name: "events",
            policy_document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"logs:PutLogEvents","Resource":"*"}]}"#,
        },
        central: aws::logs::Destination {
            destination_name: "central",
            role_arn: role,
            target_arn: stream,
        },
        archive: aws::kinesisfirehose::DeliveryStream {
            s3_destination_configuration: S3DestinationConfiguration {
                bucket_arn: bucket,
                role_arn: role,
            },
        },
        bucket: aws::s3::Bucket {},
        metrics: aws::cloudwatch::MetricStream {
            firehose_arn: archive,
            role_arn: role,
            output_format: "json",
            include_filters: [MetricStreamFilter {
                namespace: "AWS/EC2",
            }],
        },
        top: aws::cloudwatch::InsightRule {
            rule_name: "top-callers",
            rule_state: "ENABLED",
            rule_body: r#"{"Schema":{"Name":"CloudWatchLogRule","Version":1},"LogGroupNames":["/app/orders"],"LogFormat":"JSON","Contribution":{"Keys":["$.caller"]},"AggregateOn":"Count"}"#,
        },
        canary: aws::synthetics::Canary {
            name: "shop",
            runtime_version: "syn-nodejs-puppeteer-9.1",
            execution_role_arn: role,
            artifact_s3_location: sub!("s3://{}/canary", bucket.bucket_name()),
            schedule: Schedule {
                expression: "rate(5 minutes)"
            },
            code: Code {
                handler: "index.handler",
                script: "exports.handler = async () => {}",
            },
            start_canary_after_creation: true,
        },

        alarm_arn: Output::new(cpu.arn()),
        log_group: Output::new(logs.log_group_name()),
        dashboard_name: Output::new(dashboard.dashboard_name()),
        account: Output::new(pseudo::account_id()),
    });
    App::new().stack(monitoring)
}
