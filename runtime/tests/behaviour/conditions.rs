use infrastruct::{App, Condition, Output, Parameter, aws, if_, pseudo, stack};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors_alone, held, holder, queue, template};

#[test]
fn conditions_are_named_by_their_path_and_inlined_without_one() {
    let stage = Parameter::text().default("test");
    let is_live = Condition::equals(&stage, "live");
    let both = Condition::and([
        &is_live,
        &Condition::not(&Condition::equals(pseudo::region(), "us-east-1")),
    ]);
    let either = Condition::or([&is_live, &both]);
    let template = alone(
        group! { inbox: queue(), stage: stage, both: both, is_live: is_live, either: either },
    );
    let expected = json!({
        "Both": { "Fn::And": [
            { "Condition": "IsLive" },
            { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "AWS::Region" }, "us-east-1"] }] },
        ] },
        "IsLive": { "Fn::Equals": [{ "Ref": "Stage" }, "live"] },
        "Either": { "Fn::Or": [{ "Condition": "IsLive" }, { "Condition": "Both" }] },
    });
    assert_eq!(template["Conditions"], expected);
}

#[test]
fn conditions_choose_values_resources_and_outputs() {
    let stack = stack!(Test {
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        holder: holder(if_(&is_live, 10, pseudo::no_value())),
        left_out: holder(if_(&is_live, Some(10), None::<i32>)),
        url: Output::new("x").condition(&is_live),
        is_live: Condition::equals(pseudo::region(), "eu-west-1"),
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(template["Resources"]["Inbox"]["Condition"], "IsLive");
    let expected = json!({ "Fn::If": ["IsLive", 10, { "Ref": "AWS::NoValue" }] });
    assert_eq!(held(&template), &expected);
    assert_eq!(
        template["Resources"]["LeftOut"]["Metadata"]["held"],
        expected
    );
    assert_eq!(template["Outputs"]["Url"]["Condition"], "IsLive");
}

#[test]
fn a_condition_without_a_name_cannot_choose() {
    let is_live = Condition::equals("a", "b");
    let said = errors_alone(group! { holder: holder(if_(&is_live, 1, 2)) });
    assert!(
        said[0].contains("refers to a condition that is in no stack of the app"),
        "{said:?}"
    );
}

#[test]
fn a_condition_is_decided_before_any_resource_exists() {
    let inbox = queue();
    let said = errors_alone(group! { odd: Condition::equals(inbox.arn(), "x"), inbox: inbox });
    assert!(
        said[0].contains("a condition cannot depend on `Test.inbox`"),
        "{said:?}"
    );
}

#[test]
fn and_takes_two_to_ten() {
    let one = Condition::equals("a", "a");
    let said = errors_alone(group! { inbox: queue(), few: Condition::and([&one]) });
    assert!(
        said[0].contains("`Fn::And` of 1 conditions, where 2 to 10 are allowed"),
        "{said:?}"
    );
}

#[test]
fn a_condition_has_one_place() {
    let is_live = Condition::equals("a", "b");
    let said = errors_alone(group! { inbox: queue(), one: is_live.clone(), two: is_live.clone() });
    assert!(
        said[0].ends_with("`Test.two`: it is declared twice: as `Test.one` and as `Test.two`"),
        "{said:?}"
    );
    let stack = |name: &str, condition| {
        infrastruct::Stack::new(name, group! { inbox: queue(), is_live: condition })
    };
    let said = crate::support::errors(crate::app![
        stack("One", is_live.clone()),
        stack("Two", is_live)
    ]);
    assert!(
        said[0].ends_with("it is declared twice: as `One.is_live` and as `Two.is_live`"),
        "{said:?}"
    );
}
