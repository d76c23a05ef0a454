use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedSet;

use super::evaluated::Evaluated;
use super::function::apart_from_functions;
use super::lowering::Lowering;
use super::order::evaluation_order;
use super::path::ResourcePath;
use super::position::Positions;
use super::resource::Resource;
use super::siblings::Siblings;
use crate::errors::Errors;
use crate::syntax::{Field, Value};

/// The fields of a literal: what they declare, in which order the others are evaluated, and where all of it was written.
pub(crate) struct Body {
    pub(crate) members: Vec<Member>,
    /// The fields that are evaluated, each after those that it names.
    pub(crate) order: Vec<usize>,
    pub(crate) positions: Positions,
}

/// A field, and what the path of its literal names, if that is a resource's.
pub(crate) struct Member {
    pub(crate) field: Field,
    pub(crate) path: Option<ResourcePath>,
    pub(crate) meaning: Meaning,
}

pub(crate) enum Meaning {
    /// Declared first and built last.
    Resource(Box<Resource>),
    /// A value of its own: a parameter, a construct, a resource struct.
    Evaluated(Evaluated),
    /// `name:` and nothing after it.
    Missing,
    /// A name that another one precedes, which has been said.
    Second,
}

impl Body {
    /// The fields of a struct that the user has declared.
    pub(crate) fn of_group(fields: Vec<Field>, errors: &mut Errors) -> Self {
        let fields = resolved(apart_from_functions(fields), errors);
        Self::of(fields, errors, |_, _| false)
    }

    /// Those of a stack, which is declared with its literal: each name stands there once.
    pub(crate) fn of_stack(fields: Vec<Field>, errors: &mut Errors) -> Self {
        let fields = resolved(apart_from_functions(fields), errors);
        let [mut open, mut gated] = [OrderedSet::new(), OrderedSet::new()];
        Self::of(fields, errors, |field, errors| {
            // two of a name may stand behind gates that exclude each other
            let (name, is_gated) = (field.key(), !field.gate.is_open());
            let is_second = open.contains(&name) || !is_gated && gated.contains(&name);
            if is_second {
                errors.at(field.name.span(), format!("`{name}` is declared twice"));
            } else {
                let known = if is_gated { &mut gated } else { &mut open };
                known.insert(name);
            }
            is_second
        })
    }

    /// A resource by itself.
    pub(crate) fn of_resource(field: Field, path: ResourcePath, errors: &mut Errors) -> Self {
        Self::of(vec![(field, Some(path))], errors, |_, _| false)
    }

    fn of(
        fields: Vec<(Field, Option<ResourcePath>)>,
        errors: &mut Errors,
        mut is_second: impl FnMut(&Field, &mut Errors) -> bool,
    ) -> Self {
        let mut members: Vec<Member> = Vec::new();
        for (field, path) in fields {
            let meaning = if is_second(&field, errors) {
                Meaning::Second
            } else {
                Meaning::Missing
            };
            members.push(Member {
                field,
                path,
                meaning,
            });
        }
        let once = |member: &&Member| !matches!(member.meaning, Meaning::Second);
        let siblings = Siblings::of(
            members
                .iter()
                .filter(once)
                .map(|member| (&member.field, member.path.as_ref())),
        );
        let evaluated: Vec<Option<&Field>> = members
            .iter()
            .map(|member| member.is_evaluated().then_some(&member.field))
            .list();
        let order = evaluation_order(&evaluated, errors);
        let mut positions = Positions::default();
        let behind_gate = siblings.behind_gate();
        for member in &mut members {
            let Member {
                field,
                path,
                meaning,
            } = member;
            if matches!(meaning, Meaning::Second) {
                continue;
            }
            let mut found = Errors::default();
            let is_gated = !field.gate.is_open();
            if let (Value::Literal(literal), Some(path)) = (&field.value, &*path) {
                let mut lowering = Lowering {
                    machine: None,
                    siblings: if is_gated { &behind_gate } else { &siblings },
                    positions: &mut positions,
                    errors: &mut found,
                };
                let resource = lowering.resource(field, literal, path);
                *meaning = Meaning::Resource(Box::new(resource));
            } else if !matches!(field.value, Value::Missing) {
                *meaning = Meaning::Evaluated(Evaluated::of(field, &mut found));
            }
            errors.append_gated(&field.gate, found);
        }
        Self {
            members,
            order,
            positions,
        }
    }
}

impl Member {
    /// Whether it is a value of its own.
    pub(crate) fn is_evaluated(&self) -> bool {
        let is_missing = matches!(self.field.value, Value::Missing);
        self.path.is_none() && !is_missing && !matches!(self.meaning, Meaning::Second)
    }
}

/// The fields with what their paths name, each resolved once and for all.
fn resolved(fields: Vec<Field>, errors: &mut Errors) -> Vec<(Field, Option<ResourcePath>)> {
    let mut resolved = Vec::new();
    for field in fields {
        let mut found = Errors::default();
        let path = match &field.value {
            Value::Literal(literal) => ResourcePath::resolve(&literal.path, &mut found),
            _ => None,
        };
        errors.append_gated(&field.gate, found);
        resolved.push((field, path));
    }
    resolved
}
