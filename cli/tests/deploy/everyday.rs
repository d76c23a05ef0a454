//! Everyday pieces at work: requests reach functions through both kinds of APIs; what happens to streams, tables and buckets
//! arrives where it is wired to; a bucket with objects is deleted by what empties it.
//!
//! What the emulators cannot show: MiniStack leaves stage variables in the addresses of a REST API's functions, so that the test
//! fills them in, and imports no `x-amazon-apigateway-any-method`, so that the route is of one method. Its task `sns:publish` loses
//! the `MessageAttributes`, so that the subscription filters by the message's body. moto's keeps them, but runs no machine that its
//! CloudFormation has made, so that the test makes it of the template. Neither makes what Batch needs, and neither starts containers
//! here: a task of ECS is made, and no more.

use std::collections::BTreeSet;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use infrastruct::{Construct, Output, json, stack};
use infrastruct_constructs::{
    Attribute, Bucket, BucketEvent, Cluster, Code, Cpu, Emptier, ExistingTopic, FargateTask,
    Function, HttpApi, Image, Method, Notification, ObjectCreated, Queue, RestApi, Runtime,
    StartingPosition, StateMachine, Stream, StreamSource, StreamView, Subscription, Table, Topic,
    gibibytes, states,
    task::{Callback, Task, dynamodb, path, sdk, sns},
};
use serde_json::{Value, json as plain};

use super::app::App;
use super::http;
use super::server::Server;
use super::service::element;

const PATIENCE: Duration = Duration::from_mins(1);

/// Answers requests, and says of anything else where it is from.
const WITNESS: &str = r#"
import json, os
import boto3

sqs = boto3.client("sqs")

def handler(event, context):
    if "requestContext" in event:
        return {"statusCode": 200, "body": "hello " + event["pathParameters"]["name"]}
    for record in event["Records"]:
        sqs.send_message(QueueUrl=os.environ["HEARD"], MessageBody=json.dumps({"by": record["eventSource"]}))
"#;

#[derive(Construct)]
struct Everyday {
    heard: Queue,
    witness: Function,
    rest: RestApi,
    http: HttpApi,
    clicks: Stream,
    click_source: StreamSource,
    orders: Table,
    order_source: StreamSource,
    emptier: Emptier,
    lake: Bucket,
    arrived: Queue,
    told: Notification,
    hub: Topic,
    subscription: Subscription,
    machine: StateMachine,
    arrivals: ObjectCreated,
}

impl Everyday {
    fn new() -> Self {
        let orders = Table::new(Attribute::text("id")).stream(StreamView::NewImage);
        let orders = orders.name("orders");
        let (hub, arrived) = (Topic::new(), Queue::new().name("arrived"));
        let order = json!({ "id": { "S": path("$.detail.object.key") } });
        let message = r#"{"dataset":"orders","by":"the machine"}"#;
        let attributes = sdk::call("sqs:getQueueAttributes")
            .on(arrived.arn())
            .with("QueueUrl", arrived.queue_url())
            .with("AttributeNames", json!(["QueueArn"]));
        let note_arrival = states!(
            note: Task { call: dynamodb::put(&orders, order), result_path: "$.noted", next: look },
            look: Task { call: attributes, result_path: "$.looked", next: tell },
            tell: Task { call: sns::publish(&hub, message), end: true },
        );
        infrastruct::construct!(Self {
            heard: Queue::new().name("heard"),
            witness: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline(WITNESS))
                .environment([("HEARD", heard.queue_url())])
                .grants([heard.send()]),
            rest: RestApi::new().route(Method::Get, "/greeting/{name}", &witness),
            http: HttpApi::new().route(Method::Get, "/greeting/{name}", &witness),
            clicks: Stream::new().name("clicks"),
            click_source: StreamSource::new(&clicks, &witness, StartingPosition::TrimHorizon),
            order_source: StreamSource::new(&orders, &witness, StartingPosition::TrimHorizon),
            emptier: Emptier::new(),
            lake: Bucket::new().name("lake-of-everyday").emptied_by(&emptier),
            told: Notification::of(&lake, BucketEvent::OBJECT_CREATED).to_queue(&arrived),
            subscription: Subscription::queue(&hub, &heard)
                .filter_body(json!({ "dataset": ["orders"] }))
                .raw(),
            machine: StateMachine::new(note_arrival),
            arrivals: ObjectCreated::of(&lake).to(&machine),
            orders: orders,
            arrived: arrived,
            hub: hub,
        })
    }
}

/// What a queue has received: who sent it.
fn received(app: &App, queue: &str) -> BTreeSet<String> {
    let named = plain!({ "QueueName": queue });
    let url = app.services.json("sqs", "AmazonSQS.GetQueueUrl", &named)["QueueUrl"].clone();
    let asked = plain!({ "QueueUrl": url, "MaxNumberOfMessages": 10 });
    let answer = app.services.json("sqs", "AmazonSQS.ReceiveMessage", &asked);
    let messages = answer["Messages"].as_array().into_iter().flatten();
    let by = |message: &Value| {
        let body: Value = serde_json::from_str(message["Body"].as_str().unwrap()).unwrap();
        let by = &body["by"];
        let by = by.as_str().or(body["Records"][0]["eventSource"].as_str());
        by.unwrap_or_default().to_owned()
    };
    // S3 says at first that it may
    messages.map(by).filter(|by| !by.is_empty()).collect()
}

/// Waits until all have been heard, and nobody else.
fn hear(app: &App, queue: &str, wanted: &[&str]) {
    let wanted: BTreeSet<String> = wanted.iter().map(|&by| by.to_owned()).collect();
    let (mut heard, begin) = (BTreeSet::new(), Instant::now());
    while heard != wanted {
        assert!(begin.elapsed() < PATIENCE, "{queue}: {heard:?}");
        heard.extend(received(app, queue));
        thread::sleep(Duration::from_millis(200));
    }
}

/// The answer to a request to an address, of which the emulator knows the host's first name.
fn get(app: &App, address: &str) -> (u16, String) {
    let (_, address) = address.split_once("://").expect(address);
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let id = host.split('.').next().unwrap_or_default();
    let host = format!("{id}.execute-api.127.0.0.1:{}", app.services.port);
    let path = format!("/{}/greeting/world", path.trim_end_matches('/')).replace("//", "/");
    let headers = [("Host", host), app.services.signature("execute-api")];
    http::call(app.services.port, "GET", &path, &headers, "")
}

fn output(app: &App, name: &str) -> String {
    let asked = [("StackName", "Everyday")];
    let answer = app
        .services
        .query("cloudformation", "DescribeStacks", &asked);
    let at = answer
        .find(&format!("<OutputKey>{name}</OutputKey>"))
        .expect(&answer);
    element(&answer[at..], "OutputValue").unwrap()
}

#[test]
fn what_is_wired_arrives_and_what_is_emptied_goes() {
    let Some(mut app) = App::new("everyday") else {
        return;
    };
    let image = Image::public("public.ecr.aws/docker/library/busybox:1.37");
    let everyday = stack!(Everyday {
        all: Everyday::new(),
        rest_address: Output::new(all.rest.url()),
        http_address: Output::new(all.http.api_endpoint()),
        cluster: Cluster::new(),
        report: FargateTask::new(image, Cpu::Half, gibibytes(1)),
    });
    let function = "${AllWitness}";
    let filled =
        |template: String| template.replace("${!stageVariables.get_greeting_name}", function);
    app.build(infrastruct::App::new().stack(everyday), filled);
    app.done(&["deploy", "--yes"]);

    for address in ["RestAddress", "HttpAddress"] {
        let address = output(&app, address);
        assert_eq!(
            get(&app, &address),
            (200, "hello world".to_owned()),
            "{address}"
        );
    }
    let target = "AmazonEC2ContainerServiceV20141113.ListTaskDefinitions";
    let tasks = app.services.json("ecs", target, &plain!({}));
    let tasks = tasks["taskDefinitionArns"].as_array().map(Vec::len);
    assert_eq!(tasks, Some(1));
    let record = plain!({ "StreamName": "clicks", "PartitionKey": "1", "Data": "e30=" });
    app.services
        .json("kinesis", "Kinesis_20131202.PutRecord", &record);
    app.services
        .rest("s3", "PUT", "/lake-of-everyday/orders/1.json", "{}");
    app.services
        .rest("s3", "PUT", "/lake-of-everyday/orders/2.json", "{}");
    hear(
        &app,
        "heard",
        &["aws:kinesis", "aws:dynamodb", "the machine"],
    );
    hear(&app, "arrived", &["aws:s3"]);

    app.done(&["destroy", "--all", "--yes"]);
    let (status, _) = app.services.rest("s3", "GET", "/lake-of-everyday", "");
    assert_eq!(status, 404);
}

/// What is published with an attribute that the subscription filters by arrives, and nothing else.
#[test]
fn a_machine_tells_those_who_filter_by_attributes() {
    fn tell(hub: &ExistingTopic, dataset: &str) -> Task<Callback> {
        let attribute = json!({ "DataType": "String", "StringValue": dataset });
        sns::publish(hub, plain!({ "by": dataset }).to_string())
            .with("MessageAttributes", json!({ "dataset": attribute }))
    }
    let Some(server) = Server::moto() else {
        return;
    };
    let interpret = r#"{"stepfunctions":{"execute_state_machine":true}}"#;
    http::call(server.port, "POST", "/moto-api/config", &[], interpret);
    let mut app = App::at("telling", server);
    let answer = app.services.query("sns", "CreateTopic", &[("Name", "hub")]);
    let topic = element(&answer, "TopicArn").expect(&answer);
    let hub = ExistingTopic::new(topic.as_str());
    let telling = stack!(Telling {
        machine: StateMachine::new(states!(
            returns: Task { call: tell(&hub, "returns"), next: orders },
            orders: Task { call: tell(&hub, "orders"), end: true },
        )),
    });
    app.build(infrastruct::App::new().stack(telling), |same| same);
    let template = fs::read_to_string(app.directory.join("Telling.template.json")).unwrap();
    let template: Value = serde_json::from_str(&template).unwrap();
    let definition = template["Resources"]["Machine"]["Properties"]["Definition"].to_string();
    let publish = r#"{"Fn::Sub":"arn:${AWS::Partition}:states:::sns:publish"}"#;
    let definition = definition.replace(publish, r#""arn:aws:states:::sns:publish""#);

    let services = &app.services;
    services.json(
        "sqs",
        "AmazonSQS.CreateQueue",
        &plain!({ "QueueName": "team" }),
    );
    let team = topic.replace(":sns:", ":sqs:").replace(":hub", ":team");
    let subscription = [
        ("TopicArn", topic.as_str()),
        ("Protocol", "sqs"),
        ("Endpoint", &team),
        ("Attributes.entry.1.key", "FilterPolicy"),
        ("Attributes.entry.1.value", r#"{"dataset":["orders"]}"#),
        ("Attributes.entry.2.key", "RawMessageDelivery"),
        ("Attributes.entry.2.value", "true"),
    ];
    services.query("sns", "Subscribe", &subscription);
    let role = "arn:aws:iam::123456789012:role/machine";
    let machine = plain!({ "name": "telling", "definition": definition, "roleArn": role });
    let made = services.json("states", "AWSStepFunctions.CreateStateMachine", &machine);
    let asked = plain!({ "stateMachineArn": made["stateMachineArn"], "input": "{}" });
    services.json("states", "AWSStepFunctions.StartExecution", &asked);
    hear(&app, "team", &["orders"]);
    assert_eq!(received(&app, "team"), BTreeSet::new());
}
