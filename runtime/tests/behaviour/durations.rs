//! Spans of time in properties that count something known.

use std::time::Duration;

use infrastruct::{App, Condition, Construct, aws, if_, pseudo, stack};
use serde_json::json;

use crate::support::{errors, template};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const HALF_A_MINUTE: Duration = Duration::from_secs(30);

/// The house standard.
#[derive(Construct)]
#[resource(aws::sqs::Queue { message_retention_period: DAY })]
struct TeamQueue {
    visibility_timeout: Duration,
    delay_seconds: Option<Duration>,
}

#[test]
fn a_property_counts_what_its_name_or_its_documentation_says() {
    let is_live = Condition::equals(pseudo::region(), "eu-west-1");
    let times = [HALF_A_MINUTE, Duration::from_secs(60)];
    let test = stack!(Test {
        is_live: is_live,
        queue: aws::sqs::Queue {
            visibility_timeout: Duration::from_secs(90),
            delay_seconds: &times[0],
            message_retention_period: if_(&is_live, 4 * DAY, DAY),
            receive_message_wait_time_seconds: None::<Duration>,
        },
        function: aws::lambda::Function {
            code: Code {
                s3_bucket: "code",
                s3_key: "app.jar"
            },
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.13",
            handler: "index.handler",
            timeout: HALF_A_MINUTE,
        },
        log: aws::logs::LogGroup {
            retention_in_days: 30 * DAY
        },
        group: aws::autoscaling::AutoScalingGroup {
            min_size: 1,
            max_size: 2,
            launch_configuration_name: "workers",
            availability_zones: ["eu-west-1a"],
            cooldown: Duration::from_secs(300),
        },
        record: aws::route53::RecordSet {
            hosted_zone_name: "example.com.",
            name: "www.example.com.",
            r#type: "CNAME",
            resource_records: ["example.com"],
            ttl: Duration::from_secs(300),
        },
        database: aws::rds::DBCluster {
            engine: "aurora-mysql",
            master_username: "owner",
            manage_master_user_password: true,
            backup_retention_period: 7 * DAY,
            serverless_v2_scaling_configuration: ServerlessV2ScalingConfiguration {
                min_capacity: 0,
                max_capacity: 1,
                seconds_until_auto_pause: Duration::from_secs(300)
            },
        },
        stream: aws::lambda::EventSourceMapping {
            function_name: "worker",
            event_source_arn: "arn:aws:sqs:eu-west-1:123456789012:jobs",
            maximum_batching_window_in_seconds: times.into_iter().max(),
        },
        standard: TeamQueue {
            visibility_timeout: HALF_A_MINUTE,
            delay_seconds: None
        },
    });
    let template = template(App::new().stack(test), "Test");
    let properties = |name: &str| template["Resources"][name]["Properties"].clone();
    assert_eq!(
        properties("Queue"),
        json!({
            "VisibilityTimeout": 90,
            "DelaySeconds": 30,
            "MessageRetentionPeriod": { "Fn::If": ["IsLive", 345_600, 86_400] },
        })
    );
    assert_eq!(properties("Function")["Timeout"], 30);
    assert_eq!(properties("Log")["RetentionInDays"], 30);
    assert_eq!(properties("Group")["Cooldown"], 300);
    assert_eq!(properties("Record")["TTL"], 300);
    assert_eq!(properties("Database")["BackupRetentionPeriod"], 7);
    assert_eq!(
        properties("Database")["ServerlessV2ScalingConfiguration"]["SecondsUntilAutoPause"],
        300
    );
    assert_eq!(properties("Stream")["MaximumBatchingWindowInSeconds"], 60);
    assert_eq!(
        properties("Standard"),
        json!({ "MessageRetentionPeriod": 86_400, "VisibilityTimeout": 30 })
    );
}

#[test]
fn a_rest_is_refused_and_limits_hold() {
    let test = stack!(Test {
        log: aws::logs::LogGroup {
            retention_in_days: Duration::from_secs(90_000)
        },
        queue: aws::sqs::Queue {
            visibility_timeout: Duration::from_millis(1_500),
            delay_seconds: DAY
        },
    });
    let said = errors(App::new().stack(test)).join("\n");
    assert!(
        said.contains(
            "`Test.log`, `retention_in_days`: `90000s` is no whole number of days, which it counts"
        ),
        "{said}"
    );
    assert!(
        said.contains("`visibility_timeout`: `1.5s` is no whole number of seconds"),
        "{said}"
    );
    assert!(
        said.contains("`delay_seconds` is `86400`, more than the maximum of 900"),
        "{said}"
    );
}
