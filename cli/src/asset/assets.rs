//! The assets of a template, and of those nested in it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;

use infrastruct_spec::asset::{ADDRESS, BUCKET};
use serde_json::Value;

use super::archive::{Archive, Form};
use super::place::{self, Filling, Kind};
use super::root::Root;
use crate::error::Error;
use crate::template::document;

/// The types of which a property is the address of a template.
const NESTING: [(&str, &str); 3] = [
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::CloudFormation::StackSet", "TemplateURL"),
    ("AWS::Serverless::Application", "Location"),
];

/// What CloudFormation takes as a template.
const LIMIT: usize = 1_000_000;

/// The assets of a template, by the paths or names it gives them and what they are; those of nested templates
/// included.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assets {
    archives: BTreeMap<(String, Kind), Archive>,
    /// The texts of nested templates, by their keys.
    nested: BTreeMap<String, String>,
}

impl Assets {
    /// Reads the assets of a template, and puts the bucket, the keys and the addresses of them into it.
    ///
    /// A template that names assets of its own is uploaded with these in their places.
    pub(crate) fn place(
        template: &mut Value,
        root: &Root,
        bucket: &str,
        url: &dyn Fn(&str) -> String,
    ) -> Result<Self, Error> {
        let destination = Destination { root, bucket, url };
        destination.place(template, &mut Vec::new())
    }

    /// The paths of those that are files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        let files = self.archives.keys().filter(|it| it.1 != Kind::Binary);
        files.map(|(path, _)| path.as_str())
    }

    /// Each asset's path or name, and its content.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Archive)> {
        let archives = self.archives.iter();
        archives.map(|((path, _), archive)| (path.as_str(), archive))
    }

    /// The texts of nested templates, by their keys, as they are uploaded.
    pub(crate) fn nested(&self) -> impl Iterator<Item = (&str, &str)> {
        let nested = self.nested.iter();
        nested.map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

/// Where assets come from and where they go.
struct Destination<'a> {
    root: &'a Root,
    bucket: &'a str,
    url: &'a dyn Fn(&str) -> String,
}

impl Destination<'_> {
    /// Reads the assets of a template and puts their places into it. The templates around it are named by their paths.
    fn place(&self, template: &mut Value, around: &mut Vec<String>) -> Result<Assets, Error> {
        let mut assets = Assets::default();
        for (id, type_name, path) in nested(template) {
            self.read_nested(&mut assets, &id, &type_name, &path, around)?;
        }
        let mut places = Vec::new();
        place::find(template, Form::Plain, &mut places);
        for (name, kind) in places {
            if let Entry::Vacant(place) = assets.archives.entry((name.to_owned(), kind)) {
                place.insert(match kind {
                    Kind::File(form) => self.read(name, form)?,
                    Kind::Binary => Archive::of_binary(&self.root.build(name)?)?,
                });
            }
        }
        let key = |name: &str, kind| {
            let archive = assets.archives.get(&(name.to_owned(), kind));
            archive.map(Archive::key)
        };
        let filling = Filling {
            bucket: self.bucket,
            key: &key,
            url: self.url,
        };
        place::fill(template, &filling);
        Ok(assets)
    }

    fn read(&self, name: &str, form: Form) -> Result<Archive, Error> {
        let file = self.root.resolve(name)?;
        if self.root.is_closed && !file.exists() {
            let error = Error::new(format!("the asset `{name}` is not beside the templates"));
            return Err(error.help(format!(
                "put it there: `{}`; `synth --output` copies templates alone",
                file.display()
            )));
        }
        Archive::read(&file, form)
    }

    fn read_nested(
        &self,
        assets: &mut Assets,
        id: &str,
        type_name: &str,
        path: &str,
        around: &mut Vec<String>,
    ) -> Result<(), Error> {
        if around.iter().any(|outer| outer == path) {
            return Err(Error::new(format!(
                "the template `{path}` is nested in itself, by `{id}`"
            )));
        }
        let file = self.root.resolve(path)?;
        let text =
            fs::read_to_string(&file).map_err(|error| Error::of_file("read", &file, &error))?;
        let named = (path.to_owned(), Kind::File(Form::Plain));
        if !text.contains(BUCKET) {
            let archive = Archive::read(&file, Form::Plain)?;
            check_size(path, &text)?;
            assets.nested.insert(archive.key(), text);
            assets.archives.insert(named, archive);
            return Ok(());
        }
        if type_name == "AWS::CloudFormation::StackSet" {
            return Err(Error::new(format!(
                "the template `{path}` of the StackSet `{id}` names assets, which the target accounts cannot read"
            ))
            .help("put the files into a bucket that the accounts may read, and name it in the template"));
        }
        let mut inner = document(&text).map_err(|error| {
            Error::new(format!("`{path}`, the template of `{id}`, cannot be read")).caused_by(error)
        })?;
        around.push(path.to_owned());
        let within = self.place(&mut inner, around)?;
        around.pop();
        let text = inner.to_string();
        check_size(path, &text)?;
        let archive = Archive::of_text(text.clone(), "json");
        assets.archives.extend(within.archives);
        assets.nested.extend(within.nested);
        assets.nested.insert(archive.key(), text);
        assets.archives.insert(named, archive);
        Ok(())
    }
}

/// The resources whose templates are assets: logical ID, type and path.
fn nested(template: &Value) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for (id, resource) in template["Resources"].as_object().into_iter().flatten() {
        let type_name = resource["Type"].as_str().unwrap_or_default();
        let Some((_, property)) = NESTING.iter().find(|(name, _)| *name == type_name) else {
            continue;
        };
        let address = resource["Properties"][property].as_str();
        if let Some(path) = address.and_then(|text| text.strip_prefix(ADDRESS)) {
            found.push((id.clone(), type_name.to_owned(), path.to_owned()));
        }
    }
    found
}

fn check_size(path: &str, text: &str) -> Result<(), Error> {
    if text.len() <= LIMIT {
        return Ok(());
    }
    Err(Error::new(format!(
        "the template `{path}` has {} bytes, CloudFormation takes {LIMIT}",
        text.len()
    ))
    .help("split the nested stack"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use infrastruct_spec::asset::{BINARY_ADDRESS, BINARY_BUCKET};
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
            workspace: None,
        }
    }

    #[test]
    fn a_place_gets_the_bucket_and_a_key_of_the_content() {
        let root = root("place");
        let mut template = json!({"Resources": {
            "F": {"Properties": {"Code": {"S3Bucket": BUCKET, "S3Key": "code"}}},
            "Api": {"Properties": {"BodyS3Location": {"Bucket": BUCKET, "Key": "nested.json"}}},
            "Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://infrastruct-asset/nested.json"}},
        }});
        let written = template.clone();
        let url = |key: &str| format!("https://b/{key}");
        Assets::place(&mut template, &root, "bucket", &url).unwrap();
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
        Assets::place(&mut again, &root, "bucket", &str::to_owned).unwrap();
        assert_ne!(again["Resources"]["F"]["Properties"]["Code"]["S3Key"], code);
        fs::remove_dir_all(&root.directory).unwrap();
    }

    #[test]
    fn an_asset_that_is_not_there_is_an_error() {
        let mut template = json!({"S3Bucket": BUCKET, "S3Key": "no/such/directory"});
        let placed = Assets::place(&mut template, &Root::default(), "b", &str::to_owned);
        let error = placed.unwrap_err();
        assert!(error.to_string().contains("no/such/directory"), "{error}");
    }

    #[test]
    fn a_binary_is_of_a_workspace() {
        let key = "functions/worker/arm64";
        let said = [
            json!({"S3Bucket": BINARY_BUCKET, "S3Key": key}),
            json!({"Description": format!("{BINARY_ADDRESS}{key}")}),
        ];
        for mut template in said {
            let placed = Assets::place(&mut template, &Root::default(), "b", &str::to_owned);
            assert_eq!(
                placed.unwrap_err().message(),
                "`functions/worker/arm64` is a binary of a workspace, and there is none here"
            );
        }
    }

    #[test]
    fn templates_of_another_place_name_only_what_is_beside_them() {
        let root = root("closed");
        for path in ["../secret", "/etc/passwd", "code/../../secret"] {
            let mut template = json!({"S3Bucket": BUCKET, "S3Key": path});
            let placed = Assets::place(&mut template, &root, "b", &str::to_owned);
            let error = placed.unwrap_err().to_string();
            assert!(error.contains("leads out of"), "{error}");
        }
        fs::remove_dir_all(&root.directory).unwrap();
    }

    fn nested(name: &str, text: &str) -> (Root, Value) {
        let root = root(name);
        fs::write(root.directory.join("inner.yaml"), text).unwrap();
        let template = json!({"Resources": {"Inner": {
            "Type": "AWS::CloudFormation::Stack",
            "Properties": {"TemplateURL": "https://infrastruct-asset/inner.yaml"},
        }}});
        (root, template)
    }

    const INNER: &str = "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Code: {S3Bucket: infrastruct-asset, S3Key: code}\n      Role: !Ref Role\n";

    #[test]
    fn a_nested_template_is_uploaded_with_its_own_assets_in_place() {
        let (root, template) = nested("inner", INNER);
        let url = |key: &str| format!("https://b/{key}");
        let place = || {
            let mut placed = template.clone();
            let assets = Assets::place(&mut placed, &root, "bucket", &url).unwrap();
            (placed, assets)
        };
        let address = |template: &Value| {
            let url = &template["Resources"]["Inner"]["Properties"]["TemplateURL"];
            url.as_str().unwrap().to_owned()
        };
        let (placed, assets) = place();
        let paths: Vec<&str> = assets.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["code", "inner.yaml"]);
        let (_, archive) = assets
            .iter()
            .find(|(path, _)| *path == "inner.yaml")
            .unwrap();
        assert_eq!(address(&placed), url(&archive.key()));
        assert!(archive.key().strip_suffix(".json").is_some());
        let text = String::from_utf8(archive.pack().unwrap().bytes().unwrap()).unwrap();
        assert_eq!(
            assets.nested().collect::<Vec<_>>(),
            [(archive.key().as_str(), text.as_str())]
        );
        let inner: Value = serde_json::from_str(&text).unwrap();
        let function = &inner["Resources"]["F"]["Properties"];
        let (_, code) = assets.iter().find(|(path, _)| *path == "code").unwrap();
        assert_eq!(
            function["Code"],
            json!({"S3Bucket": "bucket", "S3Key": code.key()})
        );
        assert_eq!(function["Role"], json!({"Ref": "Role"}));

        // The same content has the same address, and a change within is a change of it.
        assert_eq!(address(&place().0), address(&placed));
        fs::write(root.directory.join("code/index.py"), "changed").unwrap();
        assert_ne!(address(&place().0), address(&placed));
        fs::remove_dir_all(&root.directory).unwrap();
    }

    #[test]
    fn a_template_cannot_be_nested_in_itself() {
        let text = "Resources:\n  Again:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: https://infrastruct-asset/inner.yaml\n";
        let (root, mut template) = nested("circle", text);
        let placed = Assets::place(&mut template, &root, "bucket", &str::to_owned);
        let error = placed.unwrap_err().to_string();
        assert!(
            error.contains("`inner.yaml` is nested in itself"),
            "{error}"
        );
        fs::remove_dir_all(&root.directory).unwrap();
    }
}
