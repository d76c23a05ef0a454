//! Parts on their way from an expansion into a resource.
//!
//! A [`Part`] must be dropped, and an expansion with hundreds of them makes rustc write as many clean-ups. So an
//! expansion handles numbers, and the parts wait here for the resource that takes them.

use std::cell::RefCell;

use crate::custom::Custom;
use crate::declaration::{Declaration, Source};
use crate::fits::Fits;
use crate::fits_at::FitsAt;
use crate::kind::Kind;
use crate::part::Part;
use crate::spot::Spot;
use crate::time::FitsTime;
use crate::{Expression, Ref, Resource, ResourceType};

thread_local! {
    static WAITING: RefCell<Vec<Option<Part>>> = const { RefCell::new(Vec::new()) };
}

/// A part that waits for its resource.
#[derive(Debug)]
pub struct Hole(usize);

impl Hole {
    fn new(part: Part) -> Self {
        WAITING.with_borrow_mut(|waiting| {
            waiting.push(Some(part));
            Self(waiting.len() - 1)
        })
    }

    pub(crate) fn take_all(holes: &[Self]) -> Vec<Part> {
        WAITING.with_borrow_mut(|waiting| {
            let take = |hole: &Self| {
                waiting
                    .get_mut(hole.0)
                    .and_then(Option::take)
                    .unwrap_or(Part::ABSENT)
            };
            let parts = holes.iter().map(take).collect();
            // those of an enclosing literal may still wait below
            while waiting.last().is_some_and(Option::is_none) {
                waiting.pop();
            }
            parts
        })
    }
}

/// The resource of a handle.
pub fn build<R: ResourceType>(
    handle: Ref<R>,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<R> {
    Resource::new(handle, declaration(R::TYPE_NAME, source, holes))
}

/// The custom resource of a handle, with its own type's name.
pub fn build_custom(
    handle: Ref<Custom>,
    name: &'static str,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<Custom> {
    Resource::new(handle, declaration(name, source, holes))
}

/// A resource whose type is described by a schema of its own: one that the facts lack, or a newer one.
pub fn build_under<R: ResourceType>(
    schema: &'static str,
    handle: Ref<R>,
    name: &'static str,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<R> {
    Resource::new(handle, declaration(name, source, holes).under(schema))
}

fn declaration(type_name: &'static str, source: &'static Source, holes: &[Hole]) -> Declaration {
    let parts = Hole::take_all(holes);
    Declaration::new(type_name, source, parts)
}

/// A value where a `W` is wanted.
pub fn fit_hole<W: Kind, E: Expression>(spot: u32, expression: E) -> Hole
where
    E::Kind: Fits<W>,
{
    Hole::new(<E::Kind as Fits<W>>::fit(expression.into_part()).at(Spot::of(spot)))
}

/// A value where a `W` is wanted, and handles become what their place means.
pub fn fit_hole_at<W: Kind, E: Expression>(spot: u32, expression: E, place: &'static str) -> Hole
where
    E::Kind: FitsAt<W>,
{
    Hole::new(crate::__private::fit_at::<W, E>(spot, expression, place))
}

/// A value where a `W` is wanted that counts `U`.
pub fn fit_hole_in<W: Kind, U, E: Expression>(spot: u32, expression: E) -> Hole
where
    E::Kind: FitsTime<W, U>,
{
    Hole::new(<E::Kind as FitsTime<W, U>>::fit(expression.into_part()).at(Spot::of(spot)))
}

/// A part as it is.
pub fn hole(part: Part) -> Hole {
    Hole::new(part)
}
