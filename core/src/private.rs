//! What the macros expand to. Not for use by hand: it may change with any version.

use crate::construct::found::Found;
use crate::construct::stack::Stack;
use crate::value::spot::{Spot, Spots};

pub use crate::construct::condition::Condition;
pub use crate::construct::declaration::Source;
pub use crate::construct::deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
pub use crate::construct::placing::{Child, Placing, child, content, how, placing};
pub use crate::construct::properties::{custom_properties, properties};
pub use crate::construct::tree::Construct;
pub use crate::value::constant::{Limits, answer, ask, limits};
pub use crate::value::deferred::{Value, attribute, open_attribute, reference};
pub use crate::value::expression::Expression;
pub use crate::value::fits::Fits;
pub use crate::value::fits_at::FitsAt;
pub use crate::value::handle::Ref;
pub use crate::value::hole::{Hole, fit_hole, fit_hole_in, hole};
pub use crate::value::identity::Identity;
pub use crate::value::kind::{
    Any, Arn, Boolean, Handle, Id, Inline, Integer, Json, Kind, List, Map, Name, Number, Text,
    Written,
};
pub use crate::value::location::Location;
pub use crate::value::pairs::{Names, Pairs};
pub use crate::value::part::Part;
pub use crate::value::part::SubPart;
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

/// A stack of a declared struct, called as that is.
#[track_caller]
pub fn stack<C: Construct + Named>(construct: C) -> Stack<C> {
    Stack::new(C::NAME, construct)
}

/// A struct that names its stack.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say what its stack is called",
    label = "named by `#[derive(Construct)]` only",
    note = "write `Stack::new(\"Name\", construct!(Self {{ … }}))`"
)]
pub trait Named {
    /// The struct's name.
    const NAME: &'static str;
}

/// A value where a `W` is wanted.
pub fn fit<W: Kind, E: Expression>(spot: u32, expression: E) -> Part
where
    E::Kind: Fits<W>,
{
    <E::Kind as Fits<W>>::fit(expression.into_part()).at(Spot::of(spot))
}

/// A value where a `W` is wanted, or handles whose place says what they mean.
pub fn fit_towards<W: Kind, E: Expression>(spot: u32, expression: E) -> Part
where
    E::Kind: FitsAt<W>,
{
    <E::Kind as FitsAt<W>>::fit(expression.into_part()).at(Spot::of(spot))
}

/// A value where a `W` is wanted that counts `U`.
pub fn fit_in<W: Kind, U, E: Expression>(spot: u32, expression: E) -> Part
where
    E::Kind: FitsTime<W, U>,
{
    <E::Kind as FitsTime<W, U>>::fit(expression.into_part()).at(Spot::of(spot))
}

/// A value where anything may stand.
pub fn write<E: Expression>(spot: u32, expression: E) -> Part
where
    E::Kind: Written,
{
    E::Kind::written(expression.into_part()).at(Spot::of(spot))
}

/// A value of any kind.
pub fn fit_any<E: Expression>(spot: u32, expression: E) -> Part {
    expression.into_part().at(Spot::of(spot))
}

/// A value within a text.
pub fn inline<E: Expression>(spot: u32, expression: E) -> Part
where
    E::Kind: Inline,
{
    E::Kind::inlined(expression.into_part()).at(Spot::of(spot))
}

/// Keys and values as a list of objects.
pub fn fit_pairs<E: Expression>(spot: u32, expression: E, names: Names) -> Part
where
    E::Kind: Pairs,
{
    <E::Kind as Pairs>::objects(expression.into_part(), names).at(Spot::of(spot))
}

/// Everything that a construct declares, as `DependsOn` names it.
pub fn depends_on<C: Construct + ?Sized>(spot: u32, construct: &C) -> Part {
    Found::of(construct).names().at(Spot::of(spot))
}

/// A condition's name.
pub fn condition<C: IsCondition + ?Sized>(spot: u32, condition: &C) -> Part {
    condition.condition().name().at(Spot::of(spot))
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

/// `#[condition(…)]` on a construct.
#[track_caller]
pub fn add_condition<C: Construct + ?Sized>(spot: u32, construct: &C, condition: &Condition) {
    let spot = Spot::of(spot).in_file(Location::caller().file);
    Found::of(construct).add_condition(&condition.name().at(spot));
}

/// `#[depends_on(…)]` on a construct.
#[track_caller]
pub fn add_dependency<C, D>(spot: u32, construct: &C, other: &D)
where
    C: Construct + ?Sized,
    D: Construct + ?Sized,
{
    let spot = Spot::of(spot).in_file(Location::caller().file);
    Found::of(construct).add_dependency(&Found::of(other), spot);
}

/// What becomes of a resource at its end; `None` leaves it to CloudFormation.
pub fn deletion_policy(spot: u32, policy: impl Policy<DeletionPolicy>) -> Part {
    policy
        .policy()
        .map_or(Part::ABSENT, Part::from)
        .at(Spot::of(spot))
}

/// What becomes of a resource that is replaced.
pub fn update_replace_policy(spot: u32, policy: impl Policy<UpdateReplacePolicy>) -> Part {
    policy
        .policy()
        .map_or(Part::ABSENT, Part::from)
        .at(Spot::of(spot))
}

/// A policy, or none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{P}`",
    label = "wanted here: a word such as `Retain`, `{P}` or `Option<{P}>`",
    note = "a string becomes one with `parse`: `\"Retain\".parse::<{P}>()?`"
)]
pub trait Policy<P> {
    /// Which one.
    fn policy(self) -> Option<P>;
}

impl<P> Policy<P> for P {
    fn policy(self) -> Option<P> {
        Some(self)
    }
}

impl<P> Policy<P> for Option<P> {
    fn policy(self) -> Self {
        self
    }
}

/// What a resource is called in its template.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the macro hands over whatever the user wrote"
)]
pub fn logical_id(spot: u32, id: impl LogicalId) -> Part {
    Part::text(id.to_string()).at(Spot::of(spot))
}

/// A text that names a resource.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no logical ID",
    label = "a logical ID is a string of letters and digits"
)]
pub trait LogicalId: ToString {}

impl LogicalId for String {}
impl LogicalId for &String {}
impl LogicalId for &str {}
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

/// Lets an editor show properties with their types, whatever stands there; rustc never sees it.
#[cfg(rust_analyzer)]
pub fn given<V, T>(_: V) -> T {
    unreachable!()
}
