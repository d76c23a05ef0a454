//! A stack's template, ready to be handed over.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use super::capability;
use crate::asset::{self, Archive, Assets, Packed, Root};
use crate::aws::{Account, Delivery, NESTED};
use crate::digest::hexadecimal;
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;
use sha2::{Digest, Sha256};

/// What fits into a call; a larger template goes through a bucket.
const INLINE_LIMIT: usize = 51_200;

/// What CloudFormation takes at all.
const LIMIT: usize = 1_000_000;

/// A stack's template with its assets in place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prepared {
    /// The template as it is handed over.
    pub(crate) text: String,
    /// The same, read.
    pub(crate) template: Template,
    /// What it may do that has to be acknowledged.
    pub(crate) capabilities: Vec<String>,
    /// The templates of nested stacks that are files of the app, by the addresses they get.
    pub(crate) nested: BTreeMap<String, String>,
    assets: Assets,
}

impl Prepared {
    /// Reads the template, and puts its assets' places into it.
    pub(crate) async fn read(stack: &Stack, root: &Root, account: &Account) -> Result<Self, Error> {
        let path = &stack.template;
        let text =
            fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))?;
        let mut assets = Assets::default();
        let mut nested = BTreeMap::new();
        let text = match serde_json::from_str::<Value>(&text) {
            Ok(mut value) if text.contains(asset::MARKER) => {
                assets = Assets::of(&value, root)?;
                let files = nested_files(&value, root)?;
                let bucket = account.bucket().await?;
                assets.place(&mut value, bucket.name(), &|key| bucket.url(key));
                let archives: BTreeMap<_, _> = assets.iter().collect();
                let url = |path: &String| Some(bucket.url(&archives.get(path.as_str())?.key()));
                nested = files
                    .into_iter()
                    .filter_map(|(path, text)| Some((url(&path)?, text)))
                    .collect();
                value.to_string()
            }
            Ok(value) if text.len() > INLINE_LIMIT => value.to_string(),
            _ => text,
        };
        let prepared = Self::of(text)?;
        Ok(Self {
            nested,
            assets,
            ..prepared
        })
    }

    /// A template without assets.
    pub(crate) fn of(text: String) -> Result<Self, Error> {
        let template = Template::read(&text)?;
        if text.len() > LIMIT {
            return Err(Error::new(format!(
                "the template has {} bytes, CloudFormation takes {LIMIT}",
                text.len()
            ))
            .help("split the stack: references between stacks are exported and imported for you"));
        }
        Ok(Self {
            capabilities: capability::capabilities(&template),
            template,
            text,
            nested: BTreeMap::new(),
            assets: Assets::default(),
        })
    }

    /// The paths of the assets.
    pub(crate) fn asset_paths(&self) -> impl Iterator<Item = &str> {
        self.assets.iter().map(|(path, _)| path)
    }

    /// The asset that a key stands for.
    pub(crate) fn archive(&self, key: &str) -> Option<&Archive> {
        let mut archives = self.assets.iter().map(|(_, archive)| archive);
        archives.find(|archive| archive.key() == key)
    }

    /// The path of an asset, if there is one.
    pub(crate) fn first_asset(&self) -> Option<&str> {
        self.assets.iter().next().map(|(path, _)| path)
    }

    /// Uploads what does not go with the call: assets that are not there yet, and a large template.
    pub(crate) async fn deliver(
        &self,
        account: &Account,
        note: impl Fn(String),
    ) -> Result<Delivery, Error> {
        for (path, archive) in self.assets.iter() {
            let bucket = account.bucket().await?;
            if bucket.put(&archive.key(), || archive.pack()).await? {
                note(format!(
                    "uploaded `{path}` to s3://{}/{}",
                    bucket.name(),
                    archive.key()
                ));
            }
        }
        if self.text.len() <= INLINE_LIMIT {
            return Ok(Delivery::Inline(self.text.clone()));
        }
        let bucket = account.bucket().await?;
        let key = format!(
            "templates/{}.json",
            hexadecimal(&Sha256::digest(&self.text))
        );
        bucket
            .put(&key, || {
                Ok(Packed::of_bytes(self.text.clone().into_bytes()))
            })
            .await?;
        Ok(Delivery::Url(bucket.url(&key)))
    }

    /// Whether a deployed template says the same.
    pub(crate) fn says_the_same(&self, deployed: &str) -> bool {
        let Ok(deployed) = Template::read(deployed) else {
            return false;
        };
        let sections = |template: &Template| {
            let names: Vec<String> = template.names().map(str::to_owned).collect();
            names
                .into_iter()
                .map(|name| (template.top(&name).cloned(), name))
                .collect::<Vec<_>>()
        };
        let sorted = |template: &Template| {
            let mut sections = sections(template);
            sections.sort_by(|one, other| one.1.cmp(&other.1));
            sections
        };
        self.template.resources == deployed.resources && sorted(&self.template) == sorted(&deployed)
    }

    /// Whether the same template may deploy something else another time: a macro, or a value that is looked up.
    pub(crate) fn is_volatile(&self) -> bool {
        let is_looked_up = |declaration: &Value| {
            declaration["Type"]
                .as_str()
                .is_some_and(|kind| kind.starts_with("AWS::SSM::Parameter::Value"))
        };
        self.text.contains("{{resolve:")
            || self.text.contains("Fn::GetStackOutput")
            || self.text.contains("Fn::Transform")
            || self.template.top("Transform").is_some()
            || self
                .template
                .section("Parameters")
                .values()
                .any(is_looked_up)
    }
}

/// The files that are templates of nested stacks, by their paths.
fn nested_files(template: &Value, root: &Root) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    let resources = template["Resources"].as_object().into_iter().flatten();
    for (id, resource) in resources.filter(|(_, it)| it["Type"] == NESTED) {
        let address = resource["Properties"]["TemplateURL"].as_str();
        let Some(path) = address.and_then(asset::path_of) else {
            continue;
        };
        let file = root.resolve(path)?;
        let text =
            fs::read_to_string(&file).map_err(|error| Error::of_file("read", &file, &error))?;
        if text.contains(asset::MARKER) {
            return Err(Error::new(format!(
                "the template `{path}` of the nested stack `{id}` names assets of its own, which are not uploaded"
            ))
            .help("hand their places to it as parameters, from the stack around it"));
        }
        files.insert(path.to_owned(), text);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::Prepared;

    #[test]
    fn the_order_of_keys_is_no_change() {
        let prepared = Prepared::of(
            r#"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}, "Description": "d"}"#.to_owned(),
        );
        let prepared = prepared.unwrap();
        assert!(prepared.says_the_same(
            r#"{"Description": "d", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}"#
        ));
        assert!(!prepared.says_the_same(
            r#"{"Description": "e", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}"#
        ));
        assert!(!prepared.says_the_same("not a template: ["));
    }
}
