use infrastruct::__private::{SubPart, inline, sub};
use infrastruct::{Parameter, base64, pseudo};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors_alone, held, holder, line, queue};

fn value(expression: impl infrastruct::Expression<Kind: infrastruct::kind::Inline>) -> SubPart {
    SubPart::Value(inline(line(5), expression))
}

fn text(text: &'static str) -> SubPart {
    SubPart::Text(text)
}

#[test]
fn references_stand_in_the_text() {
    let (inbox, stage) = (queue(), Parameter::text().default("x"));
    let whole = sub(vec![
        text("a:"),
        value(pseudo::region()),
        text(":"),
        value(inbox.arn()),
        text(":"),
        value(&stage),
        text(":"),
        value(infrastruct::intrinsic::reference(*inbox)),
    ]);
    let template = alone(group! { holder: holder(whole), inbox: inbox, stage: stage });
    assert_eq!(
        held(&template),
        &json!({ "Fn::Sub": "a:${AWS::Region}:${Inbox.Arn}:${Stage}:${Inbox}" })
    );
}

#[test]
fn what_is_known_needs_no_function() {
    let known = sub(vec![
        text("${x}-"),
        value("y"),
        value(3),
        value(true),
        value(1.5),
    ]);
    assert_eq!(
        held(&alone(group! { holder: holder(known) })),
        "${x}-y3true1.5"
    );
}

#[test]
fn dollars_are_escaped_beside_placeholders() {
    let mixed = sub(vec![text("${x}$"), value(pseudo::region()), value("${y}")]);
    assert_eq!(
        held(&alone(group! { holder: holder(mixed) })),
        &json!({ "Fn::Sub": "${!x}$${AWS::Region}${!y}" })
    );
}

#[test]
fn functions_become_variables_once_each() {
    let function = sub(vec![
        value(base64("a")),
        text("-"),
        value(base64("b")),
        text("-"),
        value(base64("a")),
    ]);
    let template = alone(group! { holder: holder(function), value2: queue() });
    let expected = json!({ "Fn::Sub": ["${Value1}-${Value3}-${Value1}", { "Value1": { "Fn::Base64": "a" }, "Value3": { "Fn::Base64": "b" } }] });
    assert_eq!(held(&template), &expected);
}

#[test]
fn a_text_within_a_text_is_one_text() {
    let inner = sub(vec![text("b"), value(pseudo::region())]);
    let outer = sub(vec![text("a"), value(inner), text("c")]);
    assert_eq!(
        held(&alone(group! { holder: holder(outer) })),
        &json!({ "Fn::Sub": "ab${AWS::Region}c" })
    );
}

#[test]
fn none_is_no_text() {
    let said = errors_alone(group! { holder: holder(sub(vec![value(None::<&str>)])) });
    assert!(said[0].ends_with("`None` stands within a text"), "{said:?}");
}

#[test]
fn neighbours_make_no_placeholder() {
    let (dollar, braces) = ("$", "{AWS::StackName}");
    let mixed = infrastruct::sub!("{dollar}{braces}-{AWS::Region}");
    assert_eq!(
        held(&alone(group! { holder: holder(mixed) })),
        &json!({ "Fn::Sub": "${!AWS::StackName}-${AWS::Region}" })
    );
    let whole = infrastruct::sub!("{dollar}{braces}");
    assert_eq!(
        held(&alone(group! { holder: holder(whole) })),
        "${AWS::StackName}"
    );
}
