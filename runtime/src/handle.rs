//! Handles by themselves, which become the value that their place means.

use infrastruct_spec::{self as spec, HandlePlace, Meaning, resource_type};

use crate::part::{Part, Reference, ReferenceTarget, Shape};
use crate::resource::Target;

/// A handle where one kind of value is wanted.
pub(crate) fn aim(mut part: Part, target: Option<Target>, wanted: &str) -> Part {
    let Some(target) = target else {
        return Part::invalid(format!("a handle of a resource that has no {wanted}")).at(part.spot);
    };
    part.each_reference(&mut |reference| {
        if reference.target == ReferenceTarget::Handle {
            reference.target = target.into();
        }
    });
    part
}

/// Handles where the place says which value it means: a [`HandlePlace`] as text.
pub(crate) fn aim_at(mut part: Part, place: &'static str) -> Part {
    let mut mistake = None;
    part.each_reference(&mut |reference| {
        if reference.target == ReferenceTarget::Handle {
            match meant(reference, place) {
                Ok(target) => reference.target = target,
                Err(why) => mistake = Some(why),
            }
        }
    });
    if let Some(why) = mistake {
        part.shape = Shape::Invalid(why);
    }
    part
}

fn meant(reference: &Reference, place: &'static str) -> Result<ReferenceTarget, String> {
    let type_name = reference.identity.what;
    let unknown =
        || format!("a handle of `{type_name}`, of which nothing says which value is meant");
    let of = resource_type(type_name).ok_or_else(unknown)?;
    match HandlePlace::read(place).meaning(of) {
        Meaning::Value(spec::Target::Attribute(name)) => {
            Ok(ReferenceTarget::Attribute(name.into()))
        }
        Meaning::Value(_) => Ok(ReferenceTarget::Ref),
        Meaning::Wrong => Err(format!(
            "a handle of `{type_name}`, which is not what is wanted"
        )),
        Meaning::Unclear(candidates) => {
            let methods = candidates.iter().filter_map(|target| of.method(target));
            let methods: Vec<String> = methods.map(|method| format!("`.{method}()`")).collect();
            let says = "a handle that does not say which of its values is meant";
            Err(format!("{says}: add {}", methods.join(" or ")))
        }
    }
}
