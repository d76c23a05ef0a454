//! Input that no one would write, and that must not bring anything down.

use infrastruct_json::{Value, json};
use infrastruct_spec::{Template, check, rules};

use super::{NONE, a, found};

#[test]
fn what_is_no_template_is_an_empty_one() {
    for json in [
        json!(null),
        json!([]),
        json!({}),
        json!({ "Resources": [] }),
    ] {
        let (template, _) = Template::from_json(&json);
        assert_eq!(check(&template), [], "{json}");
    }
}

#[test]
fn a_resource_may_lack_everything() {
    let no_type = ["a: resource `a` has no `Type`"];
    assert_eq!(found(&json!({ "a": {} })), no_type);
    assert_eq!(found(&json!({ "a": 1 })), no_type);
    assert_eq!(found(&json!({ "a": { "Type": "::" } })), NONE);
    assert_eq!(
        found(&json!({ "a": { "Type": "AWS::" } })),
        ["a: there is no type `AWS::`"]
    );
    assert_eq!(
        found(&json!({ "a": { "Type": "AWS::SQS::Queue", "Properties": [] } })).len(),
        1
    );
    assert_eq!(
        found(
            &json!({ "a": { "Type": "AWS::SQS::Queue", "Properties": { "Fn::Transform": {} } } })
        ),
        NONE
    );
}

#[test]
fn deep_nesting_is_walked() {
    let mut deep = json!("end");
    for _ in 0..100 {
        deep = json!({ "a": [deep] });
    }
    assert_eq!(
        found(&a("AWS::SSM::Document", &json!({ "Content": deep }))),
        NONE
    );
}

#[test]
fn definitions_that_contain_themselves_are_not_followed_for_ever() {
    let mut statement = json!({ "GeoMatchStatement": { "CountryCodes": ["XX"] } });
    for depth in 0..500 {
        statement = json!({ "NotStatement": { "Statement": statement }, "Depth": depth });
    }
    let group = |statement: &Value| {
        let rule = json!({ "Name": "r", "Priority": 0, "Statement": statement, "VisibilityConfig": {
            "CloudWatchMetricsEnabled": true, "MetricName": "m", "SampledRequestsEnabled": true
        } });
        json!({ "a": { "Type": "AWS::WAFv2::RuleGroup", "Properties": {
            "Capacity": 1, "Scope": "REGIONAL", "Rules": [rule], "VisibilityConfig": {
                "CloudWatchMetricsEnabled": true, "MetricName": "m", "SampledRequestsEnabled": true
            } } } })
    };
    assert!(!found(&group(&statement)).is_empty());
}

#[test]
fn a_circle_of_many_is_found_fast() {
    let mut resources = infrastruct_json::Map::new();
    for at in 0..500 {
        let next = format!("q{}", (at + 1) % 500);
        resources.insert(
            format!("q{at}"),
            json!({ "Type": "AWS::SQS::Queue", "DependsOn": next }),
        );
    }
    let found = found(&Value::Object(resources));
    let is_circle = |found: &&String| found.contains("circular reference");
    let circles: Vec<_> = found.iter().filter(is_circle).collect();
    assert_eq!(circles.len(), 1);
    let told = "circular reference: `q0` needs `q1`, which needs `q2`, which needs `q3`, which needs …, which needs `q499`, which needs `q0`";
    assert!(circles[0].contains(told), "{}", circles[0]);
    assert!(circles[0].len() < 500, "{}", circles[0]);
}

#[test]
fn rules_have_names_of_their_own() {
    let rules = rules();
    for pair in rules.windows(2) {
        assert!(
            pair[0].name < pair[1].name,
            "{} {}",
            pair[0].name,
            pair[1].name
        );
    }
    for rule in &rules {
        assert!(
            rule.name.chars().all(|letter| letter.is_ascii_lowercase()
                || letter.is_ascii_digit()
                || letter == '_'),
            "{}",
            rule.name
        );
    }
}
