//! The shape of a template: which sections there are, and what their entries have. A program writes no other; a file may.

use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Entry, Position, Value};
use crate::{Diagnostic, Template};

pub(super) const FAMILY: Family = Family::new(&[TEMPLATE_SHAPE], check);

const TEMPLATE_SHAPE: Rule = Rule::error(
    "template_shape",
    "a section that does not exist, or an entry that lacks what it needs or has what it may not",
)
.because(
    "CloudFormation refuses the template: its sections are known, and so is what stands in them.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
)
.lint(&[
    "E1001", "E2001", "E3001", "E6001", "E6002", "E6003", "E7001",
])
.at_build();

const SECTIONS: &[&str] = &[
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

/// What the entries of a section have.
struct Kind {
    one: &'static str,
    needs: &'static str,
    takes: &'static [&'static str],
}

const OUTPUT: Kind = Kind {
    one: "output",
    needs: "Value",
    takes: &["Condition", "Description", "Export", "Value"],
};
const PARAMETER: Kind = Kind {
    one: "parameter",
    needs: "Type",
    takes: &[
        "AllowedPattern",
        "AllowedValues",
        "ConstraintDescription",
        "Default",
        "Description",
        "MaxLength",
        "MaxValue",
        "MinLength",
        "MinValue",
        "NoEcho",
        "Type",
    ],
};
const RESOURCE: Kind = Kind {
    one: "resource",
    needs: "Type",
    takes: &[
        "Condition",
        "CreationPolicy",
        "DeletionPolicy",
        "DependsOn",
        "Metadata",
        "Properties",
        "Type",
        "UpdatePolicy",
        "UpdateReplacePolicy",
        // of a custom resource
        "Version",
    ],
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (stack, template) in context.stacks.iter().enumerate() {
        // a literal has fields, and a transform has sections and attributes of its own
        if !template.spelling.has_logical_ids() || !template.transforms.is_empty() {
            continue;
        }
        for found in sections(template) {
            report.of_stack(stack, found);
        }
        for (kind, entries) in [
            (&OUTPUT, &template.outputs),
            (&PARAMETER, &template.parameters),
        ] {
            for entry in entries {
                if !entry.name.starts_with("Fn::") {
                    of_entry(kind, entry, &mut |found| report.of_stack(stack, found));
                }
            }
        }
        for mapping in &template.mappings {
            if is_bare(&mapping.value.value) {
                report.of_stack(stack, bare("mapping", mapping));
            }
        }
    }
    for (at, resource, _) in context.resources() {
        let template = context.stack(at);
        if !template.spelling.has_logical_ids() || !template.transforms.is_empty() {
            continue;
        }
        let has_type = !resource.type_name.is_empty();
        let (name, position) = (&resource.name, resource.position);
        names(
            &RESOURCE,
            name,
            position,
            has_type,
            &resource.attributes,
            &mut |found| {
                report.add(at, found);
            },
        );
    }
}

fn sections(template: &Template) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for section in &template.others {
        let name = section.name.as_str();
        if !SECTIONS.contains(&name) {
            let message = format!("a template has no section `{name}`");
            found.push(with_meant(section.position, message, name, SECTIONS));
        }
    }
    found
}

fn of_entry(kind: &Kind, entry: &Entry, tell: &mut dyn FnMut(Diagnostic)) {
    match &entry.value.value {
        Value::Object(object) => {
            let has = object.open || object.get(kind.needs).is_some();
            names(
                kind,
                &entry.name,
                entry.position,
                has,
                &object.entries,
                tell,
            );
        }
        // an output that is its value
        Value::Reference(_) | Value::Parameter(_) | Value::Pseudo(_) | Value::Joined(_) => {
            names(kind, &entry.name, entry.position, false, &[], tell);
        }
        value if is_bare(value) => tell(bare(kind.one, entry)),
        _ => {}
    }
}

/// What an entry has that none has, and what it lacks; once where the one is the other, misspelt.
fn names(
    kind: &Kind,
    name: &str,
    position: Position,
    has_what_it_needs: bool,
    entries: &[Entry],
    tell: &mut dyn FnMut(Diagnostic),
) {
    let mut is_misspelt = false;
    for entry in entries {
        let written = entry.name.as_str();
        if kind.takes.contains(&written) || written.starts_with("Fn::") {
            continue;
        }
        is_misspelt |= suggest(written, [kind.needs]).is_some();
        let message = format!("{} `{name}` may have no `{written}`", kind.one);
        tell(with_meant(entry.position, message, written, kind.takes));
    }
    if !has_what_it_needs && !is_misspelt {
        let message = format!("{} `{name}` has no `{}`", kind.one, kind.needs);
        tell(TEMPLATE_SHAPE.at(position, message));
    }
}

fn with_meant(
    position: Position,
    message: String,
    written: &str,
    known: &'static [&'static str],
) -> Diagnostic {
    let meant = suggest(written, known.iter().copied());
    let help = meant.map(|meant| format!("did you mean `{meant}`?"));
    TEMPLATE_SHAPE.at(position, message).with_help(help)
}

/// Whether it stands where an object has to.
fn is_bare(value: &Value) -> bool {
    matches!(
        value,
        Value::Text(_)
            | Value::Integer(_)
            | Value::Number(_)
            | Value::Boolean(_)
            | Value::List(_)
            | Value::Null
    )
}

fn bare(one: &str, entry: &Entry) -> Diagnostic {
    let message = format!("{one} `{}` is no object", entry.name);
    TEMPLATE_SHAPE.at(entry.value.position, message)
}
