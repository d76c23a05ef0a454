//! Attributes of resources: words, variables, and on everything that holds resources.

use infrastruct::{
    Condition, Construct, DeletionPolicy, Parameter, Resource, UpdateReplacePolicy, aws, construct,
    stack,
};

use super::template;

#[derive(Clone, Copy)]
struct Settings {
    policy: DeletionPolicy,
}

const KEPT: DeletionPolicy = DeletionPolicy::Retain;

#[test]
fn an_attribute_takes_a_variable() {
    let policy = DeletionPolicy::Snapshot;
    let settings = Settings {
        policy: DeletionPolicy::Delete,
    };
    let replaced: Option<UpdateReplacePolicy> = None;
    let id = String::from("TheQueue");
    let template = template::of(stack!(Kept {
        #[deletion_policy(policy)]
        #[update_replace_policy(UpdateReplacePolicy::Retain)]
        volume: aws::ec2::Volume {
            availability_zone: "eu-central-1a",
            size: 10
        },
        #[deletion_policy(settings.policy)]
        #[update_replace_policy(replaced)]
        deleted: aws::sqs::Queue {},
        #[deletion_policy(KEPT)]
        #[logical_id(id)]
        kept: aws::sqs::Queue {},
        #[deletion_policy(RetainExceptOnCreate)]
        #[logical_id("Written")]
        written: aws::sqs::Queue {},
        queues: (0..2u32)
            .map(|n| #[logical_id(format!("Queue{n}"))]
            #[deletion_policy(settings.policy)]
            aws::sqs::Queue { delay_seconds: n })
            .collect::<Vec<_>>(),
    }));
    let resources = &template["Resources"];
    assert_eq!(
        template::resources(&template),
        [
            "Deleted", "Queue0", "Queue1", "TheQueue", "Volume", "Written"
        ]
    );
    assert_eq!(resources["Volume"]["DeletionPolicy"], "Snapshot");
    assert_eq!(resources["Volume"]["UpdateReplacePolicy"], "Retain");
    assert_eq!(resources["Deleted"]["DeletionPolicy"], "Delete");
    assert_eq!(
        resources["Deleted"]["UpdateReplacePolicy"],
        serde_json::Value::Null
    );
    assert_eq!(resources["TheQueue"]["DeletionPolicy"], "Retain");
    assert_eq!(
        resources["Written"]["DeletionPolicy"],
        "RetainExceptOnCreate"
    );
    assert_eq!(resources["Queue1"]["DeletionPolicy"], "Delete");
}

enum Stage {
    Live,
    Test,
}

#[test]
fn an_attribute_stands_on_a_literal_within_an_expression() {
    let queue = |stage: Stage| {
        template::of(stack!(Choice {
            queue: match stage {
                Stage::Live =>
                    #[deletion_policy(Retain)]
                    aws::sqs::Queue { delay_seconds: 1 },
                #[cfg(all())]
                Stage::Test => {
                    #[metadata("owner": "data")]
                    aws::sqs::Queue { delay_seconds: 2 }
                }
                #[cfg(any())]
                Stage::Nothing => aws::sqs::Queue {},
            },
            list: vec![
                #[deletion_policy(Retain)]
                aws::sqs::Queue {},
                #[cfg(any())]
                aws::sqs::Queue {
                    delay_seconds: nothing()
                }
            ],
        }))
    };
    let live = queue(Stage::Live);
    assert_eq!(live["Resources"]["Queue"]["DeletionPolicy"], "Retain");
    assert_eq!(template::resources(&live), ["List0", "Queue"]);
    assert_eq!(live["Resources"]["List0"]["DeletionPolicy"], "Retain");
    let test = queue(Stage::Test);
    assert_eq!(test["Resources"]["Queue"]["Metadata"]["owner"], "data");
}

#[test]
fn a_property_that_the_facts_lack_is_spelled_as_most_are() {
    let template = template::of(stack!(Allowed {
        #[allow(unknown_property, reason = "newer than the facts")]
        group: aws::scheduler::ScheduleGroup {
            action_after_completion: "DELETE",
            brand_new: Shape {
                some_size: 1,
                parts: [Part { of_it: true }]
            },
        },
    }));
    assert_eq!(
        template["Resources"]["Group"]["Properties"],
        serde_json::json!({
            "ActionAfterCompletion": "DELETE",
            "BrandNew": { "SomeSize": 1, "Parts": [{ "OfIt": true }] },
        })
    );
}

#[derive(Construct)]
struct Inbox {
    queue: Resource<aws::sqs::Queue>,
    topic: Resource<aws::sns::Topic>,
}

fn inbox() -> Inbox {
    construct!(Inbox {
        queue: aws::sqs::Queue {},
        topic: aws::sns::Topic {}
    })
}

#[test]
fn a_condition_and_a_dependency_stand_on_a_construct() {
    let template = template::of(stack!(Conditional {
        #[condition(is_live)]
        #[depends_on(bucket, first)]
        inbox: inbox(),
        #[condition(is_live)]
        spares: (0..2u32).map(|_| aws::sqs::Queue {}).collect::<Vec<_>>(),
        #[cfg_attr(any(), condition(nothing))]
        plain: inbox(),
        first: inbox(),
        bucket: aws::s3::Bucket {},
        stage: Parameter::text().default("live"),
        is_live: Condition::equals(&stage, "live"),
    }));
    let resources = &template["Resources"];
    for name in ["InboxQueue", "InboxTopic", "Spares0", "Spares1"] {
        assert_eq!(resources[name]["Condition"], "IsLive", "{name}");
    }
    assert_eq!(
        resources["PlainQueue"]["Condition"],
        serde_json::Value::Null
    );
    assert_eq!(
        resources["InboxTopic"]["DependsOn"],
        serde_json::json!(["Bucket", "FirstQueue", "FirstTopic"])
    );
}
