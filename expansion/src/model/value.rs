use infrastruct_spec::{Position, Reference};
use proc_macro2::{Ident, Span, TokenStream};

use super::expected::Wanted;
use super::known::Known;
use super::limits::Limits;
use super::owner::Owner;
use crate::gate::Gate;

/// A value of a literal, its names resolved: what the rules look at and what is expanded are both made of it.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// Where it was written.
    pub(crate) position: Position,
    pub(crate) content: Content,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Null,
    Boolean(bool),
    Integer(i128),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Object(Object),
    /// An object some of whose keys only the running program knows.
    Keyed(Keyed),
    /// JSON where text is wanted.
    JsonText(Box<Value>),
    /// A value that rustc may leave out.
    Gated(Gate, Box<Value>),
    /// One value where a condition holds, else another.
    Choice(Box<Choice>),
    /// An expression whose type must fit.
    Expression(Box<Expression>),
    /// `queue.arn()` of a sibling, or the sibling alone: checked by the rules, so rustc need not.
    Sibling(Box<Sibling>),
    /// An expression in an attribute, which a function of the runtime takes.
    Argument(Box<Argument>),
    /// What a state calls: its resource, and what it hands on by itself.
    Called(Box<Expression>),
    /// What a state hands on, beside what that does by itself.
    Handed(Option<Box<Value>>),
    /// A machine within a state that is an expression.
    Inner(Box<Expression>),
    /// What is wrong has been said, and nothing follows from it; rustc and an editor still look at what is within.
    Refused(Vec<Value>),
}

/// An object whose names are known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub(crate) entries: Vec<Entry>,
    /// Whether it was written as JSON.
    pub(crate) is_json: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// CloudFormation's name; what the facts do not know has the name that was written, for the rules to judge.
    pub(crate) name: String,
    /// What it is sent as where that is not its name: what the facts do not know, and a user allows, is spelled as most names are.
    pub(crate) sent_as: Option<String>,
    /// Where the name was written.
    pub(crate) position: Position,
    pub(crate) value: Value,
    /// Whether another one of the name precedes it, which has been said.
    pub(crate) is_second: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Keyed {
    pub(crate) entries: Vec<(Key, Value)>,
    /// Whether it was written as JSON.
    pub(crate) is_json: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Key {
    Text(String, Position),
    Expression(TokenStream),
    /// No string, which has been said.
    Refused,
}

#[derive(Clone, Debug)]
pub(crate) struct Expression {
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
    /// The property that it is a value of, as it was written.
    pub(crate) property: String,
    pub(crate) wanted: Wanted,
    /// Of a constant, what rustc is to check.
    pub(crate) limits: Option<Limits>,
    /// Whose nested definitions it may hold literals of.
    pub(crate) owner: Option<Owner>,
    /// The variable that is borrowed, since it is someone else's.
    pub(crate) borrowed: Option<Span>,
    pub(crate) known: Known,
}

#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// `if_`, as it was written.
    pub(crate) function: TokenStream,
    /// Nothing where it is none, which has been said.
    pub(crate) condition: Option<TokenStream>,
    /// The variable that holds the condition.
    pub(crate) name: Option<String>,
    pub(crate) branches: [Value; 2],
}

#[derive(Clone, Debug)]
pub(crate) struct Sibling {
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
    /// The method that a handle by itself stands for.
    pub(crate) method: Option<Ident>,
    /// What it refers to, where its type is known.
    pub(crate) reference: Option<Reference>,
}

#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) taken_by: Function,
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
    /// The place that the build step is told.
    pub(crate) spot: Span,
    pub(crate) reference: Option<Reference>,
}

/// The functions of the runtime that take what stands in an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Condition,
    DeletionPolicy,
    DependsOn,
    LogicalId,
    UpdateReplacePolicy,
}
