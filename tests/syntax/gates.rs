//! `#[cfg(…)]` wherever something may be left out.

use infrastruct::{
    Condition, Construct, Output, Parameter, Resource, aws, construct, custom, json, stack,
};

use super::template;

/// A group of which one resource is there in some builds only.
#[derive(Construct)]
struct Inbox {
    queue: Resource<aws::sqs::Queue>,
    #[cfg(test)]
    dead_letters: Resource<aws::sqs::Queue>,
    #[cfg(any())]
    never: Resource<aws::sqs::Queue>,
    #[cfg(any())]
    group: Nothing,
    #[cfg(test)]
    more: Option<Resource<aws::sns::Topic>>,
}

fn inbox() -> Inbox {
    construct!(Inbox {
        queue: aws::sqs::Queue {
            #[cfg(test)]
            visibility_timeout: 30,
            #[cfg(any())]
            visibility_timeout: nothing(),
            #[cfg(any())]
            delay_seconds: nothing.at_all(),
            #[cfg(test)]
            redrive_policy: json!({
                "deadLetterTargetArn": dead_letters.arn(),
                #[cfg(test)]
                "maxReceiveCount": 5,
                #[cfg(any())]
                "maxReceiveCount": nothing(),
            }),
            tags: [
                #[cfg(test)]
                Tag {
                    key: "team",
                    #[cfg(test)]
                    value: "data",
                    #[cfg(any())]
                    value: nothing()
                },
                #[cfg(any())]
                Tag {
                    key: nothing(),
                    value: "data"
                },
                Tag {
                    key: "stage",
                    value: "live"
                },
            ],
        },
        #[cfg(test)]
        dead_letters: aws::sqs::Queue {
            message_retention_period: 1_209_600
        },
        #[cfg(any())]
        never: aws::sqs::Queue {
            delay_seconds: nothing(),
            queue_name: queue.no_such_attribute()
        },
        #[cfg(any())]
        group: nothing(),
        #[cfg(test)]
        more: Some(aws::sns::Topic {}),
    })
}

#[test]
fn what_is_left_out_is_not_in_the_template() {
    let template = template::of(infrastruct::Stack::new("Inbox", inbox()));
    assert_eq!(
        template::resources(&template),
        ["DeadLetters", "More", "Queue"]
    );
    let queue = &template["Resources"]["Queue"]["Properties"];
    assert_eq!(queue["VisibilityTimeout"], 30);
    assert_eq!(queue["DelaySeconds"], serde_json::Value::Null);
    assert_eq!(queue["RedrivePolicy"]["maxReceiveCount"], 5);
    assert_eq!(
        queue["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"][0],
        "DeadLetters"
    );
    let tags = serde_json::json!([{ "Key": "team", "Value": "data" }, { "Key": "stage", "Value": "live" }]);
    assert_eq!(queue["Tags"], tags);
}

#[test]
fn a_stack_has_the_fields_that_are_there() {
    let numbers = vec![1u32, 2];
    let signals = stack!(Signals {
        #[cfg(test)]
        queue: aws::sqs::Queue { delay_seconds: 1 },
        #[cfg(any())]
        queue: aws::sns::Topic {
            topic_name: nothing()
        },
        #[cfg(any())]
        other: nothing(),
        #[cfg(test)]
        stage: Parameter::text().default("live"),
        #[cfg(test)]
        is_live: Condition::equals(&stage, "live"),
        #[cfg(test)]
        url: Output::new(queue.queue_url()).condition(&is_live),
        #[cfg(not(all()))]
        url: Output::new(nothing()),
        #[cfg(test)]
        topic: aws::sns::Topic { topic_name: stage },
        other_topic: aws::sns::Topic {
            #[cfg(test)]
            topic_name: stage,
            #[cfg(test)]
            display_name: None,
        },
        queues: numbers
            .iter()
            .map(|n| aws::sqs::Queue {
                #[cfg(test)]
                delay_seconds: *n,
                #[cfg(any())]
                fifo_queue: nothing()
            })
            .collect::<Vec<_>>(),
        function: aws::lambda::Function {
            role: "arn:aws:iam::123456789012:role/worker",
            #[cfg(test)]
            code: Code {
                zip_file: "def handler(event, context): pass"
            },
            #[cfg(any())]
            code: Code {
                s3_bucket: nothing(),
                s3_key: "a"
            },
            runtime: "python3.13",
            handler: "index.handler",
            environment: Environment {
                variables: [
                    #[cfg(test)]
                    ("STAGE", "live"),
                    #[cfg(any())]
                    ("STAGE", nothing()),
                    ("OTHER", "yes"),
                ],
            },
            architectures: [
                #[cfg(test)]
                "arm64",
                #[cfg(any())]
                "x86_64"
            ],
        },
        special: custom::Special {
            service_token: function.arn(),
            #[cfg(test)]
            any_thing: 1,
            #[cfg(any())]
            any_thing: nothing(),
        },
    });
    assert_eq!(signals.queues.len(), 2);
    let _ = &signals.queue;
    let template = template::of(signals);
    let resources = &template["Resources"];
    assert_eq!(resources["Queue"]["Type"], "AWS::SQS::Queue");
    assert!(template["Outputs"]["Url"]["Condition"].is_string());
    assert_eq!(
        resources["OtherTopic"]["Properties"],
        serde_json::json!({ "TopicName": { "Ref": "Stage" } })
    );
    assert_eq!(resources["Queues1"]["Properties"]["DelaySeconds"], 2);
    let function = &resources["Function"]["Properties"];
    assert_eq!(function["Architectures"], serde_json::json!(["arm64"]));
    assert_eq!(
        function["Environment"]["Variables"],
        serde_json::json!({ "STAGE": "live", "OTHER": "yes" })
    );
    assert_eq!(resources["Special"]["Properties"]["AnyThing"], 1);
}

#[test]
fn an_attribute_may_depend_on_the_build() {
    let template = template::of(stack!(Kept {
        #[cfg_attr(all(), deletion_policy(Retain), update_replace_policy(Retain))]
        #[cfg_attr(any(), deletion_policy(Delete))]
        #[cfg_attr(any(), depends_on(nothing))]
        #[cfg_attr(all(), metadata("owner": "data"))]
        queue: aws::sqs::Queue {},
        #[cfg_attr(all(), cfg(any()))]
        never: aws::sqs::Queue {
            queue_name: nothing()
        },
        #[rustfmt::skip]
        #[cfg_attr(any(), cfg(any()))]
        always: aws::sqs::Queue {},
    }));
    assert_eq!(template::resources(&template), ["Always", "Queue"]);
    let queue = &template["Resources"]["Queue"];
    assert_eq!(queue["DeletionPolicy"], "Retain");
    assert_eq!(queue["UpdateReplacePolicy"], "Retain");
    assert_eq!(queue["DependsOn"], serde_json::Value::Null);
    assert_eq!(queue["Metadata"]["owner"], "data");
}

#[derive(Construct)]
#[resource(aws::sqs::Queue { #[cfg(test)] delay_seconds: 7, #[cfg(any())] message_retention_period: nothing() })]
struct TeamQueue {
    #[cfg(test)]
    visibility_timeout: u32,
    #[cfg(any())]
    fifo_queue: Nothing,
}

#[test]
fn a_resource_struct_has_the_properties_that_are_there() {
    let template = template::of(stack!(Team {
        queue: TeamQueue {
            visibility_timeout: 30
        }
    }));
    assert_eq!(
        template["Resources"]["Queue"]["Properties"],
        serde_json::json!({ "DelaySeconds": 7, "VisibilityTimeout": 30 })
    );
}
