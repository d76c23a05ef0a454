//! What is within nested stacks counts like what is not: in the diff, the questions, the events, drift and failures.

use serde_json::{Value, json};

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, events, parameter, stack, stack_arn};
use super::server::Server;

const INNER: &str = "arn:aws:cloudformation:eu-central-1:111122223333:stack/Shop-Orders-1/0";
const INNER_SET: &str = "arn:aws:cloudformation:eu-central-1:111122223333:changeSet/inner/0";
const SET: &str = "arn:aws:cloudformation:eu-central-1:111122223333:changeSet/outer/0";

fn orders(more: &Value) -> Value {
    let mut properties = json!({"TemplateURL": "https://elsewhere.example/orders.json"});
    for (key, value) in more.as_object().unwrap() {
        properties[key] = value.clone();
    }
    json!({"Type": "AWS::CloudFormation::Stack", "Properties": properties})
}

fn table() -> Value {
    json!({"Type": "AWS::DynamoDB::Table"})
}

/// A stack `Shop` that is deployed with a nested stack `Orders`, which holds a table and a queue.
fn app(name: &str, script: &Script, new: &Value) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack("Shop", &template(new), &json!({}));
    let old = template(&json!({"Orders": orders(&json!({})), "Inbox": queue(30)}));
    let inner = template(&json!({
        "Table": table(),
        "Kept": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
        "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Name"}}},
    }));
    let mut inner = inner;
    inner["Parameters"] = json!({"Name": {"Type": "String"}});
    script
        .says(
            "GetCallerIdentity",
            "<Account>111122223333</Account><Arn>arn</Arn>",
        )
        .says("DescribeStacks", &stack("Shop", "UPDATE_COMPLETE"))
        .says_of(
            "stack/Shop/",
            "GetTemplate",
            &super::script::template(&old.to_string()),
        )
        .says_of(
            "Shop-Orders",
            "GetTemplate",
            &super::script::template(&inner.to_string()),
        )
        .says_of(
            "stack/Shop/",
            "ListStackResources",
            &resources("Orders", "AWS::CloudFormation::Stack", INNER),
        )
        .says_of(
            "Shop-Orders",
            "ListStackResources",
            &resources("Table", "AWS::DynamoDB::Table", "table"),
        )
        .says("CreateChangeSet", &format!("<Id>{SET}</Id>"));
    app
}

fn resources(id: &str, kind: &str, physical: &str) -> String {
    format!(
        "<StackResourceSummaries><member><LogicalResourceId>{id}</LogicalResourceId><ResourceType>{kind}</ResourceType>\
         <PhysicalResourceId>{physical}</PhysicalResourceId><ResourceStatus>UPDATE_COMPLETE</ResourceStatus></member></StackResourceSummaries>"
    )
}

/// A change of a change set: action, logical ID, type, and what else is said.
fn change(action: &str, id: &str, kind: &str, more: &str) -> String {
    format!(
        "<member><Type>Resource</Type><ResourceChange><Action>{action}</Action><LogicalResourceId>{id}</LogicalResourceId>\
         <ResourceType>{kind}</ResourceType>{more}</ResourceChange></member>"
    )
}

fn change_set(id: &str, status: &str, reason: &str, changes: &str) -> String {
    let execution = if status == "FAILED" {
        "UNAVAILABLE"
    } else {
        "AVAILABLE"
    };
    format!(
        "<ChangeSetName>it</ChangeSetName><ChangeSetId>{id}</ChangeSetId><StackId>{}</StackId><StackName>Shop</StackName>\
         <Status>{status}</Status><StatusReason>{reason}</StatusReason><ExecutionStatus>{execution}</ExecutionStatus><Changes>{changes}</Changes>",
        stack_arn("Shop")
    )
}

fn nested_change() -> String {
    let more = format!("<Replacement>False</Replacement><ChangeSetId>{INNER_SET}</ChangeSetId>");
    change("Modify", "Orders", "AWS::CloudFormation::Stack", &more)
}

const KEPT: &str = "<PolicyAction>Retain</PolicyAction>";

fn changed() -> Value {
    json!({"Orders": orders(&json!({"TemplateURL": "https://elsewhere.example/orders-2.json"})), "Inbox": queue(30)})
}

#[test]
fn what_goes_within_a_nested_stack_is_shown_and_asked_about() {
    let script = Script::new();
    let app = app("nested_loss", &script, &changed());
    let inner = change(
        "Remove",
        "Table",
        "AWS::DynamoDB::Table",
        "<PolicyAction>Delete</PolicyAction>",
    ) + &change("Remove", "Kept", "AWS::S3::Bucket", KEPT);
    let jobs = template(&json!({"Jobs": queue(30)})).to_string();
    script
        .says_of(
            "changeSet/inner",
            "DescribeChangeSet",
            &change_set(INNER_SET, "CREATE_COMPLETE", "", &inner),
        )
        .says(
            "DescribeChangeSet",
            &change_set(SET, "CREATE_COMPLETE", "", &nested_change()),
        )
        .says_of(
            "changeSet/inner",
            "GetTemplate",
            &super::script::template(&jobs),
        );
    let said = app.refused(&["deploy"]);
    said.says(&[
        "Nested stack Orders",
        "AWS::DynamoDB::Table Table is deleted",
        "deletes or replaces `Orders/Table` (AWS::DynamoDB::Table), with what it holds",
        "--allow destructive",
    ]);
    assert!(!said.err.contains("`Orders/Kept`"), "{}", said.err);
    assert!(script.requests("ExecuteChangeSet").is_empty());
    let call = &script.requests("CreateChangeSet")[0];
    assert_eq!(parameter(call, "IncludeNestedStacks"), Some("true"));
}

#[test]
fn a_nested_stack_goes_with_what_it_holds() {
    let script = Script::new();
    let app = app("nested_gone", &script, &json!({"Inbox": queue(30)}));
    let removed = change("Remove", "Orders", "AWS::CloudFormation::Stack", "");
    script.says(
        "DescribeChangeSet",
        &change_set(SET, "CREATE_COMPLETE", "", &removed),
    );
    let said = app.refused(&["deploy"]);
    said.says(&[
        "deletes or replaces `Orders/Jobs`",
        "`Orders/Table` (AWS::DynamoDB::Table)",
    ]);
    assert!(!said.err.contains("`Orders/Kept`"), "{}", said.err);
    // So it is when everything goes.
    let said = app.refused(&["destroy", "Shop"]);
    said.says(&["AWS::DynamoDB::Table Orders/Table its data is lost"]);
}

#[test]
fn what_may_be_replaced_for_all_that_is_known_is_asked_about() {
    let script = Script::new();
    let app = app("nested_dynamic", &script, &changed());
    let inner = change("Dynamic", "Table", "AWS::DynamoDB::Table", "");
    let same = template(&json!({"Table": table()})).to_string();
    script
        .says_of(
            "changeSet/inner",
            "DescribeChangeSet",
            &change_set(INNER_SET, "CREATE_COMPLETE", "", &inner),
        )
        .says(
            "DescribeChangeSet",
            &change_set(SET, "CREATE_COMPLETE", "", &nested_change()),
        )
        .says_of(
            "changeSet/inner",
            "GetTemplate",
            &super::script::template(&same),
        );
    app.refused(&["deploy"])
        .says(&["`Orders/Table` (AWS::DynamoDB::Table)"]);
}

#[test]
fn where_cloudformation_cannot_look_within_the_templates_say_it() {
    let script = Script::new();
    let mut app = app("nested_plain", &script, &changed());
    std::fs::write(
        app.directory.join("orders.json"),
        template(&json!({"Jobs": queue(30)})).to_string(),
    )
    .unwrap();
    let address = json!({"TemplateURL": "https://infrastruct-asset/orders.json"});
    app.stack(
        "Shop",
        &template(&json!({"Orders": orders(&address), "Inbox": queue(30)})),
        &json!({}),
    );
    let reason =
        format!("Nested change set {INNER_SET} was not successfully created: Currently in FAILED.");
    let plain = change(
        "Modify",
        "Orders",
        "AWS::CloudFormation::Stack",
        "<Replacement>False</Replacement>",
    );
    script
        .says_of(
            "changeSet/inner",
            "DescribeChangeSet",
            &change_set(INNER_SET, "FAILED", "Duplicate Export names", ""),
        )
        .says("DescribeChangeSet", &change_set(SET, "FAILED", &reason, ""))
        .says(
            "DescribeChangeSet",
            &change_set(SET, "CREATE_COMPLETE", "", &plain),
        );
    app.refused(&["deploy"]).says(&[
        "cannot look into the nested stacks of `Shop` beforehand: Duplicate Export names",
        "deletes or replaces `Orders/Table` (AWS::DynamoDB::Table)",
    ]);
    let calls = script.requests("CreateChangeSet");
    assert_eq!(parameter(&calls[0], "IncludeNestedStacks"), Some("true"));
    assert_eq!(parameter(&calls[1], "IncludeNestedStacks"), None);
}

#[test]
fn what_cannot_be_read_may_lose_and_open_anything() {
    let script = Script::new();
    let app = app("nested_unread", &script, &changed());
    let plain = change(
        "Modify",
        "Orders",
        "AWS::CloudFormation::Stack",
        "<Replacement>False</Replacement>",
    );
    script.says(
        "DescribeChangeSet",
        &change_set(SET, "CREATE_COMPLETE", "", &plain),
    );
    app.refused(&["deploy"]).says(&[
        "Nested stack Orders",
        "what changes within is not known: its template is `https://elsewhere.example/orders-2.json`",
        "broadens what may be done or reached and deletes or replaces `Orders`",
    ]);
    let said = app.differs(&["diff", "--fail-on", "destructive", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let nested = &document["stacks"][0]["nested"][0];
    assert_eq!(nested["logicalId"], "Orders");
    assert!(nested["unread"].as_str().unwrap().contains("orders-2.json"));
}

#[test]
fn a_diff_looks_into_nested_templates_and_what_their_parameters_change() {
    let script = Script::new();
    let named = json!({"Parameters": {"Name": "other"}});
    let app = app(
        "nested_diff",
        &script,
        &json!({"Orders": orders(&named), "Inbox": queue(30)}),
    );
    let said = app.differs(&["diff", "--fail-on", "destructive"]);
    let at = said
        .out
        .find("Nested stack Orders")
        .unwrap_or_else(|| panic!("{}", said.out));
    let within = &said.out[at..];
    assert!(
        within.contains("AWS::SQS::Queue Jobs  replaced"),
        "{within}"
    );
    assert!(
        within.contains("changes with the parameter `Name`"),
        "{within}"
    );
    assert!(!within.contains("Table"), "{within}");
}

fn event<'a>(id: &'a str, logical_id: &'a str, status: &'a str) -> Event<'a> {
    Event {
        id,
        logical_id,
        status,
        token: OWN_TOKEN,
    }
}

/// Events of the nested stack, and of its queue `Jobs`.
fn inner_events(status: &str) -> String {
    let events = [event("11", "Jobs", status)];
    events_of_inner(&super::script::events("Shop-Orders-1", &events))
}

fn events_of_inner(text: &str) -> String {
    let reason = "<ResourceStatusReason>no such luck</ResourceStatusReason><ClientRequestToken>";
    text.replace("<ClientRequestToken>", reason)
}

/// Events of the stack around it; those of `Orders` are of the nested stack.
fn outer_events(list: &[Event<'_>]) -> String {
    let text = events("Shop", list);
    let parts: Vec<String> = text
        .split("</member>")
        .map(|member| {
            if member.contains("<LogicalResourceId>Orders<") {
                member
                    .replace(
                        "<PhysicalResourceId>queue<",
                        &format!("<PhysicalResourceId>{INNER}<"),
                    )
                    .replace("AWS::SQS::Queue", "AWS::CloudFormation::Stack")
            } else {
                member.to_owned()
            }
        })
        .collect();
    parts.join("</member>")
}

#[test]
fn what_happens_within_is_shown_and_its_failure_explained() {
    let script = Script::new();
    let app = app("nested_events", &script, &changed());
    let same = template(&json!({"Table": table()})).to_string();
    let begun = [
        event("2", "Orders", "UPDATE_IN_PROGRESS"),
        event("1", "Shop", "UPDATE_IN_PROGRESS"),
    ];
    let ended = [
        event("4", "Shop", "UPDATE_ROLLBACK_COMPLETE"),
        event("3", "Orders", "UPDATE_FAILED"),
        event("2", "Orders", "UPDATE_IN_PROGRESS"),
        event("1", "Shop", "UPDATE_IN_PROGRESS"),
    ];
    script
        .says_of(
            "changeSet/inner",
            "DescribeChangeSet",
            &change_set(INNER_SET, "CREATE_COMPLETE", "", ""),
        )
        .says(
            "DescribeChangeSet",
            &change_set(SET, "CREATE_COMPLETE", "", &nested_change()),
        )
        .says_of(
            "changeSet/inner",
            "GetTemplate",
            &super::script::template(&same),
        )
        .says_of(
            "Shop-Orders",
            "DescribeStackEvents",
            &inner_events("UPDATE_FAILED"),
        )
        .says("DescribeStackEvents", &events("Shop", &[]))
        .says("DescribeStackEvents", &outer_events(&begun))
        .says("DescribeStackEvents", &outer_events(&ended));
    app.failed(&["deploy", "--yes"]).says(&[
        "UPDATE_FAILED          AWS::SQS::Queue Orders/Jobs",
        "error: `Shop` failed: `Jobs` (AWS::SQS::Queue) in the nested stack `Orders` (`Shop-Orders-1`)",
        // Where the nested stack is declared, among the resources of the app.
        "--> src/stacks.rs:20",
        "no such luck",
    ]);
    let said = app.done(&["events", "Shop"]);
    assert!(
        said.out.contains("AWS::SQS::Queue Orders/Jobs"),
        "{}",
        said.out
    );
    let said = app.done(&["events", "Shop", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let cause = document["events"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["cause"] == true);
    assert_eq!(cause.unwrap()["path"], "Orders/Jobs");
}

#[test]
fn drift_is_looked_for_within_nested_stacks() {
    let script = Script::new();
    let app = app("nested_drift", &script, &changed());
    let drifts = |id: &str, status: &str| {
        format!(
            "<StackResourceDrifts><member><LogicalResourceId>{id}</LogicalResourceId><ResourceType>AWS::DynamoDB::Table</ResourceType>\
             <StackResourceDriftStatus>{status}</StackResourceDriftStatus><Timestamp>2026-01-01T00:00:00Z</Timestamp></member></StackResourceDrifts>"
        )
    };
    let done = "<DetectionStatus>DETECTION_COMPLETE</DetectionStatus><Timestamp>2026-01-01T00:00:00Z</Timestamp>";
    script
        .says(
            "DetectStackDrift",
            "<StackDriftDetectionId>1</StackDriftDetectionId>",
        )
        .says("DescribeStackDriftDetectionStatus", done)
        .says_of(
            "Shop-Orders",
            "DescribeStackResourceDrifts",
            &drifts("Table", "MODIFIED"),
        )
        .says_of(
            "stack/Shop/",
            "DescribeStackResourceDrifts",
            &drifts("Orders", "IN_SYNC"),
        );
    let said = app.differs(&["drift"]);
    assert!(said.out.contains("Shop is as deployed"), "{}", said.out);
    assert!(
        said.out.contains("Shop/Orders 1 changed outside"),
        "{}",
        said.out
    );
    assert_eq!(script.requests("DetectStackDrift").len(), 2);
}

#[test]
fn what_is_replaced_within_is_refused_without_rollback() {
    let script = Script::new();
    let app = app("nested_keep", &script, &changed());
    let replaced = change(
        "Modify",
        "Jobs",
        "AWS::SQS::Queue",
        "<Replacement>True</Replacement>",
    );
    script
        .says_of(
            "changeSet/inner",
            "DescribeChangeSet",
            &change_set(INNER_SET, "CREATE_COMPLETE", "", &replaced),
        )
        .says(
            "DescribeChangeSet",
            &change_set(SET, "CREATE_COMPLETE", "", &nested_change()),
        );
    app.failed(&["deploy", "--yes", "--no-rollback"]).says(&[
        "`Orders/Jobs` (AWS::SQS::Queue) would be replaced",
        "leave out `--no-rollback`",
    ]);
    assert!(script.requests("ExecuteChangeSet").is_empty());
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
}

#[test]
fn express_mode_takes_no_custom_resources_within_either() {
    let script = Script::new();
    script.says(
        "GetCallerIdentity",
        "<Account>111122223333</Account><Arn>arn</Arn>",
    );
    let mut app = app("nested_express", &script, &changed());
    let custom = json!({"Thing": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn"}}});
    std::fs::write(
        app.directory.join("orders.json"),
        template(&custom).to_string(),
    )
    .unwrap();
    let address = json!({"TemplateURL": "https://infrastruct-asset/orders.json"});
    app.stack(
        "Shop",
        &template(&json!({"Orders": orders(&address)})),
        &json!({}),
    );
    app.failed(&["deploy", "--yes", "--express"])
        .says(&["`Thing` of a nested stack (Custom::Thing) cannot be deployed in express mode"]);
    assert!(script.requests("CreateChangeSet").is_empty());
}

/// Not scripted: MiniStack makes nested stacks, but shows in no change set what goes within.
#[test]
fn a_nested_stack_is_made_changed_and_gone() {
    let Some(mut app) = App::new("nested_lives") else {
        return;
    };
    let address = json!({"TemplateURL": "https://infrastruct-asset/orders.json"});
    let outer = template(&json!({"Orders": orders(&address), "Inbox": queue(30)}));
    let inner = |app: &App, timeout: u32| {
        let text = template(&json!({"Jobs": queue(timeout)})).to_string();
        std::fs::write(app.directory.join("orders.json"), text).unwrap();
    };
    let timeouts = |app: &App| {
        let queues = app.services.queues().into_iter();
        let timeout = |(_, attributes): (_, Value)| {
            attributes["VisibilityTimeout"].as_str().unwrap().to_owned()
        };
        let mut timeouts: Vec<String> = queues.map(timeout).collect();
        timeouts.sort();
        timeouts
    };
    inner(&app, 30);
    app.stack("Shop", &outer, &json!({}));
    app.done(&["deploy", "--yes"]);
    assert_eq!(timeouts(&app), ["30", "30"]);
    inner(&app, 60);
    let said = app.done(&["deploy", "--yes"]);
    assert_eq!(timeouts(&app), ["30", "60"], "{}", said.err);
    let said = app.done(&["deploy", "--yes"]);
    assert!(said.err.contains("unchanged"), "{}", said.err);
    app.done(&["destroy", "--all", "--yes"]);
    assert!(app.services.queues().is_empty());
}
