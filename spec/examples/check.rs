//! How long the rules take over a stack of 500 resources that refer to each other.
//!
//! ```console
//! $ cargo run -p infrastruct-spec --example check
//! ```

use std::time::Instant;

use infrastruct_json::{Map, Value, json};
use infrastruct_spec::{Template, check};

fn template(groups: usize) -> Value {
    let mut resources = Map::new();
    for number in 0..groups {
        let name = |kind: &str| format!("{kind}{number}");
        let statement = |service: &str| json!({ "Effect": "Allow", "Principal": { "Service": service }, "Action": "sts:AssumeRole" });
        let role = json!({ "Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [statement("lambda.amazonaws.com")] },
            "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"],
        } });
        let function = json!({ "Type": "AWS::Lambda::Function", "Properties": {
            "Code": { "S3Bucket": "code", "S3Key": "key" },
            "Handler": "index.handler",
            "Runtime": "nodejs22.x",
            "Timeout": 30,
            "MemorySize": 512,
            "Role": { "Fn::GetAtt": [name("Role"), "Arn"] },
            "Environment": { "Variables": { "QUEUE": { "Ref": name("Queue") } } },
        } });
        let queue =
            json!({ "Type": "AWS::SQS::Queue", "Properties": { "VisibilityTimeout": 180 } });
        let mapping = json!({ "Type": "AWS::Lambda::EventSourceMapping", "Properties": {
            "EventSourceArn": { "Fn::GetAtt": [name("Queue"), "Arn"] },
            "FunctionName": { "Ref": name("Function") },
            "BatchSize": 10,
        } });
        let alarm = json!({ "Type": "AWS::CloudWatch::Alarm", "Properties": {
            "Namespace": "AWS/SQS",
            "MetricName": "ApproximateAgeOfOldestMessage",
            "Statistic": "Maximum",
            "Period": 60,
            "EvaluationPeriods": 5,
            "Threshold": 600,
            "ComparisonOperator": "GreaterThanThreshold",
            "Dimensions": [{ "Name": "QueueName", "Value": { "Fn::GetAtt": [name("Queue"), "QueueName"] } }],
        } });
        for (kind, resource) in [
            ("Role", role),
            ("Function", function),
            ("Queue", queue),
            ("Mapping", mapping),
            ("Alarm", alarm),
        ] {
            resources.insert(name(kind), resource);
        }
    }
    json!({ "Resources": resources })
}

fn main() {
    for groups in [1, 20, 100, 400] {
        let (template, _) = Template::from_json(&template(groups));
        let start = Instant::now();
        let found = check(&template);
        println!(
            "{} resources: {:?}, {} findings",
            template.resources.len(),
            start.elapsed(),
            found.len()
        );
        if let Some(first) = found.first() {
            println!("    {}", first.message);
        }
    }
}
