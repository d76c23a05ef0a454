//! Rules of the user's own.

use infrastruct::diagnostics::Severity;
use infrastruct::{App, Finding, aws, stack, synth};

use crate::support::{Directory, errors};

fn house(app: App) -> App {
    app.check("house::encrypted_queue", |resource| {
        let is_plain =
            resource.is::<aws::sqs::Queue>() && resource.property("kms_master_key_id").is_none();
        is_plain.then(|| {
            Finding::error("a queue of ours has a key of ours").help("set `kms_master_key_id`")
        })
    })
    .check("house::short_timeout", |resource| {
        let timeout = resource.property("visibility_timeout")?.as_i64()?;
        let message = format!("{timeout} seconds are more than the house likes");
        (timeout > 300).then(|| Finding::advice(message).at("visibility_timeout"))
    })
}

const FILE: &str = "runtime/tests/behaviour/own_rules.rs";

#[test]
fn what_an_own_rule_finds_is_told_like_ours() {
    let said = errors(|| {
        house(App::new().stack(stack!(Test {
            inbox: aws::sqs::Queue {
                visibility_timeout: 360
            }
        })))
    });
    let line = line!() - 5;
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].starts_with(&format!("{FILE}:{line}:")), "{said:?}");
    assert!(
        said[1].starts_with(&format!("{FILE}:{}:", line + 1)),
        "{said:?}"
    );
    assert!(
        said[0].ends_with(
            "`Test.inbox`: a queue of ours has a key of ours; help: set `kms_master_key_id`"
        ),
        "{said:?}"
    );
    assert!(
        said[1].ends_with(
            "`Test.inbox`, `visibility_timeout`: 360 seconds are more than the house likes"
        ),
        "{said:?}"
    );
}

#[test]
fn advice_is_told_and_the_build_succeeds() {
    let directory = Directory::new();
    let stack = stack!(Test {
        inbox: aws::sqs::Queue {
            visibility_timeout: 360,
            kms_master_key_id: "alias/house"
        }
    });
    let manifest = synth(house(App::new().stack(stack)), &directory.0).unwrap();
    let [advice] = manifest.advice.as_slice() else {
        panic!("{:?}", manifest.advice)
    };
    assert_eq!(
        (advice.rule, advice.severity),
        ("house::short_timeout", Severity::Advice)
    );
}

#[test]
fn an_own_rule_is_lifted_with_a_reason() {
    let directory = Directory::new();
    let stack = stack!(Test {
        #[allow(house::encrypted_queue, reason = "nothing personal goes through it")]
        #[allow(house::short_timeout, reason = "jobs are long")]
        inbox: aws::sqs::Queue {
            visibility_timeout: 360
        },
    });
    let manifest = synth(house(App::new().stack(stack)), &directory.0).unwrap();
    assert_eq!(manifest.advice, []);
}

#[test]
fn a_wrong_allow_of_an_own_rule_is_found() {
    let app = || {
        house(App::new().stack(stack!(Test {
            #[allow(house::encrypted_queues, reason = "why not")]
            inbox: aws::sqs::Queue {
                kms_master_key_id: "alias/house"
            },
            #[allow(house::encrypted_queue, reason = "")]
            pings: aws::sqs::Queue {},
            #[allow(house::short_timeout, reason = "jobs are long")]
            jobs: aws::sqs::Queue {
                kms_master_key_id: "alias/house"
            },
        })))
    };
    let said = errors(app);
    let line = line!() - 13;
    let expected = [
        format!(
            "{FILE}:{line}:28: `Test.inbox`, `allow`: there is no rule `house::encrypted_queues`; help: did you mean `house::encrypted_queue`?"
        ),
        format!(
            "{FILE}:{}:28: `Test.pings`, `allow`: `house::encrypted_queue` is allowed without a reason",
            line + 4
        ),
        format!(
            "{FILE}:{}:28: `Test.jobs`, `allow`: `house::short_timeout` is allowed, but finds nothing here",
            line + 6
        ),
    ];
    assert_eq!(said, expected);
}

#[test]
fn an_own_rule_has_a_namespace() {
    let said = errors(|| {
        App::new()
            .stack(stack!(Test {
                inbox: aws::sqs::Queue {}
            }))
            .check("encrypted", |_| None)
    });
    let line = line!() - 2;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with(&format!("{FILE}:{line}:")), "{said:?}");
    assert!(said[0].contains("`encrypted` has no namespace"), "{said:?}");
}
