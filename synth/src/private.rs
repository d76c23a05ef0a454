//! What the macros expand to. Not for use by hand: it may change with any version.

use infrastruct_core::construct::resource::declared;
use infrastruct_core::construct::schemas::Described;
use infrastruct_core::custom::Custom;
use infrastruct_core::value::spot::Spot;

use crate::facts::{SpecSchemas, handle};
use infrastruct_core::construct::resource::Resource;

pub use crate::build::lookup::reading;

pub use infrastruct_core::private::*;
pub use infrastruct_core::value::part::Shape;
pub use infrastruct_spec::sdk_operation;

/// The resource of a handle.
pub fn build<R: ResourceType>(
    handle: Ref<R>,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<R> {
    declared(
        handle,
        Described::known(R::TYPE_NAME),
        &SpecSchemas,
        source,
        holes,
    )
}

/// The custom resource of a handle, with its own type's name.
pub fn build_custom(
    handle: Ref<Custom>,
    name: &'static str,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<Custom> {
    declared(handle, Described::known(name), &SpecSchemas, source, holes)
}

/// A resource whose type is described by a schema of its own: one that the facts lack, or a newer one.
pub fn build_under<R: ResourceType>(
    schema: &'static str,
    handle: Ref<R>,
    type_name: &'static str,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<R> {
    let described = Described {
        type_name,
        schema: Some(schema),
    };
    declared(handle, described, &SpecSchemas, source, holes)
}

/// What stands for a resource after a mistake.
pub fn unwritten<R: ResourceType>() -> Resource<R> {
    const NOWHERE: Source = Source {
        location: Location {
            file: "",
            line: 0,
            column: 0,
        },
        properties: "",
        attributes: "",
        spots: "",
    };
    build(declare(), &NOWHERE, &[])
}

/// A value where a `W` is wanted, or handles, which become what their place means.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a value in a template",
    label = "not a value of a template",
    note = "numbers, `bool`, strings, lists, maps, `serde_json::Value` (with the feature `serde_json`), `Value<K>`, `Parameter<K>`, `Resource<R>` and `Ref<R>` can",
    note = "a type of your own can with `impl Expression`",
    note = "an iterator becomes a list with `list(iterator)`, an `impl IntoValue<K>` that is borrowed a value with `.into_value()`"
)]
pub trait MeantValue<W>: Sized {
    /// As a part of another one.
    fn part(self, spot: u32, place: &'static str) -> Part;

    /// On its way into a resource.
    fn hole(self, spot: u32, place: &'static str) -> Hole {
        hole(self.part(spot, place))
    }
}

impl<W: Kind, E: Expression<Kind: FitsAt<W>>> MeantValue<W> for E {
    fn part(self, spot: u32, place: &'static str) -> Part {
        let part = <E::Kind as FitsAt<W>>::fit(self.into_part());
        handle::aim(part.at(Spot::of(spot)), place)
    }
}
