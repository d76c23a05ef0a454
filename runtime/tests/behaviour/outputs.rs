use infrastruct::{Output, Stack, pseudo};
use serde_json::json;

use crate::support::{alone, errors, holder, queue};
use crate::{app, group};

#[test]
fn everything_an_output_can_say() {
    let url = Output::new(pseudo::region())
        .description("where")
        .export("the-url");
    let expected = json!({ "Description": "where", "Value": { "Ref": "AWS::Region" }, "Export": { "Name": "the-url" } });
    assert_eq!(
        alone(group! { inbox: queue(), url: url })["Outputs"]["Url"],
        expected
    );
}

#[test]
fn a_name_is_exported_once() {
    let stack = |name: &str| {
        Stack::new(
            name,
            group! { inbox: queue(), url: Output::new("x").export("url") },
        )
    };
    let said = errors(app![stack("One"), stack("Two")]).join("\n");
    assert!(said.contains("`Two.url`, `export`: `One.url` exports `url` too, where a name is exported once per account and region"), "{said}");
    let elsewhere = [
        stack("One").region("eu-west-1"),
        stack("Two").region("eu-west-2"),
    ];
    infrastruct::synth(
        infrastruct::App::new().stacks(elsewhere),
        &crate::support::Directory::new().0,
    )
    .unwrap();
}

#[test]
fn what_cloudformation_refuses_of_an_output() {
    let said = |output| {
        errors(app![Stack::new(
            "Test",
            group! { inbox: queue(), url: output }
        )])
        .join("\n")
    };
    let odd = said(Output::new("x").export("my_url"));
    assert!(
        odd.contains("the export name `my_url` may have letters, digits, `:` and `-` only"),
        "{odd}"
    );
    let long = said(Output::new("x").description("x".repeat(1025)));
    assert!(
        long.contains("the description has 1025 bytes, where 1024 are allowed"),
        "{long}"
    );
}

#[test]
fn an_export_for_another_stack_counts_wherever_it_comes() {
    let inbox = queue();
    let arn = inbox.arn();
    let one = Stack::new("One", group! { inbox: inbox });
    let two = Stack::new(
        "Two",
        group! { inbox: queue(), url: Output::new("x").export("One:Inbox:Arn") },
    );
    let three = Stack::new("Three", group! { holder: holder(arn) });
    let wanted =
        "exports `One:Inbox:Arn` too, where a name is exported once per account and region";
    let said = errors(app![two, one, three]);
    assert!(said.len() == 1 && said[0].contains(wanted), "{said:?}");
}

#[test]
fn an_output_is_not_called_as_the_one_for_another_stack() {
    let inbox = queue();
    let arn = inbox.arn();
    let one = Stack::new(
        "One",
        group! { inbox: inbox, export_inbox_arn: Output::new("x") },
    );
    let two = Stack::new("Two", group! { holder: holder(arn) });
    let said = errors(app![one, two]);
    let wanted = "`One.export_inbox_arn`: the output `ExportInboxArn` is also the one that other stacks read `One.inbox` from; \
                  help: give its field another name";
    assert!(said.len() == 1 && said[0].ends_with(wanted), "{said:?}");
}
