//! The example's constructs in another combination, which the article describes: the end of a long-running job is
//! told to the central topic.

use std::collections::BTreeMap;
use std::fs;

use infrastruct::{App, stack, synth};
use infrastruct_constructs::{Pattern, Rule};
use infrastruct_tests::correction::{
    batch_size, enabled, state_machine, subscribers, visibility_timeout,
};
use infrastruct_tests::linter::CfnLint;
use infrastruct_tests::wiring::Difference;
use infrastruct_tests::{wiring, workspace};
use serde_json::{Value, json};

#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/central_topic.rs"]
mod central_topic;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/long_process.rs"]
mod long_process;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/zalando/src/settings.rs"]
pub(crate) mod settings;

use central_topic::CentralTopic;
use long_process::LongProcess;
use settings::Settings;

fn app(settings: &Settings) -> App {
    let function = || settings.program.function();
    App::new().stack(stack!(Readiness {
        job: LongProcess::new(function(), function()),
        central: CentralTopic::new(function(), &settings.team_accounts),
        on_success: Rule::on(
            Pattern::source("aws.states")
                .detail_type("Step Functions Execution Status Change")
                .detail(infrastruct::json!({
                    "status": ["SUCCEEDED"],
                    "stateMachineArn": [job.machine.arn()],
                })),
        )
        .target(&central.input),
    }))
}

/// EventBridge sends messages, and asks for nothing.
fn sending() -> Difference {
    let permission = |action: &str| {
        json!({
            "Action": action,
            "Condition": {
                "ArnEquals": { "aws:SourceArn": { "$ref": "OnSuccess2777E623", "value": "Arn" } },
            },
            "Effect": "Allow",
            "Principal": { "Service": "events.amazonaws.com" },
            "Resource": { "$ref": "CentralInputQueue44E022DF", "value": "Arn" },
        })
    };
    let actions = [
        "sqs:SendMessage",
        "sqs:GetQueueAttributes",
        "sqs:GetQueueUrl",
    ];
    Difference {
        type_name: "AWS::SQS::QueuePolicy",
        beside: "",
        path: &["PolicyDocument", "Statement", "$set"],
        theirs: actions.map(permission).into_iter().collect(),
        ours: json!([permission("sqs:SendMessage")]),
        why: "what sends a message needs no more than to send it",
    }
}

#[test]
fn job_that_signals_its_end() {
    let settings = workspace::root().join("examples/zalando/settings.toml");
    let settings =
        Settings::load(settings.to_str().expect("a path in UTF-8")).expect("the settings");
    let directory = workspace::target().join("tests/combination");
    synth(app(&settings), &directory).unwrap_or_else(|error| panic!("{error}"));

    let file = directory.join("Readiness.template.json");
    let template = fs::read(&file).expect("the template");
    let mut template: Value = serde_json::from_slice(&template).expect("JSON");
    // the pattern does not tell the function where to publish
    let function = &mut template["Resources"]["CentralEnrichment"]["Properties"];
    let properties = function.as_object_mut().expect("properties");
    properties.remove("Environment");
    let mut differences = state_machine();
    differences.push(visibility_timeout());
    differences.extend([batch_size(), enabled(), subscribers(), sending()]);
    let report = wiring::report(&template, "SfnSignalsTopic", &BTreeMap::new(), &differences);
    assert!(report.is_empty(), "{report}");

    let Some(linter) = CfnLint::find("job_that_signals_its_end") else {
        return;
    };
    let errors = linter.errors(&[file], "eu-central-1");
    assert!(errors.is_empty(), "{errors:#?}");
}
