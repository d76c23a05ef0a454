//! Conditions and dependencies of a construct as a whole.

use infrastruct::{
    App, Condition, Construct, Output, Resource, Stack, aws, construct, pseudo, stack,
};
use serde_json::{Value, json};

use crate::support::{errors, template};

#[derive(Construct)]
struct Hub {
    topic: Resource<aws::sns::Topic>,
    archive: Resource<aws::s3::Bucket>,
    topic_arn: Output,
}

impl Hub {
    fn new(is_main: &Condition) -> Self {
        construct!(Self {
            topic: aws::sns::Topic {},
            #[condition(is_main)]
            archive: aws::s3::Bucket {},
            topic_arn: Output::new(topic.topic_arn()),
        })
    }
}

fn is_live() -> Condition {
    Condition::equals(pseudo::account_id(), "123456789012")
}

fn is_main() -> Condition {
    Condition::equals(pseudo::region(), "eu-central-1")
}

fn resource<'a>(template: &'a Value, id: &str) -> &'a Value {
    &template["Resources"][id]
}

#[test]
fn a_condition_holds_for_all_that_a_construct_declares() {
    let stack = stack!(Test {
        is_live: is_live(),
        is_main: is_main(),
        hub: Hub::new(&is_main).condition(&is_live),
        again: construct!(aws::s3::Bucket {})
            .condition(&is_main)
            .condition(&is_live)
            .condition(&is_main),
        free: aws::sns::Topic {},
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(resource(&template, "HubTopic")["Condition"], "IsLive");
    assert_eq!(template["Outputs"]["HubTopicArn"]["Condition"], "IsLive");
    assert_eq!(
        resource(&template, "HubArchive")["Condition"],
        "IsLiveAndIsMain"
    );
    assert_eq!(resource(&template, "Again")["Condition"], "IsLiveAndIsMain");
    assert!(resource(&template, "Free").get("Condition").is_none());
    let both = json!({ "Fn::And": [{ "Condition": "IsLive" }, { "Condition": "IsMain" }] });
    assert_eq!(template["Conditions"]["IsLiveAndIsMain"], both);
    assert_eq!(template["Conditions"].as_object().unwrap().len(), 3);
}

#[test]
fn a_condition_that_is_made_takes_no_name_from_another() {
    let stack = stack!(Test {
        a: is_live(),
        b: is_main(),
        a_and_b: Condition::not(&a),
        inbox: construct!(aws::sqs::Queue {}).condition(&a).condition(&b),
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(resource(&template, "Inbox")["Condition"], "AAndB2");
}

#[test]
fn more_than_ten_conditions_are_one() {
    let conditions: Vec<Condition> = (0..12).map(|_| is_live()).collect();
    let queue = conditions
        .iter()
        .fold(construct!(aws::sqs::Queue {}), Construct::condition);
    let stack = stack!(Test {
        c: conditions,
        queue: queue
    });
    let template = template(App::new().stack(stack), "Test");
    let name = resource(&template, "Queue")["Condition"].as_str().unwrap();
    let outer = template["Conditions"][name]["Fn::And"].as_array().unwrap();
    assert_eq!(outer.len(), 3);
    assert_eq!(outer[0]["Fn::And"].as_array().unwrap().len(), 10);
}

#[test]
fn a_condition_of_no_stack_is_named_where_it_is_used() {
    let elsewhere = is_live();
    let said = errors(|| {
        let hub = Hub::new(&is_main()).condition(&elsewhere);
        App::new().stack(Stack::new("Test", hub))
    });
    assert!(
        said.iter()
            .any(|said| said.contains("within.rs")
                && said.contains("a condition that is in no stack")),
        "{said:?}"
    );
}

#[test]
fn all_of_a_construct_waits_for_all_of_another() {
    let stack = stack!(Test {
        is_main: is_main(),
        first: Hub::new(&is_main),
        second: Hub::new(&is_main).depends_on(&first),
        #[depends_on(second)]
        third: aws::sqs::Queue {},
        fourth: construct!(
            #[depends_on(first.topic)]
            aws::sqs::Queue {}
        )
        .depends_on(&third),
    });
    let template = template(App::new().stack(stack), "Test");
    let waits_for = |id: &str| resource(&template, id)["DependsOn"].clone();
    assert_eq!(
        waits_for("SecondTopic"),
        json!(["FirstTopic", "FirstArchive"])
    );
    assert_eq!(
        waits_for("SecondArchive"),
        json!(["FirstTopic", "FirstArchive"])
    );
    assert_eq!(waits_for("Fourth"), json!(["FirstTopic", "Third"]));
    assert_eq!(waits_for("FirstTopic"), Value::Null);
}

#[test]
fn nothing_waits_for_itself() {
    let is_main = is_main();
    let hub = Hub::new(&is_main);
    let topic = *hub.topic;
    let stack = stack!(Test {
        is_main: is_main,
        hub: hub.depends_on(&topic)
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(
        resource(&template, "HubArchive")["DependsOn"],
        json!(["HubTopic"])
    );
    assert_eq!(resource(&template, "HubTopic")["DependsOn"], Value::Null);
}
