//! The places in a template where assets stand.

use infrastruct_spec::asset::{ADDRESS, BUCKET};
use serde_json::Value;

use super::archive::Form;

/// The keys that name a bucket, and those beside them that name an object in it.
const PLACES: [(&str, &str); 3] = [
    ("S3Bucket", "S3Key"),
    ("Bucket", "Key"),
    ("BucketName", "ObjectKey"),
];

/// The properties that hold what Lambda runs, which has to be an archive.
const CODE: [&str; 3] = ["Code", "CodeUri", "Content"];

/// What stands in the places of assets once these are uploaded.
pub(super) struct Filling<'a> {
    /// The bucket.
    pub(super) bucket: &'a str,
    /// The key of the asset of a path.
    pub(super) key: &'a dyn Fn(&str, Form) -> Option<String>,
    /// The address of a key.
    pub(super) url: &'a dyn Fn(&str) -> String,
}

/// Puts the bucket, the keys and the addresses of assets into a template.
pub(super) fn fill(template: &mut Value, filling: &Filling<'_>) {
    fill_within(template, Form::Plain, filling);
}

fn fill_within(template: &mut Value, form: Form, filling: &Filling<'_>) {
    let key = |path: &str| (filling.key)(path, form);
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                if object.get(bucket_key).and_then(Value::as_str) != Some(BUCKET) {
                    continue;
                }
                let path = object.get(object_key).and_then(Value::as_str);
                if let Some(key) = path.and_then(key) {
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
            if let Some(key) = text.strip_prefix(ADDRESS).and_then(key) {
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

/// The paths of a template's assets, and how they come to their places.
pub(super) fn find<'a>(template: &'a Value, form: Form, places: &mut Vec<(&'a str, Form)>) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                if object.get(bucket_key).and_then(Value::as_str) == Some(BUCKET) {
                    let path = object.get(object_key).and_then(Value::as_str);
                    places.extend(path.map(|path| (path, form)));
                }
            }
            for (name, value) in object {
                find(value, form_of(name), places);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| find(item, form, places)),
        Value::String(text) => places.extend(text.strip_prefix(ADDRESS).map(|path| (path, form))),
        _ => {}
    }
}
