//! Alarms and dashboards.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Alarm, Attribute, Bucket, Dashboard, DeadLetterQueue, DeliveryStream, Function, Key, LogGroup,
    Metric, MetricFilter, Missing, Pattern, Queue, Rule, StateMachine, Stream, Table, Topic,
    Widget, days, minutes, states,
};
use serde_json::json;

use crate::support::{counts, function, only, statements, template};

#[test]
fn an_alarm_watches_a_metric_and_tells_a_topic() {
    #[derive(Construct)]
    struct Watch {
        worker: Function,
        operators: Topic,
        failing: Alarm,
        slow: Alarm,
    }
    let template = template(construct!(Watch {
        worker: function(),
        operators: Topic::new(),
        failing: Alarm::new(worker.errors())
            .above(0)
            .over(minutes(1))
            .periods(3)
            .any(2)
            .missing(Missing::NotBreaching)
            .notify(&operators)
            .notify_when_over(&operators),
        slow: Alarm::new(worker.duration().percentile(99.9)).at_least(2_500),
    }));
    // the topic's own policy lets alarms of the account in
    assert_eq!(
        counts(&template),
        "CloudWatch::Alarm:2 IAM::Role:1 Lambda::Function:1 SNS::Topic:1"
    );
    assert_eq!(
        template["Resources"]["Failing"]["Properties"],
        json!({
            "Namespace": "AWS/Lambda",
            "MetricName": "Errors",
            "Dimensions": [{ "Name": "FunctionName", "Value": { "Ref": "Worker" } }],
            "Statistic": "Sum",
            "Period": 60,
            "EvaluationPeriods": 3,
            "DatapointsToAlarm": 2,
            "ComparisonOperator": "GreaterThanThreshold",
            "Threshold": 0,
            "TreatMissingData": "notBreaching",
            "AlarmActions": [{ "Fn::GetAtt": ["Operators", "TopicArn"] }],
            "OKActions": [{ "Fn::GetAtt": ["Operators", "TopicArn"] }],
        })
    );
    let slow = &template["Resources"]["Slow"]["Properties"];
    assert_eq!(slow["ExtendedStatistic"], "p99.9");
    assert_eq!(slow["Threshold"], 2_500);
    assert!(slow.get("Statistic").is_none());
}

#[test]
fn a_topic_with_a_policy_or_a_key_lets_alarms_in() {
    #[derive(Construct)]
    struct Watch {
        key: Key,
        jobs: Queue,
        operators: Topic,
        late: Alarm,
        later: Alarm,
    }
    let template = template(construct!(Watch {
        key: Key::new(),
        jobs: Queue::new(),
        operators: Topic::new().encrypted_with(&key),
        late: Alarm::new(jobs.age()).above(60).notify(&operators),
        later: {
            let _ = operators.clone().subscribers(["111122223333"]);
            Alarm::new(jobs.age()).above(600).notify(&operators)
        },
    }));
    let allowed = statements(&template, "OperatorsPolicy");
    assert_eq!(allowed.len(), 3);
    assert_eq!(
        allowed[0]["Condition"],
        json!({ "ArnEquals": { "aws:SourceArn": { "Fn::GetAtt": ["Late", "Arn"] } } })
    );
    assert_eq!(
        allowed[2]["Principal"],
        json!({ "Service": "cloudwatch.amazonaws.com" })
    );
    assert_eq!(statements(&template, "Key").len(), 2);
}

#[test]
fn a_function_lets_the_alarm_in_that_sets_it_off() {
    #[derive(Construct)]
    struct Watch {
        orders: Table,
        healer: Function,
        busy: Alarm,
    }
    let template = template(construct!(Watch {
        orders: Table::new(Attribute::text("id")),
        healer: function(),
        busy: Alarm::new(orders.write_throttles())
            .above(10)
            .notify(&healer),
    }));
    let permission = only(&template, "Lambda::Permission");
    assert_eq!(
        permission["Properties"]["Principal"],
        "lambda.alarms.cloudwatch.amazonaws.com"
    );
    assert_eq!(
        permission["Properties"]["SourceArn"],
        json!({ "Fn::GetAtt": ["Busy", "Arn"] })
    );
}

#[test]
fn a_dashboard_shows_what_all_pieces_measure() {
    #[derive(Construct)]
    struct Overview {
        worker: Function,
        jobs: Queue,
        hub: Topic,
        machine: StateMachine,
        orders: Table,
        clicks: Stream,
        lake: Bucket,
        events: DeliveryStream,
        rule: Rule,
        overdue: Alarm,
        dashboard: Dashboard,
    }
    let template = template(construct!(Overview {
        worker: function(),
        jobs: Queue::new().dead_letters(DeadLetterQueue::after(3)),
        hub: Topic::new(),
        machine: StateMachine::new(states!(done: Succeed {})),
        orders: Table::new(Attribute::text("id")),
        clicks: Stream::new(),
        lake: Bucket::new(),
        events: DeliveryStream::new(&lake),
        rule: Rule::on(Pattern::source("shop")).target(&jobs),
        overdue: Alarm::new(jobs.age()).above(900),
        dashboard: Dashboard::new([
            Widget::text("# Shop").wide(24).high(1),
            Widget::graph(
                "worker",
                [worker.errors(), worker.throttles(), worker.invocations()]
            ),
            Widget::graph(
                "jobs",
                [jobs.depth(), jobs.dead_letters.as_ref().unwrap().depth()]
            ),
            Widget::graph("hub", [hub.failures(), hub.published()]),
            Widget::graph("machine", [machine.failures(), machine.timeouts()]),
            Widget::graph("orders", [orders.reads(), orders.read_throttles()]),
            Widget::graph("clicks", [clicks.age(), clicks.incoming()]),
            Widget::graph("events", [events.age()]),
            Widget::graph("rule", [rule.failures()]),
            Widget::number("placed", [Metric::new("Shop", "OrdersPlaced").sum()]),
            Widget::alarms("alarms", [&overdue]),
        ]),
    }));
    let dashboard = only(&template, "CloudWatch::Dashboard");
    let body = &dashboard["Properties"]["DashboardBody"]["Fn::Sub"];
    let body = body.as_str().unwrap_or_else(|| panic!("{dashboard:#}"));
    for part in [
        r#""AWS/Lambda","Errors","FunctionName","${Worker}""#,
        r#""AWS/SQS","ApproximateNumberOfMessagesVisible","QueueName","${Jobs.QueueName}""#,
        r#""AWS/States","ExecutionsFailed","StateMachineArn","${Machine"#,
        r##""markdown":"# Shop""##,
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
}

#[test]
fn what_is_logged_is_counted() {
    #[derive(Construct)]
    struct Logged {
        orders: LogGroup,
        refused: MetricFilter,
        duration: MetricFilter,
        alarm: Alarm,
    }
    let template = template(construct!(Logged {
        orders: LogGroup::new(days(30)),
        refused: MetricFilter::new(&orders, "{ $.status = 403 }", "Shop", "OrdersRefused"),
        duration: MetricFilter::new(&orders, "{ $.duration > 0 }", "Shop", "Duration")
            .value("$.duration"),
        alarm: Alarm::new(refused.metric().sum()).above(10),
    }));
    let measured = |name: &str| {
        let properties = &template["Resources"][name]["Properties"];
        assert_eq!(properties["LogGroupName"], json!({ "Ref": "Orders" }));
        properties["MetricTransformations"].clone()
    };
    let metric = |name: &str, value: &str| json!([{ "MetricNamespace": "Shop", "MetricName": name, "MetricValue": value }]);
    assert_eq!(measured("Refused"), metric("OrdersRefused", "1"));
    assert_eq!(measured("Duration"), metric("Duration", "$.duration"));
    let alarm = &only(&template, "CloudWatch::Alarm")["Properties"];
    assert_eq!(alarm["Namespace"], "Shop");
    assert_eq!(alarm["Statistic"], "Sum");
}
