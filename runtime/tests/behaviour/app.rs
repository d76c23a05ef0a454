use infrastruct::{App, Stack, synth};

use crate::group;
use crate::support::{Directory, alone, errors, queue, template};

#[test]
fn a_template_is_the_same_at_every_build() {
    let build = || {
        let directory = Directory::new();
        let jobs = group! { inbox: queue(), workers: vec![queue(), queue()] };
        synth(App::new().stack(Stack::new("Jobs", jobs)), &directory.0).unwrap();
        (
            directory.text("Jobs.template.json"),
            directory.text("manifest.json"),
        )
    };
    assert_eq!(build(), build());
}

#[test]
fn an_app_comes_from_a_result_or_a_closure() {
    let app = || App::new().stack(Stack::new("Jobs", group! { inbox: queue() }));
    template(|| Ok::<_, String>(app()), "Jobs");
    let failed = || Err::<App, _>("settings.toml: no key `stage`");
    assert_eq!(errors(failed), ["settings.toml: no key `stage`"]);
    assert_eq!(
        errors(App::new),
        ["an app without a stack; help: add one with `App::stack`"]
    );
}

#[test]
fn sections_stand_in_customary_order() {
    use infrastruct::{Condition, Mapping, Output, Parameter};

    let directory = Directory::new();
    let stage = Parameter::text().default("test");
    let everything = group! {
        output: Output::new("x"),
        inbox: queue(),
        is_live: Condition::equals(&stage, "live"),
        images: Mapping::new([("eu-west-1", [("Arm", "ami-1")])]),
        stage: stage,
    };
    let stack = Stack::new("All", everything)
        .description("everything")
        .metadata(infrastruct_json());
    synth(App::new().stack(stack), &directory.0).unwrap();
    let text = directory.text("All.template.json");
    let places = [
        "AWSTemplateFormatVersion",
        "Description",
        "Metadata",
        "Parameters",
        "Mappings",
        "Conditions",
        "Resources",
        "Outputs",
    ];
    let places = places.map(|key| {
        text.find(&format!("\n  \"{key}\": "))
            .unwrap_or_else(|| panic!("{key} in {text}"))
    });
    assert!(places.is_sorted(), "{text}");
}

fn infrastruct_json() -> serde_json::Value {
    serde_json::json!({ "owner": "data" })
}

#[test]
fn a_stack_may_be_one_resource() {
    assert_eq!(
        alone(queue())["Resources"]["Queue"]["Type"],
        "AWS::SQS::Queue"
    );
}

#[test]
fn names_of_stacks() {
    let jobs = |name: &str| Stack::new(name, group! { inbox: queue() });
    let said = |app| errors(app).join("\n").replace(file!(), "F");
    assert!(said(App::new().stack(jobs("2nd"))).contains("a stack's name starts with a letter"));
    assert!(
        said(App::new().stack(jobs("my_stack")))
            .contains("a stack's name has letters, digits and `-` only, not `_`")
    );
    assert!(
        said(App::new().stack(jobs(&"x".repeat(129)))).contains("at most 128 characters, not 129")
    );
    let other = Stack::new("Jobs", group! { inbox: queue() });
    let twice = said(App::new().stack(jobs("Jobs")).stack(other));
    assert!(
        twice.contains("another stack is called `Jobs` too; note: `Jobs` is declared here (F:"),
        "{twice}"
    );
    assert!(
        twice.contains("help: give one of them another name"),
        "{twice}"
    );
    assert!(
        said(App::new().stack(jobs("Jobs")).stack(jobs("jobs"))).contains("differs in case only")
    );
}
