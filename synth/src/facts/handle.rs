//! Handles by themselves, which become the value that their place means.

use infrastruct_core::value::part::{Part, Reference, ReferenceTarget, Shape};
use infrastruct_spec::{HandlePlace, Meaning, ReturnValue, resource_type};

/// Handles where the place says which value it means: a [`HandlePlace`] as text.
pub(crate) fn aim(mut part: Part, place: &'static str) -> Part {
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
        Meaning::Value(ReturnValue::Attribute(name)) => Ok(ReferenceTarget::Attribute(name.into())),
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
