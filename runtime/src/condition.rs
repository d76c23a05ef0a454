//! Conditions of a template.

use std::sync::Arc;

use crate::construct::{Construct, Item, Visitor};
use crate::expression::Expression;
use crate::identity::Identity;
use crate::location::Location;
use crate::part::{Part, ReferenceTarget, Shape};

/// A condition of the template (`Conditions`): its name is the path of its field.
///
/// It is used by `#[condition(is_live)]`, by [`if_`](crate::if_), by [`Output::condition`](crate::Output::condition),
/// and in other conditions; there it needs no field of its own.
///
/// What exists under a condition is referred to from what exists under it too, or from a branch of `if_`: the build
/// refuses a reference to what may not be there.
///
/// ```
/// use infrastruct::{Condition, Parameter, pseudo};
///
/// let stage = Parameter::text().default("test");
/// let is_live = Condition::equals(&stage, "live");
/// let is_main = Condition::and([&is_live, &Condition::equals(pseudo::region(), "eu-central-1")]);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a condition is in the template once it is a field of a stack, or of a construct in one"]
pub struct Condition {
    identity: Identity,
    declaration: Arc<Declaration>,
}

/// What a condition says.
#[derive(Debug)]
pub(crate) struct Declaration {
    pub(crate) location: Location,
    pub(crate) expression: Part,
}

impl Condition {
    /// Whether two values are equal (`Fn::Equals`).
    #[track_caller]
    pub fn equals(left: impl Expression, right: impl Expression) -> Self {
        Self::declare(
            "Fn::Equals",
            Part::list([left.into_part(), right.into_part()]),
        )
    }

    /// Whether all of 2 to 10 conditions hold (`Fn::And`).
    #[track_caller]
    pub fn and<'a>(conditions: impl IntoIterator<Item = &'a Self>) -> Self {
        Self::several("Fn::And", conditions)
    }

    /// Whether one of 2 to 10 conditions holds (`Fn::Or`).
    #[track_caller]
    pub fn or<'a>(conditions: impl IntoIterator<Item = &'a Self>) -> Self {
        Self::several("Fn::Or", conditions)
    }

    /// Whether a condition does not hold (`Fn::Not`).
    #[track_caller]
    pub fn not(condition: &Self) -> Self {
        Self::declare("Fn::Not", Part::list([condition.used()]))
    }

    #[track_caller]
    fn several<'a>(function: &'static str, conditions: impl IntoIterator<Item = &'a Self>) -> Self {
        let conditions: Vec<Part> = conditions.into_iter().map(Self::used).collect();
        let argument = match conditions.len() {
            2..=10 => Part::list(conditions),
            count => Part::invalid(format!(
                "`{function}` of {count} conditions, where 2 to 10 are allowed"
            )),
        };
        Self::declare(function, argument)
    }

    #[track_caller]
    fn declare(function: &'static str, argument: Part) -> Self {
        let expression = Part::function(function, argument);
        let declaration = Declaration {
            location: Location::caller(),
            expression,
        };
        Self {
            identity: Identity::fresh("condition"),
            declaration: Arc::new(declaration),
        }
    }

    /// The condition of a declaration that a walk has found.
    pub(crate) fn of(identity: Identity, declaration: Arc<Declaration>) -> Self {
        Self {
            identity,
            declaration,
        }
    }

    pub(crate) fn used(&self) -> Part {
        Part::new(Shape::Condition(self.clone()))
    }

    pub(crate) fn identity(&self) -> Identity {
        self.identity
    }

    pub(crate) fn location(&self) -> Location {
        self.declaration.location
    }

    pub(crate) fn expression(&self) -> &Part {
        &self.declaration.expression
    }

    /// Its name, as resources, outputs and `Fn::If` want it.
    pub(crate) fn name(&self) -> Part {
        Part::reference(self.identity, ReferenceTarget::Name, false)
    }
}

#[diagnostic::do_not_recommend]
impl Construct for Condition {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(
            self.identity,
            Item::Condition(Arc::clone(&self.declaration)),
        );
    }
}
