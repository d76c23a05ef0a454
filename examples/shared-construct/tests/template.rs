//! What the inbox yields, and whom a mistake is told to: this file is another crate's, as its users' are.

use std::fs;
use std::path::Path;

use infrastruct::{App, DeletionPolicy, aws, properties, stack, synth};
use infrastruct_constructs::{Topic, hours, minutes, seconds};
use serde_json::{Value, json};
use shared_construct::TeamInbox;

fn written(app: App, test: &str) -> Result<Value, String> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let manifest = synth(app, &directory).map_err(|error| error.to_string())?;
    let advice: Vec<String> = manifest.advice.iter().map(ToString::to_string).collect();
    assert!(advice.is_empty(), "{advice:#?}");
    let contents = fs::read_to_string(directory.join("Orders.template.json")).unwrap();
    Ok(serde_json::from_str(&contents).unwrap())
}

#[test]
fn a_queue_and_an_alarm_that_somebody_hears() {
    let orders = stack!(Orders {
        on_call: Topic::new(),
        inbox: TeamInbox::new("orders", minutes(15))
            .visibility_timeout(hours(1))
            .tell(&on_call),
    });
    let template = written(App::new().stack(orders), "inbox").unwrap();
    let resources = template["Resources"].as_object().unwrap();
    let ids: Vec<&String> = resources.keys().collect();
    // the queue goes by the inbox's own name: whoever declares a queue of that name today loses no message
    assert_eq!(
        ids,
        ["Inbox", "InboxAlarm", "InboxDeadLetters", "OnCall"],
        "{template:#}"
    );
    let tag = json!([{ "Key": "team", "Value": "orders" }]);
    assert_eq!(resources["Inbox"]["Properties"]["VisibilityTimeout"], 3600);
    assert_eq!(resources["Inbox"]["Properties"]["Tags"], tag);
    let alarm = &resources["InboxAlarm"]["Properties"];
    assert_eq!(alarm["Threshold"], 900);
    assert_eq!(
        alarm["AlarmActions"],
        json!([{ "Fn::GetAtt": ["OnCall", "TopicArn"] }])
    );
}

#[test]
fn what_is_inside_can_be_changed() {
    let inbox = TeamInbox::new("orders", minutes(15));
    inbox.alarm.apply(&properties!(aws::cloudwatch::Alarm {
        datapoints_to_alarm: 3,
        evaluation_periods: 5,
    }));
    let dead_letters = inbox.queue.dead_letters.as_ref().unwrap();
    dead_letters.apply(&properties!(aws::sqs::Queue {
        kms_master_key_id: "alias/house"
    }));
    let orders = stack!(Orders { inbox: inbox });
    for resource in orders.resources() {
        resource.set_removal_policy(DeletionPolicy::Retain);
    }
    let template = written(App::new().stack(orders), "changed").unwrap();
    let resources = &template["Resources"];
    assert_eq!(
        resources["InboxAlarm"]["Properties"]["DatapointsToAlarm"],
        3
    );
    let letters = &resources["InboxDeadLetters"];
    assert_eq!(letters["Properties"]["KmsMasterKeyId"], "alias/house");
    assert_eq!(letters["DeletionPolicy"], "Retain");
}

/// An error that starts with a line of this file.
fn refused(app: App, test: &str, line: u32, why: &str) {
    let error = written(app, test).unwrap_err();
    let place = format!("{}:{line}:", file!());
    assert!(error.starts_with(&place), "{place} {error}");
    assert!(error.contains(why), "{error}");
}

#[test]
fn a_mistake_is_told_at_the_line_of_who_made_it() {
    let line = line!() + 2;
    let orders = stack!(Orders {
        inbox: TeamInbox::new("orders", minutes(15)).visibility_timeout(hours(13)),
    });
    refused(App::new().stack(orders), "option", line, "46800");

    let line = line!() + 2;
    let orders = stack!(Orders {
        inbox: TeamInbox::new("orders", minutes(15)).retention(seconds(30)),
    });
    refused(App::new().stack(orders), "property", line, "`30`");

    let line = line!() + 2;
    let orders = stack!(Orders {
        inbox: TeamInbox::new("x".repeat(300), minutes(15)),
    });
    refused(App::new().stack(orders), "argument", line, "256");
}
