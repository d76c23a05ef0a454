//! The example's constructs in another combination, which the article describes: the end of a long-running job is
//! told to the central topic.

use std::collections::BTreeMap;
use std::fs;

use infrastruct::{App, aws, json, stack, synth};
use infrastruct_tests::correction::{state_machine, visibility_timeout};
use infrastruct_tests::oracle::CfnLint;
use infrastruct_tests::{wiring, workspace};

#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/central_topic.rs"]
mod central_topic;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/iam.rs"]
mod iam;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/long_process.rs"]
mod long_process;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/settings.rs"]
pub(crate) mod settings;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/work_queue.rs"]
mod work_queue;

use central_topic::CentralTopic;
use iam::{SEND, document};
use long_process::LongProcess;
use settings::Settings;

fn app(settings: &Settings) -> App {
    let program = &settings.program;
    App::new().stack(stack!(Readiness {
        job: LongProcess::new(program),
        central: CentralTopic::new(program, &settings.team_accounts),
        on_success: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.states"],
                "detail-type": ["Step Functions Execution Status Change"],
                "detail": { "status": ["SUCCEEDED"], "stateMachineArn": [job.machine.arn()] },
            }),
            state: "ENABLED",
            targets: [Target {
                id: "central",
                arn: central.input.arn()
            }],
        },
        input_policy: aws::sqs::QueuePolicy {
            queues: [central.input.queue_url()],
            policy_document: document([json!({
                "Effect": "Allow",
                "Principal": { "Service": "events.amazonaws.com" },
                "Action": SEND,
                "Resource": central.input.arn(),
                "Condition": { "ArnEquals": { "aws:SourceArn": on_success.arn() } },
            })]),
        },
    }))
}

#[test]
fn job_that_signals_its_end() {
    let settings = workspace::root().join("examples/zalando/settings.toml");
    let settings =
        Settings::load(settings.to_str().expect("a path in UTF-8")).expect("the settings");
    let directory = workspace::target().join("tests/combination");
    synth(app(&settings), &directory).unwrap_or_else(|error| panic!("{error}"));

    let file = directory.join("Readiness.template.json");
    let template = serde_json::from_slice(&fs::read(&file).expect("the template")).expect("JSON");
    let mut differences = state_machine();
    differences.push(visibility_timeout());
    let report = wiring::report(&template, "SfnSignalsTopic", &BTreeMap::new(), &differences);
    assert!(report.is_empty(), "{report}");

    let Some(linter) = CfnLint::find("job_that_signals_its_end") else {
        return;
    };
    let errors = linter.errors(&[file], "eu-central-1");
    assert!(errors.is_empty(), "{errors:#?}");
}
