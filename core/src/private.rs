//! What the macros expand to. Not for use by hand: it may change with any version.

use crate::construct::found::Found;
use crate::construct::parameter::Parameter;
use crate::construct::stack::Stack;
use crate::value::spot::{Spot, Spots};

pub use crate::construct::condition::Condition;
pub use crate::construct::declaration::Source;
pub use crate::construct::deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
pub use crate::construct::placing::{Child, Placing, how, placing};
pub use crate::construct::properties::{custom_properties, properties};
pub use crate::construct::tree::Construct;
pub use crate::value::constant::{Limits, answer, ask, limits};
pub use crate::value::deferred::{Value, attribute, open_attribute, reference};
pub use crate::value::expression::Expression;
pub use crate::value::fits::Fits;
pub use crate::value::fits_at::FitsAt;
pub use crate::value::handle::Ref;
pub use crate::value::hole::{Hole, hole};
pub use crate::value::identity::Identity;
pub use crate::value::kind::{
    Any, Arn, Boolean, Handle, Id, Inline, Integer, Json, Kind, List, Map, Name, Number, Text,
    Written,
};
pub use crate::value::location::Location;
pub use crate::value::pairs::{Names, Pairs};
pub use crate::value::part::Part;
pub use crate::value::part::SubPart;
pub use crate::value::place::{CountedValue, JsonValue, PairsValue, PropertyValue, TextValue};
pub use crate::value::resource_type::{Facts, ResourceType, ReturnValue};
pub use crate::value::sub::sub;
pub use crate::value::time::{Days, FitsTime, Hours, Milliseconds, Minutes, Seconds};

/// A handle of a resource that is about to be declared.
pub fn declare<R: ResourceType>() -> Ref<R> {
    Ref::fresh()
}

/// An attribute that the runtime's own type has no method for.
pub fn attribute_of<R: ResourceType, K: Kind>(handle: Ref<R>, name: &'static str) -> Value<K> {
    attribute(handle.identity(), name)
}

/// A struct that names its stack.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say what its stack is called",
    label = "named by `#[derive(Construct)]` only",
    note = "write `Stack::new(\"Name\", construct!(Self {{ … }}))`"
)]
pub trait Named: Construct + Sized {
    /// The struct's name.
    const NAME: &'static str;

    /// A stack of it, called as the struct is.
    #[track_caller]
    fn stack(self) -> Stack<Self> {
        Stack::new(Self::NAME, self)
    }
}

/// A value of any kind.
pub fn fit_any<E: Expression>(spot: u32, expression: E) -> Part {
    expression.into_part().at(Spot::of(spot))
}

/// A condition, or what borrows one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition",
    label = "a `Condition` is wanted here",
    note = "declare one as a field, and name it: `is_live: Condition::equals(stage, \"live\")`"
)]
pub trait IsCondition {
    /// The condition itself.
    fn condition(&self) -> &Condition;

    /// Its name.
    fn name(&self, spot: u32) -> Part {
        self.condition().name().at(Spot::of(spot))
    }

    /// `#[condition(…)]` on a construct.
    #[track_caller]
    fn add_to<C: Construct + ?Sized>(&self, spot: u32, construct: &C) {
        let spot = Spot::of(spot).in_file(Location::caller().file);
        Found::of(construct).add_condition(&self.condition().name().at(spot));
    }
}

#[diagnostic::do_not_recommend]
impl IsCondition for Condition {
    fn condition(&self) -> &Condition {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<C: IsCondition + ?Sized> IsCondition for &C {
    fn condition(&self) -> &Condition {
        (**self).condition()
    }
}

/// A policy, or none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{P}`",
    label = "wanted here: a word such as `Retain`, `{P}` or `Option<{P}>`",
    note = "a string becomes one with `parse`: `\"Retain\".parse::<{P}>()?`"
)]
pub trait Policy<P: Into<Part>>: Sized {
    /// It as a part; `None` leaves it to CloudFormation.
    fn part(self, spot: u32) -> Part;
}

#[diagnostic::do_not_recommend]
impl<P: Into<Part>> Policy<P> for P {
    fn part(self, spot: u32) -> Part {
        self.into().at(Spot::of(spot))
    }
}

#[diagnostic::do_not_recommend]
impl<P: Into<Part>> Policy<P> for Option<P> {
    fn part(self, spot: u32) -> Part {
        self.map_or(Part::ABSENT, |policy| policy.part(spot))
    }
}

/// What is chosen at deployment: the template then uses the `AWS::LanguageExtensions` transform.
#[diagnostic::do_not_recommend]
impl<P: Into<Part>, K: Fits<Text>> Policy<P> for Value<K> {
    fn part(self, spot: u32) -> Part {
        self.text().into_part().at(Spot::of(spot))
    }
}

#[diagnostic::do_not_recommend]
impl<P: Into<Part>, K: Fits<Text>> Policy<P> for &Parameter<K> {
    fn part(self, spot: u32) -> Part {
        self.into_part().at(Spot::of(spot))
    }
}

/// A text that names a resource.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no logical ID",
    label = "a logical ID is a string of letters and digits"
)]
pub trait LogicalId: ToString + Sized {
    /// What the resource is called in its template.
    fn part(self, spot: u32) -> Part {
        Part::text(self.to_string()).at(Spot::of(spot))
    }
}

#[diagnostic::do_not_recommend]
impl LogicalId for String {}
#[diagnostic::do_not_recommend]
impl LogicalId for &String {}
#[diagnostic::do_not_recommend]
impl LogicalId for &str {}
#[diagnostic::do_not_recommend]
impl LogicalId for std::borrow::Cow<'_, str> {}

/// Free JSON with values in it.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the macro has no use for the parts afterwards"
)]
pub fn json(skeleton: &'static str, parts: Vec<Part>) -> Value<Json> {
    let spots = &mut Spots::new(0, "");
    Value::new(crate::value::skeleton::fill(skeleton, &parts, spots))
}

/// An object whose keys are computed.
pub fn object(entries: Vec<(String, Part)>) -> Part {
    Part::object(entries)
}

/// A list whose items are parts.
pub fn list(items: Vec<Part>) -> Part {
    Part::list(items)
}

/// What stands for a value after a mistake.
pub fn absent() -> Part {
    Part::ABSENT
}

/// A value of the type that is wanted, whatever stands there: for an editor, which shows properties with their types, and where
/// a mistake has been said. It never runs.
pub fn given<V, T>(_: V) -> T {
    unreachable!()
}
