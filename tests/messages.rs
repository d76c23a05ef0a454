//! What a user reads when the build step finds a mistake: the lines of the source, as rustc shows them.

use infrastruct_tests::generated::Generated;
use infrastruct_tests::workspace;

const BUILD_SCRIPT: &str = r#"use infrastruct::{App, aws, stack};

fn seconds(minutes: u32) -> u32 {
    minutes * 60
}

fn main() {
    let jobs = stack!(Jobs {
        worker: aws::lambda::Function {
            code: Code { s3_bucket: "code", s3_key: "app.jar", s3_object_version: "1" },
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "java21",
            handler: "app::run",
            timeout: seconds(10),
        },
        inbox: aws::sqs::Queue { visibility_timeout: 30 },
        source: aws::lambda::EventSourceMapping {
            function_name: worker.arn(),
            event_source_arn: inbox.arn(),
        },
        archive: aws::sqs::Queue {
            message_retention_period: seconds(24 * 60 * 30),
        },
    });
    infrastruct::build(App::new().stack(jobs));
}
"#;

#[test]
fn mistakes_are_shown_in_the_source() {
    let package = Generated::new("messages", BUILD_SCRIPT);
    let output = package.build();
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    let said: Vec<&str> = said
        .lines()
        .map(|line| line.strip_prefix("error: messages@0.0.0: ").unwrap_or(line))
        .collect();
    let expected = "\
`visibility_timeout` of `Jobs.inbox` is `30`, less than the minimum of `600` (`timeout` of `Jobs.worker`)
  --> build.rs:16:54
   |
16 |         inbox: aws::sqs::Queue { visibility_timeout: 30 },
   |                                                      ^^
note: `timeout` of `Jobs.worker` is `600`
  --> build.rs:14:22
   |
14 |             timeout: seconds(10),
   |                      ^^^^^^^^^^^

`message_retention_period` is `2592000`, more than the maximum of 1209600
  --> build.rs:22:39
   |
22 |             message_retention_period: seconds(24 * 60 * 30),
   |                                       ^^^^^^^^^^^^^^^^^^^^^
   |
   = note: in `Jobs.archive`
error: build script logged errors";
    assert_eq!(said.join("\n"), expected);
}

const ADVICE: &str = r#"use infrastruct::{App, aws, stack};

fn main() {
    let jobs = stack!(Jobs {
        worker: aws::lambda::Function {
            code: Code { s3_bucket: "code", s3_key: "app.jar", s3_object_version: "1" },
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.9",
            handler: "app.run",
        },
    });
    infrastruct::build(App::new().stack(jobs));
}
"#;

#[test]
fn advice_says_how_it_is_lifted() {
    let package = Generated::new("advice", ADVICE);
    let output = workspace::cargo(package.directory(), &["build"]);
    assert!(output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    let said: Vec<&str> = said
        .lines()
        .filter_map(|line| line.strip_prefix("warning: advice@0.0.0: "))
        .collect();
    let expected = [
        " --> build.rs:8:22",
        "  |",
        "8 |             runtime: \"python3.9\",",
        "  |                      ^^^^^^^^^^^",
        "  |",
        "  = note: in `Jobs.worker`, `runtime`",
    ];
    assert!(said[0].starts_with("`python3.9` "), "{said:?}");
    assert_eq!(said[1..=expected.len()], expected);
    let lifts = "  = note: `#[allow(deprecated_runtime, reason = \"…\")]` on the resource lifts it";
    assert!(said.contains(&lifts), "{said:?}");
}
