//! The unresolved tree: what a property, an output or a condition says before logical IDs are known.

use std::borrow::Cow;
use std::time::Duration;

use crate::condition::Condition;
use crate::identity::Identity;
use crate::spot::Spot;
use crate::sub::SubPart;

/// A value on its way into a template. Opaque: it is made by [`Expression`](crate::Expression) and by the macros.
#[derive(Clone, Debug)]
pub struct Part {
    pub(crate) shape: Shape,
    /// Where the value was written, in the file of what it is a part of.
    pub(crate) spot: Spot,
}

/// A key or a text: borrowed from a skeleton where possible.
pub(crate) type Words = Cow<'static, str>;

/// What a [`Part`] is.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// `None`: the entry that holds it is left out.
    Absent,
    /// What cannot be written in a template, and why.
    Invalid(String),
    Null,
    Boolean(bool),
    Integer(i128),
    Number(f64),
    Text(Words),
    List(Vec<Part>),
    Object(Vec<(Words, Part)>),
    /// A resource, parameter, condition or mapping, by identity.
    Reference(Reference),
    /// A condition within a condition: by name if it has one, else written out.
    Condition(Condition),
    /// A pseudo parameter, such as `AWS::Region`.
    Pseudo(&'static str),
    /// An intrinsic function and its argument: `{"Fn::Base64": …}`.
    Function(&'static str, Box<Part>),
    /// `Fn::Sub`, of which the text depends on logical IDs.
    Sub(Vec<SubPart>),
    /// JSON as text.
    JsonText(Box<Part>),
    /// A span of time, where it is not said what is counted.
    Duration(Duration),
}

/// Which value of what.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) identity: Identity,
    pub(crate) target: ReferenceTarget,
    /// Whether the value is a list, which crosses stacks as one string.
    pub(crate) list: bool,
    /// Whether another stack's value is read without an export.
    pub(crate) weak: Option<Weak>,
    /// Whether the value was freed of what it identifies, so that it fits everywhere.
    pub(crate) freed: bool,
}

/// Which value is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ReferenceTarget {
    /// A handle by itself, which the place has to make one of the others.
    Handle,
    /// The logical ID, as in `DependsOn` or `Fn::If`.
    Name,
    /// What `Ref` returns.
    Ref,
    /// An attribute, by its name in `Fn::GetAtt`.
    Attribute(Words),
}

/// How a weak reference is read.
#[derive(Clone, Debug)]
pub(crate) struct Weak {
    /// The role that reads the stack of another account.
    pub(crate) role: Option<Box<Part>>,
}

impl Part {
    pub(crate) const ABSENT: Self = Self {
        shape: Shape::Absent,
        spot: Spot::UNKNOWN,
    };

    pub(crate) fn new(shape: Shape) -> Self {
        Self {
            shape,
            spot: Spot::UNKNOWN,
        }
    }

    pub(crate) fn text(text: impl Into<Words>) -> Self {
        Self::new(Shape::Text(text.into()))
    }

    pub(crate) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Shape::List(items.into_iter().collect()))
    }

    pub(crate) fn object<K: Into<Words>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::new(Shape::Object(
            entries
                .into_iter()
                .map(|(key, part)| (key.into(), part))
                .collect(),
        ))
    }

    pub(crate) fn function(name: &'static str, argument: Self) -> Self {
        Self::new(Shape::Function(name, Box::new(argument)))
    }

    pub(crate) fn reference(identity: Identity, target: ReferenceTarget, list: bool) -> Self {
        Self::new(Shape::Reference(Reference {
            identity,
            target,
            list,
            weak: None,
            freed: false,
        }))
    }

    pub(crate) fn invalid(why: impl Into<String>) -> Self {
        Self::new(Shape::Invalid(why.into()))
    }

    /// The same part with the spot of its use, which is nearer to the mistake than any inside.
    pub(crate) fn at(mut self, spot: Spot) -> Self {
        self.spot = spot;
        self
    }

    /// The list of what `change` makes of each item; anything else as it is.
    pub(crate) fn map_items(mut self, change: impl Fn(Self) -> Self) -> Self {
        if let Shape::List(items) = self.shape {
            self.shape = Shape::List(items.into_iter().map(change).collect());
        }
        self
    }

    /// The object of what `change` makes of each value; anything else as it is.
    pub(crate) fn map_values(mut self, change: impl Fn(Self) -> Self) -> Self {
        if let Shape::Object(entries) = self.shape {
            let changed = entries.into_iter().map(|(key, value)| (key, change(value)));
            self.shape = Shape::Object(changed.collect());
        }
        self
    }

    /// `[("a", 1), ("b", 2)]` as the object that it stands for.
    pub(crate) fn merge(mut self) -> Self {
        let Shape::List(items) = self.shape else {
            return self;
        };
        let mut merged = Vec::with_capacity(items.len());
        for item in items {
            match item.shape {
                Shape::Object(pair) => merged.extend(pair),
                Shape::Absent => {}
                shape => {
                    let spot = item.spot;
                    return Self { shape, spot };
                }
            }
        }
        self.shape = Shape::Object(merged);
        self
    }

    /// The text of JSON; of a text, itself.
    pub(crate) fn json_text(self) -> Self {
        match self.shape {
            Shape::Text(_) | Shape::Sub(_) | Shape::Absent | Shape::Invalid(_) => self,
            _ => {
                let spot = self.spot;
                Self::new(Shape::JsonText(Box::new(self))).at(spot)
            }
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.shape, Shape::Absent)
    }

    /// Changes each reference in it, also within functions.
    pub(crate) fn each_reference(&mut self, change: &mut dyn FnMut(&mut Reference)) {
        match &mut self.shape {
            Shape::Reference(reference) => change(reference),
            Shape::List(items) => items
                .iter_mut()
                .for_each(|item| item.each_reference(change)),
            Shape::Object(entries) => entries
                .iter_mut()
                .for_each(|(_, part)| part.each_reference(change)),
            Shape::Function(_, argument) | Shape::JsonText(argument) => {
                argument.each_reference(change);
            }
            Shape::Sub(parts) => {
                for part in parts {
                    if let SubPart::Value(part) = part {
                        part.each_reference(change);
                    }
                }
            }
            Shape::Absent
            | Shape::Invalid(_)
            | Shape::Null
            | Shape::Boolean(_)
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::Text(_)
            | Shape::Condition(_)
            | Shape::Duration(_)
            | Shape::Pseudo(_) => {}
        }
    }
}
