use infrastruct::__private::{
    build_custom, condition, declare, depends_on, fit, fit_any, json, list, object,
};
use infrastruct::{Arn, Condition, Integer, Map, Text, aws, pseudo};
use serde_json::json;

use crate::group;
use crate::support::{Directory, alone, held, holder, line, queue, queue_with, source};

#[test]
fn attributes_stand_in_customary_order() {
    let directory = Directory::new();
    let is_live = Condition::equals(pseudo::region(), "eu-west-1");
    let first = queue();
    let parts = vec![
        condition(3, &is_live),
        depends_on(4, &*first),
        fit::<Integer, _>(line(5), 30),
    ];
    let attributes = r#"{"Metadata": {"a": 1}, "UpdateReplacePolicy": "Retain", "DeletionPolicy": "Retain", "DependsOn": [{"$": 1}], "Condition": {"$": 0}}"#;
    let second = queue_with(attributes, r#"{"VisibilityTimeout": {"$": 2}}"#, parts);
    let stack = infrastruct::Stack::new(
        "Test",
        group! { is_live: is_live, first: first, second: second },
    );
    infrastruct::synth(infrastruct::App::new().stack(stack), &directory.0).unwrap();
    let text = directory.text("Test.template.json");
    let second = &text[text.find("\"Second\"").unwrap()..];
    let order = [
        "Type",
        "Condition",
        "DependsOn",
        "Properties",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "Metadata",
    ];
    let order = order.map(|key| {
        second
            .find(&format!("\n      \"{key}\": "))
            .unwrap_or_else(|| panic!("{key}: {second}"))
    });
    assert!(order.is_sorted(), "{second}");
    let json = directory.json("Test.template.json");
    assert_eq!(json["Resources"]["Second"]["Condition"], "IsLive");
    assert_eq!(json["Resources"]["Second"]["DependsOn"], json!(["First"]));
}

#[test]
fn properties_keep_the_written_order() {
    let directory = Directory::new();
    let inbox = queue_with(
        "",
        r#"{"VisibilityTimeout": 30, "DelaySeconds": 5}"#,
        vec![],
    );
    infrastruct::synth(
        infrastruct::App::new().stack(infrastruct::Stack::new("Test", inbox)),
        &directory.0,
    )
    .unwrap();
    let text = directory.text("Test.template.json");
    assert!(
        text.find("VisibilityTimeout") < text.find("DelaySeconds"),
        "{text}"
    );
}

#[test]
fn a_group_is_depended_on_as_a_whole() {
    let group = group! { a: queue(), b: vec![queue()], handle: declare::<aws::sqs::Queue>() };
    let part = depends_on(1, &group! { a: group.a, b: group.b });
    // The parts are names of what was visited, so the group itself has to be placed as well.
    drop(part);
    let a = queue();
    let b = vec![queue()];
    let parts = vec![depends_on(1, &a), depends_on(1, &b)];
    let last = queue_with(
        r#"{"DependsOn": [{"$": 0}, {"$": 1}, {"$": 0}]}"#,
        "{}",
        parts,
    );
    let template = alone(group! { a: a, b: b, last: last });
    assert_eq!(
        template["Resources"]["Last"]["DependsOn"],
        json!(["A", "B0"])
    );
}

#[test]
fn a_handle_becomes_what_the_place_wants() {
    let inbox = queue();
    let part = fit::<Arn<aws::sqs::Queue>, _>(line(3), &inbox);
    let mapping = queue_with(r#"{"Metadata": {"source": {"$": 0}}}"#, "{}", vec![part]);
    let template = alone(group! { inbox: inbox, mapping: mapping });
    assert_eq!(
        template["Resources"]["Mapping"]["Metadata"]["source"],
        json!({ "Fn::GetAtt": ["Inbox", "Arn"] })
    );
}

#[test]
fn pairs_become_an_object_where_one_is_wanted() {
    let held_by = |part| queue_with(r#"{"Metadata": {"held": {"$": 0}}}"#, "{}", vec![part]);
    let part = fit::<Map<Text>, _>(line(1), [("B", "1"), ("A", "2")]);
    assert_eq!(
        held(&alone(group! { holder: held_by(part) })),
        &json!({ "B": "1", "A": "2" })
    );
    let part = fit::<Map<Text>, _>(line(1), Vec::<(String, String)>::new());
    assert_eq!(held(&alone(group! { holder: held_by(part) })), &json!({}));
    let twice = fit::<Map<Text>, _>(line(1), [("A", "1"), ("A", "2")]);
    let said = crate::support::errors_alone(group! { holder: held_by(twice) });
    assert!(
        said[0].ends_with("the key `A` is written twice"),
        "{said:?}"
    );
}

#[test]
fn json_takes_values_and_computed_keys() {
    let inbox = queue();
    let policy = json(
        r#"{"Statement": [{"Resource": {"$": 0}, "n": [1, -2, 1.5, true, null]}]}"#,
        vec![fit_any(line(2), inbox.arn())],
    );
    let literal = object(vec![("$".to_owned(), list(vec![fit_any(line(1), 1)]))]);
    let dollar = queue_with(r#"{"Metadata": {"held": {"$": 0}}}"#, "{}", vec![literal]);
    let template = alone(group! { holder: holder(policy), dollar: dollar, inbox: inbox });
    let expected = json!({ "Statement": [{ "Resource": { "Fn::GetAtt": ["Inbox", "Arn"] }, "n": [1, -2, 1.5, true, null] }] });
    assert_eq!(held(&template), &expected);
    assert_eq!(
        template["Resources"]["Dollar"]["Metadata"]["held"],
        json!({ "$": [1] })
    );
}

#[test]
fn numbers_keep_their_text() {
    let template = alone(group! {
        a: holder(u64::MAX),
        b: holder(i64::MIN),
        c: holder(0.1_f32),
        d: holder(1e300),
    });
    let held = |id: &str| template["Resources"][id]["Metadata"]["held"].to_string();
    assert_eq!(
        [held("A"), held("B"), held("C"), held("D")],
        [
            "18446744073709551615",
            "-9223372036854775808",
            "0.1",
            "1e+300"
        ]
    );
    let said = crate::support::errors_alone(group! { a: holder(f64::NAN) });
    assert!(
        said[0].ends_with("`NaN` is not a number that JSON can hold"),
        "{said:?}"
    );
}

#[test]
fn a_build_custom_has_its_own_type_and_free_attributes() {
    let handle = declare();
    let properties = r#"{"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "Anything": {"x": 1}}"#;
    let broker = build_custom(handle, "Custom::Broker", source("", properties), &[]);
    let template =
        alone(group! { broker: broker, holder: holder(handle.attribute("Endpoint.Address")) });
    assert_eq!(template["Resources"]["Broker"]["Type"], "Custom::Broker");
    assert_eq!(
        held(&template),
        &json!({ "Fn::GetAtt": ["Broker", "Endpoint.Address"] })
    );
}

#[test]
fn the_rules_see_what_expressions_became() {
    let timeout = fit::<Integer, _>(line(12), 50_000);
    let said = crate::support::errors_alone(
        group! { inbox: queue_with("", r#"{"VisibilityTimeout": {"$": 0}}"#, vec![timeout]) },
    );
    assert_eq!(said.len(), 1);
    assert!(
        said[0].starts_with(
            "src/stacks.rs:12:5: `Test.inbox`: `visibility_timeout` is `50000`, more than "
        ),
        "{said:?}"
    );
}
