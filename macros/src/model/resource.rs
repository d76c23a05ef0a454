use infrastruct_spec::{
    Diagnostic, Node, Position, Resource, ResourceType, Rust, Severity, Template, Value as Known,
    check,
};
use proc_macro2::{Ident, Span};

use super::part::Part;
use super::position::Positions;
use super::siblings::{ResourcePath, Siblings};
use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering};
use crate::errors::Errors;
use crate::syntax::{Attribute, Field, Literal, Value, key};

/// One literal, checked: its resources, ready to expand.
pub(crate) struct Model {
    pub(crate) declarations: Vec<Declaration>,
    faulty: Vec<Position>,
}

/// A resource of the literal.
pub(crate) struct Declaration {
    /// Which of the fields it is.
    pub(crate) index: usize,
    pub(crate) field: Ident,
    pub(crate) declared: Declared,
    pub(crate) properties: Skeleton,
    pub(crate) attributes: Skeleton,
    pub(crate) parts: Vec<Part>,
}

/// What is declared, and under which path it was written.
pub(crate) struct Declared {
    pub(crate) path: ResourcePath,
    pub(crate) tokens: proc_macro2::TokenStream,
    pub(crate) span: Span,
}

impl Model {
    /// Lowers and checks all resource literals among the fields, as one tree.
    pub(crate) fn of(fields: &[Field], siblings: &Siblings, errors: &mut Errors) -> Self {
        Self::checked(fields, siblings, errors, |_| ())
    }

    /// The same of literals that say only a part of a resource: nothing can be called missing there.
    pub(crate) fn partial(fields: &[Field], siblings: &Siblings, errors: &mut Errors) -> Self {
        Self::checked(fields, siblings, errors, |resource| {
            open(&mut resource.properties);
        })
    }

    fn checked(
        fields: &[Field],
        siblings: &Siblings,
        errors: &mut Errors,
        prepare: impl Fn(&mut Resource),
    ) -> Self {
        let mut positions = Positions::default();
        let mut whole = template();
        let mut declarations = Vec::new();
        let mut faulty = Vec::new();
        let behind_gate = siblings.behind_gate();
        for (index, field) in fields.iter().enumerate() {
            let (Value::Literal(literal), Some(path)) = (&field.value, siblings.of_field(index))
            else {
                continue;
            };
            let is_gated = !field.gate.is_open();
            let mut found = Errors::default();
            let mut lowering = Lowering {
                siblings: if is_gated { &behind_gate } else { siblings },
                positions: &mut positions,
                errors: &mut found,
                parts: Vec::new(),
            };
            let (mut resource, declaration) =
                lowering.resource(index, &field.local, &field.attributes, literal, path);
            prepare(&mut resource);
            match path.described_by() {
                // what rustc may leave out is checked by itself
                Some(_) if is_gated => {
                    let mut alone = template();
                    alone.resources.push(resource);
                    faulty.extend(report(&check(&alone), &positions, &mut found));
                }
                Some(_) => whole.resources.push(resource),
                None => {}
            }
            errors.append_gated(&field.gate, found);
            declarations.push(declaration);
        }
        faulty.extend(report(&check(&whole), &positions, errors));
        Self {
            declarations,
            faulty,
        }
    }

    pub(crate) fn is_faulty(&self, position: Position) -> bool {
        self.faulty.contains(&position)
    }
}

/// Objects are merged with what there is; a list takes the place of another, so its items are whole.
fn open(node: &mut Node) {
    if let Known::Object(object) = &mut node.value {
        object.open = true;
        object
            .entries
            .iter_mut()
            .for_each(|entry| open(&mut entry.value));
    }
}

fn template() -> Template {
    Template {
        spelling: &Rust,
        strict_kinds: true,
        ..Template::default()
    }
}

/// Errors are for the user now; advice is the build step's, which sees everything.
pub(crate) fn report(
    found: &[Diagnostic],
    positions: &Positions,
    errors: &mut Errors,
) -> Vec<Position> {
    let found = found
        .iter()
        .filter(|found| found.severity == Severity::Error);
    let mut faulty = Vec::new();
    for diagnostic in found {
        errors.diagnostic(diagnostic, positions);
        faulty.push(diagnostic.position);
    }
    faulty
}

impl Lowering<'_> {
    fn resource(
        &mut self,
        index: usize,
        field: &Ident,
        attributes: &[Attribute],
        literal: &Literal,
        path: &ResourcePath,
    ) -> (Resource, Declaration) {
        let span = literal.path.span();
        let described = path.described_by().filter(|described| !described.is_free());
        let schema = described.map(ResourceType::schema);
        let lowered = match path {
            ResourcePath::Aws(_) | ResourcePath::Custom(_) if schema.is_some() => {
                self.object(literal, schema, span)
            }
            ResourcePath::Custom(name) if name.starts_with("Custom::") => {
                self.custom(literal, span)
            }
            ResourcePath::Aws(_) | ResourcePath::Custom(_) => {
                self.camel_object(&literal.fields, span)
            }
            ResourcePath::Definition(resource_type, definition) => {
                let help = format!(
                    "`{definition}` belongs into a property of `{}`",
                    resource_type.rust_path()
                );
                self.errors
                    .with_help(span, "a nested definition is not a resource", &help);
                self.object(literal, None, span)
            }
            ResourcePath::Unknown => self.object(literal, None, span),
        };
        let attributes = self.attributes(attributes);
        let resource = Resource {
            name: key(field),
            type_name: path.type_name().to_owned(),
            declared_as: None,
            is_rewritten: false,
            position: self.position(span),
            properties: lowered.node,
            attributes: attributes.entries,
            allowed: attributes.allowed,
        };
        let declaration = Declaration {
            index,
            field: field.clone(),
            declared: Declared {
                path: path.clone(),
                tokens: literal.path.tokens.clone(),
                span,
            },
            properties: lowered.skeleton,
            attributes: Skeleton::object(&attributes.skeletons),
            parts: std::mem::take(&mut self.parts),
        };
        (resource, declaration)
    }

    /// `custom::Name { service_token: …, … }`: the other properties are the provider's own.
    fn custom(&mut self, literal: &Literal, span: Span) -> Lowered {
        if !literal
            .fields
            .iter()
            .any(|field| field.key() == "service_token")
        {
            self.errors.at(span, "a custom resource needs `service_token`: the ARN of the function or topic that provides it");
        }
        self.camel_object(&literal.fields, span)
    }
}
