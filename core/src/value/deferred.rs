//! Values known at deployment.

use std::fmt;
use std::marker::PhantomData;

use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::identity::Identity;
use crate::value::kind::{Any, Kind, Text};
use crate::value::location::Location;
use crate::value::part::{Part, ReferenceTarget, Shape, Weak};
use crate::value::wording;

/// A value that is known at deployment only: an attribute of a resource, or the result of an intrinsic function.
///
/// `K` says what it is, and so where it fits: a `Value<Arn<aws::sqs::Queue>>` fits wherever the ARN of a queue or
/// plain text is wanted.
///
/// ```
/// use infrastruct::{Text, Value, join, pseudo};
///
/// let host: Value<Text> = join(".", [pseudo::region(), pseudo::url_suffix()]);
/// ```
#[must_use = "a value is in the template where a property or an output takes it"]
pub struct Value<K> {
    part: Part,
    kind: PhantomData<fn() -> K>,
}

impl<K: Kind> Value<K> {
    #[doc(hidden)]
    pub fn new(part: Part) -> Self {
        Self {
            part,
            kind: PhantomData,
        }
    }

    /// The same value, for whose mistakes the line of the caller is to blame, whatever it becomes a part of.
    ///
    /// A function of a crate of constructs says so, with `#[track_caller]`, of what it keeps and says again later:
    ///
    /// ```
    /// use infrastruct::{IntoValue, Text, Value};
    ///
    /// pub struct Names(Vec<Value<Text>>);
    ///
    /// impl Names {
    ///     #[track_caller]
    ///     pub fn add(&mut self, name: impl IntoValue<Text>) {
    ///         self.0.push(name.into_value().blame_caller());
    ///     }
    /// }
    /// ```
    #[track_caller]
    pub fn blame_caller(mut self) -> Self {
        let caller = Location::caller();
        self.part.each_spot(&mut |spot| *spot = caller.into());
        self
    }

    /// The same value as plain text: no longer the ARN, ID or name of a certain type.
    pub fn text(self) -> Value<Text>
    where
        K: Fits<Text>,
    {
        Value::new(self.freed())
    }

    /// The same value as one of which nothing is known, so that it fits everywhere.
    pub fn any(self) -> Value<Any> {
        Value::new(self.freed())
    }

    /// What it says, as a text: values of the same wording say the same in a template, whatever that will be.
    ///
    /// For what merges policies or measures them before anything is deployed; it is no text for a template.
    ///
    /// ```
    /// use infrastruct::{aws, construct};
    ///
    /// let (jobs, letters) = (construct!(aws::sqs::Queue {}), construct!(aws::sqs::Queue {}));
    /// assert_eq!(jobs.arn().wording(), jobs.arn().wording());
    /// assert_ne!(jobs.arn().wording(), letters.arn().wording());
    /// ```
    pub fn wording(&self) -> String {
        wording::of(&self.part)
    }

    /// What it says within a text, where that is known before deployment: numbers and booleans as CloudFormation writes them.
    ///
    /// ```
    /// use infrastruct::{IntoValue, Text, Value, pseudo};
    ///
    /// let retries: Value<Text> = 3.into_value();
    /// assert_eq!(retries.known_text().as_deref(), Some("3"));
    /// assert_eq!(pseudo::region().known_text(), None);
    /// ```
    pub fn known_text(&self) -> Option<String> {
        match &self.part.shape {
            Shape::Text(text) => Some(text.clone().into_owned()),
            Shape::Integer(number) => Some(number.to_string()),
            Shape::Number(number) => Some(number.to_string()),
            Shape::Boolean(value) => Some(value.to_string()),
            _ => None,
        }
    }

    fn freed(mut self) -> Part {
        self.part
            .each_reference(&mut |reference| reference.freed = true);
        self.part
    }

    /// Read from the other stack's output when this one is deployed (`Fn::GetStackOutput`), without an export that
    /// locks the other stack.
    pub fn weak(mut self) -> Self {
        self.loosen(None);
        self
    }

    pub(crate) fn loosen(&mut self, role: Option<Part>) {
        let role = role.map(Box::new);
        self.part
            .each_reference(&mut |reference| reference.weak = Some(Weak { role: role.clone() }));
    }
}

/// An attribute of a resource: `Fn::GetAtt`.
pub fn attribute<K: Kind>(identity: Identity, name: &'static str) -> Value<K> {
    Value::new(Part::reference(
        identity,
        ReferenceTarget::Attribute(name.into()),
        K::LIST,
    ))
}

/// An attribute that is known to its user alone.
pub fn open_attribute(identity: Identity, name: impl Into<String>) -> Value<Any> {
    Value::new(Part::reference(
        identity,
        ReferenceTarget::Attribute(name.into().into()),
        false,
    ))
}

/// What `Ref` returns for a resource.
pub fn reference<K: Kind>(identity: Identity) -> Value<K> {
    Value::new(Part::reference(identity, ReferenceTarget::Ref, K::LIST))
}

impl<K> Clone for Value<K> {
    fn clone(&self) -> Self {
        Self {
            part: self.part.clone(),
            kind: PhantomData,
        }
    }
}

impl<K> fmt::Debug for Value<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Value")
            .field(&self.part.shape)
            .finish()
    }
}

/// Never implemented: it explains why a value cannot be formatted.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a `Value` is known at deployment only, so it cannot be formatted here",
    label = "known at deployment only",
    note = "`sub!` reads like `format!` and leaves the value to CloudFormation"
)]
pub trait KnownNow {}

impl<K: KnownNow> fmt::Display for Value<K> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind> Expression for Value<K> {
    type Kind = K;

    fn into_part(self) -> Part {
        self.part
    }
}
