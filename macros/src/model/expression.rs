use infrastruct_spec::{HandlePlace, Meaning, Node, Reference, Schema, Target, Value as Known};
use proc_macro2::{Ident, Span};
use quote::quote;

use super::borrow::borrowed;
use super::constant::Limits;
use super::none::typed_none;
use super::part::{Part, is_compiler};
use super::siblings::{ResourcePath, Siblings};
use super::value::{Lowered, Lowering, Place, schema_of_items};
use super::wanted::{Wanted, marker};
use crate::documentation::{definition_name, definitions};
use crate::syntax::{Expression, Mention, Owner, ident, key, mentions};

impl Lowering<'_> {
    pub(crate) fn expression(&mut self, expression: &Expression, place: &Place) -> Lowered {
        if let Some(lowered) = self.sibling(expression, place) {
            return lowered;
        }
        if let Some(last) = expression.ends_in_operator().filter(|_| is_compiler()) {
            let message = format!("expected a value after `{}`", last.as_char());
            self.errors.at(last.span(), message);
            return self.unknown(expression.span);
        }
        if let Some(brace) = expression.as_fields().filter(|_| is_compiler())
            && let Some(schema) = place.schema
        {
            return self.fields_without_a_name(schema, place, brace);
        }
        let owner = place.schema.and_then(|schema| owner(schema, &place.name));
        let limits = expression
            .as_constant()
            .and_then(|_| Limits::of(&place.property, place.schema));
        let wanted = Wanted::of(&place.name, place.schema);
        let tokens = expression.with_literals(owner.as_ref());
        let part = Part::Expression {
            tokens: borrowed(typed_none(tokens, &wanted.kind()), self.siblings),
            span: expression.span,
            wanted,
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
        for mention in mentions(&expression.tokens) {
            let Mention {
                name: resource,
                method,
                is_call: false,
            } = mention
            else {
                continue;
            };
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
                let known = Known::Reference(Reference::new(key(&resource), target));
                nodes.push(self.node(resource.span(), known));
            }
        }
        let is_none = expression.as_ident().is_some_and(|name| name == "None");
        let known = if is_none {
            Known::Absent
        } else {
            Known::made_of(nodes)
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
            ResourcePath::Aws(_) => Known::Reference(Reference::new(key(&resource), target)),
            _ => Known::Unknown,
        };
        let node = self.node(span, known);
        let tokens = match (&method, handle_method(&path, place)) {
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
}

/// The nested definitions that a property takes, for literals within expressions.
pub(crate) fn owner(schema: Schema, property: &str) -> Option<Owner> {
    let resource_type = schema.resource_type()?;
    let mut names = Vec::new();
    for schema in [Some(schema), schema_of_items(schema)]
        .into_iter()
        .flatten()
    {
        let own = schema.definition_name().map(|_| schema);
        for schema in definitions(schema).into_iter().chain(own) {
            let name = definition_name(schema, property);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    Some(Owner {
        path: marker(resource_type),
        definitions: names,
    })
}

/// The method for the value that a handle by itself means; the rules report where that is not clear.
fn handle_method(path: &ResourcePath, place: &Place) -> Option<Ident> {
    let resource_type = path.resource_type()?;
    let place = HandlePlace::new(&place.name, &place.schema?);
    let Meaning::Value(target) = place.meaning(*resource_type) else {
        return None;
    };
    let method = resource_type.method(&target)?;
    ident(&method, Span::mixed_site())
}
