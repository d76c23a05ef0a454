use infrastruct::{Parameter, base64, intrinsic, pseudo, sub};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors_alone, held, holder, queue};

#[test]
fn references_stand_in_the_text() {
    let (inbox, stage) = (queue(), Parameter::text().default("x"));
    let whole = sub!(
        "a:{}:{}:{stage}:{}",
        pseudo::region(),
        inbox.arn(),
        intrinsic::reference(*inbox)
    );
    let template = alone(group! { holder: holder(whole), inbox: inbox, stage: stage });
    assert_eq!(
        held(&template),
        &json!({ "Fn::Sub": "a:${AWS::Region}:${Inbox.Arn}:${Stage}:${Inbox}" })
    );
}

#[test]
fn what_is_known_needs_no_function() {
    let known = sub!("${{x}}-{}{}{}{}", "y", 3, true, 1.5);
    assert_eq!(
        held(&alone(group! { holder: holder(known) })),
        "${x}-y3true1.5"
    );
}

#[test]
fn dollars_are_escaped_beside_placeholders() {
    // `sub!` refuses a written `$` before a placeholder
    let (dollar, braces) = ("$", "${y}");
    let mixed = sub!("${{x}}{dollar}{AWS::Region}{braces}");
    assert_eq!(
        held(&alone(group! { holder: holder(mixed) })),
        &json!({ "Fn::Sub": "${!x}$${AWS::Region}${!y}" })
    );
}

#[test]
fn functions_become_variables_once_each() {
    let function = sub!("{}-{}-{}", base64("a"), base64("b"), base64("a"));
    let template = alone(group! { holder: holder(function), value2: queue() });
    let expected = json!({ "Fn::Sub": ["${Value1}-${Value3}-${Value1}", { "Value1": { "Fn::Base64": "a" }, "Value3": { "Fn::Base64": "b" } }] });
    assert_eq!(held(&template), &expected);
}

#[test]
fn a_text_within_a_text_is_one_text() {
    let inner = sub!("b{AWS::Region}");
    let outer = sub!("a{inner}c");
    assert_eq!(
        held(&alone(group! { holder: holder(outer) })),
        &json!({ "Fn::Sub": "ab${AWS::Region}c" })
    );
}

#[test]
fn none_is_no_text() {
    let said = errors_alone(group! { holder: holder(sub!("{}", None::<&str>)) });
    assert!(said[0].ends_with("`None` stands within a text"), "{said:?}");
}

#[test]
fn neighbours_make_no_placeholder() {
    let (dollar, braces) = ("$", "{AWS::StackName}");
    let mixed = sub!("{dollar}{braces}-{AWS::Region}");
    assert_eq!(
        held(&alone(group! { holder: holder(mixed) })),
        &json!({ "Fn::Sub": "${!AWS::StackName}-${AWS::Region}" })
    );
    let whole = sub!("{dollar}{braces}");
    assert_eq!(
        held(&alone(group! { holder: holder(whole) })),
        "${AWS::StackName}"
    );
}
