//! Conditions of a template.

use std::sync::Arc;

use crate::value::expression::Expression;
use crate::value::identity::Identity;
use crate::value::into_value::{IntoValue, fitted};
use crate::value::kind::{List, Text};
use crate::value::location::Location;
use crate::value::part::{ConditionDeclaration, Part, ReferenceTarget, Shape};

/// A condition of the template (`Conditions`): its name is the path of its field.
///
/// It is used by `#[condition(is_live)]`, by [`if_`](crate::construct::intrinsic::if_), by
/// [`Output::condition`](crate::construct::output::Output::condition), and in other conditions; there it needs no field of its own.
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
    declaration: Arc<ConditionDeclaration>,
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

    /// Its name in the template, where that is not the path of its field.
    pub fn logical_id(mut self, id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.declaration).logical_id = Some(id.into());
        self
    }

    /// Whether a list has a value (`Fn::Contains`): in a [`ParameterRule`](crate::construct::parameter_rule::ParameterRule) only.
    #[track_caller]
    pub fn contains(list: impl IntoValue<List<Text>>, value: impl IntoValue<Text>) -> Self {
        let list = fitted::<List<Text>>(list);
        Self::declare("Fn::Contains", Part::list([list, fitted::<Text>(value)]))
    }

    /// Whether all of a list are equal to a value (`Fn::EachMemberEquals`): in a rule only.
    ///
    /// ```
    /// use infrastruct::intrinsic::value_of_all;
    /// use infrastruct::{Condition, ParameterRule};
    ///
    /// let tagged = ParameterRule::new().assert(
    ///     &Condition::each_member_equals(value_of_all("AWS::EC2::VPC::Id", "Tags.Department"), "IT"),
    ///     "all networks have to be of IT",
    /// );
    /// ```
    #[track_caller]
    pub fn each_member_equals(
        list: impl IntoValue<List<Text>>,
        value: impl IntoValue<Text>,
    ) -> Self {
        let list = fitted::<List<Text>>(list);
        Self::declare(
            "Fn::EachMemberEquals",
            Part::list([list, fitted::<Text>(value)]),
        )
    }

    /// Whether all of a list are in another list (`Fn::EachMemberIn`): in a rule only.
    ///
    /// ```
    /// use infrastruct::intrinsic::{ref_all, value_of_all};
    /// use infrastruct::{Condition, ParameterRule};
    ///
    /// let together = ParameterRule::new().assert(
    ///     &Condition::each_member_in(value_of_all("AWS::EC2::Subnet::Id", "VpcId"), ref_all("AWS::EC2::VPC::Id")),
    ///     "all subnets have to be in the network",
    /// );
    /// ```
    #[track_caller]
    pub fn each_member_in(
        list: impl IntoValue<List<Text>>,
        others: impl IntoValue<List<Text>>,
    ) -> Self {
        let lists = [fitted::<List<Text>>(list), fitted::<List<Text>>(others)];
        Self::declare("Fn::EachMemberIn", Part::list(lists))
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
        let declaration = ConditionDeclaration {
            location: Location::caller(),
            logical_id: None,
            expression,
        };
        Self {
            identity: Identity::fresh("condition"),
            declaration: Arc::new(declaration),
        }
    }

    /// The condition of a declaration that a walk has found.
    #[doc(hidden)]
    pub fn of(identity: Identity, declaration: Arc<ConditionDeclaration>) -> Self {
        Self {
            identity,
            declaration,
        }
    }

    #[doc(hidden)]
    pub fn used(&self) -> Part {
        Part::new(Shape::Condition(
            self.identity,
            Arc::clone(&self.declaration),
        ))
    }

    #[doc(hidden)]
    pub fn identity(&self) -> Identity {
        self.identity
    }

    #[doc(hidden)]
    pub fn location(&self) -> Location {
        self.declaration.location
    }

    pub(crate) fn declaration(&self) -> &Arc<ConditionDeclaration> {
        &self.declaration
    }

    /// Its name, as resources, outputs and `Fn::If` want it.
    #[doc(hidden)]
    pub fn name(&self) -> Part {
        Part::reference(self.identity, ReferenceTarget::Name, false)
    }
}
