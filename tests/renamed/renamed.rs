//! The macros where the crate has another name in `Cargo.toml`, and where another crate hands it on.

#![allow(
    clippy::redundant_field_names,
    reason = "a macro passes on the names of another's fields"
)]

use std::fs;
use std::path::PathBuf;

use cloud::{App, synth};

/// The template of a stack that is the only one of its app.
fn template(name: &str, app: App) -> String {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    synth(app, &directory).unwrap_or_else(|error| panic!("{error}"));
    fs::read_to_string(directory.join("Everything.template.json")).expect("a template")
}

/// Every form of expansion, with the crate under the names that this module imports it by.
macro_rules! every_form {
    ($path:literal) => {
        /// A house standard.
        #[derive(Construct)]
        #[construct(crate = $path)]
        #[resource(aws::sqs::Queue { receive_message_wait_time_seconds: 20 })]
        struct TeamQueue {
            visibility_timeout: u32,
        }

        #[derive(Construct)]
        #[construct(crate = $path)]
        struct Pair {
            one: Resource<aws::sqs::Queue>,
            other: Resource<aws::sqs::Queue>,
        }

        const RETENTION: u32 = 1_209_600;

        pub(super) fn app() -> App {
            App::new().stack(stack!(Everything {
                #[deletion_policy(Retain)]
                queue: aws::sqs::Queue { message_retention_period: RETENTION },
                more: (0..2u32).map(|delay| aws::sqs::Queue { delay_seconds: delay }).collect::<Vec<_>>(),
                #[depends_on(role)]
                policy: aws::sqs::QueuePolicy {
                    queues: [queue.queue_url()],
                    policy_document: json!({ "Statement": [{
                        "Effect": "Allow",
                        "Action": "sqs:SendMessage",
                        "Resource": queue.arn(),
                        "Principal": { "AWS": "123456789012" },
                    }]}),
                },
                role: aws::iam::Role { assume_role_policy_document: json!({ "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }) },
                worker: aws::lambda::Function {
                    role: role,
                    code: Code { zip_file: "def handler(event, context): pass" },
                    runtime: "python3.13",
                    handler: sub!("{}.handler", queue.queue_name()),
                },
                rule: aws::events::Rule {
                    schedule_expression: "rate(1 hour)",
                    targets: ["a"].map(|id| Target { id: id, arn: worker.arn() }).to_vec(),
                },
                special: custom::Special { service_token: worker.arn() },
                pair: construct!(Pair {
                    one: TeamQueue { visibility_timeout: 30 },
                    other: aws::sqs::Queue {},
                }),
                answer: Output::new(special.attribute("Answer")),
            }))
        }
    };
}

mod renamed {
    use cloud::{App, Construct, Output, Resource, aws, construct, custom, json, stack, sub};

    every_form!("cloud");
}

mod handed_on {
    use platform::cloud::{App, Construct, Output, Resource, aws, custom};
    use platform::{construct, json, stack, sub};

    every_form!("platform::cloud");
}

#[test]
fn macros_work_under_another_name() {
    let text = template("renamed", renamed::app());
    assert!(text.contains("Custom::Special"), "{text}");
    assert_eq!(text, template("handed_on", handed_on::app()));
}

/// Types of the package's own.
mod own {
    cloud::resource_types!();
}

#[test]
fn own_types_are_declared_under_any_name() {
    use own::acme;

    let billing = cloud::stack!(Everything {
        invoice: acme::billing::Invoice {
            customer: "C0001",
            lines: [Line {
                text: "Advice",
                amount: Amount { value: 1 }
            }],
        },
        id: cloud::Output::new(invoice.arn()),
    });
    let written = template("own", App::new().stack(billing));
    assert!(written.contains("Acme::Billing::Invoice"), "{written}");
}
