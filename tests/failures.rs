//! What people run into when they deploy, and who finds it here: the rule and the template that shows it. Where all values
//! are literals of one stack, the macro does already.

use std::fs;

use infrastruct_spec::{Template, check};
use infrastruct_tests::{expansion, translation, workspace};
use serde_json::Value;

/// Who finds it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Finds {
    /// The macro.
    Macro,
    /// The build and the check of templates: advice, and what another stack of the app may make good.
    Build,
}

use Finds::{Build, Macro};

/// What happens, the rule with its case, and who finds it first.
const FAILURES: &[(&str, &str, Finds)] = &[
    (
        "the queue hides messages for less time than its function runs",
        "lambda_eventsourcemapping_event_source_sqs_timeout/fails",
        Macro,
    ),
    (
        "a first-in-first-out queue has a standard dead letter queue",
        "sqs_queue_queue_dlq/fails",
        Macro,
    ),
    (
        "a first-in-first-out queue is an asynchronous function's destination",
        "fifo_destination/fails",
        Macro,
    ),
    (
        "batches of more than ten messages without a batching window",
        "batch_without_window/fails",
        Macro,
    ),
    (
        "the role may not receive from the queue",
        "event_source_role/fails_without_policy",
        Macro,
    ),
    (
        "the mapping is created before the policy",
        "policy_order/fails_with_a_mapping",
        Build,
    ),
    (
        "a rule sends to a first-in-first-out queue without a message group",
        "missing_message_group/fails",
        Macro,
    ),
    ("a wrong schedule", "schedule/fails_plural", Macro),
    (
        "a topic sends to a queue under the key that AWS manages",
        "managed_key/fails",
        Build,
    ),
    (
        "a bucket notifies a function that does not permit it",
        "function_permission/fails_with_a_notification",
        Macro,
    ),
    (
        "the notification is created before the permission",
        "policy_order/fails_with_a_notification",
        Build,
    ),
    (
        "a rule invokes a function that does not permit it",
        "function_permission/fails_with_a_rule",
        Build,
    ),
    (
        "a rule sends to a queue without a policy",
        "target_policy/fails_with_a_rule",
        Build,
    ),
    (
        "a topic sends to a queue without a policy",
        "target_policy/fails_with_a_subscription",
        Build,
    ),
    (
        "a message that may be received zero times",
        "receive_count/fails",
        Macro,
    ),
    (
        "resources that need each other first",
        "circular_reference/fails",
        Macro,
    ),
    (
        "a role's name of more than 64 characters",
        "wrong_length/fails_name",
        Macro,
    ),
    (
        "a function's description of more than 256 characters",
        "wrong_length/fails_description",
        Macro,
    ),
    (
        "a function's environment of more than 4 KB",
        "environment_size/fails",
        Macro,
    ),
    (
        "a reserved name in a function's environment",
        "lambda_function_environment_variable_keys/fails",
        Macro,
    ),
    (
        "a transition to a state that does not exist",
        "missing_state/fails",
        Macro,
    ),
    (
        "a state that nothing leads to",
        "unreachable_state/fails",
        Macro,
    ),
    (
        "a state machine that does not end",
        "endless_state_machine/fails",
        Macro,
    ),
    (
        "inline policies of more than 10,240 bytes",
        "policy_size/fails_inline",
        Macro,
    ),
    (
        "a table's attribute definition that is no key",
        "table_keys/fails_unused",
        Macro,
    ),
    (
        "an action that does not exist",
        "unknown_action/fails",
        Build,
    ),
    (
        "messages of more than 1 MiB",
        "wrong_number/fails_message_size",
        Macro,
    ),
    ("`${…}` in a plain text", "placeholder/fails", Macro),
    (
        "a dead letter queue that is nobody's",
        "unused_dead_letter_queue/fails",
        Build,
    ),
    (
        "a worker that never scales out",
        "single_worker/fails",
        Build,
    ),
    (
        "a queue that hides messages for less than six times its function's timeout",
        "short_visibility_timeout/fails",
        Build,
    ),
    (
        "dead letters that expire on arrival",
        "dead_letter_retention/fails",
        Build,
    ),
    (
        "a runtime that takes no new functions",
        "blocked_runtime/fails",
        Macro,
    ),
    (
        "a choice that may match nothing",
        "partial_choice/fails",
        Build,
    ),
    (
        "code without a version of its object",
        "unversioned_code/fails",
        Build,
    ),
    (
        "a statement without a principal",
        "policy/fails_nobody",
        Macro,
    ),
];

/// What no template can say, and the compile-fail case.
const LANGUAGE: &[(&str, &str)] = &[
    ("two children of one name", "seed/two_children_of_one_name"),
    (
        "a field that is never assigned",
        "seed/topic_never_assigned",
    ),
    (
        "a retry's field that does not exist",
        "seed/retry_interval_that_does_not_exist",
    ),
    ("a setting's misspelt name", "seed/lambda_timeout_misspelt"),
];

fn template(case: &str) -> Value {
    let file = workspace::root().join(format!("spec/tests/rules/cases/{case}.json"));
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{case}: {error}"));
    serde_json::from_str(&text).expect("a case is JSON")
}

#[test]
fn each_failure_is_found() {
    for (failure, case, finds) in FAILURES {
        let (rule, _) = case.split_once('/').expect("a rule and a file");
        let json = template(case);
        let (template, _) = Template::from_json(&(&json).into());
        let is_found = check(&template).iter().any(|found| found.rule == rule);
        assert!(is_found, "{failure}: {case} does not show it");
        let source = translation::stack("Case", &json);
        let found = source.map(|source| expansion::rules_of_stack(&source));
        let is_seen = found.is_some_and(|found| found.contains(rule));
        assert_eq!(is_seen, *finds == Macro, "{failure}: {case}");
    }
}

#[test]
fn what_cannot_be_written_does_not_compile() {
    for (failure, case) in LANGUAGE {
        let recorded = format!("tests/ui/compile-fail/{case}.stderr");
        assert!(
            workspace::root().join(recorded).exists(),
            "{failure}: {case}"
        );
    }
}
