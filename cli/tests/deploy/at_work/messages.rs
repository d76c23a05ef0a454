//! Standard constructs at work: messages go from a queue, a rule, a schedule and a state machine through Python functions to the
//! queue that is subscribed.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use infrastruct::{Construct, json, stack};
use infrastruct_constructs::{
    Code, Function, Queue, QueueSource, Rule, Runtime, Schedule, StateMachine, Subscription, Topic,
    every, minutes, states, task::sqs,
};
use serde_json::{Value, json as plain};

use crate::deploy::app::App;

/// A schedule counts its first minute from when it is made.
const PATIENCE: Duration = Duration::from_secs(150);

/// Publishes what it receives, with the attribute that subscribers filter by.
const ENRICH: &str = r#"
import json, os
import botocore.session

sns = botocore.session.get_session().create_client("sns", region_name=os.environ["AWS_REGION"])

def handler(event, context):
    for record in event["Records"]:
        dataset = json.loads(record["body"])["dataset"]
        attributes = {"dataset": {"DataType": "String", "StringValue": dataset}}
        sns.publish(TopicArn=os.environ["TOPIC_ARN"], Message=record["body"], MessageAttributes=attributes)
"#;

/// Counts on, as a job that is not done at once.
const COUNT: &str = "
def handler(event, context):
    return event.get('done', 0) + 1
";

fn function(code: &'static str) -> Function {
    Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline(code))
}

/// A hub, what feeds it, and who listens.
#[derive(Construct)]
struct Signals {
    input: Queue,
    hub: Topic,
    enrichment: Function,
    source: QueueSource,
    clock: Rule,
    schedule: Schedule,
    team: Queue,
    subscription: Subscription,
    counter: Function,
    job: StateMachine,
}

impl Signals {
    fn new() -> Self {
        let (input, counter) = (Queue::new().name("input"), function(COUNT));
        let message = r#"{"dataset":"orders","by":"the job"}"#;
        let scheduled = json!({ "body": r#"{"dataset":"orders","by":"the scheduler"}"# });
        let tell = sqs::send(&input, message);
        let definition = states!(
            count: Task { call: &counter, result_path: "$.done", next: is_done },
            is_done: Choice {
                choices: [When { variable: "$.done", numeric_greater_than_equals: 3, next: tell_all }],
                default: wait,
            },
            wait: Wait { seconds: 1, next: count },
            tell_all: Task { call: tell, result_path: "$.told", end: true },
        );
        infrastruct::construct!(Self {
            enrichment: function(ENRICH)
                .environment([("TOPIC_ARN", hub.topic_arn())])
                .grants([hub.publish()]),
            source: QueueSource::new(&input, &enrichment),
            clock: Rule::schedule(every(minutes(1)))
                .target(&input)
                .input(json!({ "dataset": "orders", "by": "the clock" })),
            schedule: Schedule::new(every(minutes(1)), &enrichment)
                .input(json!({ "Records": [scheduled] })),
            team: Queue::new().name("team"),
            subscription: Subscription::queue(&hub, &team)
                .filter(json!({ "dataset": ["orders"] }))
                .raw(),
            job: StateMachine::new(definition),
            counter: counter,
            hub: Topic::new(),
            input: input,
        })
    }
}

fn url(app: &App, name: &str) -> Value {
    let asked = plain!({ "QueueName": name });
    let answer = app.services.json("sqs", "AmazonSQS.GetQueueUrl", &asked);
    answer["QueueUrl"].clone()
}

fn send(app: &App, dataset: &str, by: &str) {
    let body = plain!({ "dataset": dataset, "by": by }).to_string();
    let message = plain!({ "QueueUrl": url(app, "input"), "MessageBody": body });
    app.services.json("sqs", "AmazonSQS.SendMessage", &message);
}

/// Who sent the messages that have arrived at the subscriber.
fn received(app: &App) -> BTreeSet<String> {
    let asked = plain!({ "QueueUrl": url(app, "team"), "MaxNumberOfMessages": 10 });
    let answer = app.services.json("sqs", "AmazonSQS.ReceiveMessage", &asked);
    let messages = answer["Messages"].as_array().into_iter().flatten();
    let by = |message: &Value| {
        let body: Value = serde_json::from_str(message["Body"].as_str().unwrap()).unwrap();
        body["by"].as_str().unwrap().to_owned()
    };
    messages.map(by).collect()
}

/// Starts an execution of the only machine, and gives its ARN.
fn start(app: &App) -> Value {
    let services = &app.services;
    let machines = services.json("states", "AWSStepFunctions.ListStateMachines", &plain!({}));
    let machine = &machines["stateMachines"][0]["stateMachineArn"];
    let asked = plain!({ "stateMachineArn": machine, "input": "{}" });
    services.json("states", "AWSStepFunctions.StartExecution", &asked)["executionArn"].clone()
}

#[test]
fn messages_go_all_the_way_and_a_job_comes_to_its_end() {
    let Some(mut app) = App::new("at_work") else {
        return;
    };
    let signals = stack!(Signals {
        signals: Signals::new()
    });
    app.build(infrastruct::App::new().stack(signals), |same| same);
    app.done(&["deploy", "--yes"]);
    send(&app, "returns", "somebody else");
    send(&app, "orders", "hand");
    let execution = start(&app);

    let wanted =
        BTreeSet::from(["hand", "the clock", "the job", "the scheduler"].map(str::to_owned));
    let (mut arrived, begin) = (BTreeSet::new(), Instant::now());
    while arrived.len() < wanted.len() && begin.elapsed() < PATIENCE {
        arrived.extend(received(&app));
        thread::sleep(Duration::from_millis(500));
    }
    let asked = plain!({ "executionArn": execution });
    let ended = app
        .services
        .json("states", "AWSStepFunctions.DescribeExecution", &asked);
    assert_eq!(arrived, wanted, "{ended:#}");
    assert_eq!(ended["status"], "SUCCEEDED", "{ended:#}");
    let output: Value = serde_json::from_str(ended["output"].as_str().unwrap()).unwrap();
    assert_eq!(output["done"], 3, "{output:#}");
    app.done(&["destroy", "--all", "--yes"]);
}
