//! Mistakes that people made with lower-level constructs, with standard ones: refused at their line, or advised against, or
//! no longer there to be made. [`CASES`] says which are which.

use std::fs;
use std::path::Path;

use infrastruct::{Construct, Resource, aws, construct, json};
use infrastruct_constructs::{
    Code, DeadLetterQueue, Function, Queue, QueueSource, Rule, Runtime, Statement, Subscription,
    Topic, days, every, kibibytes, minutes, seconds,
};

use crate::support::{built, function, statements, template};

/// Each mistake, and the test or the compile-fail cases that show what becomes of it.
const CASES: [(&str, &[&str]); 19] = [
    (
        "a message of more than a queue takes",
        &["a_message_is_not_larger_than_a_queue_takes"],
    ),
    (
        "an account in a placeholder that nobody fills",
        &["accounts_are_numbers"],
    ),
    ("two children of one name", &["seed/two_pieces_of_one_name"]),
    (
        "a child that is never assigned",
        &["seed/with_standard_constructs"],
    ),
    (
        "a dead letter queue that is nobody's",
        &[
            "a_dead_letter_queue_is_somebodys",
            "constructs/what_nobody_takes",
        ],
    ),
    (
        "a function that may not receive from its queue",
        &[
            "a_function_may_receive_from_its_queue",
            "a_mapping_by_hand_grants_nothing",
        ],
    ),
    (
        "a field that does not exist",
        &["seed/with_standard_constructs"],
    ),
    ("a worker that does not scale out", &["workers_scale_out"]),
    (
        "a message that others see while it is worked on",
        &["a_queue_waits_as_long_as_its_function_may_take"],
    ),
    (
        "dead letters that expire on arrival",
        &["dead_letters_are_kept_longer_than_letters"],
    ),
    (
        "a runtime that takes no new functions",
        &[
            "runtimes_take_new_functions",
            "seed/with_standard_constructs",
        ],
    ),
    (
        "a choice that is not total",
        &["seed/with_standard_constructs"],
    ),
    ("parts that nobody reaches", &["parts_are_fields"]),
    ("a subscription to everything", &["a_subscription_filters"]),
    ("code of which updates go unseen", &["code_has_a_version"]),
    ("a statement without a principal", &["somebody_is_let_in"]),
    (
        "a rate in a wrong number",
        &["rates_have_their_plural_right"],
    ),
    ("a property misspelt", &["seed/with_standard_constructs"]),
    (
        "a policy in the place of the one that a topic has by itself",
        &["the_policy_of_a_topic_lets_the_account_in"],
    ),
];

#[test]
fn every_mistake_has_its_case() {
    let here = include_str!("seed.rs");
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/compile-fail");
    for (mistake, shown) in CASES {
        for name in shown {
            let is_there = if name.contains('/') {
                cases.join(format!("{name}.stderr")).exists()
            } else {
                here.contains(&format!("#[test]\nfn {name}()"))
            };
            assert!(is_there, "{mistake}: {name}");
        }
    }
    // and every case of the seed is that of a mistake
    for entry in fs::read_dir(cases.join("seed")).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(path.with_extension("rs")).unwrap();
        let is_listed = CASES
            .iter()
            .any(|(_, shown)| shown.contains(&format!("seed/{stem}").as_str()));
        assert_eq!(is_listed, text.contains("infrastruct_constructs"), "{stem}");
    }
}

#[derive(Construct)]
struct Worker {
    input: Queue,
    function: Function,
    source: QueueSource,
}

#[track_caller]
fn worker(input: Queue, function: Function) -> Worker {
    construct!(Worker {
        source: QueueSource::new(&input, &function),
        input: input,
        function: function,
    })
}

/// The build fails with one error, at a line of this file.
#[track_caller]
fn refused(construct: impl Construct, line: u32, why: &str) {
    let error = built(construct).unwrap_err();
    let place = format!("{}:{line}:", file!());
    assert!(
        error.starts_with(&place) && error.contains(why),
        "{place} {error}"
    );
    assert_eq!(error.lines().count(), 1, "{error}");
}

/// The build goes well, with one warning at a line of this file.
#[track_caller]
fn advised(construct: impl Construct, line: u32, why: &str) {
    let (_, said) = built(construct).unwrap();
    let place = format!("{}:{line}:", file!());
    assert!(
        said.len() == 1 && said[0].contains(&place) && said[0].contains(why),
        "{place} {said:#?}"
    );
}

#[test]
fn a_message_is_not_larger_than_a_queue_takes() {
    let queue =
        Queue::new().dead_letters(DeadLetterQueue::after(3).largest_message(kibibytes(2621)));
    refused(queue, line!() - 1, "1048576");
}

#[test]
fn accounts_are_numbers() {
    let topic = Topic::new().subscribers(["${teamAccount}"]);
    refused(topic, line!() - 1, "no number of an account");
    let topic = Topic::new();
    let whoever =
        Statement::allow(["sns:Subscribe"]).by_identity("arn:aws:iam::${teamAccount}:root");
    topic.policy.add(whoever.on(topic.topic_arn()));
    refused(topic, line!() - 1, "${teamAccount}");
}

#[test]
fn somebody_is_let_in() {
    let nobody: [&str; 0] = [];
    refused(Topic::new().subscribers(nobody), line!(), "names nobody");
}

#[test]
fn a_queue_waits_as_long_as_its_function_may_take() {
    let hidden = |timeout| Queue::new().visibility_timeout(seconds(timeout));
    let slow = || function().timeout(minutes(1));
    let queue = hidden(30);
    refused(worker(queue, slow()), line!() - 3, "less than");
    let queue = hidden(60);
    advised(worker(queue, slow()), line!() - 5, "six times");
}

#[test]
fn dead_letters_are_kept_longer_than_letters() {
    let dead = DeadLetterQueue::after(3).retention(days(4));
    let queue = Queue::new().retention(days(4)).dead_letters(dead);
    advised(queue, line!() - 2, "no longer than");
}

#[test]
fn workers_scale_out() {
    let one = function().reserved_concurrency(1);
    advised(worker(Queue::new(), one), line!() - 1, "concurren");
}

#[test]
fn runtimes_take_new_functions() {
    let code = infrastruct_constructs::Code::inline("exports.handler = () => {}");
    let old = Function::new(Runtime::named("nodejs14.x"), "index.handler", code);
    refused(old, line!() - 1, "nodejs24.x");
}

#[test]
fn rates_have_their_plural_right() {
    assert_eq!(every(minutes(1)).to_string(), "rate(1 minute)");
    let rule = Rule::schedule(every(seconds(90)));
    refused(rule, line!() - 1, "no whole number of minutes");
}

#[test]
fn a_dead_letter_queue_is_somebodys() {
    #[derive(Construct)]
    struct Jobs {
        jobs: Queue,
        dead_letter_queue: DeadLetterQueue,
    }
    let jobs = construct!(Jobs {
        jobs: Queue::new(),
        dead_letter_queue: DeadLetterQueue::after(3),
    });
    advised(jobs, line!() - 2, "no queue or function has it as one");
    let template = template(Queue::new().dead_letters(DeadLetterQueue::after(3)));
    let redrive = &template["Resources"]["Queue"]["Properties"]["RedrivePolicy"];
    assert_eq!(redrive["maxReceiveCount"], 3);
}

#[test]
fn a_function_may_receive_from_its_queue() {
    let template = template(worker(Queue::new(), function()));
    let granted = statements(&template, "FunctionRolePolicy");
    let granted = granted[0]["Action"].as_array().unwrap();
    assert!(granted.iter().any(|action| action == "sqs:ReceiveMessage"));
}

#[test]
fn a_mapping_by_hand_grants_nothing() {
    #[derive(Construct)]
    struct ByHand {
        jobs: Queue,
        worker: Function,
        source: Resource<aws::lambda::EventSourceMapping>,
    }
    let by_hand = construct!(ByHand {
        jobs: Queue::new().visibility_timeout(minutes(1)),
        worker: function(),
        source: aws::lambda::EventSourceMapping {
            event_source_arn: jobs.arn(),
            function_name: worker.arn(),
        },
    });
    refused(by_hand, line!() - 4, "sqs:ReceiveMessage");
}

#[test]
fn parts_are_fields() {
    #[derive(Construct)]
    struct FanOut {
        worker: Worker,
        starter: Function,
        rule: Rule,
    }
    let template = template(construct!(FanOut {
        worker: worker(Queue::new(), function()),
        starter: function().grants([worker.input.send(), worker.function.invoke()]),
        rule: Rule::schedule(every(minutes(5))).target(&worker.input),
    }));
    assert_eq!(statements(&template, "StarterRolePolicy").len(), 2);
}

#[test]
fn a_subscription_filters() {
    #[derive(Construct)]
    struct Team {
        ready: Queue,
        told: Subscription,
    }
    let hub = "arn:aws:sns:eu-central-1:111122223333:hub";
    let template = template(construct!(Team {
        ready: Queue::new(),
        told: Subscription::queue(hub, &ready).filter(json!({ "dataset": ["orders"] })),
    }));
    let filter = &template["Resources"]["Told"]["Properties"]["FilterPolicy"];
    assert_eq!(filter["dataset"][0], "orders");
}

#[test]
fn code_has_a_version() {
    let of = |code| Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    let unversioned = of(Code::s3("code-bucket", "app.zip"));
    advised(unversioned, line!() - 2, "has no object version");
    template(of(Code::s3_version("code-bucket", "app.zip", "3Tz5x")));
}

#[test]
fn the_policy_of_a_topic_lets_the_account_in() {
    // whom IAM's policies let publish may do so, whatever the topic's own policy says of others
    #[derive(Construct)]
    struct Signals {
        hub: Topic,
        worker: Function,
    }
    let template = template(construct!(Signals {
        hub: Topic::new().subscribers(["111122223333"]),
        worker: function().grants([hub.publish()]),
    }));
    assert_eq!(statements(&template, "HubPolicy").len(), 1);
    let granted = &statements(&template, "WorkerRolePolicy")[0];
    assert_eq!(granted["Action"], "sns:Publish");
}
