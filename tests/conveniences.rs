//! Each of 45 conveniences of the CDK's, and the same with standard constructs: never more resources, never a broader
//! permission. `docs/constructs.md` shows them beside each other; `UPDATE_EXPECTED=1` writes it anew.

mod broader;
mod page;

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use infrastruct::{App, Construct, Stack, synth};
use infrastruct_tests::{linter, workspace};
use serde_json::Value;

/// The examples: the file here, the CDK's template, and what makes of it a construct.
macro_rules! examples {
    ($($module:ident $pattern:literal)*) => {
        $(mod $module;)*

        fn examples() -> Vec<Example> {
            vec![$(Example::new(stringify!($module), $pattern, include_str!(concat!("conveniences/", stringify!($module), ".rs")), || build($module::example()))),*]
        }

        /// Each in an app of its own.
        pub(crate) fn apps() -> Vec<(&'static str, App)> {
            vec![$((stringify!($module), App::new().stack(Stack::new("Example", $module::example())))),*]
        }
    };
}

examples! {
    lambda "lambda"
    lambda_dlq "lambdaDlq"
    lambda_log_group "lambdaLogGroup"
    sqs "sqs"
    sqs_dlq "sqsDlq"
    sqs_event_source "sqsEventSource"
    sqs_grant_consume "sqsGrantConsume"
    sqs_kms "sqsKms"
    sqs_ssl "sqsSsl"
    sns "sns"
    sns_grant "snsGrant"
    sns_lambda "snsLambda"
    sns_sqs "snsSqs"
    sns_sqs_kms "snsSqsKms"
    sns_sqs_raw "snsSqsRaw"
    rule_lambda "ruleLambda"
    rule_sqs "ruleSqs"
    scheduler "scheduler"
    s3 "s3"
    s3_grant "s3Grant"
    s3_kms "s3Kms"
    kms "kms"
    secret "secret"
    log_group "logGroup"
    ddb "ddb"
    ddb_grant "ddbGrant"
    ddb_stream "ddbStream"
    kinesis "kinesis"
    kinesis_lambda "kinesisLambda"
    s3_lambda "s3Lambda"
    s3_sqs "s3Sqs"
    s3_event_bridge "s3EventBridge"
    vpc "vpcDefault2az"
    lambda_vpc "lambdaVpc"
    firehose_s3 "firehoseS3"
    batch_fargate "batchFargate"
    ecs_fargate_task "ecsFargateTask"
    rule_sfn "ruleSfn"
    sfn_glue "sfnGlue"
    sfn_sdk "sfnEmrServerless"
    s3_auto_delete "s3AutoDelete"
    lambda_url "lambdaUrl"
    lambda_alias "lambdaAlias"
    apigw_lambda "apigwLambda"
    alarm_sns "alarmSns"
}

/// One convenience.
pub(crate) struct Example {
    pub(crate) name: &'static str,
    /// What it is, the CDK's code for it, and ours.
    pub(crate) title: String,
    pub(crate) their_code: Vec<String>,
    pub(crate) our_code: Vec<String>,
    pub(crate) theirs: Value,
    /// Our template, as it is written.
    pub(crate) text: String,
    pub(crate) ours: Value,
}

impl Example {
    fn new(name: &'static str, pattern: &str, source: &str, build: fn() -> String) -> Self {
        let fixtures = workspace::root().join("tests/fixtures/cdk/conveniences");
        let theirs = fs::read(fixtures.join(format!("{pattern}.template.json")))
            .unwrap_or_else(|error| panic!("{pattern}: {error}"));
        let (head, code) = source.split_once("//! ```\n\n").expect("a head");
        let mut head = head.lines().map(|line| line.trim_start_matches("//!"));
        let title = head.next().expect("a title").trim().to_owned();
        let their_code = head.skip_while(|line| line.trim() != "```ts").skip(1);
        let text = build();
        Self {
            name,
            title,
            their_code: their_code
                .map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned())
                .collect(),
            our_code: code
                .lines()
                .map(|line| line.replace("pub(crate) ", "pub "))
                .collect(),
            theirs: serde_json::from_slice(&theirs).expect("a template is JSON"),
            ours: serde_json::from_str(&text).expect("a template is JSON"),
            text,
        }
    }
}

/// The template of a stack of one construct. Nothing may be said of it.
fn build(construct: impl Construct) -> String {
    let directory = workspace::target().join(format!(
        "tests/conveniences/{:?}",
        std::thread::current().id()
    ));
    let app = App::new().stack(Stack::new("Example", construct));
    let manifest = synth(app, &directory).unwrap_or_else(|error| panic!("{error}"));
    let advice: Vec<String> = manifest.advice.iter().map(ToString::to_string).collect();
    assert!(advice.is_empty(), "{advice:#?}");
    fs::read_to_string(directory.join("Example.template.json")).expect("the template")
}

/// How many resources there are of each type.
pub(crate) fn counts(template: &Value) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    let resources = template["Resources"].as_object().expect("resources");
    for resource in resources.values() {
        let type_name = resource["Type"].as_str().expect("a type");
        *counts.entry(type_name).or_insert(0) += 1;
    }
    counts
}

/// Permissions that are said in another way: the example, a part of what is said, and why.
const OTHERWISE: [(&str, &str, &str); 2] = [
    (
        "s3_sqs",
        "ArnLike aws:SourceArn arn:${AWS::Partition}:s3:::incoming-",
        "the ARN of the bucket, made of its name, which is known before the bucket is there",
    ),
    (
        "sfn_sdk",
        "s3:ListAllMyBuckets",
        "the permission that the call takes: IAM has no `s3:listBuckets`, which the CDK grants",
    ),
];

#[test]
fn there_are_never_more_resources() {
    for example in examples() {
        let sum = |template| counts(template).values().sum::<usize>();
        let (ours, theirs) = (sum(&example.ours), sum(&example.theirs));
        assert!(ours <= theirs, "{}: {ours} and {theirs}", example.name);
    }
}

#[test]
fn no_permission_is_broader() {
    let examples = examples();
    let broader: Vec<_> = examples
        .iter()
        .map(|example| {
            let mut broader = broader::than(&example.ours, &example.theirs);
            let is_known =
                |name: &str, part: &str, said: &str| name == example.name && said.contains(part);
            broader.retain(|said| {
                !OTHERWISE
                    .iter()
                    .any(|(name, part, _)| is_known(name, part, said))
            });
            (example.name, broader)
        })
        .filter(|(_, broader)| !broader.is_empty())
        .collect();
    assert!(broader.is_empty(), "{broader:#?}");
}

#[test]
fn linters_find_no_error() {
    let directory = workspace::target().join("tests/conveniences/linted");
    fs::create_dir_all(&directory).expect("a directory");
    let mut files = Vec::new();
    for example in examples() {
        let file = directory.join(format!("{}.template.json", example.name));
        fs::write(&file, &example.text).expect("a template");
        files.push(file);
    }
    let pieces = workspace::root().join("constructs/templates");
    for entry in fs::read_dir(pieces).expect("the templates of the pieces") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a template");
        let (_, template) = text.split_once("```json\n").expect("a block of JSON");
        let (template, _) = template.split_once("```").expect("its end");
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let file = directory.join(format!("piece-{stem}.template.json"));
        fs::write(&file, template).expect("a template");
        files.push(file);
    }
    linter::expect_no_error(&files);
}

/// The program that runs the tests of `infrastruct-constructs`. It is asked for with the whole workspace, whose features
/// it was built with: for one package alone everything would be built anew.
fn tests_of_constructs() -> String {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--workspace", "--test", "all"])
        .args(["--no-run", "--message-format", "json"])
        .current_dir(workspace::root())
        .env("CARGO_TARGET_DIR", workspace::target())
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut messages = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let path = |message: Value| {
        let is_of_constructs = message["manifest_path"]
            .as_str()
            .is_some_and(|path| path.ends_with("constructs/Cargo.toml"));
        let executable = message["executable"].as_str();
        executable.filter(|_| is_of_constructs).map(str::to_owned)
    };
    let found = messages.find_map(path);
    found.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn linters_find_no_error_in_what_the_tests_of_constructs_make() {
    let directory = workspace::target().join("tests/constructs-templates");
    let _ = fs::remove_dir_all(&directory);
    let output = Command::new(tests_of_constructs())
        .current_dir(workspace::root().join("constructs"))
        .env("KEEP_TEMPLATES", &directory)
        .output()
        .expect("the tests of constructs can be run");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    let entries = fs::read_dir(&directory).expect("the templates");
    let files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    assert!(files.len() > 60, "{}", files.len());
    linter::expect_no_error(&files);
}

#[test]
fn linters_find_no_error_in_what_the_examples_of_pieces_yield() {
    let directory = workspace::target().join("tests/pieces-linted");
    fs::create_dir_all(&directory).expect("a directory");
    let pages = fs::read_dir(workspace::root().join("constructs/templates")).expect("the pages");
    let mut files = Vec::new();
    for page in pages {
        let page = page.expect("a page").path();
        let text = fs::read_to_string(&page).expect("a page can be read");
        let (_, template) = text.split_once("```json\n").expect("a template");
        let (template, _) = template.split_once("```").expect("its end");
        let name = page.file_stem().expect("a name").to_string_lossy();
        let file = directory.join(format!("{name}.template.json"));
        fs::write(&file, template).expect("a template");
        files.push(file);
    }
    assert!(files.len() > 45, "{}", files.len());
    linter::expect_no_error(&files);
}

#[test]
fn the_page_shows_them() {
    page::expect(&page::of(&examples()));
}
