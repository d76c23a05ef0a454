//! What is meant to what is wrong with it: the rules of `infrastruct_spec` over a literal's values, in the words of Rust.

mod node;
mod report;
mod schemas;

use infrastruct_spec::{
    Allow, Resource as Checked, Rust, Severity, Template, check, check_states, check_value,
};
use proc_macro2::{TokenStream, TokenTree};

pub(crate) use report::Faulty;
pub(crate) use schemas::schemas;

use crate::errors::Errors;
use crate::model::{
    Body, Construct, Definition, Derived, Machine, Meaning, Properties, ResourcePath, Stack,
};

pub(crate) fn construct(construct: &Construct, errors: &mut Errors) -> Faulty {
    match construct {
        Construct::Group(_, body) | Construct::Resource(_, body) => whole(body, errors),
        Construct::Definition(definition) => self::definition(definition, errors),
        Construct::Nothing(_) => Faulty::default(),
    }
}

pub(crate) fn stack(stack: &Stack, errors: &mut Errors) -> Faulty {
    match stack {
        Stack::Named(_, body) if is_closed(body) => {
            let closed = Template {
                closed: true,
                ..template()
            };
            resources(body, errors, closed, |_| ())
        }
        Stack::Named(_, body) | Stack::Declared(_, _, body) => whole(body, errors),
        Stack::Nothing => Faulty::default(),
    }
}

pub(crate) fn properties(properties: &Properties, errors: &mut Errors) -> Faulty {
    match properties {
        // objects are merged with what there is; a list takes the place of another, so its items are whole
        Properties::Of(_, body) => resources(body, errors, template(), |resource| {
            node::open(&mut resource.properties);
        }),
        Properties::Nothing(_) => Faulty::default(),
    }
}

/// A group is for rustc to judge; a resource's fields and constants are its properties.
pub(crate) fn derived(derived: &Derived<'_>, errors: &mut Errors) -> Faulty {
    match derived {
        Derived::Resource(found) => match &found.resource {
            Some((_, body)) => whole(body, errors),
            None => Faulty::default(),
        },
        Derived::Group(_) => Faulty::default(),
    }
}

/// All resources of a literal, as one template.
fn whole(body: &Body, errors: &mut Errors) -> Faulty {
    resources(body, errors, template(), |_| ())
}

/// Whether a stack has no other resources than its literals: an expression may be a construct with resources of its own.
fn is_closed(body: &Body) -> bool {
    body.members.iter().all(|member| match &member.meaning {
        Meaning::Resource(resource) => {
            member.field.gate.is_open() && resource.path.described_by().is_some()
        }
        Meaning::Evaluated(_) => is_no_resource(&member.field.tokens),
        Meaning::Missing | Meaning::Second => false,
    })
}

/// Whether a value is of the other sections of a template: `Parameter::text()`, `Output::new(…)`.
fn is_no_resource(value: &TokenStream) -> bool {
    let first = value.clone().into_iter().next();
    let sections = [
        "Condition",
        "Mapping",
        "Output",
        "Parameter",
        "ParameterRule",
    ];
    matches!(first, Some(TokenTree::Ident(name)) if sections.iter().any(|section| name == section))
}

fn resources(
    body: &Body,
    errors: &mut Errors,
    mut whole: Template,
    prepare: impl Fn(&mut Checked),
) -> Faulty {
    let mut faulty = Faulty::default();
    for member in &body.members {
        let Meaning::Resource(resource) = &member.meaning else {
            continue;
        };
        // a custom resource is seen for what it may do to others
        let is_seen = match &resource.path {
            ResourcePath::Custom(name) if name.starts_with("Custom::") => true,
            path => path.described_by().is_some(),
        };
        if !is_seen {
            continue;
        }
        let mut checked = node::resource(resource);
        prepare(&mut checked);
        if member.field.gate.is_open() {
            whole.resources.push(checked);
            continue;
        }
        // what rustc may leave out is checked by itself
        let mut alone = template();
        alone.resources.push(checked);
        let mut found = Errors::default();
        faulty.add(&check(&alone), &body.positions, &mut found);
        errors.append_gated(&member.field.gate, found);
    }
    faulty.add(&check(&whole), &body.positions, errors);
    faulty
}

fn definition(definition: &Definition, errors: &mut Errors) -> Faulty {
    let mut faulty = Faulty::default();
    if let Some(schema) = &definition.schema {
        let found = check_value(schema, &node::of(&definition.value), &Rust);
        faulty.add(&found, &definition.positions, errors);
    }
    faulty
}

/// What is advice for a document has to be answered in a literal, where `allow` stands on the state itself.
const ANSWERED: [&str; 2] = ["endless_loop", "partial_choice"];

pub(crate) fn machine(machine: &Machine, errors: &mut Errors) -> Faulty {
    let mut faulty = Faulty::default();
    if machine.written.fields.is_empty() {
        return faulty;
    }
    let mut found = check_states(&node::of(&machine.value), &Rust);
    found.retain(|found| {
        let lifts = |(position, allow): &(_, Allow)| {
            *position == found.position && allow.rule == found.rule
        };
        !machine.lifted.iter().any(lifts)
    });
    for found in &mut found {
        if ANSWERED.contains(&found.rule) {
            found.severity = Severity::Error;
        }
    }
    faulty.add(&found, &machine.positions, errors);
    faulty
}

fn template() -> Template {
    Template {
        spelling: &Rust,
        strict_kinds: true,
        ..Template::default()
    }
}
