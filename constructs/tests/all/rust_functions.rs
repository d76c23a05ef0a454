//! Functions that are binaries of the workspace, of which this repository's has one.

use infrastruct::{Architecture, Construct, construct, pseudo};
use infrastruct_constructs::{Function, Queue, Topic};
use infrastruct_env::{UNSET, environment};
use serde_json::json;

use crate::support::{built, function, only, template};

const BINARY: &str = "cargo-infrastruct";

#[environment]
struct Env {
    queue_url: String,
    topic: String,
    retries: u8,
    ratio: f64,
    is_eager: bool,
    table: Option<String>,
}

#[derive(Construct)]
struct Work {
    jobs: Queue,
    done: Topic,
    worker: Function,
}

#[test]
fn a_binary_runs_on_arm64_unless_it_is_said() {
    let built_for = |function: Function| {
        let template = template(function);
        let properties = only(&template, "Lambda::Function")["Properties"].clone();
        assert_eq!(properties["Handler"], "bootstrap");
        assert_eq!(properties["Runtime"], "provided.al2023");
        (
            properties["Architectures"].clone(),
            properties["Code"].clone(),
        )
    };
    let code = |architecture: &str| {
        json!({
            "S3Bucket": "infrastruct-asset-rust",
            "S3Key": format!("{BINARY}/{BINARY}/{architecture}"),
        })
    };
    let arm = Function::rust(BINARY).unwrap();
    assert_eq!(built_for(arm), (json!(["arm64"]), code("arm64")));
    let x86 = Function::rust(BINARY)
        .unwrap()
        .architecture(Architecture::X86_64);
    assert_eq!(built_for(x86), (json!(["x86_64"]), code("x86_64")));
}

#[test]
fn a_name_that_the_workspace_does_not_have_is_told_where_it_stands() {
    let error = Function::rust("cargo-infrastuct").unwrap_err().to_string();
    assert!(error.starts_with(file!()), "{error}");
    assert!(
        error.contains("did you mean `cargo-infrastruct`?"),
        "{error}"
    );
}

#[test]
fn an_environment_is_filled_from_the_struct_that_the_function_reads() {
    let template = template(construct!(Work {
        jobs: Queue::new(),
        done: Topic::new(),
        worker: function().environment_of(Env {
            queue_url: jobs.queue_url(),
            topic: done.topic_arn(),
            retries: 3,
            ratio: 1,
            is_eager: true,
            table: UNSET,
        }),
    }));
    let function = only(&template, "Lambda::Function");
    assert_eq!(
        function["Properties"]["Environment"]["Variables"],
        json!({
            "QUEUE_URL": {"Fn::GetAtt": ["Jobs", "QueueUrl"]},
            "TOPIC": {"Fn::GetAtt": ["Done", "TopicArn"]},
            "RETRIES": "3",
            "RATIO": "1",
            "IS_EAGER": "true",
        })
    );
}

#[test]
fn what_the_function_could_not_read_is_a_mistake() {
    let said = |retries: u32, queue_url: Option<&str>| {
        let function = function().environment_of(Env {
            queue_url,
            topic: pseudo::region(),
            retries,
            ratio: 0.5,
            is_eager: false,
            table: Some("jobs"),
        });
        built(function).map(|_| ()).unwrap_err()
    };
    let error = said(256, Some("https://queue.example/jobs"));
    let expected =
        "the environment variable `RETRIES` is no `u8`: number too large to fit in target type";
    assert!(
        error.contains(expected) && error.contains(file!()),
        "{error}"
    );
    let error = said(3, None);
    let expected =
        "the function needs the environment variable `QUEUE_URL`, which is left out here";
    assert!(
        error.contains(expected) && error.contains(file!()),
        "{error}"
    );
}
