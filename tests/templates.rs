//! The templates of the examples: as the linter wants them, and as the CDK makes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use infrastruct_tests::correction::{
    attached, batch_size, enabled, environment, retention, state_machine, subscribers,
    visibility_timeout,
};
use infrastruct_tests::wiring::{self, Difference, Wiring};
use infrastruct_tests::{linter, workspace};
use serde_json::{Value, json};

/// What `cargo build` has made of an example.
fn templates(package: &str) -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let directory = BUILT.get_or_init(|| {
        let here =
            ["quickstart", "uses-shared-construct", "zalando"].map(|name| ["--package", name]);
        build(workspace::root(), here.as_flattened());
        // a workspace of its own, as the functions are
        let elsewhere = workspace::root().join("examples/rust-functions");
        build(&elsewhere, &["--package", "stacks"]);
        workspace::target().join("infrastruct")
    });
    Box::leak(directory.join(package).into_boxed_path())
}

fn build(directory: &Path, packages: &[&str]) {
    let output = workspace::cargo(directory, &[&["build", "--quiet"], packages].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

fn template(stack: &str) -> Value {
    let file = templates("zalando").join(format!("{stack}.template.json"));
    let text = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).expect("a template is JSON")
}

/// Those of all examples but `own-types`, whose types no linter knows.
#[test]
fn linters_find_no_error() {
    let mut files = Vec::new();
    for package in ["quickstart", "stacks", "uses-shared-construct", "zalando"] {
        for entry in fs::read_dir(templates(package)).expect("the templates' directory") {
            let path = entry.expect("an entry").path();
            if path.to_string_lossy().ends_with(".template.json") {
                files.push(path);
            }
        }
    }
    assert_eq!(files.len(), 10, "{files:?}");
    linter::expect_no_error(&files);
}

/// Lines of code, without imports, comments and what is empty: of the article's TypeScript, and of what the example has for it.
#[test]
fn no_construct_is_longer_than_the_article_s() {
    for (file, theirs) in [
        ("cron_lambda", 24),
        ("queue_lambda", 41),
        ("central_topic", 43),
        ("team_queue", 17),
        ("long_process", 45),
    ] {
        let path = workspace::root().join(format!("examples/zalando/src/{file}.rs"));
        let text = fs::read_to_string(path).expect("a file of the example");
        let (_, code) = text.split_once("\n\n///").expect("imports, and a struct");
        let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
        let ours = code.lines().skip(1).map(str::trim).filter(is_code).count();
        assert!(ours <= theirs, "{file}: {ours} lines, and {theirs}");
    }
}

/// Compares one stack with one pattern, but for the differences.
fn compare(stack: &str, pattern: &str, differences: &[Difference]) {
    let report = wiring::report(&template(stack), pattern, &exported_topic(), differences);
    assert!(report.is_empty(), "{report}");
}

/// What the name stands for by which the topic is imported.
fn exported_topic() -> BTreeMap<String, Value> {
    let mut imports = BTreeMap::new();
    let signals = template("Signals");
    for output in signals["Outputs"]
        .as_object()
        .into_iter()
        .flat_map(|outputs| outputs.values())
    {
        let name = output.pointer("/Export/Name").and_then(Value::as_str);
        if let Some(name) = name.filter(|name| name.contains(":CentralTopic:")) {
            imports.insert(
                name.to_owned(),
                // of a topic, `Ref` returns the ARN
                json!({ "$imported": "TopicArn" }),
            );
        }
    }
    imports
}

#[test]
fn a_change_of_wiring_is_seen() {
    let imports = BTreeMap::new();
    let original = Wiring::read(&template("Scaled"), &imports);
    for (pointer, changed) in [
        (
            "/Resources/FanOutWorkersInput/Properties/RedrivePolicy/deadLetterTargetArn/Fn::GetAtt/0",
            "FanOutWorkersInput",
        ),
        (
            "/Resources/FanOutOrchestratorRolePolicy/Properties/Roles/0/Ref",
            "FanOutWorkersFunctionRole",
        ),
        ("/Resources/FanOutOrchestrator/Properties/Runtime", "java17"),
        (
            "/Resources/FanOutOrchestratorRolePolicy/Properties/PolicyDocument/Statement/0/Action/0",
            "sqs:PurgeQueue",
        ),
    ] {
        let mut template = template("Scaled");
        *template
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("no {pointer}")) = json!(changed);
        assert!(
            !original
                .compare(&Wiring::read(&template, &imports))
                .is_empty(),
            "{pointer}"
        );
    }
    assert!(original.compare(&original).is_empty());
}

#[test]
fn periodic_action() {
    compare("Periodic", "CronLambda", &[enabled()]);
}

#[test]
fn reactive_processing() {
    compare(
        "Reactive",
        "QueueDLQLambdaFixed",
        &[
            visibility_timeout(),
            retention(),
            batch_size(),
            attached(),
            Difference {
                type_name: "AWS::Lambda::Function",
                beside: "",
                path: &["ReservedConcurrentExecutions"],
                theirs: json!(1),
                ours: Value::Null,
                why: "with one execution at a time the workers never scale out",
            },
        ],
    );
}

#[test]
fn fan_out() {
    // that the workers tell what is ready is another pattern
    let mut scaled = template("Scaled");
    let function = &mut scaled["Resources"]["FanOutWorkersFunction"]["Properties"];
    let environment = function.as_object_mut().expect("properties");
    environment.remove("Environment").expect("an environment");
    let policy = &mut scaled["Resources"]["FanOutWorkersFunctionRolePolicy"]["Properties"];
    let statements = policy["PolicyDocument"]["Statement"].as_array_mut();
    let statements = statements.expect("statements");
    let count = statements.len();
    statements.retain(|statement| statement["Resource"].get("Fn::ImportValue").is_none());
    assert_eq!(statements.len() + 1, count);
    let differences = [
        visibility_timeout(),
        retention(),
        batch_size(),
        enabled(),
        attached(),
    ];
    let report = wiring::report(&scaled, "FanOut", &BTreeMap::new(), &differences);
    assert!(report.is_empty(), "{report}");
}

#[test]
fn central_topic() {
    // what tells it of the job's end is another pattern: `combination`
    let mut signals = template("Signals");
    for name in ["JobDone", "CentralInputPolicy"] {
        let resources = signals["Resources"].as_object_mut().expect("resources");
        resources
            .remove(name)
            .unwrap_or_else(|| panic!("no {name}"));
    }
    let topic = environment("QueueLambdaTopicCentralTopicCF557A60");
    let differences = [visibility_timeout(), batch_size(), subscribers(), topic];
    let report = wiring::report(
        &signals,
        "QueueLambdaTopicFixed",
        &exported_topic(),
        &differences,
    );
    assert!(report.is_empty(), "{report}");
}

#[test]
fn subscription() {
    const TOPIC: &str = "arn:aws:sns:eu-central-1:123456789012:central-topic";
    const IMPORTED: &str =
        "the topic is another stack's resource here, not a name that someone has copied";
    compare(
        "Team",
        "SubscriptionQueueFiltered",
        &[
            visibility_timeout(),
            Difference {
                type_name: "AWS::SNS::Subscription",
                beside: "",
                path: &["TopicArn"],
                theirs: json!(TOPIC),
                ours: json!({ "$imported": "TopicArn" }),
                why: IMPORTED,
            },
            Difference {
                type_name: "AWS::SQS::QueuePolicy",
                beside: "",
                path: &[
                    "PolicyDocument",
                    "Statement",
                    "$set",
                    "0",
                    "Condition",
                    "ArnEquals",
                    "aws:SourceArn",
                ],
                theirs: json!(TOPIC),
                ours: json!({ "$imported": "TopicArn" }),
                why: IMPORTED,
            },
            Difference {
                type_name: "AWS::SNS::Subscription",
                beside: "",
                path: &["Region"],
                theirs: json!("eu-central-1"),
                ours: Value::Null,
                why: "both stacks are of one region",
            },
        ],
    );
}

#[test]
fn long_running_processing() {
    compare("Spark", "StepfunctionLongProcess", &state_machine());
}

#[test]
fn linters_find_an_error_where_there_is_one() {
    let directory = workspace::target().join("tests/linted");
    fs::create_dir_all(&directory).expect("a directory");
    let file = directory.join("wrong.template.json");
    let queue =
        json!({"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 9_999_999}});
    let template = json!({"Resources": {"Queue": queue}});
    fs::write(&file, template.to_string()).expect("a template");
    let files = [file];
    let test = "linters_find_an_error_where_there_is_one";
    if let Some(linter) = linter::CfnLint::find(test) {
        assert_eq!(linter.errors(&files, "eu-central-1").len(), 1);
    }
    if let Some(validator) = linter::Validate::find(test) {
        assert_eq!(validator.errors(&files).len(), 1);
    }
}
