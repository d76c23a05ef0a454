//! Assets that nothing uses, and those that something does.

use std::fs;

use serde_json::{Value, json};

use super::app::{App, template};
use super::asset::{function, objects};
use super::script::{Script, stack};
use super::server::Server;

fn write(app: &App, word: &str) {
    fs::create_dir_all(app.directory.join("code")).unwrap();
    let code = format!("def handler(event, context):\n    return '{word}'\n");
    fs::write(app.directory.join("code/index.py"), code).unwrap();
}

/// The keys that are found to be unused.
fn unused(app: &App, more: &[&str]) -> Vec<String> {
    let mut arguments = vec!["gc", "--older-than", "0s", "--json"];
    arguments.extend(more);
    let said = app.done(&arguments);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let unused = document["unused"].as_array().unwrap();
    let key = |object: &Value| object["key"].as_str().unwrap_or_default().to_owned();
    unused.iter().map(key).collect()
}

#[test]
fn only_what_nothing_names_is_deleted() {
    let Some(mut app) = App::new("gc") else {
        return;
    };
    app.done(&["gc"]).says(&["there is no bucket"]);
    app.stack("Greeter", &function("code"), &json!({}));
    write(&app, "one");
    app.done(&["deploy", "--yes"]);
    let first = objects(&app);
    write(&app, "two");
    app.done(&["deploy", "--yes"]);
    // What a change set would need is used, too.
    write(&app, "three");
    app.done(&["deploy", "--prepare"]);
    let bucket = format!(
        "infrastruct-assets-{}-{}-an",
        app.services.account,
        super::service::REGION
    );
    app.services.rest(
        "s3",
        "PUT",
        &format!("/{bucket}/assets/report.txt"),
        "of somebody else",
    );
    assert_eq!(objects(&app).len(), 4);

    assert_eq!(unused(&app, &[]), first);
    assert_eq!(objects(&app).len(), 4, "nothing is deleted unasked");
    assert!(
        app.done(&["gc"]).err.contains("0 unused"),
        "what is young stays"
    );
    app.refused(&["gc", "--older-than", "0s", "--delete"])
        .says(&["nobody can be asked", "--yes"]);

    assert_eq!(unused(&app, &["--delete", "--yes"]), first);
    let left = objects(&app);
    assert!(left.len() == 3 && !left.contains(&first[0]), "{left:?}");
    assert_eq!(app.services.invoke("greeter", "{}"), "\"two\"");
    app.done(&["execute", "--yes"]);
    assert_eq!(app.services.invoke("greeter", "{}"), "\"three\"");

    // What was marked before is deleted for good, with all its versions; what was current until now is marked.
    let versions = |app: &App, key: &str| {
        let (_, list) = app
            .services
            .rest("s3", "GET", &format!("/{bucket}?versions"), "");
        list.matches(&format!("<Key>{key}</Key>")).count()
    };
    assert_eq!(versions(&app, &first[0]), 2);
    unused(&app, &["--delete", "--yes"]);
    assert_eq!(versions(&app, &first[0]), 0);
    assert_eq!(objects(&app).len(), 2);
    // An asset that is wanted again is uploaded again.
    write(&app, "one");
    app.done(&["deploy", "--yes"]).says(&["uploaded `code`"]);
    assert_eq!(app.services.invoke("greeter", "{}"), "\"one\"");
}

fn version(key: &str) -> String {
    format!(
        "<Version><Key>{key}</Key><VersionId>1</VersionId><IsLatest>true</IsLatest>\
         <LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>10</Size></Version>"
    )
}

/// A bucket of two pages of objects, and stacks of two pages.
fn account(script: &Script, keys: [&str; 3], last: &str) {
    let bucket = "GET /infrastruct-assets-111122223333-eu-central-1-an";
    let page = |inside: &str| format!("<ListVersionsResult>{inside}</ListVersionsResult>");
    script
        .says("GetCallerIdentity", "<Account>111122223333</Account>")
        .answers(
            bucket,
            200,
            page(&format!(
                "<IsTruncated>true</IsTruncated><NextKeyMarker>{}</NextKeyMarker><NextVersionIdMarker>1</NextVersionIdMarker>{}",
                keys[0],
                version(keys[0])
            )),
        )
        .answers(bucket, 200, page(&format!("{}{}", version(keys[1]), version(keys[2]))))
        .says(
            "DescribeStacks",
            &format!("{}<NextToken>more</NextToken>", stack("One", "UPDATE_COMPLETE")),
        )
        .says("DescribeStacks", &stack("Two", last));
}

#[test]
fn all_pages_of_stacks_and_stack_sets_count() {
    let script = Script::new();
    let mut app = App::at("gc_pages", &Server { port: script.port });
    app.stack(
        "One",
        &template(&json!({"Q": {"Type": "AWS::SQS::Queue"}})),
        &json!({}),
    );
    let key = |letter: &str| format!("assets/{}.zip", letter.repeat(64));
    let (a, b, c) = (key("a"), key("b"), key("c"));
    account(&script, [&a, &b, &c], "UPDATE_COMPLETE");
    let set = super::script::template(&format!("{{\"Key\": \"{a}\"}}"));
    script
        .says("GetTemplate", &super::script::template("{}"))
        .says(
            "GetTemplate",
            &super::script::template(&format!("{{\"Key\": \"{b}\"}}")),
        )
        .says(
            "ListStackSets",
            "<Summaries><member><StackSetName>Fleet</StackSetName></member></Summaries>",
        )
        .says("DescribeStackSet", &format!("<StackSet>{set}</StackSet>"));
    assert_eq!(unused(&app, &[]), [c]);
    let asked = script.received("GET /infrastruct-assets").join("\n");
    assert!(
        asked.contains("versions&key-marker=assets%2Faaaa"),
        "{asked}"
    );
}

#[test]
fn while_a_stack_may_go_back_nothing_is_said() {
    let script = Script::new();
    let mut app = App::at("gc_busy", &Server { port: script.port });
    app.stack(
        "One",
        &template(&json!({"Q": {"Type": "AWS::SQS::Queue"}})),
        &json!({}),
    );
    account(
        &script,
        ["assets/a", "assets/b", "assets/c"],
        "UPDATE_IN_PROGRESS",
    );
    app.failed(&["gc", "--delete", "--yes"])
        .says(&["`Two` is UPDATE_IN_PROGRESS", "when that is over"]);
}
