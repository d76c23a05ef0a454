//! Files that a template refers to and that are uploaded before it is deployed.
//!
//! `infrastruct::Asset` writes them. A place in a template is an object that says the bucket [`MARKER`] and, as its key, a path:
//! `Code: { S3Bucket: infrastruct-asset, S3Key: lambda/resize }`; or a text that starts with `https://infrastruct-asset/`. A
//! deployment replaces both, so the template says by its key what the files hold, and a change of them is a change of the
//! template.

mod archive;
mod files;
mod packed;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::error::Error;

pub(crate) use archive::{Archive, Form};
pub(crate) use packed::Packed;

/// The bucket that stands for the one that assets are uploaded to.
pub(crate) const MARKER: &str = "infrastruct-asset";

/// What the text of an address starts with that stands for an asset's.
const ADDRESS: &str = "https://infrastruct-asset/";

/// The keys that name a bucket, and those beside them that name an object in it.
const PLACES: [(&str, &str); 3] = [
    ("S3Bucket", "S3Key"),
    ("Bucket", "Key"),
    ("BucketName", "ObjectKey"),
];

/// The properties that hold what Lambda runs, which has to be an archive.
const CODE: [&str; 3] = ["Code", "CodeUri", "Content"];

/// Where the paths of assets start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Root {
    /// The directory.
    pub(crate) directory: PathBuf,
    /// Whether a path must stay below it: the templates come from somewhere else, and are not trusted with the rest.
    pub(crate) is_closed: bool,
}

/// The assets of a template, by the paths it gives them and how they come to their places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assets {
    archives: BTreeMap<(String, Form), Archive>,
}

impl Assets {
    /// Reads the assets of a template.
    pub(crate) fn of(template: &Value, root: &Root) -> Result<Self, Error> {
        let mut places = Vec::new();
        find(template, Form::Plain, &mut places);
        let mut assets = Self::default();
        for (path, form) in places {
            if let Entry::Vacant(place) = assets.archives.entry((path.to_owned(), form)) {
                place.insert(Archive::read(&root.resolve(path)?, form)?);
            }
        }
        Ok(assets)
    }

    /// Puts the bucket, the keys and the addresses of the assets into a template.
    pub(crate) fn place(&self, template: &mut Value, bucket: &str, url: &dyn Fn(&str) -> String) {
        self.put(template, Form::Plain, bucket, url);
    }

    /// Each asset's path and content.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Archive)> {
        let archives = self.archives.iter();
        archives.map(|((path, _), archive)| (path.as_str(), archive))
    }

    fn put(&self, template: &mut Value, form: Form, bucket: &str, url: &dyn Fn(&str) -> String) {
        let key = |path: &str| {
            let archive = self.archives.get(&(path.to_owned(), form));
            archive.map(Archive::key)
        };
        match template {
            Value::Object(object) => {
                for (bucket_key, object_key) in PLACES {
                    if object.get(bucket_key).and_then(Value::as_str) != Some(MARKER) {
                        continue;
                    }
                    let path = object.get(object_key).and_then(Value::as_str);
                    if let Some(key) = path.and_then(key) {
                        object.insert(bucket_key.to_owned(), Value::from(bucket));
                        object.insert(object_key.to_owned(), Value::from(key));
                    }
                }
                for (name, value) in object {
                    self.put(value, form_of(name), bucket, url);
                }
            }
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| self.put(item, form, bucket, url)),
            Value::String(text) => {
                if let Some(key) = text.strip_prefix(ADDRESS).and_then(key) {
                    *text = url(&key);
                }
            }
            _ => {}
        }
    }
}

impl Root {
    /// The file of a path.
    pub(crate) fn resolve(&self, path: &str) -> Result<PathBuf, Error> {
        let leads_out = Path::new(path)
            .components()
            .any(|step| !matches!(step, Component::Normal(_) | Component::CurDir));
        if self.is_closed && leads_out {
            return Err(Error::new(format!(
                "the asset `{path}` leads out of `{}`",
                self.directory.display()
            ))
            .help("templates of another place may only name what is beside them; build the app's package instead"));
        }
        Ok(self.directory.join(path))
    }
}

/// The path of the asset that the text of an address stands for.
pub(crate) fn path_of(address: &str) -> Option<&str> {
    address.strip_prefix(ADDRESS)
}

fn form_of(property: &str) -> Form {
    if CODE.contains(&property) {
        Form::Code
    } else {
        Form::Plain
    }
}

fn find<'a>(template: &'a Value, form: Form, places: &mut Vec<(&'a str, Form)>) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                if object.get(bucket_key).and_then(Value::as_str) == Some(MARKER) {
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

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::*;

    fn root(name: &str) -> Root {
        let directory =
            std::env::temp_dir().join(format!("infrastruct-asset-{name}-{}", std::process::id()));
        fs::create_dir_all(directory.join("code")).unwrap();
        fs::write(directory.join("code/index.py"), "def handler(): pass\n").unwrap();
        fs::write(directory.join("nested.json"), "{\"Resources\": {}}").unwrap();
        Root {
            directory,
            is_closed: true,
        }
    }

    #[test]
    fn a_place_gets_the_bucket_and_a_key_of_the_content() {
        let root = root("place");
        let mut template = json!({"Resources": {
            "F": {"Properties": {"Code": {"S3Bucket": MARKER, "S3Key": "code"}}},
            "Api": {"Properties": {"BodyS3Location": {"Bucket": MARKER, "Key": "nested.json"}}},
            "Nested": {"Properties": {"TemplateURL": "https://infrastruct-asset/nested.json"}},
        }});
        let written = template.clone();
        let assets = Assets::of(&template, &root).unwrap();
        assets.place(&mut template, "bucket", &|key| format!("https://b/{key}"));
        let at = |path: &str| template.pointer(path).unwrap().as_str().unwrap();
        let code = at("/Resources/F/Properties/Code/S3Key").to_owned();
        assert_eq!(at("/Resources/F/Properties/Code/S3Bucket"), "bucket");
        assert!(code.starts_with("assets/") && code.strip_suffix(".zip").is_some());
        let body = at("/Resources/Api/Properties/BodyS3Location/Key");
        assert!(body.strip_suffix(".json").is_some(), "{body}");
        let url = at("/Resources/Nested/Properties/TemplateURL");
        assert_eq!(url, format!("https://b/{body}"));

        fs::write(root.directory.join("code/index.py"), "changed").unwrap();
        let mut again = written;
        let assets = Assets::of(&again, &root).unwrap();
        assets.place(&mut again, "bucket", &str::to_owned);
        assert_ne!(again["Resources"]["F"]["Properties"]["Code"]["S3Key"], code);
        fs::remove_dir_all(&root.directory).unwrap();
    }

    #[test]
    fn an_asset_that_is_not_there_is_an_error() {
        let template = json!({"S3Bucket": MARKER, "S3Key": "no/such/directory"});
        let error = Assets::of(&template, &Root::default()).unwrap_err();
        assert!(error.to_string().contains("no/such/directory"), "{error}");
    }

    #[test]
    fn templates_of_another_place_name_only_what_is_beside_them() {
        let root = root("closed");
        for path in ["../secret", "/etc/passwd", "code/../../secret"] {
            let template = json!({"S3Bucket": MARKER, "S3Key": path});
            let error = Assets::of(&template, &root).unwrap_err().to_string();
            assert!(error.contains("leads out of"), "{error}");
        }
        fs::remove_dir_all(&root.directory).unwrap();
    }
}
