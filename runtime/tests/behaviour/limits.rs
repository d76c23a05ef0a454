use infrastruct::{Construct, Mapping, Output, Parameter, Stack, aws, dynamic, stack};

use crate::app;
use crate::group;
use crate::support::{errors, errors_alone, holder, queue, template};

#[test]
fn a_template_has_so_many_entries_at_most() {
    let many = |count: usize| (0..count).map(|_| queue()).collect::<Vec<_>>();
    let said = errors_alone(group! { q: many(501) }).join("\n");
    assert!(
        said.contains(
            "`Test`: 501 resources, where a template has at most 500; help: split the stack"
        ),
        "{said}"
    );
    let outputs = (0..201).map(|_| Output::new("x")).collect::<Vec<_>>();
    let said = errors_alone(group! { q: queue(), o: outputs }).join("\n");
    assert!(
        said.contains("201 outputs, where a template has at most 200"),
        "{said}"
    );
    assert!(
        errors_alone(())
            .join("\n")
            .contains("a stack without a resource")
    );
    let wide = Mapping::new([("a", (0..201).map(|number| (number.to_string(), 1)))]);
    assert!(
        errors_alone(group! { q: queue(), wide: wide })
            .join("\n")
            .contains("201 keys at one level")
    );
}

#[test]
fn a_template_is_so_large_at_most() {
    let large = |size| Stack::new("Test", group! { large: holder("x".repeat(size)) });
    let said = errors(app![large(1_000_000)]).join("\n");
    assert!(
        said.contains("where CloudFormation takes at most 1000000"),
        "{said}"
    );
    let lifted = large(1_000_000).allow("template_size", "the limit was raised");
    template(app![lifted], "Test");
}

fn advice<C: Construct>(construct: C) -> String {
    let directory = crate::support::Directory::new();
    let app = app![Stack::new("Test", construct)];
    let manifest = infrastruct::synth(app, &directory.0).expect("it is built");
    let told = manifest.advice.iter().map(ToString::to_string);
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn four_fifths_of_a_limit_are_told() {
    fn many<T>(count: usize, make: impl Fn(usize) -> T) -> Vec<T> {
        (0..count).map(make).collect()
    }
    let told = |[far, near]: [String; 2], words: &str| {
        assert!(near.contains(words), "{words}: {near}");
        assert!(!far.contains(words), "{words}: {far}");
    };
    let resources = |count| advice(group! { q: many(count, |_| queue()) });
    told([399, 400].map(resources), "400 of the 500 resources");
    let outputs = |count| advice(group! { q: queue(), o: many(count, |_| Output::new("x")) });
    told([159, 160].map(outputs), "160 of the 200 outputs");
    let parameters = |count| advice(group! { q: queue(), p: many(count, |_| Parameter::text()) });
    told([159, 160].map(parameters), "160 of the 200 parameters");
    let mapping = |_| Mapping::new([("a", [("b", 1)])]);
    let mappings = |count| advice(group! { q: queue(), m: many(count, mapping) });
    told([159, 160].map(mappings), "160 of the 200 mappings");
    let wide = |count| Mapping::new([("a", many(count, |number| (number.to_string(), 1)))]);
    let keys = |count| advice(group! { q: queue(), m: wide(count) });
    told([159, 160].map(keys), "160 of the 200 keys");
    let secret = |number| holder(dynamic::ssm(format!("/{number}")));
    let dynamic = |count| advice(group! { q: many(count, secret) });
    told([47, 48].map(dynamic), "48 of the 60 dynamic references");
    let large = |size| advice(group! { q: holder("x".repeat(size)) });
    told(
        [799_000, 800_000].map(large),
        "bytes that a template has at most",
    );
}

#[test]
fn where_a_stack_goes_is_checked_by_shape() {
    let stack = || Stack::new("Test", group! { q: queue() });
    let said = |stack| errors(app![stack]).join("\n");
    for region in [
        "eu-central-1",
        "us-gov-west-1",
        "ap-southeast-7",
        "us-iso-east-1",
    ] {
        template(app![stack().region(region)], "Test");
    }
    for region in ["eu-central", "EU-central-1", "frankfurt", ""] {
        assert!(
            said(stack().region(region)).contains("is not the name of a region"),
            "{region}"
        );
    }
    assert!(said(stack().account("12345")).contains("`12345` is not an account: 12 digits"));
    assert!(
        said(stack().description("x".repeat(1025)))
            .contains("the description has 1025 bytes, where 1024 are allowed")
    );
}

#[test]
fn tags_of_a_stack() {
    let stack = || Stack::new("Test", group! { q: queue() });
    let said = |stack| errors(app![stack]).join("\n");
    template(app![stack().tags([("team", "data"), ("cost", "")])], "Test");
    assert!(said(stack().tag("aws:x", "y")).contains("keys that start with `aws:` are reserved"));
    assert!(said(stack().tag("a", "1").tag("a", "2")).contains("the tag `a` is there twice"));
    assert!(said(stack().tag("", "1")).contains("a key has 1 to 128 characters"));
    let many = (0..51).map(|number| (number.to_string(), "x"));
    assert!(said(stack().tags(many)).contains("51 tags, where 50 are allowed"));
}

#[test]
fn a_rule_is_lifted_with_a_reason_and_for_a_need() {
    let stack = || Stack::new("Test", group! { q: queue() });
    let said = errors(app![stack().region("mars-1").allow("region", " ")]).join("\n");
    assert!(
        said.contains("`region` is allowed without a reason"),
        "{said}"
    );
    let directory = crate::support::Directory::new();
    let manifest =
        infrastruct::synth(app![stack().allow("region", "why not")], &directory.0).unwrap();
    let advice = manifest.advice[0].to_string();
    assert!(
        advice.ends_with("`Test`: `region` is allowed, but finds nothing here"),
        "{advice}"
    );
    let manifest = infrastruct::synth(
        app![stack().region("mars-1").allow("region", "new")],
        &directory.0,
    )
    .unwrap();
    assert!(manifest.advice.is_empty());
    let misspelt = |rule: &str| errors(app![stack().allow(rule, "new")]).join("\n");
    let said = misspelt("template-szie");
    assert!(
        said.ends_with("there is no rule `template-szie`; help: did you mean `template_size`?"),
        "{said}"
    );
    assert!(misspelt("template_szie").ends_with("did you mean `template_size`?"));
    let named = app![Stack::new("../Test", group! { q: queue() }).allow("stack_name", "odd")];
    assert!(
        errors(named)
            .join("\n")
            .contains("a stack's name starts with a letter")
    );
}

#[test]
fn metadata_of_a_stack_is_its_own() {
    let elsewhere = queue();
    let stack = Stack::new("Test", group! { q: queue() }).metadata([("queue", elsewhere.arn())]);
    let said = errors(app![stack]).join("\n");
    assert!(said.starts_with(file!()), "{said}");
    assert!(
        said.contains(
            "`Test`, `metadata.queue`: refers to an `AWS::SQS::Queue` that is in no stack"
        ),
        "{said}"
    );
}

#[test]
fn a_stack_and_an_app_lift_rules_of_what_is_in_them() {
    let stack = || {
        stack!(Test {
            inbox: aws::sqs::Queue {
                delay_seconds: infrastruct::value(901)
            }
        })
    };
    let said = errors(app![stack()]).join("\n");
    assert!(said.contains("more than the maximum of 900"), "{said}");
    let of_stack = stack().allow("wrong_number", "the quota was raised");
    let of_app = app![stack()].allow("wrong_number", "the quota was raised");
    for app in [app![of_stack], of_app] {
        let directory = crate::support::Directory::new();
        let manifest = infrastruct::synth(app, &directory.0).unwrap();
        assert!(manifest.advice.is_empty(), "{:?}", manifest.advice);
    }
    let line = line!() + 1;
    let misspelt = app![stack()].allow("wrong_nubmer", "the quota was raised");
    let said = errors(misspelt).join("\n");
    let wanted = format!(
        "{}:{line}:34: `App`: there is no rule `wrong_nubmer`; help: did you mean `wrong_number`?",
        file!()
    );
    assert!(said.contains(&wanted), "{said}");
}
