//! What is written, as trees: a literal has fields, a field a value, and a value may be a literal again.

use proc_macro2::{Ident, Span, TokenStream};

use super::attribute::Attribute;
use super::expression::Expression;
use super::path::Path;
use crate::gate::Gate;

/// `aws::sqs::Queue { … }`, `Target { … }`, `Self { … }`.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    pub(crate) path: Path,
    pub(crate) fields: Vec<Field>,
}

/// `#[…] name: value`, or `name` alone as in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) gate: Gate,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    /// The variable that holds it while the literal is evaluated.
    pub(crate) local: Ident,
    pub(crate) value: Value,
    /// The value as it was written, for the editor.
    pub(crate) tokens: TokenStream,
    /// Whether the name alone was written.
    pub(crate) is_shorthand: bool,
}

/// A value as far as it can be seen in the source.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Boolean(bool, Span),
    Integer(i128, Span),
    Number(f64, Span),
    Text(String, Span),
    /// `[a, b]`
    List(Vec<Value>, Span),
    /// `("KEY", value)`, an entry of a map
    Pair(Box<Value>, Box<Value>, Span),
    /// `Target { … }`
    Literal(Literal),
    /// `json!({ … })`
    Json(Json, Path),
    /// `states!(…)` within a machine
    Machine(Machine, Path),
    /// `#[cfg(…)] value`, an item of a list.
    Gated(Gate, Box<Value>),
    /// `if_(&is_live, 365, 7)`
    Choice(Box<Choice>),
    /// Anything else: known to rustc, not to us.
    Expression(Expression),
    /// `name:` and nothing after it.
    Missing,
}

/// One value where a condition holds, else another.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The function as it was written.
    pub(crate) function: TokenStream,
    pub(crate) condition: Expression,
    pub(crate) branches: [Value; 2],
    /// The whole.
    pub(crate) expression: Expression,
}

/// What stands in `states!(…)`: a machine's states, each a literal, and fields of its own.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    pub(crate) fields: Vec<Field>,
    pub(crate) span: Span,
}

/// What stands in `json!(…)`: JSON in which any value, and any key in parentheses, may be an expression.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Null(Span),
    /// What is wrong has been said.
    Refused(Span),
    /// A boolean, number or string, or a choice.
    Scalar(Box<Value>),
    List(Vec<Json>, Span),
    Object(Vec<(Key, Json)>, Span),
    Expression(Expression),
    /// `#[cfg(…)] value`, an item or the value of a key.
    Gated(Gate, Box<Json>),
}

/// The key of an object's entry.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    Text(String, Span),
    Expression(Expression),
}

/// Where a value stands among literals.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Nesting {
    /// How many literals and lists are around it.
    pub(crate) depth: usize,
    /// Whether a resource's literal is around it: then a literal is a nested definition, else the user's own struct.
    pub(crate) in_resource: bool,
    /// Whether a state machine is: then `states!` is one within it.
    pub(crate) in_machine: bool,
}

impl Nesting {
    pub(crate) fn deeper(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}
