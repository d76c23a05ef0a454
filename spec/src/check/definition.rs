//! A nested definition by itself.

use super::placeholder;
use crate::query::context::Context;
use crate::rule::Outcome;
use crate::template::value::Node;
use crate::walker::Walker;
use crate::walker::place::Place;
use crate::{Diagnostic, Schema, Spelling, Template};

/// Holds a value by itself against a schema, as source code: a nested definition that is written outside a resource.
///
/// ```
/// use infrastruct_spec::{Node, Object, Position, Rust, Value, check_value, resource_type};
///
/// let rule = resource_type("AWS::Events::Rule").unwrap();
/// let target = rule.schema().property("Targets").unwrap().items().unwrap();
/// let empty = Node { value: Value::Object(Object::default()), position: Position(0) };
/// let found = check_value(&target, &empty, &Rust);
/// assert_eq!(found[0].message, "`Target` needs `id` and `arn`");
/// ```
pub fn check_value(
    schema: &Schema,
    node: &Node,
    spelling: &'static dyn Spelling,
) -> Vec<Diagnostic> {
    let template = Template {
        spelling,
        strict_kinds: true,
        ..Template::default()
    };
    let context = Context::new(std::slice::from_ref(&template));
    let walker = Walker::of_type(&context, 0, None);
    let mut out = Outcome::loud();
    let root = Place::root(schema.type_name(), *schema);
    walker.examine(node, &root.part(*schema), &mut out);
    out.found
        .extend(placeholder::of_value(&context, schema.type_name(), node));
    out.found
}
