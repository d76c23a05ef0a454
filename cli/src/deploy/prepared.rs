//! A stack's template, ready to be handed over.

use std::collections::BTreeMap;
use std::fs;

use infrastruct_spec::asset::BUCKET;
use serde_json::{Map, Value};

use super::capability;
use crate::asset::{Archive, Assets, Packed, Root};
use crate::aws::{Delivery, Store};
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
    pub(crate) async fn read<S: Store>(
        stack: &Stack,
        root: &Root,
        store: &S,
    ) -> Result<Self, Error> {
        let path = &stack.template;
        let text =
            fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))?;
        let mut assets = Assets::default();
        let mut nested = BTreeMap::new();
        let text = match serde_json::from_str::<Value>(&text) {
            Ok(mut value) if text.contains(BUCKET) => {
                let address = store.address().await?;
                let url = |key: &str| address.url(key);
                assets = Assets::place(&mut value, root, &address.bucket, &url)?;
                let texts = assets.nested();
                nested = texts
                    .map(|(key, text)| (url(key), text.to_owned()))
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

    /// The same with other outputs, and whether that makes a difference.
    pub(crate) fn with_outputs(self, outputs: &Map<String, Value>) -> Result<(Self, bool), Error> {
        if self.template.section("Outputs") == outputs {
            return Ok((self, false));
        }
        let odd = |error: serde_json::Error| Error::new("the template is no JSON").caused_by(error);
        let mut root: Map<String, Value> = serde_json::from_str(&self.text).map_err(odd)?;
        if outputs.is_empty() {
            root.remove("Outputs");
        } else {
            root.insert("Outputs".to_owned(), outputs.clone().into());
        }
        let Self {
            text,
            template,
            capabilities,
            ..
        } = Self::of(format!("{:#}", Value::Object(root)))?;
        let changed = Self {
            text,
            template,
            capabilities,
            ..self
        };
        Ok((changed, true))
    }

    /// The paths of the assets that are files.
    pub(crate) fn asset_paths(&self) -> impl Iterator<Item = &str> {
        self.assets.paths()
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
    pub(crate) async fn deliver<S: Store>(
        &self,
        store: &S,
        note: impl Fn(String),
    ) -> Result<Delivery, Error> {
        for (path, archive) in self.assets.iter() {
            if store.put(&archive.key(), || archive.pack()).await? {
                note(format!(
                    "uploaded `{path}` to s3://{}/{}",
                    store.address().await?.bucket,
                    archive.key()
                ));
            }
        }
        if self.text.len() <= INLINE_LIMIT {
            return Ok(Delivery::Inline(self.text.clone()));
        }
        let key = format!(
            "templates/{}.json",
            hexadecimal(&Sha256::digest(&self.text))
        );
        let content = || Ok(Packed::of_bytes(self.text.clone().into_bytes()));
        store.put(&key, content).await?;
        Ok(Delivery::Url(store.address().await?.url(&key)))
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use serde_json::json;

    use super::*;
    use crate::aws::stand_in::StandIn;

    #[test]
    fn what_goes_beside_the_call_is_uploaded_once() {
        let name = format!("infrastruct-prepared-{}", std::process::id());
        let directory: PathBuf = std::env::temp_dir().join(name);
        fs::create_dir_all(directory.join("code")).unwrap();
        fs::write(directory.join("code/index.py"), "def handler(): pass\n").unwrap();
        let inner = json!({"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Code": {"S3Bucket": BUCKET, "S3Key": "code"}}}}});
        fs::write(directory.join("inner.json"), inner.to_string()).unwrap();
        let outer = json!({"Resources": {"Inner": {"Type": "AWS::CloudFormation::Stack", "Properties": {
            "TemplateURL": "https://infrastruct-asset/inner.json"}}}});
        fs::write(directory.join("outer.json"), outer.to_string()).unwrap();
        let root = Root {
            directory: directory.clone(),
            is_closed: true,
            workspace: None,
        };
        let stack = Stack {
            template: directory.join("outer.json"),
            ..Stack::default()
        };
        let store = StandIn::default();
        let deliver = async || {
            let prepared = Prepared::read(&stack, &root, &store).await?;
            let said = std::cell::RefCell::new(Vec::new());
            prepared
                .deliver(&store, |text| said.borrow_mut().push(text))
                .await?;
            Ok::<_, Error>((prepared, said.into_inner()))
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let (prepared, said) = runtime.block_on(deliver()).unwrap();
        assert_eq!(said.len(), 2, "{said:?}");
        let objects = store.objects.borrow().clone();
        let template = &prepared.template.resources["Inner"].properties["TemplateURL"];
        let key = template
            .as_str()
            .unwrap()
            .strip_prefix("https://bucket.example/");
        let uploaded: Value = serde_json::from_slice(&objects[key.unwrap()]).unwrap();
        let code = &uploaded["Resources"]["F"]["Properties"]["Code"];
        assert_eq!(code["S3Bucket"], "bucket");
        assert!(objects.contains_key(code["S3Key"].as_str().unwrap()));
        assert_eq!(
            prepared.nested[template.as_str().unwrap()],
            uploaded.to_string()
        );
        assert!(runtime.block_on(deliver()).unwrap().1.is_empty());
        fs::remove_dir_all(&directory).unwrap();
    }

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
