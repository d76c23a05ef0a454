use infrastruct_spec::{
    Entry, Kind, Node, Object, Position, Reference, Schema, Target, Value as Known, resource_type,
    rust_name, suggest,
};
use proc_macro2::{Ident, Span};
use quote::quote;

use super::constant::Limits;
use super::part::Part;
use super::siblings::{ResourcePath, Siblings};
use super::skeleton::Skeleton;
use super::wanted::{Wanted, marker};
use crate::errors::Errors;
use crate::syntax::{Expression, Literal, Owner, Value, mentions};

/// Lowers the values of one literal to what the rules check and what is expanded.
pub(crate) struct Lowering<'a> {
    pub(crate) siblings: &'a Siblings,
    pub(crate) positions: &'a mut Vec<Span>,
    pub(crate) errors: &'a mut Errors,
    pub(crate) parts: Vec<Part>,
}

/// A value both ways: as the rules see it, and as JSON text with holes.
pub(crate) struct Lowered {
    pub(crate) node: Node,
    pub(crate) skeleton: Skeleton,
}

/// Where a value stands: the property's name in Rust, the definition's or the property's own for literals.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) property: String,
    pub(crate) name: String,
    pub(crate) schema: Option<Schema>,
}

impl Lowering<'_> {
    pub(crate) fn position(&mut self, span: Span) -> Position {
        self.positions.push(span);
        Position(u32::try_from(self.positions.len() - 1).unwrap_or(u32::MAX))
    }

    pub(crate) fn node(&mut self, span: Span, value: Known) -> Node {
        Node {
            value,
            position: self.position(span),
        }
    }

    pub(crate) fn value(&mut self, value: &Value, place: &Place) -> Lowered {
        let span = value.span();
        match value {
            Value::Boolean(known, _) => {
                self.scalar(span, Known::Boolean(*known), known.to_string())
            }
            Value::Integer(known, _) => {
                self.scalar(span, Known::Integer(*known), known.to_string())
            }
            Value::Number(known, _) => {
                self.scalar(span, Known::Number(*known), format!("{known:?}"))
            }
            Value::Text(known, _) => {
                self.scalar(span, Known::Text(known.clone()), Skeleton::text(known).0)
            }
            Value::List(items, _) if is_map(items, place) => self.map(items, span, place),
            Value::List(items, _) => {
                let items_place = Place {
                    schema: place.schema.and_then(schema_of_items),
                    ..place.clone()
                };
                let (nodes, skeletons): (Vec<Node>, Vec<Skeleton>) = items
                    .iter()
                    .map(|item| self.value(item, &items_place))
                    .map(|lowered| (lowered.node, lowered.skeleton))
                    .unzip();
                Lowered {
                    node: self.node(span, Known::List(nodes)),
                    skeleton: Skeleton::list(&skeletons),
                }
            }
            Value::Pair(key, value, _) => {
                self.errors.with_help(
                    span,
                    "a pair is an entry of a map",
                    "a map is a list of pairs: `[(\"KEY\", value)]`",
                );
                self.value(
                    key,
                    &Place {
                        schema: None,
                        ..place.clone()
                    },
                );
                self.value(
                    value,
                    &Place {
                        schema: None,
                        ..place.clone()
                    },
                );
                self.unknown(span)
            }
            Value::Literal(literal) => self.literal(literal, place),
            Value::Json(json, _) => self.json(json),
            Value::Expression(expression) => self.expression(expression, place),
            Value::Missing => self.unknown(span),
        }
    }

    fn scalar(&mut self, span: Span, value: Known, json: String) -> Lowered {
        Lowered {
            node: self.node(span, value),
            skeleton: Skeleton(json),
        }
    }

    pub(crate) fn unknown(&mut self, span: Span) -> Lowered {
        Lowered {
            node: self.node(span, Known::Unknown),
            skeleton: Skeleton::null(),
        }
    }

    pub(crate) fn hole(&mut self, part: Part) -> Skeleton {
        self.parts.push(part);
        Skeleton::hole(self.parts.len() - 1)
    }

    pub(crate) fn expression(&mut self, expression: &Expression, place: &Place) -> Lowered {
        if let Some(lowered) = self.sibling(expression, place) {
            return lowered;
        }
        let owner = place.schema.and_then(owner);
        let limits = expression
            .as_constant()
            .and_then(|_| Limits::of(&place.property, place.schema));
        let part = Part::Expression {
            tokens: expression.with_literals(owner.as_ref()),
            span: expression.span,
            wanted: Wanted::of(place.schema),
            property: place.property.clone(),
            limits,
        };
        Lowered {
            node: self.computed(expression),
            skeleton: self.hole(part),
        }
    }

    /// What is known of an expression: nothing but the siblings that it names, which have to be created first.
    fn computed(&mut self, expression: &Expression) -> Node {
        let mut nodes = Vec::new();
        for (resource, method) in mentions(&expression.tokens) {
            let Some(path @ ResourcePath::Aws(resource_type)) = self.siblings.get(&resource) else {
                continue;
            };
            let target = method.map_or(Target::Handle, |method| Siblings::target(path, &method));
            // an attribute that does not exist is rustc's to report, as a method
            let is_known = match &target {
                Target::Attribute(name) => resource_type.attribute(name).is_some(),
                _ => true,
            };
            if is_known {
                let known = Known::Reference(Reference {
                    resource: key(&resource),
                    target,
                });
                nodes.push(self.node(resource.span(), known));
            }
        }
        let known = if nodes.is_empty() {
            Known::Unknown
        } else {
            Known::Computed(nodes)
        };
        self.node(expression.span, known)
    }

    /// `queue.arn()` of a sibling, or `queue` alone.
    fn sibling(&mut self, expression: &Expression, place: &Place) -> Option<Lowered> {
        let (resource, method) = match expression.as_attribute() {
            Some((resource, method)) => (resource, Some(method)),
            None => (expression.as_ident()?, None),
        };
        let path = self.siblings.get(&resource)?.clone();
        let span = method.as_ref().map_or(resource.span(), Ident::span);
        let target = method
            .as_ref()
            .map_or(Target::Handle, |method| Siblings::target(&path, method));
        let known = match path {
            ResourcePath::Aws(_) => Known::Reference(Reference {
                resource: key(&resource),
                target,
            }),
            _ => Known::Unknown,
        };
        let node = self.node(span, known);
        let tokens = match (&method, handle_method(&path, place.schema)) {
            (None, Some(method)) => quote!(#resource.#method()),
            _ => expression.tokens.clone(),
        };
        let part = Part::Sibling {
            tokens,
            span: resource.span(),
            position: node.position,
        };
        Some(Lowered {
            node,
            skeleton: self.hole(part),
        })
    }

    /// `[("KEY", value)]` where the schema has a map.
    fn map(&mut self, items: &[Value], span: Span, place: &Place) -> Lowered {
        let values = Place {
            schema: place.schema.and_then(|schema| schema.map_values()),
            ..place.clone()
        };
        let mut entries = Vec::new();
        for item in items {
            match item {
                Value::Pair(name, value, _) => entries.push(((**name).clone(), &**value)),
                other => self.errors.with_help(
                    other.span(),
                    "expected an entry of a map",
                    "a map is a list of pairs: `[(\"KEY\", value)]`",
                ),
            }
        }
        self.entries(span, entries, |lowering, value| {
            lowering.value(value, &values)
        })
    }

    /// `Target { … }`: a nested definition.
    pub(crate) fn literal(&mut self, literal: &Literal, place: &Place) -> Lowered {
        let span = literal.path.span();
        if literal.path.after("aws").is_some() {
            self.errors.with_help(
                span,
                "a resource cannot stand inside of a property",
                "give it a field of its own, and refer to it by the field's name",
            );
            return self.unknown(span);
        }
        let written = literal.path.last();
        let Some(expected) = place.schema else {
            return self.object(literal, None, span);
        };
        let schema = self.definition(expected, &written, place, span);
        let lowered = self.object(literal, schema, span);
        match schema {
            Some(_) => lowered,
            // reported already: the rules have nothing to add
            None => self.unknown(span),
        }
    }

    /// The schema that a literal's name selects; a wrong name is reported with the right one.
    fn definition(
        &mut self,
        schema: Schema,
        written: &str,
        place: &Place,
        span: Span,
    ) -> Option<Schema> {
        let kinds = schema.kinds();
        if kinds.contains(Kind::Json) && !kinds.contains(Kind::Object) {
            let help = format!("write `{}: json!({{ … }})`", place.property);
            self.errors.with_help(
                span,
                &format!("`{}` takes free JSON, not a `{written}`", place.property),
                &help,
            );
            return None;
        }
        let name = |schema: &Schema| schema.definition_name().unwrap_or(&place.name).to_owned();
        let alternatives: Vec<Schema> = schema
            .alternatives()
            .into_iter()
            .filter(|schema| schema.definition_name().is_some())
            .collect();
        if let Some(found) = alternatives
            .iter()
            .find(|alternative| same(&name(alternative), written))
        {
            return Some(*found);
        }
        if schema.kinds().contains(Kind::Object) {
            if same(&name(&schema), written) {
                return Some(schema);
            }
            let right = name(&schema);
            let message = format!(
                "`{}` takes {}, not {}",
                place.property,
                with_article(&right),
                with_article(written)
            );
            self.errors
                .with_help(span, &message, &format!("write `{right} {{ … }}`"));
            // what stands in another definition means another's properties
            return suggest(written, [right.as_str()]).and(Some(schema));
        }
        // `targets: Target { … }`: the rules ask for the brackets
        if let Some(item) =
            schema_of_items(schema).filter(|_| !schema.kinds().contains(Kind::Object))
        {
            return Some(item);
        }
        if schema.is_map() {
            let message = format!("`{}` takes a map", place.property);
            self.errors
                .with_help(span, &message, "write `[(\"KEY\", value)]`");
            return None;
        }
        Some(schema)
    }

    /// Fields to entries, by the names of the schema; what it does not know keeps the written name for the rules to judge.
    pub(crate) fn object(
        &mut self,
        literal: &Literal,
        schema: Option<Schema>,
        span: Span,
    ) -> Lowered {
        let mut object = Object::default();
        let mut skeletons: Vec<(String, Skeleton)> = Vec::new();
        for field in &literal.fields {
            let key = field.key();
            let found = schema.and_then(|schema| schema.property_in_rust(&key));
            let name = found.map_or_else(|| key.clone(), |(name, _)| name.to_owned());
            // `VisibilityTimeout: 60` would go through as CloudFormation's name
            if found.is_none() && schema.is_some_and(|schema| schema.property(&key).is_some()) {
                let help = format!("did you mean `{}`?", rust_name(&key));
                self.errors.with_help(
                    field.name.span(),
                    &format!("`{key}` is CloudFormation's spelling"),
                    &help,
                );
            }
            let place = Place {
                property: key.clone(),
                name: name.clone(),
                schema: found.map(|(_, schema)| schema),
            };
            for attribute in &field.attributes {
                if attribute.name != "doc" {
                    let message = format!(
                        "`#[{}]` belongs to a resource, not to a property",
                        attribute.name
                    );
                    self.errors.at(attribute.name.span(), message);
                }
            }
            let lowered = self.value(&field.value, &place);
            if object.entries.iter().any(|entry| entry.name == name) {
                if let Value::Missing = field.value {
                    continue;
                }
                self.errors
                    .at(field.name.span(), format!("`{key}` is set twice"));
                continue;
            }
            let position = self.position(field.name.span());
            object.entries.push(Entry {
                name: name.clone(),
                position,
                value: lowered.node,
            });
            skeletons.push((name, lowered.skeleton));
        }
        Lowered {
            node: self.node(span, Known::Object(object)),
            skeleton: Skeleton::object(&skeletons),
        }
    }
}

/// The nested definitions that a property takes, for literals within expressions.
pub(crate) fn owner(schema: Schema) -> Option<Owner> {
    let resource_type = resource_type(schema.type_name())?;
    let definitions = [Some(schema), schema_of_items(schema)]
        .into_iter()
        .flatten()
        .flat_map(|schema| [vec![schema], schema.alternatives()].concat())
        .filter_map(|schema| schema.definition_name())
        .collect();
    Some(Owner {
        path: marker(&resource_type.module(), resource_type.last_segment()),
        definitions,
    })
}

/// The schema of a list's items, also where a list is one of several forms.
fn schema_of_items(schema: Schema) -> Option<Schema> {
    let of_alternative = || {
        schema
            .alternatives()
            .into_iter()
            .find_map(|alternative| alternative.items())
    };
    schema.items().or_else(of_alternative)
}

fn is_map(items: &[Value], place: &Place) -> bool {
    let has_pairs = items.iter().any(|item| matches!(item, Value::Pair(..)));
    match place.schema {
        Some(schema) => schema.is_map() || has_pairs && (schema.kinds().contains(Kind::Map)),
        None => has_pairs,
    }
}

/// The method for the value of a handle that the schema names; the rules report where it names none.
fn handle_method(path: &ResourcePath, schema: Option<Schema>) -> Option<Ident> {
    let resource_type = path.resource_type()?;
    let mut wanted = schema?
        .wants()
        .into_iter()
        .filter(|identity| identity.type_name == resource_type.name());
    let name = match wanted.find_map(|identity| resource_type.identity(identity.kind))? {
        Target::Attribute(name) => resource_type.attribute(&name)?.rust_name(),
        _ => resource_type.reference().rust_name(),
    };
    Some(Ident::new(&name, Span::mixed_site()))
}

/// ``a `Code` ``, ``an `Environment` ``
fn with_article(name: &str) -> String {
    let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
    format!("{} `{name}`", if is_vowel { "an" } else { "a" })
}

/// A definition's name as Rust would spell it: `vpcConfig` is written `VpcConfig`.
fn same(name: &str, written: &str) -> bool {
    let mut chars = name.chars();
    name == written
        || chars.next().is_some_and(|first| {
            format!("{}{}", first.to_ascii_uppercase(), chars.as_str()) == written
        })
}

fn key(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}
