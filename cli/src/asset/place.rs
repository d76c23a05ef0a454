//! The places in a template where assets stand.

use std::collections::BTreeSet;

use infrastruct_spec::asset::{ADDRESS, BINARY_ADDRESS, BINARY_BUCKET, BUCKET};
use serde_json::{Map, Value};

use super::archive::Form;

/// The keys that name a bucket, and those beside them that name an object in it.
const PLACES: [(&str, &str); 3] = [
    ("S3Bucket", "S3Key"),
    ("Bucket", "Key"),
    ("BucketName", "ObjectKey"),
];

/// The properties that hold what Lambda runs, which has to be an archive.
const CODE: [&str; 3] = ["Code", "CodeUri", "Content"];

/// What an asset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A file or directory, by its path.
    File(Form),
    /// A binary of the workspace, by its name.
    Binary,
}

/// What stands in the places of assets once these are uploaded.
pub(super) struct Filling<'a> {
    /// The bucket.
    pub(super) bucket: &'a str,
    /// The key of the asset of a path or name.
    pub(super) key: &'a dyn Fn(&str, Kind) -> Option<String>,
    /// The address of a key.
    pub(super) url: &'a dyn Fn(&str) -> String,
}

/// Puts the bucket, the keys and the addresses of assets into a template.
pub(super) fn fill(template: &mut Value, filling: &Filling<'_>) {
    fill_within(template, Form::Plain, filling);
}

fn fill_within(template: &mut Value, form: Form, filling: &Filling<'_>) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                let place = place(object, bucket_key, object_key, form);
                if let Some(key) = place.and_then(|(name, kind)| (filling.key)(name, kind)) {
                    object.insert(bucket_key.to_owned(), Value::from(filling.bucket));
                    object.insert(object_key.to_owned(), Value::from(key));
                }
            }
            for (name, value) in object {
                fill_within(value, form_of(name), filling);
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| fill_within(item, form, filling)),
        Value::String(text) => {
            let addressed = addressed(text, form);
            if let Some(key) = addressed.and_then(|(name, kind)| (filling.key)(name, kind)) {
                *text = (filling.url)(&key);
            }
        }
        _ => {}
    }
}

fn form_of(property: &str) -> Form {
    if CODE.contains(&property) {
        Form::Code
    } else {
        Form::Plain
    }
}

/// The asset that two entries of an object name.
fn place<'a>(
    object: &'a Map<String, Value>,
    bucket_key: &str,
    object_key: &str,
    form: Form,
) -> Option<(&'a str, Kind)> {
    let kind = match object.get(bucket_key)?.as_str()? {
        BUCKET => Kind::File(form),
        BINARY_BUCKET => Kind::Binary,
        _ => return None,
    };
    Some((object.get(object_key)?.as_str()?, kind))
}

/// The asset that an address names.
fn addressed(text: &str, form: Form) -> Option<(&str, Kind)> {
    let file = || Some((text.strip_prefix(ADDRESS)?, Kind::File(form)));
    let binary = || Some((text.strip_prefix(BINARY_ADDRESS)?, Kind::Binary));
    file().or_else(binary)
}

/// The paths and names of a template's assets.
pub(crate) fn names(template: &Value) -> BTreeSet<&str> {
    let mut places = Vec::new();
    find(template, Form::Plain, &mut places);
    places.into_iter().map(|(name, _)| name).collect()
}

/// The paths and names of a template's assets, and what they are.
pub(super) fn find<'a>(template: &'a Value, form: Form, places: &mut Vec<(&'a str, Kind)>) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                places.extend(place(object, bucket_key, object_key, form));
            }
            for (name, value) in object {
                find(value, form_of(name), places);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| find(item, form, places)),
        Value::String(text) => {
            places.extend(addressed(text, form));
        }
        _ => {}
    }
}
