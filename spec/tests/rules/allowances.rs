//! Rules that are lifted for a resource.

use infrastruct_json::json;
use infrastruct_spec::{Allow, Position};

use super::{NONE, found_in, queue};

fn with(rule: &str, reason: &str, delay: u32, complete: bool) -> Vec<String> {
    found_in(&queue(&json!({ "DelaySeconds": delay })), |template| {
        template.complete = complete;
        template.resources[0].allowed.push(Allow {
            rule: rule.to_owned(),
            reason: reason.to_owned(),
            position: Position(u32::MAX),
            is_used: false,
        });
    })
}

#[test]
fn a_rule_is_lifted() {
    assert_eq!(
        with("wrong_number", "a limit that was raised", 1000, true),
        NONE
    );
    assert_eq!(
        with("wrong_number", "a limit that was raised", 1000, false),
        NONE
    );
}

#[test]
fn another_rule_still_holds() {
    let left = with("wrong_value", "a reason", 1000, true);
    assert_eq!(left.len(), 2);
    assert_eq!(
        left[0],
        "a/DelaySeconds: `DelaySeconds` is `1000`, more than the maximum of 900"
    );
    assert_eq!(
        left[1],
        ": `wrong_value` is allowed, but finds nothing here"
    );
}

#[test]
fn what_is_not_known_yet_may_need_it() {
    assert_eq!(with("wrong_value", "a reason", 1, false), NONE);
}

#[test]
fn a_rule_exists() {
    assert_eq!(
        with("wrong_numbr", "a reason", 1, false),
        [": there is no rule `wrong_numbr`; did you mean `wrong_number`?"]
    );
}

#[test]
fn a_rule_of_another_type_does_not_apply() {
    assert_eq!(
        with("lambda_function_zipfile_runtime_enum", "a reason", 1, false),
        [": the rule `lambda_function_zipfile_runtime_enum` does not apply to this type"]
    );
}

#[test]
fn a_reason_is_given() {
    assert_eq!(
        with("wrong_number", " ", 1000, false),
        [": `wrong_number` is allowed without a reason"]
    );
}

#[test]
fn a_rule_s_name_is_a_word_of_rust_and_no_other_rule_s() {
    let mut words: Vec<String> = infrastruct_spec::rules()
        .iter()
        .map(|rule| rule.name.to_owned())
        .collect();
    let is_word = |word: &String| {
        word.starts_with(|letter: char| letter.is_ascii_lowercase())
            && word.chars().all(|letter| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
            })
    };
    assert!(words.iter().all(is_word), "{words:?}");
    let count = words.len();
    words.dedup();
    assert_eq!(words.len(), count);
}
