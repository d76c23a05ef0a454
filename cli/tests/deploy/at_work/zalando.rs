//! The example of the article, all seven stacks of it. MiniStack runs no Java, so the program is one in Python.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::deploy::app::App;
use crate::deploy::service::Services;

/// A schedule counts its first minute from when it is made.
const PATIENCE: Duration = Duration::from_secs(150);

/// What a function is shows in what it is told: it makes the work, does it and tells that it is done, or enriches what is told.
/// Else it is of the job, which is done at once.
const PROGRAM: &str = r#"
import json, os
import boto3

def handler(event, context):
    told = os.environ
    if "TOPIC_ARN" in told:
        for record in event["Records"]:
            message = json.loads(record["body"])
            if message.get("source") == "aws.states":
                message = {"dataset": "customers", "by": "the job"}
            attributes = {"dataset": {"DataType": "String", "StringValue": message["dataset"]}}
            boto3.client("sns").publish(
                TopicArn=told["TOPIC_ARN"], Message=json.dumps(message), MessageAttributes=attributes)
    elif "QUEUE_URL" in told:
        by = "an object" if event["source"] == "aws.s3" else "the schedule"
        for dataset in ["orders", "returns"]:
            boto3.client("sqs").send_message(
                QueueUrl=told["QUEUE_URL"], MessageBody=json.dumps({"dataset": dataset, "by": by}))
    elif "READY_URL" in told:
        for record in event["Records"]:
            boto3.client("sqs").send_message(QueueUrl=told["READY_URL"], MessageBody=record["body"])
    return "SUCCESS"
"#;

/// The same template, with functions that the emulator runs.
fn with_program(mut template: Value) -> Value {
    for resource in template["Resources"].as_object_mut().unwrap().values_mut() {
        if resource["Type"] == "AWS::Lambda::Function" {
            let properties = &mut resource["Properties"];
            properties["Runtime"] = json!("python3.13");
            properties["Handler"] = json!("index.handler");
            properties["Code"] = json!({ "ZipFile": PROGRAM });
        }
    }
    template
}

/// An object arrives, and a job begins.
fn set_off(services: &Services) {
    let lake = services.physical("Arriving", "Lake");
    services.rest("s3", "PUT", &format!("/{lake}/incoming/1.json"), "{}");
    let machine = services.physical("Spark", "JobMachine");
    let asked = json!({ "stateMachineArn": machine, "input": "{\"jobInfo\":{}}" });
    services.json("states", "AWSStepFunctions.StartExecution", &asked);
}

/// Who has sent what the team hears of, which is of its datasets only.
fn check_team(services: &Services) {
    let queue = services.physical("Team", "ReadinessQueue");
    let asked = json!({ "QueueUrl": queue, "MaxNumberOfMessages": 10 });
    let wanted = ["an object", "the job", "the schedule"].map(str::to_owned);
    let (wanted, mut heard) = (BTreeSet::from(wanted), BTreeSet::new());
    let begin = Instant::now();
    while heard != wanted {
        assert!(begin.elapsed() < PATIENCE, "{heard:?}");
        let answer = services.json("sqs", "AmazonSQS.ReceiveMessage", &asked);
        for message in answer["Messages"].as_array().into_iter().flatten() {
            let read =
                |text: &Value| -> Value { serde_json::from_str(text.as_str().unwrap()).unwrap() };
            let message = read(&read(&message["Body"])["Message"]);
            assert_ne!(message["dataset"], "returns");
            heard.insert(message["by"].as_str().unwrap().to_owned());
        }
        thread::sleep(Duration::from_millis(200));
    }
}

/// Builds the example, and gives the directory of its templates.
fn build() -> Option<std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/zalando");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("zalando");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["build", "--quiet", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target);
    let is_built = cargo.status().is_ok_and(|status| status.success());
    let directory = target.join("infrastruct/zalando");
    if is_built && directory.join("manifest.json").exists() {
        return Some(directory);
    }
    infrastruct_oracle::skipped("what zalando does", "examples/zalando does not build");
    None
}

/// What is there, by the services' own word, is what the templates declare.
fn check_services(services: &Services, templates: &[Value]) {
    let declared = |type_name: &str| {
        let resources = templates
            .iter()
            .flat_map(|template| template["Resources"].as_object().unwrap().values());
        resources
            .filter(|resource| resource["Type"] == type_name)
            .count()
    };
    assert_eq!(services.queues().len(), declared("AWS::SQS::Queue"));
    assert_eq!(
        services.count("sns", "ListTopics", "TopicArn"),
        declared("AWS::SNS::Topic")
    );
    assert_eq!(
        services.count("sns", "ListSubscriptions", "SubscriptionArn"),
        declared("AWS::SNS::Subscription")
    );
    let with_policy = services
        .queues()
        .iter()
        .filter(|(_, attributes)| attributes["Policy"].is_string())
        .count();
    assert_eq!(with_policy, declared("AWS::SQS::QueuePolicy"));
    let (_, mappings) = services.rest("lambda", "GET", "/2015-03-31/event-source-mappings/", "");
    let mappings: Value = serde_json::from_str(&mappings).unwrap();
    let mappings = mappings["EventSourceMappings"]
        .as_array()
        .map_or(0, Vec::len);
    assert_eq!(mappings, declared("AWS::Lambda::EventSourceMapping"));
}

/// Somebody changes a queue by hand, and is found out.
fn check_drift(app: &App) {
    let url = app.services.queues()[0].0.clone();
    let set = |value: &str| {
        let body =
            serde_json::json!({"QueueUrl": url, "Attributes": {"MessageRetentionPeriod": value}});
        app.services
            .json("sqs", "AmazonSQS.SetQueueAttributes", &body);
    };
    let before = app.services.queues()[0].1["MessageRetentionPeriod"].clone();
    set("61");
    let said = app.differs(&["drift"]);
    assert!(
        said.out.contains("/MessageRetentionPeriod") && said.out.contains(".rs:"),
        "{}",
        said.out
    );
    set(before.as_str().unwrap());
    app.done(&["drift"]);
}

#[test]
fn all_seven_stacks_live_through_everything() {
    let Some(mut app) = App::new("zalando") else {
        return;
    };
    let Some(directory) = build() else { return };
    let manifest = std::fs::read_to_string(directory.join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let stacks = manifest["stacks"].as_array().unwrap();
    assert_eq!(stacks.len(), 7);
    let read = |stack: &Value| -> Value {
        let file = directory.join(stack["template"].as_str().unwrap());
        with_program(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
    };
    for stack in stacks {
        app.stack(stack["name"].as_str().unwrap(), &read(stack), stack);
    }
    app.done(&["deploy", "--yes"]);
    set_off(&app.services);
    let templates: Vec<Value> = stacks.iter().map(&read).collect();
    check_services(&app.services, &templates);
    for stack in stacks {
        assert_eq!(
            app.services
                .status(stack["name"].as_str().unwrap())
                .as_deref(),
            Some("CREATE_COMPLETE")
        );
    }

    let again = app.done(&["deploy"]);
    assert_eq!(again.err.matches("unchanged").count(), 7, "{}", again.err);
    app.done(&["diff", "--fail-on", "any"]);
    app.done(&["drift"]);

    check_drift(&app);
    check_team(&app.services);

    // Every queue waits longer; then a change that fails, and is rolled back.
    for (stack, template) in stacks.iter().zip(&templates) {
        let mut changed = template.clone();
        for resource in changed["Resources"].as_object_mut().unwrap().values_mut() {
            if resource["Type"] == "AWS::SQS::Queue" {
                resource["Properties"]["MessageRetentionPeriod"] = 600_000.into();
            }
        }
        app.stack(stack["name"].as_str().unwrap(), &changed, stack);
    }
    app.differs(&["diff", "--fail-on", "any"]);
    app.done(&[
        "diff",
        "--fail-on",
        "broadening",
        "--fail-on",
        "destructive",
    ]);
    app.done(&["deploy", "--yes"]);
    let is_changed =
        |(_, attributes): &(String, Value)| attributes["MessageRetentionPeriod"] == "600000";
    assert!(app.services.queues().iter().all(is_changed));
    let (stack, template) = (&stacks[0], &templates[0]);
    let name = stack["name"].as_str().unwrap();
    let mut broken = template.clone();
    let first = broken["Resources"]
        .as_object()
        .unwrap()
        .keys()
        .next()
        .unwrap()
        .clone();
    broken["Resources"]["Zbroken"] = crate::deploy::app::bad_queue(&first);
    app.stack(name, &broken, stack);
    app.failed(&["deploy", name, "--yes"])
        .says(&[&format!("`{name}` failed: `Zbroken`")]);
    assert_eq!(
        app.services.status(name).as_deref(),
        Some("UPDATE_ROLLBACK_COMPLETE")
    );

    app.done(&["destroy", "--all", "--yes"]);
    assert!(app.services.queues().is_empty());
    assert_eq!(app.services.count("sns", "ListTopics", "TopicArn"), 0);
}
