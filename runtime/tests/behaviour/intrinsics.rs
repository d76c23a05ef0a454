use infrastruct::intrinsic::{
    added, availability_zones_of, find_in_any_map, find_in_map_or, length, logical_id, reference,
    to_json_string, transform,
};
use infrastruct::{
    App, Arn, Condition, Mapping, Output, Parameter, Text, Value, availability_zones, aws, base64,
    cidr, dynamic, find_in_map, get_att, import_value, join, pseudo, select, split, stack,
    stack_output, sub, value,
};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors, errors_alone, held, holder, queue, template};

macro_rules! becomes {
    ($value:expr, $($json:tt)+) => {
        assert_eq!(held(&alone(group! { holder: holder($value) })), &json!($($json)+))
    };
}

#[test]
fn every_function_is_the_json_that_cloudformation_wants() {
    becomes!(join("-", ["a", "b"]), { "Fn::Join": ["-", ["a", "b"]] });
    becomes!(join("-", [value("a"), pseudo::region()]), { "Fn::Join": ["-", ["a", { "Ref": "AWS::Region" }]] });
    becomes!(split(",", "a,b"), { "Fn::Split": [",", "a,b"] });
    becomes!(select(0, availability_zones()), { "Fn::Select": [0, { "Fn::GetAZs": "" }] });
    becomes!(availability_zones_of("eu-west-1"), { "Fn::GetAZs": "eu-west-1" });
    becomes!(base64("x"), { "Fn::Base64": "x" });
    becomes!(cidr("10.0.0.0/16", 4, 8), { "Fn::Cidr": ["10.0.0.0/16", 4, 8] });
    becomes!(import_value("vpc"), { "Fn::ImportValue": "vpc" });
    becomes!(stack_output("Net", "Vpc"), { "Fn::GetStackOutput": { "StackName": "Net", "OutputName": "Vpc" } });
    becomes!(
        stack_output("Net", "Vpc").region("eu-west-1").role("arn:aws:iam::123456789012:role/r"),
        { "Fn::GetStackOutput": { "StackName": "Net", "OutputName": "Vpc", "Region": "eu-west-1", "RoleArn": "arn:aws:iam::123456789012:role/r" } }
    );
    becomes!(transform("AWS::Include", json!({ "Location": "s3://b/k" })), { "Fn::Transform": { "Name": "AWS::Include", "Parameters": { "Location": "s3://b/k" } } });
}

#[test]
fn every_pseudo_parameter_is_a_ref() {
    becomes!(pseudo::account_id(), { "Ref": "AWS::AccountId" });
    becomes!(pseudo::partition(), { "Ref": "AWS::Partition" });
    becomes!(pseudo::stack_name(), { "Ref": "AWS::StackName" });
    becomes!(pseudo::stack_id(), { "Ref": "AWS::StackId" });
    becomes!(pseudo::url_suffix(), { "Ref": "AWS::URLSuffix" });
    becomes!(pseudo::notification_arns(), { "Ref": "AWS::NotificationARNs" });
    becomes!(pseudo::no_value(), { "Ref": "AWS::NoValue" });
}

#[test]
fn some_functions_need_a_transform() {
    let template = alone(group! { holder: holder(length(split(",", "a,b"))) });
    assert_eq!(
        held(&template),
        &json!({ "Fn::Length": { "Fn::Split": [",", "a,b"] } })
    );
    assert_eq!(template["Transform"], "AWS::LanguageExtensions");
    let template = alone(group! { holder: holder(to_json_string([("a", 1)])) });
    assert_eq!(held(&template), &json!({ "Fn::ToJsonString": { "a": 1 } }));
    assert!(
        alone(group! { holder: holder(1) })
            .get("Transform")
            .is_none()
    );
}

#[test]
fn mappings_are_looked_up_by_name() {
    let images = Mapping::new([("eu-west-1", [("Arm", "ami-1"), ("Intel", "ami-2")])]);
    let image: Value<Text> = find_in_map(&images, pseudo::region(), "Arm");
    let other = find_in_map_or(&images, "x", "Arm", "ami-0");
    let template = alone(group! { holder: holder(image), other: holder(other), images: images });
    assert_eq!(
        template["Mappings"]["Images"],
        json!({ "eu-west-1": { "Arm": "ami-1", "Intel": "ami-2" } })
    );
    assert_eq!(
        held(&template),
        &json!({ "Fn::FindInMap": ["Images", { "Ref": "AWS::Region" }, "Arm"] })
    );
    let other = &template["Resources"]["Other"]["Metadata"]["held"];
    assert_eq!(
        other,
        &json!({ "Fn::FindInMap": ["Images", "x", "Arm", { "DefaultValue": "ami-0" }] })
    );
    assert_eq!(template["Transform"], "AWS::LanguageExtensions");
}

#[test]
fn mappings_have_keys_that_cloudformation_takes() {
    let images = Mapping::new([("eu_west", [("x86_64", 1)])]);
    let said = errors_alone(group! { inbox: queue(), images: images });
    assert!(
        said[0].contains("the first key `eu_west` may have letters, digits, `.` and `-` only"),
        "{said:?}"
    );
    assert!(
        said[1].contains("the second key `x86_64` may have letters and digits only"),
        "{said:?}"
    );
}

#[test]
fn resources_are_read_by_attribute_ref_and_name() {
    let inbox = queue();
    let template = alone(group! {
        arn: holder(inbox.arn()),
        url: holder(inbox.queue_url()),
        any: holder(get_att(*inbox, "Arn")),
        whole: holder(reference(*inbox)),
        id: holder(logical_id(*inbox)),
        inbox: inbox,
    });
    let held = |id: &str| template["Resources"][id]["Metadata"]["held"].clone();
    assert_eq!(held("Arn"), json!({ "Fn::GetAtt": ["Inbox", "Arn"] }));
    assert_eq!(held("Any"), held("Arn"));
    assert_eq!(held("Whole"), json!({ "Ref": "Inbox" }));
    assert_eq!(held("Id"), "Inbox");
    assert!(held("Url").is_object());
}

#[test]
fn dynamic_references_are_text() {
    becomes!(dynamic::ssm("/app/image"), "{{resolve:ssm:/app/image}}");
    becomes!(
        dynamic::ssm("/app/image").version(3),
        "{{resolve:ssm:/app/image:3}}"
    );
    becomes!(dynamic::ssm_secure("key"), "{{resolve:ssm-secure:key}}");
    becomes!(
        dynamic::secret("db"),
        "{{resolve:secretsmanager:db:SecretString}}"
    );
    becomes!(
        dynamic::secret("db").field("password"),
        "{{resolve:secretsmanager:db:SecretString:password}}"
    );
    becomes!(
        dynamic::secret("db").field("p").stage("AWSPREVIOUS"),
        "{{resolve:secretsmanager:db:SecretString:p:AWSPREVIOUS}}"
    );
    let said = errors_alone(group! { holder: holder(dynamic::ssm("a b")) });
    assert!(
        said[0].ends_with("`a b` cannot be the name of a Systems Manager parameter"),
        "{said:?}"
    );
}

#[test]
fn parameters_are_refs() {
    let size = Parameter::integer().default(3);
    let template = alone(group! { holder: holder(&size), size: size });
    assert_eq!(held(&template), &json!({ "Ref": "Size" }));
}

#[test]
fn none_is_no_argument() {
    macro_rules! refused {
        ($value:expr, $objection:literal) => {
            let said = errors_alone(group! { holder: holder($value) });
            assert_eq!(said.len(), 1, "{said:?}");
            assert!(said[0].ends_with($objection), "{said:?}");
        };
    }
    let none = None::<&str>;
    refused!(
        base64(none),
        "`Fn::Base64` of nothing: its argument is `None`"
    );
    refused!(
        join("-", None::<Vec<String>>),
        "`Fn::Join` of nothing: its list is `None`"
    );
    refused!(
        split(",", none),
        "`Fn::Split` of nothing: its text is `None`"
    );
    refused!(
        select(None::<u8>, availability_zones()),
        "`Fn::Select` of nothing: its index is `None`"
    );
    refused!(
        select(0, None::<Vec<u8>>),
        "`Fn::Select` of nothing: its list is `None`"
    );
    refused!(
        cidr(none, 1, 8),
        "`Fn::Cidr` of nothing: its block is `None`"
    );
    refused!(
        cidr("10.0.0.0/16", None::<u8>, 8),
        "`Fn::Cidr` of nothing: its count is `None`"
    );
    refused!(
        stack_output(none, "Vpc"),
        "`Fn::GetStackOutput` of nothing: its stack name is `None`"
    );
    refused!(
        stack_output("Net", none),
        "`Fn::GetStackOutput` of nothing: its output name is `None`"
    );
    refused!(
        import_value(none),
        "`Fn::ImportValue` of nothing: its argument is `None`"
    );
    refused!(
        availability_zones_of(none),
        "`Fn::GetAZs` of nothing: its argument is `None`"
    );
    refused!(infrastruct::sub!("a{none}"), "`None` stands within a text");
    let images = Mapping::new([("a", [("b", "c")])]);
    let said = errors_alone(group! {
        first: holder(find_in_map(&images, none, "b")),
        second: holder(find_in_map(&images, "a", none)),
        condition: infrastruct::Condition::equals("a", none),
        images: images,
    });
    assert_eq!(said.len(), 3, "{said:?}");
    for objection in [
        "`Fn::FindInMap` of nothing: its first key is `None`",
        "`Fn::FindInMap` of nothing: its second key is `None`",
        "`Fn::Equals` of nothing: its right side is `None`",
    ] {
        assert!(
            said.iter().any(|said| said.ends_with(objection)),
            "{said:?}"
        );
    }
}

#[test]
fn none_is_left_out_where_that_makes_sense() {
    let none = None::<&str>;
    becomes!(join("-", [Some("a"), None, Some("b")]), { "Fn::Join": ["-", ["a", "b"]] });
    becomes!(cidr("10.0.0.0/16", 4, None::<u8>), { "Fn::Cidr": ["10.0.0.0/16", 4] });
    becomes!(stack_output("Net", "Vpc").region(none), { "Fn::GetStackOutput": { "StackName": "Net", "OutputName": "Vpc" } });
    becomes!(transform("M", None::<serde_json::Value>), { "Fn::Transform": { "Name": "M" } });
    let images = Mapping::new([("a", [("b", "c")])]);
    let template =
        alone(group! { holder: holder(find_in_map_or(&images, "a", "b", none)), images: images });
    assert_eq!(
        held(&template),
        &json!({ "Fn::FindInMap": ["Images", "a", "b"] })
    );
    assert!(template.get("Transform").is_none());
}

#[test]
fn an_arn_as_text_loses_its_type() {
    let arn: Value<Arn<aws::sqs::Queue>> = queue().arn();
    let _: Value<Text> = arn.text();
}

#[test]
fn a_mapping_may_be_chosen_at_deployment() {
    let workers = |name: Value<Text>| {
        stack!(Test {
            queue: aws::sqs::Queue {
                queue_name: find_in_any_map(name, "a", "b")
            },
            sizes_test: Mapping::new([("a", [("b", "c")])]),
        })
    };
    let built = template(
        App::new().stack(workers(sub!("Sizes{AWS::Region}"))),
        "Test",
    );
    assert_eq!(
        built["Resources"]["Queue"]["Properties"]["QueueName"],
        json!({ "Fn::FindInMap": [{ "Fn::Sub": "Sizes${AWS::Region}" }, "a", "b"] })
    );
    assert_eq!(built["Transform"], "AWS::LanguageExtensions");
    let said = errors(App::new().stack(workers(import_value("a").text())));
    assert!(
        said[0].contains("`Fn::ImportValue` cannot make the key of a mapping"),
        "{said:?}"
    );
}

#[test]
fn what_a_macro_adds_is_read_by_its_logical_id() {
    let shop = || {
        stack!(Test {
            queue: aws::sqs::Queue {
                queue_name: added("OrdersRole").attribute("Arn")
            },
            url: Output::new(sub!(
                "https://{}.example.com",
                added("ServerlessRestApi").reference()
            )),
        })
    };
    let built = template(
        App::new().stack(shop().transform("AWS::Serverless-2016-10-31")),
        "Test",
    );
    assert_eq!(
        built["Resources"]["Queue"]["Properties"]["QueueName"],
        json!({ "Fn::GetAtt": ["OrdersRole", "Arn"] })
    );
    let url = &built["Outputs"]["Url"]["Value"];
    assert!(
        url.to_string().contains(r#"{"Ref":"ServerlessRestApi"}"#)
            || url == &json!({ "Fn::Sub": "https://${ServerlessRestApi}.example.com" }),
        "{url}"
    );
    let early = stack!(Test {
        queue: aws::sqs::Queue {},
        early: Condition::equals(added("Later").reference(), "a"),
    });
    let said = errors(App::new().stack(early.transform("Mine"))).join("\n");
    assert!(
        said.contains("a condition cannot depend on `Later`, which is a resource"),
        "{said}"
    );
    let said = errors(App::new().stack(shop())).join("\n");
    for id in ["OrdersRole", "ServerlessRestApi"] {
        let expected = format!("no macro runs over the template that would add `{id}`");
        assert!(said.contains(&expected), "{said}");
    }
}
