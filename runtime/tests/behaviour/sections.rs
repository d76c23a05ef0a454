//! Functions stand where CloudFormation takes them.

use infrastruct::{
    App, Condition, Mapping, Output, Parameter, Stack, availability_zones, aws, base64,
    find_in_map, if_, import_value, join, pseudo, select, split, stack, stack_output, sub, synth,
};
use serde_json::json;

use crate::group;
use crate::support::{Directory, alone, errors, errors_alone, held, holder, queue, template};

fn said_of(condition: Condition) -> Vec<String> {
    errors_alone(group! { queue: queue(), condition: condition })
}

#[test]
fn a_condition_takes_few_functions() {
    for (condition, function) in [
        (Condition::equals(import_value("a"), "x"), "Fn::ImportValue"),
        (
            Condition::equals(select(0, availability_zones()), "x"),
            "Fn::GetAZs",
        ),
        (Condition::equals(base64("a"), "x"), "Fn::Base64"),
        (
            Condition::equals("x", stack_output("a", "b")),
            "Fn::GetStackOutput",
        ),
        (
            Condition::equals("x", sub!("a{}", import_value("a"))),
            "Fn::ImportValue",
        ),
    ] {
        let said = said_of(condition);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].contains(&format!(
                "`{function}` cannot stand in a condition; help: a condition is made of `Fn::And`, "
            )),
            "{said:?}"
        );
    }
    let template = alone(group! {
        queue: queue(),
        condition: Condition::equals(join("-", [select(0, split(",", "a,b"))]), sub!("{AWS::Region}-x")),
    });
    let expected = json!({ "Fn::Equals": [
        { "Fn::Join": ["-", [{ "Fn::Select": [0, { "Fn::Split": [",", "a,b"] }] }]] },
        { "Fn::Sub": "${AWS::Region}-x" },
    ] });
    assert_eq!(template["Conditions"]["Condition"], expected);
}

#[test]
fn a_condition_takes_no_value_of_another_stack() {
    let name = Parameter::text();
    let two = Stack::new(
        "Two",
        group! { queue: queue(), condition: Condition::equals(&name, "x") },
    );
    let one = Stack::new("One", group! { queue: queue(), name: name });
    let said = errors(App::new().stack(one).stack(two));
    assert!(
        said[0].contains("`Fn::ImportValue` cannot stand in a condition"),
        "{said:?}"
    );
}

#[test]
fn a_mapping_takes_no_function() {
    let stage = Parameter::text();
    let values = [
        infrastruct::value(&stage),
        pseudo::region(),
        sub!("a-{stage}"),
        join("-", ["a"]),
    ];
    let mappings: Vec<_> = values
        .into_iter()
        .map(|value| Mapping::new([("a", [("b", value)])]))
        .collect();
    let said = errors_alone(group! { queue: queue(), stage: stage, mappings: mappings });
    // One line makes all of them.
    let others = "; note: the same in `Test.mappings[1]` and `Test.mappings[2]`";
    assert_eq!(said.len(), 2, "{said:?}");
    for (said, (function, others)) in said.iter().zip([("Ref", others), ("Fn::Join", "")]) {
        let wanted = format!(
            "`{function}` cannot stand in a mapping, whose values are known beforehand{others}; \
             help: choose where the value is used: `if_(&condition, …, …)`"
        );
        assert!(said.ends_with(&wanted), "{said}");
    }
    let template =
        alone(group! { queue: queue(), mapping: Mapping::new([("a", [("b", sub!("{}", "x"))])]) });
    assert_eq!(
        template["Mappings"]["Mapping"],
        json!({ "a": { "b": "x" } })
    );
}

#[test]
fn a_mapping_has_a_key_once() {
    let said = errors_alone(
        group! { queue: queue(), mapping: Mapping::new([("a", [("b", 1), ("b", 2)]), ("a", [("b", 1), ("c", 2)])]) },
    );
    assert!(
        said.iter()
            .any(|said| said.contains("the key `a` is written twice")),
        "{said:?}"
    );
    assert!(
        said.iter()
            .any(|said| said.contains("the key `b` is written twice")),
        "{said:?}"
    );
}

#[test]
fn the_key_of_a_mapping_is_known_in_time() {
    let sizes = Mapping::new([("a", [("b", 1)])]);
    let inbox = queue();
    let value = find_in_map(&sizes, base64("x"), "b");
    let said = errors_alone(group! { holder: holder(value), sizes: sizes.clone() });
    assert!(
        said[0].contains("`Fn::Base64` cannot make the key of a mapping"),
        "{said:?}"
    );
    let said = errors_alone(
        group! { holder: holder(find_in_map(&sizes, inbox.arn(), "b")), sizes: sizes.clone(), inbox: inbox },
    );
    assert!(
        said[0].contains("the key of a mapping cannot depend on `Test.inbox`"),
        "{said:?}"
    );
    let value = find_in_map(&sizes, sub!("{AWS::Region}-a"), "b");
    let template = alone(group! { holder: holder(value), sizes: sizes });
    assert_eq!(
        held(&template)["Fn::FindInMap"][1],
        json!({ "Fn::Sub": "${AWS::Region}-a" })
    );
    assert_eq!(template["Transform"], "AWS::LanguageExtensions");
}

#[test]
fn the_name_of_an_export_is_known_without_resources() {
    let inbox = queue();
    let named = |name: infrastruct::Value<infrastruct::Any>| Output::new("x").export(name);
    let depends = named(infrastruct::value(inbox.arn()).any());
    let within = named(sub!("x-{}", inbox.arn()).any());
    let reads = Output::new("x").export(stack_output("a", "b"));
    let said =
        errors_alone(group! { inbox: inbox, depends: depends, within: within, reads: reads });
    assert_eq!(said.len(), 2, "{said:?}");
    let wanted =
        "the name of an export cannot depend on `Test.inbox`; note: the same in `Test.within`";
    assert!(said[0].contains(wanted), "{said:?}");
    assert!(
        said[1].contains("`Fn::GetStackOutput` cannot stand in the name of an export"),
        "{said:?}"
    );
    alone(group! { inbox: queue(), url: Output::new("x").export(sub!("{AWS::StackName}-url")) });
}

#[test]
fn an_output_has_a_value() {
    let is_live = Condition::equals(pseudo::region(), "eu-west-1");
    let said = errors_alone(
        group! { inbox: queue(), url: Output::new(infrastruct::if_(&is_live, "x", pseudo::no_value())), is_live: is_live },
    );
    assert!(said[0].contains("an output has a value wherever it exists; help: let it exist under a condition: `.condition(&…)`"), "{said:?}");
    let template = alone(
        group! { inbox: queue(), none: Output::new(None::<&str>), some: Output::new(Some("x")) },
    );
    assert_eq!(template["Outputs"], json!({ "Some": { "Value": "x" } }));
}

#[test]
fn a_stack_says_what_macros_and_hooks_read() {
    let web = stack!(Test {
        stage: Parameter::text().default("test"),
        cluster: aws::ecs::Cluster {},
    })
    .transform("AWS::CodeDeployBlueGreen")
    .transform_with(
        "AWS::Include",
        infrastruct::json!({ "Location": sub!("s3://templates/{AWS::Region}.json") }),
    )
    .section(
        "Hooks",
        infrastruct::json!({ "BlueGreen": { "Type": "AWS::CodeDeploy::BlueGreen", "Properties": { "Stage": "live" } } }),
    );
    let built = template(App::new().stack(web), "Test");
    assert_eq!(
        built["Transform"],
        json!([
            "AWS::CodeDeployBlueGreen",
            { "Name": "AWS::Include", "Parameters": { "Location": { "Fn::Sub": "s3://templates/${AWS::Region}.json" } } },
        ])
    );
    assert_eq!(
        built["Hooks"]["BlueGreen"]["Properties"],
        json!({ "Stage": "live" })
    );
    let said = errors(
        App::new().stack(
            stack!(Test {
                queue: aws::sqs::Queue {}
            })
            .section("Outputs", infrastruct::json!({})),
        ),
    );
    assert!(
        said[0].contains("`Outputs` is a section that has a form of its own"),
        "{said:?}"
    );
}

#[test]
fn what_a_macro_reads_is_used() {
    let stack = stack!(Test {
        stage: Parameter::text(),
        is_live: Condition::equals(pseudo::region(), "eu-central-1"),
        queue: aws::sqs::Queue {},
    });
    let globals = infrastruct::json!({
        "Function": { "Environment": { "Variables": { "STAGE": if_(&stack.is_live, &stack.stage, "test") } } },
    });
    let directory = Directory::new();
    let app = App::new().stack(stack.section("Globals", globals));
    let manifest = synth(app, &directory.0).unwrap();
    assert!(manifest.advice.is_empty(), "{:?}", manifest.advice);
    assert_eq!(
        directory.json("Test.template.json")["Globals"]["Function"]["Environment"]["Variables"]["STAGE"],
        json!({ "Fn::If": ["IsLive", { "Ref": "Stage" }, "test"] })
    );
}
