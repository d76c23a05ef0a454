//! Tags of resources, in the form that each type has.

use crate::construct::declaration::ResourceContent;
use crate::construct::property_path::PropertyStep;
use crate::construct::schemas::{Schemas, Tagging};
use crate::value::part::{Part, Shape};

/// Sets a tag; a type that takes none is left as it is.
pub(crate) fn set(
    content: &mut ResourceContent,
    schemas: &dyn Schemas,
    key: &str,
    value: &Part,
) -> Result<(), String> {
    let Some(tagging) = schemas.tagging(content.described) else {
        return Ok(());
    };
    let display = |steps: &[PropertyStep<'_>]| schemas.display(content.described.type_name, steps);
    let part = tagging.path.make(&mut content.properties, &display)?;
    if part.is_absent() {
        part.shape = if tagging.is_map {
            Shape::Object(Vec::new())
        } else {
            Shape::List(Vec::new())
        };
    }
    match &mut part.shape {
        Shape::Object(entries) if tagging.is_map => {
            match entries.iter_mut().find(|(name, _)| name == key) {
                Some((_, old)) => *old = value.clone(),
                None => entries.push((key.to_owned().into(), value.clone())),
            }
        }
        Shape::List(items) if !tagging.is_map => {
            let tag = tag(&tagging, key, value);
            match items.iter_mut().find(|item| is_key(item, key)) {
                Some(old) => *old = tag,
                None => items.push(tag),
            }
        }
        _ => {
            let place = display(&tagging.path.0);
            return Err(format!(
                "`{place}` is known at deployment only, so the tag `{key}` cannot be added"
            ));
        }
    }
    Ok(())
}

fn tag(tagging: &Tagging, key: &str, value: &Part) -> Part {
    let propagates = Part::new(Shape::Boolean(true));
    let entries = [
        ("Key", Part::text(key.to_owned())),
        ("Value", value.clone()),
    ];
    let more = tagging
        .propagates
        .then_some(("PropagateAtLaunch", propagates));
    Part::object(entries.into_iter().chain(more)).at(value.spot)
}

fn is_key(tag: &Part, key: &str) -> bool {
    let Shape::Object(entries) = &tag.shape else {
        return false;
    };
    let is_key = |part: &Part| matches!(&part.shape, Shape::Text(text) if text == key);
    entries
        .iter()
        .any(|(name, part)| name == "Key" && is_key(part))
}
