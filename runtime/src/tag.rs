//! Tags of resources, in the form that each type has.

use infrastruct_spec::{ResourceType, Schema, TagForm, Tagging};

use crate::declaration::ResourceContent;
use crate::part::{Part, Shape};
use crate::property_place::PropertyPlace;

/// Sets a tag; a type that takes none is left as it is.
pub(crate) fn set(content: &mut ResourceContent, key: &str, value: &Part) -> Result<(), String> {
    let Some(found) = content.facts() else {
        return Ok(());
    };
    let Some(tagging) = found.tagging() else {
        return Ok(());
    };
    match Form::of(found, tagging) {
        Some(form) => form.set(content, key, value),
        None => Ok(()),
    }
}

/// Where a type's tags are, and how they are written.
struct Form {
    place: PropertyPlace,
    is_map: bool,
    /// What an entry of a list has beside the key and the value.
    propagates: bool,
}

impl Form {
    /// Nothing where tags belong to items of a list, such as those of what is launched.
    fn of(found: ResourceType, tagging: Tagging) -> Option<Self> {
        let schema = found.schema().property(tagging.property)?;
        let inner = schema.own_property("Items");
        let path = match inner {
            Some(_) => format!("{}.Items", tagging.property),
            None => tagging.property.to_owned(),
        };
        let is_list = |schema: Schema| schema.items().is_some();
        Some(Self {
            place: PropertyPlace::of(Some(found), &path),
            is_map: !is_list(inner.unwrap_or(schema)),
            propagates: tagging.form == TagForm::AutoScaling,
        })
    }

    fn set(&self, content: &mut ResourceContent, key: &str, value: &Part) -> Result<(), String> {
        let type_name = content.type_name;
        let part = self.place.make(type_name, &mut content.properties)?;
        if part.is_absent() {
            part.shape = if self.is_map {
                Shape::Object(Vec::new())
            } else {
                Shape::List(Vec::new())
            };
        }
        match &mut part.shape {
            Shape::Object(entries) if self.is_map => {
                match entries.iter_mut().find(|(name, _)| name == key) {
                    Some((_, old)) => *old = value.clone(),
                    None => entries.push((key.to_owned().into(), value.clone())),
                }
            }
            Shape::List(items) if !self.is_map => {
                let tag = self.tag(key, value);
                match items.iter_mut().find(|item| is_key(item, key)) {
                    Some(old) => *old = tag,
                    None => items.push(tag),
                }
            }
            _ => {
                let place = self.place.display(type_name);
                return Err(format!(
                    "`{place}` is known at deployment only, so the tag `{key}` cannot be added"
                ));
            }
        }
        Ok(())
    }

    fn tag(&self, key: &str, value: &Part) -> Part {
        let propagates = Part::new(Shape::Boolean(true));
        let entries = [
            ("Key", Part::text(key.to_owned())),
            ("Value", value.clone()),
        ];
        let more = self.propagates.then_some(("PropagateAtLaunch", propagates));
        Part::object(entries.into_iter().chain(more)).at(value.spot)
    }
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
