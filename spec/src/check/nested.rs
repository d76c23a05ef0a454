//! Nested stacks: they get the parameters that their templates have.

use crate::list::List;
use crate::query::context::{Context, listed};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::sections::Parameter;
use crate::template::value::{Object, Value};
use crate::{Resource, Template};

pub(super) const FAMILY: Family = Family::new(&[NESTED_PARAMETER], check);

const NESTED_PARAMETER: Rule = Rule::error(
    "nested_parameter",
    "a nested stack that gets another parameter than its template has, or lacks one",
)
.because(
    "CloudFormation creates no stack with a parameter that its template does not have, or without one that has no default.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html",
)
.lint(&["E3043"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource) in context.of_type("AWS::CloudFormation::Stack") {
        let nested = &context.stack(at).nested;
        let Some(url) = resource.properties.get("TemplateURL") else {
            continue;
        };
        let named = url.text().and_then(|text| Some((text, nested.get(text)?)));
        let Some((file, template)) = named.and_then(|(file, number)| {
            let template = context.stacks.get(*number)?;
            Some((file, template))
        }) else {
            continue;
        };
        let empty = Object::default();
        let given = match resource
            .properties
            .get("Parameters")
            .map(|node| &node.value)
        {
            None | Some(Value::Absent) => &empty,
            Some(Value::Object(object)) => object,
            Some(_) => continue,
        };
        hold(at, resource, given, (file, template), report);
    }
}

fn hold(
    at: usize,
    resource: &Resource,
    given: &Object,
    (file, template): (&str, &Template),
    report: &mut Report,
) {
    let names: Vec<&str> = template.parameters().map(Parameter::name).list();
    for entry in &given.entries {
        let name = entry.name.as_str();
        if !names.contains(&name) && !matches!(entry.value.value, Value::Absent) {
            let meant = suggest(name, names.iter().copied());
            let meant = meant.map(|meant| format!("did you mean `{meant}`?"));
            let message = format!("the template `{file}` has no parameter `{name}`");
            let found = NESTED_PARAMETER.at(entry.position, message);
            report.add(at, found.misnamed(name).with_help(meant));
        }
    }
    let is_given = |name: &str| given.entries.iter().any(|entry| entry.name == name);
    let needed = template.parameters().filter(|it| it.default().is_none());
    let needed: Vec<_> = needed.filter(|it| !is_given(it.name())).list();
    if let ([first, ..], false) = (needed.as_slice(), given.open) {
        let lacking: Vec<&str> = needed.iter().map(|it| it.name()).list();
        let (stack, lacking) = (&resource.name, listed(&lacking, "and"));
        let message = format!("the nested stack `{stack}` gets no value for {lacking}");
        let place = resource.properties.get("Parameters");
        let position = place.map_or(resource.position, |node| node.position);
        let lacking = needed.iter().map(|it| it.name().to_owned());
        let found = NESTED_PARAMETER
            .at(position, message)
            .lacking(lacking.list());
        let text = format!("`{}` has no default", first.name());
        report.add(at, found.note(first.position(), text));
    }
}
