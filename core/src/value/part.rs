//! The unresolved tree: what a property, an output or a condition says before logical IDs are known.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use crate::value::identity::Identity;
use crate::value::location::Location;
use crate::value::resource_type::ReturnValue;
use crate::value::spot::Spot;

/// A value on its way into a template. Opaque: it is made by [`Expression`](crate::value::expression::Expression) and by
/// the macros.
#[derive(Clone, Debug)]
pub struct Part {
    #[doc(hidden)]
    pub shape: Shape,
    /// Where the value was written, in the file of what it is a part of.
    #[doc(hidden)]
    pub spot: Spot,
}

/// A key or a text: borrowed from a skeleton where possible.
pub type Words = Cow<'static, str>;

/// What a [`Part`] is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// `None`: the entry that holds it is left out.
    Absent,
    /// What cannot be written in a template, and why.
    Invalid(String),
    /// `null` of free JSON.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Number(f64),
    /// A text.
    Text(Words),
    /// A list.
    List(Vec<Part>),
    /// An object, in written order.
    Object(Vec<(Words, Part)>),
    /// A resource, parameter, condition or mapping, by identity.
    Reference(Reference),
    /// A condition within a condition: by name if it has one, else written out.
    Condition(Identity, Arc<ConditionDeclaration>),
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

/// What a condition says.
#[derive(Clone, Debug)]
pub struct ConditionDeclaration {
    /// Where it was made.
    pub location: Location,
    /// Its name in the template, where that is not made of its path.
    pub logical_id: Option<String>,
    /// The function that says when it holds.
    pub expression: Part,
}

/// A piece of what `sub!` makes.
#[derive(Clone, Debug)]
pub enum SubPart {
    /// Text as it is meant: a `${` in it is no placeholder.
    Text(&'static str),
    /// A value that stands there.
    Value(Part),
}

/// Which value of what.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Whose value it is.
    pub identity: Identity,
    /// Which of its values.
    pub target: ReferenceTarget,
    /// Whether the value is a list, which crosses stacks as one string.
    pub list: bool,
    /// Whether another stack's value is read without an export.
    pub weak: Option<Weak>,
    /// Whether the value was freed of what it identifies, so that it fits everywhere.
    pub freed: bool,
}

/// Which value is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceTarget {
    /// A handle by itself, which the place has to make one of the others.
    Handle,
    /// The logical ID, as in `DependsOn` or `Fn::If`.
    Name,
    /// What `Ref` returns.
    Ref,
    /// An attribute, by its name in `Fn::GetAtt`.
    Attribute(Words),
}

impl From<ReturnValue> for ReferenceTarget {
    fn from(value: ReturnValue) -> Self {
        match value {
            ReturnValue::Ref => Self::Ref,
            ReturnValue::Attribute(name) => Self::Attribute(name.into()),
        }
    }
}

/// How a weak reference is read.
#[derive(Clone, Debug)]
pub struct Weak {
    /// The role that reads the stack of another account.
    pub role: Option<Box<Part>>,
}

impl Part {
    #[doc(hidden)]
    pub const ABSENT: Self = Self {
        shape: Shape::Absent,
        spot: Spot::UNKNOWN,
    };

    #[doc(hidden)]
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            spot: Spot::UNKNOWN,
        }
    }

    #[doc(hidden)]
    pub fn text(text: impl Into<Words>) -> Self {
        Self::new(Shape::Text(text.into()))
    }

    #[doc(hidden)]
    pub fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Shape::List(items.into_iter().collect()))
    }

    #[doc(hidden)]
    pub fn object<K: Into<Words>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::new(Shape::Object(
            entries
                .into_iter()
                .map(|(key, part)| (key.into(), part))
                .collect(),
        ))
    }

    #[doc(hidden)]
    pub fn function(name: &'static str, argument: Self) -> Self {
        Self::new(Shape::Function(name, Box::new(argument)))
    }

    #[doc(hidden)]
    pub fn reference(identity: Identity, target: ReferenceTarget, list: bool) -> Self {
        Self::new(Shape::Reference(Reference {
            identity,
            target,
            list,
            weak: None,
            freed: false,
        }))
    }

    #[doc(hidden)]
    pub fn invalid(why: impl Into<String>) -> Self {
        Self::new(Shape::Invalid(why.into()))
    }

    /// The same part with the spot of its use, which is nearer to the mistake than any inside.
    #[doc(hidden)]
    pub fn at(mut self, spot: Spot) -> Self {
        self.spot = spot;
        self
    }

    /// The list of what `change` makes of each item; anything else as it is.
    #[doc(hidden)]
    pub fn map_items(mut self, change: impl Fn(Self) -> Self) -> Self {
        if let Shape::List(items) = self.shape {
            self.shape = Shape::List(items.into_iter().map(change).collect());
        }
        self
    }

    /// The object of what `change` makes of each value; anything else as it is.
    #[doc(hidden)]
    pub fn map_values(mut self, change: impl Fn(Self) -> Self) -> Self {
        if let Shape::Object(entries) = self.shape {
            let changed = entries.into_iter().map(|(key, value)| (key, change(value)));
            self.shape = Shape::Object(changed.collect());
        }
        self
    }

    /// `[("a", 1), ("b", 2)]` as the object that it stands for.
    #[doc(hidden)]
    pub fn merge(mut self) -> Self {
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
    #[doc(hidden)]
    pub fn json_text(self) -> Self {
        match self.shape {
            Shape::Text(_) | Shape::Sub(_) | Shape::Absent | Shape::Invalid(_) => self,
            _ => {
                let spot = self.spot;
                Self::new(Shape::JsonText(Box::new(self))).at(spot)
            }
        }
    }

    /// A handle where one kind of value is wanted.
    #[doc(hidden)]
    pub fn aimed(mut self, target: Option<ReturnValue>, wanted: &str) -> Self {
        let Some(target) = target else {
            return Self::invalid(format!("a handle of a resource that has no {wanted}"))
                .at(self.spot);
        };
        self.each_reference(&mut |reference| {
            if reference.target == ReferenceTarget::Handle {
                reference.target = target.into();
            }
        });
        self
    }

    #[doc(hidden)]
    pub fn is_absent(&self) -> bool {
        matches!(self.shape, Shape::Absent)
    }

    /// Changes the spot of each value in it, also within functions.
    pub(crate) fn each_spot(&mut self, change: &mut dyn FnMut(&mut Spot)) {
        change(&mut self.spot);
        match &mut self.shape {
            Shape::List(items) => items.iter_mut().for_each(|item| item.each_spot(change)),
            Shape::Object(entries) => {
                for (_, part) in entries {
                    part.each_spot(change);
                }
            }
            Shape::Function(_, argument) | Shape::JsonText(argument) => argument.each_spot(change),
            Shape::Sub(parts) => {
                for part in parts {
                    if let SubPart::Value(part) = part {
                        part.each_spot(change);
                    }
                }
            }
            _ => {}
        }
    }

    /// Changes each reference in it, also within functions.
    #[doc(hidden)]
    pub fn each_reference(&mut self, change: &mut dyn FnMut(&mut Reference)) {
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
            | Shape::Condition(..)
            | Shape::Duration(_)
            | Shape::Pseudo(_) => {}
        }
    }
}
