use infrastruct_spec::{HandlePlace, Meaning, Reference, ReturnValue};
use proc_macro2::{Ident, Span};

use super::borrowed::borrowed;
use super::expected::{Expected, Wanted};
use super::limits::Limits;
use super::lowering::Lowering;
use super::owner::Owner;
use super::path::ResourcePath;
use super::value::{Content, Expression, Sibling, Value};
use crate::host::is_compiler;
use crate::syntax::{Expression as Written, ident, key};

impl Lowering<'_> {
    pub(crate) fn expression(&mut self, expression: &Written, expected: &Expected) -> Value {
        if let Some(value) = self.sibling(expression, expected) {
            return value;
        }
        if let Some(last) = expression.ends_in_operator().filter(|_| is_compiler()) {
            let message = format!("expected a value after `{}`", last.as_char());
            self.errors.at(last.span(), message);
            return self.refused(expression.span);
        }
        if let Some(brace) = expression.as_fields().filter(|_| is_compiler())
            && let Some(schema) = expected.schema
        {
            return self.fields_without_a_name(schema, expected, brace);
        }
        let (schema, tokens) = (expected.schema, &expression.tokens);
        let content = Expression {
            tokens: tokens.clone(),
            span: expression.span,
            property: expected.property.clone(),
            wanted: Wanted::of(&expected.name, schema),
            limits: expression
                .as_constant()
                .and_then(|_| Limits::of(&expected.property, schema)),
            owner: schema.and_then(|schema| Owner::of(schema, &expected.name)),
            borrowed: borrowed(tokens, self.siblings),
            known: self.known(expression),
        };
        self.at(expression.span, Content::Expression(Box::new(content)))
    }

    /// `queue.arn()` of a sibling, or `queue` alone.
    fn sibling(&mut self, expression: &Written, expected: &Expected) -> Option<Value> {
        let (resource, method) = match expression.as_method_call() {
            Some((resource, method)) => (resource, Some(method)),
            None => (expression.as_ident()?, None),
        };
        let path = self.siblings.get(&resource)?;
        let span = method.as_ref().map_or(resource.span(), Ident::span);
        let meant = match &method {
            None => meant(path, expected),
            Some(_) => None,
        };
        let target = match (&method, &meant) {
            (Some(method), _) => path.return_value(method),
            (None, Some((target, _))) => target.clone(),
            (None, None) => ReturnValue::Handle,
        };
        let sibling = Sibling {
            tokens: expression.tokens.clone(),
            span: resource.span(),
            reference: path
                .resource_type()
                .map(|_| Reference::new(key(&resource), target)),
            method: meant.map(|(_, method)| method),
        };
        Some(self.at(span, Content::Sibling(Box::new(sibling))))
    }
}

/// The value that a handle by itself means, and the method for it; the rules report where that is not clear.
fn meant(path: &ResourcePath, expected: &Expected) -> Option<(ReturnValue, Ident)> {
    let resource_type = path.resource_type()?;
    let place = HandlePlace::new(&expected.name, &expected.schema?);
    let Meaning::Value(target) = place.meaning(*resource_type) else {
        return None;
    };
    let method = ident(&resource_type.method(&target)?, Span::mixed_site())?;
    Some((target, method))
}
