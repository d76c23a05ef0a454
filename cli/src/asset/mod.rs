//! Files that a template refers to and that are uploaded before it is deployed.
//!
//! `infrastruct::Asset` writes them. A place in a template is an object that says the bucket [`MARKER`] and, as its key, a path:
//! `Code: { S3Bucket: infrastruct-asset, S3Key: lambda/resize }`. A deployment replaces both, so the template says by
//! its key what the files hold, and a change of them is a change of the template.

mod archive;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::Error;

pub use archive::Archive;

/// The bucket that stands for the one that assets are uploaded to.
///
/// ```
/// use cargo_infrastruct::asset::{MARKER, of_template};
/// use serde_json::json;
///
/// let template = json!({"Code": {"S3Bucket": MARKER, "S3Key": "src"}});
/// let assets = of_template(&template, env!("CARGO_MANIFEST_DIR").as_ref())?;
/// assert!(assets["src"].key().starts_with("assets/"));
/// # Ok::<(), cargo_infrastruct::error::Error>(())
/// ```
pub const MARKER: &str = "infrastruct-asset";

/// The keys that name a bucket, and those beside them that name an object in it.
const PLACES: [(&str, &str); 3] = [
    ("S3Bucket", "S3Key"),
    ("Bucket", "Key"),
    ("BucketName", "ObjectKey"),
];

/// The assets of a template by the paths it gives them, read from the directory that the paths start at.
pub fn of_template(template: &Value, directory: &Path) -> Result<BTreeMap<String, Archive>, Error> {
    let mut paths = Vec::new();
    find(template, &mut paths);
    let mut assets = BTreeMap::new();
    for path in paths {
        if !assets.contains_key(path) {
            let archive = Archive::read(&resolve(directory, path))?;
            assets.insert(path.to_owned(), archive);
        }
    }
    Ok(assets)
}

/// Puts the bucket and the keys of the assets into a template.
pub fn place(template: &mut Value, assets: &BTreeMap<String, Archive>, bucket: &str) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                if object.get(bucket_key).and_then(Value::as_str) != Some(MARKER) {
                    continue;
                }
                let path = object.get(object_key).and_then(Value::as_str);
                let key = path.and_then(|path| assets.get(path)).map(Archive::key);
                if let Some(key) = key {
                    object.insert(bucket_key.to_owned(), Value::from(bucket));
                    object.insert(object_key.to_owned(), Value::from(key));
                }
            }
            object
                .values_mut()
                .for_each(|value| place(value, assets, bucket));
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| place(item, assets, bucket)),
        _ => {}
    }
}

fn find<'a>(template: &'a Value, paths: &mut Vec<&'a str>) {
    match template {
        Value::Object(object) => {
            for (bucket_key, object_key) in PLACES {
                if object.get(bucket_key).and_then(Value::as_str) == Some(MARKER) {
                    paths.extend(object.get(object_key).and_then(Value::as_str));
                }
            }
            object.values().for_each(|value| find(value, paths));
        }
        Value::Array(items) => items.iter().for_each(|item| find(item, paths)),
        _ => {}
    }
}

fn resolve(directory: &Path, path: &str) -> PathBuf {
    directory.join(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    #[test]
    fn a_place_gets_the_bucket_and_a_key_of_the_content() {
        let directory =
            std::env::temp_dir().join(format!("infrastruct-asset-{}", std::process::id()));
        fs::create_dir_all(directory.join("code")).unwrap();
        fs::write(
            directory.join("code/index.py"),
            "def handler(event, context): pass\n",
        )
        .unwrap();
        let mut template = json!({"Resources": {"F": {"Properties": {"Code": {"S3Bucket": super::MARKER, "S3Key": "code"}}}}});
        let assets = super::of_template(&template, &directory).unwrap();
        super::place(&mut template, &assets, "bucket");
        let code = &template["Resources"]["F"]["Properties"]["Code"];
        assert_eq!(code["S3Bucket"], "bucket");
        assert!(
            code["S3Key"]
                .as_str()
                .is_some_and(|key| key.starts_with("assets/"))
        );

        let key = assets["code"].key();
        fs::write(directory.join("code/index.py"), "changed").unwrap();
        let template = json!([{"S3Bucket": super::MARKER, "S3Key": "code"}]);
        assert_ne!(
            super::of_template(&template, &directory).unwrap()["code"].key(),
            key
        );
        fs::remove_dir_all(&directory).unwrap();
    }

    #[test]
    fn an_asset_that_is_not_there_is_an_error() {
        let template = json!({"S3Bucket": super::MARKER, "S3Key": "no/such/directory"});
        let error = super::of_template(&template, std::path::Path::new("/")).unwrap_err();
        assert!(error.to_string().contains("no/such/directory"), "{error}");
    }
}
