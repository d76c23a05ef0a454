//! Mistakes that people made with lower-level constructs, with standard ones: refused at their line, or advised against.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    DeadLetterQueue, Function, Queue, QueueSource, Rule, Runtime, Statement, Topic, days, every,
    kibibytes, minutes, seconds,
};

use crate::support::{built, function};

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
