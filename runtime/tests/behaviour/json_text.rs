//! JSON where a property wants text.

use infrastruct::{
    App, Condition, IntoValue, Output, Parameter, Text, Value, aws, if_, json, pseudo, split,
    stack, sub,
};
use serde_json::{Value as Json, json as plain};

use crate::group;
use crate::support::{alone, errors_alone, holder, queue, template};

#[test]
fn what_is_known_is_its_text() {
    let widgets = [1, 2];
    let settings = plain!({ "from": "settings" });
    let test = stack!(Test {
        dashboard: aws::cloudwatch::Dashboard {
            dashboard_body: json!({ "widgets": widgets, "a\"b": "c\n", "none": None, "deep": { "x": [true, 1.5, null] } }),
        },
        secret: aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                secret_string_template: settings,
                generate_string_key: "password",
            },
        },
    });
    let template = template(App::new().stack(test), "Test");
    let properties = |name: &str| template["Resources"][name]["Properties"].clone();
    let body = properties("Dashboard")["DashboardBody"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        body,
        r#"{"widgets":[1,2],"a\"b":"c\n","deep":{"x":[true,1.5,null]}}"#
    );
    assert_eq!(
        properties("Secret")["GenerateSecretString"]["SecretStringTemplate"],
        r#"{"from":"settings"}"#
    );
}

#[test]
fn what_is_known_at_deployment_stands_in_the_text() {
    let stage = Parameter::text();
    let is_live = Condition::equals(&stage, "live");
    let body = json!({
        "widgets": [],
        "region": pseudo::region(),
        "stage": &stage,
        "text": sub!("{stage}-\"${{x}}\""),
        "chosen": if_(&is_live, "a", &stage),
        "dollar": "${plain}",
    });
    let test = stack!(Test {
        queue: aws::sqs::Queue {},
        stage: stage,
        is_live: is_live,
        dashboard: aws::cloudwatch::Dashboard {
            dashboard_body: body
        },
        other: aws::cloudwatch::Dashboard {
            dashboard_body: json!({ "widgets": [], "arn": queue.arn() })
        },
        either: Output::new(if_(&is_live, json!({ "a": &stage }), json!(["b"]))),
    });
    let template = template(App::new().stack(test), "Test");
    let body = |name: &str| template["Resources"][name]["Properties"]["DashboardBody"].clone();
    assert_eq!(
        body("Dashboard"),
        plain!({ "Fn::Sub": [
            r#"{"widgets":[],"region":"${AWS::Region}","stage":"${Stage}","text":"${Stage}-\"${!x}\"","chosen":"${Value1}","dollar":"${!plain}"}"#,
            { "Value1": { "Fn::If": ["IsLive", "a", { "Ref": "Stage" }] } },
        ] })
    );
    assert_eq!(
        body("Other"),
        plain!({ "Fn::Sub": r#"{"widgets":[],"arn":"${Queue.Arn}"}"# })
    );
    assert_eq!(
        template["Outputs"]["Either"]["Value"],
        plain!({ "Fn::If": ["IsLive", { "Fn::Sub": r#"{"a":"${Stage}"}"# }, r#"["b"]"#] })
    );
}

#[test]
fn a_text_in_json_is_no_json_text() {
    let settings = plain!({ "name": "jobs" });
    let test = stack!(Test {
        queue: aws::sqs::Queue {
            queue_name: settings["name"].clone()
        }
    });
    let template = template(App::new().stack(test), "Test");
    assert_eq!(
        template["Resources"]["Queue"]["Properties"]["QueueName"],
        "jobs"
    );
}

#[test]
fn what_is_no_text_at_deployment_is_refused() {
    fn text(text: impl IntoValue<Text>) -> Value<Text> {
        text.into_value()
    }
    let said = errors_alone(
        group! { queue: queue(), holder: holder(text(json!({ "list": split(",", "a,b") }))) },
    );
    assert!(
        said[0].ends_with("`Fn::Split` cannot stand in JSON that is a text; help: make the text at deployment: `intrinsic::to_json_string(…)`"),
        "{said:?}"
    );
    let is_live = Condition::equals(pseudo::region(), "eu-west-1");
    let value = text(json!({ "a": if_(&is_live, json!({ "b": 1 }), "c") }));
    let said = errors_alone(group! { queue: queue(), holder: holder(value), is_live: is_live });
    assert!(
        said[0].contains("`Fn::If` cannot stand in JSON that is a text"),
        "{said:?}"
    );
    let _: Json = alone(group! { queue: queue(), holder: holder(text(json!([1]))) });
}
