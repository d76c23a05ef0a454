//! Handles of resources: siblings, those of constructs, and those that helpers take.

use std::collections::HashSet;

use infrastruct::{
    App, Arn, Construct, Output, Ref, Resource, Value, aws, construct, json, stack, sub,
};
use serde_json::json as plain;

use crate::support::template;

#[derive(Construct)]
struct Worker {
    pub role: Resource<aws::iam::Role>,
    pub topics: Vec<Resource<aws::sns::Topic>>,
}

fn worker() -> Worker {
    construct!(Worker {
        role: aws::iam::Role {
            assume_role_policy_document: json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] })
        },
        topics: ["a", "b"]
            .iter()
            .map(|name| aws::sns::Topic {
                display_name: *name
            })
            .collect(),
    })
}

/// The house standard.
#[derive(Construct)]
#[resource(aws::sqs::Queue { message_retention_period: 1_209_600 })]
struct TeamQueue {
    visibility_timeout: u32,
}

fn arn(queue: impl Into<Ref<aws::sqs::Queue>>) -> Value<Arn<aws::sqs::Queue>> {
    queue.into().arn()
}

#[test]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "a reference is one of the forms"
)]
fn a_helper_takes_a_sibling_and_a_resource() {
    let other = stack!(Other {
        queue: aws::sqs::Queue {}
    });
    let test = stack!(Test {
        queue: aws::sqs::Queue {},
        of_sibling: Output::new(arn(queue)),
        of_reference: Output::new(arn(&queue)),
        of_resource: Output::new(arn(&other.queue)),
    });
    let template = template(App::new().stack(other).stack(test), "Test");
    let own = plain!({ "Fn::GetAtt": ["Queue", "Arn"] });
    assert_eq!(template["Outputs"]["OfSibling"]["Value"], own);
    assert_eq!(template["Outputs"]["OfReference"]["Value"], own);
    assert_eq!(
        template["Outputs"]["OfResource"]["Value"],
        plain!({ "Fn::ImportValue": "Other:Queue:Arn" })
    );
}

#[test]
fn handles_are_equal_if_their_resources_are() {
    let (one, two) = (
        construct!(aws::sqs::Queue {}),
        construct!(aws::sqs::Queue {}),
    );
    assert_eq!(*one, Ref::from(&one));
    assert_ne!(*one, *two);
    let all: HashSet<Ref<aws::sqs::Queue>> = [*one, *two, *one].into();
    assert_eq!(all.len(), 2);
    assert_eq!(format!("{:?}", *one), "Ref(AWS::SQS::Queue)");
}

#[test]
fn what_a_sibling_has_is_borrowed() {
    let test = stack!(Test {
        worker: worker(),
        queue: TeamQueue {
            visibility_timeout: 30
        },
        function: aws::lambda::Function {
            code: Code {
                s3_bucket: "code",
                s3_key: "app.jar"
            },
            role: worker.role,
            runtime: "python3.13",
            handler: "index.handler",
        },
        policy: aws::sqs::QueuePolicy {
            queues: [queue.queue_url()],
            policy_document: json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] }),
        },
        subscription: aws::sns::Subscription {
            topic_arn: worker.topics[1],
            protocol: "sqs",
            endpoint: queue.arn(),
        },
        rule: aws::events::Rule {
            schedule_expression: "rate(1 minute)",
            targets: [Target {
                id: "queue",
                arn: queue
            }],
        },
    });
    let template = template(App::new().stack(test), "Test");
    let properties = |name: &str| template["Resources"][name]["Properties"].clone();
    assert_eq!(
        properties("Function")["Role"],
        plain!({ "Fn::GetAtt": ["WorkerRole", "Arn"] })
    );
    assert_eq!(
        properties("Policy")["Queues"],
        plain!([{ "Fn::GetAtt": ["Queue", "QueueUrl"] }])
    );
    assert_eq!(
        properties("Subscription")["TopicArn"],
        plain!({ "Ref": "WorkerTopics1" })
    );
    assert_eq!(
        properties("Rule")["Targets"][0]["Arn"],
        plain!({ "Fn::GetAtt": ["Queue", "Arn"] })
    );
}

#[test]
fn within_a_text_a_handle_is_its_ref() {
    let test = stack!(Test {
        cluster: aws::ecs::Cluster {},
        worker: worker(),
        name: Output::new(sub!("service/{cluster}/{}", worker.role)),
        whole: Output::new(cluster),
        role: Output::new(&worker.role),
    });
    let template = template(App::new().stack(test), "Test");
    assert_eq!(
        template["Outputs"]["Name"]["Value"],
        plain!({ "Fn::Sub": "service/${Cluster}/${WorkerRole}" })
    );
    assert_eq!(
        template["Outputs"]["Whole"]["Value"],
        plain!({ "Ref": "Cluster" })
    );
    assert_eq!(
        template["Outputs"]["Role"]["Value"],
        plain!({ "Ref": "WorkerRole" })
    );
}

#[test]
fn an_iterator_of_resources_is_a_field() {
    let teams = ["data", "web"];
    let test = stack!(Test {
        queues: teams.map(|team| aws::sqs::Queue { queue_name: team }),
        subscriptions: queues
            .iter()
            .zip(teams)
            .map(|(queue, team)| aws::sns::Subscription {
                topic_arn: format!("arn:aws:sns:eu-west-1:123456789012:{team}"),
                protocol: "sqs",
                endpoint: queue.arn(),
            }),
        standard: (1..=2_u32).map(|minutes| TeamQueue {
            visibility_timeout: minutes * 60
        }),
        policy: aws::sqs::QueuePolicy {
            queues: standard
                .iter()
                .map(|queue| queue.queue_url())
                .chain(queues.iter().map(|queue| queue.queue_url())),
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": queues.iter().map(|queue| json!({ "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": queue.arn() })),
            }),
        },
    });
    let template = template(App::new().stack(test), "Test");
    let resources = &template["Resources"];
    assert_eq!(
        resources["Subscriptions1"]["Properties"]["Endpoint"],
        plain!({ "Fn::GetAtt": ["Queues1", "Arn"] })
    );
    assert_eq!(
        resources["Standard1"]["Properties"]["VisibilityTimeout"],
        120
    );
    assert_eq!(
        resources["Policy"]["Properties"]["Queues"],
        plain!([
            { "Fn::GetAtt": ["Standard0", "QueueUrl"] },
            { "Fn::GetAtt": ["Standard1", "QueueUrl"] },
            { "Fn::GetAtt": ["Queues0", "QueueUrl"] },
            { "Fn::GetAtt": ["Queues1", "QueueUrl"] },
        ])
    );
    assert_eq!(
        resources["Policy"]["Properties"]["PolicyDocument"]["Statement"][0]["Resource"],
        plain!({ "Fn::GetAtt": ["Queues0", "Arn"] })
    );
}

#[test]
fn what_only_a_resource_knows_is_read_by_its_name() {
    let outer = stack!(Test {
        nested: aws::cloudformation::Stack {
            template_url: "https://example.com/nested.yaml"
        },
        provided: aws::cloudformation::CustomResource {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:provider",
        },
        queue: aws::sqs::Queue {
            queue_name: nested.output("Name")
        },
        url: Output::new(sub!(
            "{}/{}",
            nested.output("Url"),
            provided.attribute("Path")
        )),
    });
    let built = template(App::new().stack(outer), "Test");
    assert_eq!(
        built["Resources"]["Queue"]["Properties"]["QueueName"],
        plain!({ "Fn::GetAtt": ["Nested", "Outputs.Name"] })
    );
    assert_eq!(
        built["Outputs"]["Url"]["Value"],
        plain!({ "Fn::Sub": "${Nested.Outputs.Url}/${Provided.Path}" })
    );
}
