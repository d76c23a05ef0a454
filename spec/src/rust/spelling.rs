//! The spelling of messages in Rust source.

use super::form;
use super::name::rust_name;
use super::path::rust_path;
use crate::{Attribute, Kind, ResourceType, ReturnValue, Schema, Spelling};

/// The spelling of Rust source: `visibility_timeout`, `aws::sqs::Queue`, `Code { … }`.
#[derive(Clone, Copy, Debug)]
pub struct Rust;

impl Spelling for Rust {
    fn property(&self, name: &str) -> String {
        rust_name(name)
    }

    fn resource_type(&self, name: &str) -> String {
        rust_path(name)
    }

    fn attribute(&self, attribute: &Attribute) -> String {
        attribute.rust_name()
    }

    fn reading(&self, attribute: &Attribute) -> Option<String> {
        Some(format!("read it as `.{}()`", attribute.rust_name()))
    }

    fn value(&self, resource: &str, of: ResourceType, value: &ReturnValue) -> String {
        match of.method(value) {
            Some(method) => format!("{resource}.{method}()"),
            None => resource.to_owned(),
        }
    }

    fn substitution(&self, text: &str) -> String {
        let text = text.replace("${", "{");
        let short: String = text.chars().take(60).collect();
        let rest = if short.len() < text.len() { "…" } else { "" };
        format!("write it as `sub!(\"{short}{rest}\")`")
    }

    fn has_logical_ids(&self) -> bool {
        false
    }

    fn has_placeholders(&self) -> bool {
        false
    }

    fn definition(&self, name: &'static str) -> Option<&'static str> {
        Some(name)
    }

    fn object(&self, schema: &Schema, property: Option<&str>) -> Option<String> {
        let kinds = schema.kinds();
        if kinds.contains(Kind::Object) {
            let name = schema.name_in_rust(property?);
            let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
            return Some(format!("{} `{name}`", if is_vowel { "an" } else { "a" }));
        }
        if kinds.contains(Kind::Map) {
            return Some("a map".to_owned());
        }
        kinds.contains(Kind::Json).then(|| "JSON".to_owned())
    }

    fn form(&self, schema: &Schema, property: &str) -> Option<String> {
        schema.form_in_rust(property)
    }

    fn conditional(&self, condition: &str, is_output: bool) -> String {
        let name = condition.rsplit('.').next().unwrap_or(condition);
        if is_output {
            format!("give the output `.condition(&{name})`, or choose: `if_(&{name}, …, …)`")
        } else {
            format!("give it `#[condition({name})]` too, or choose: `if_(&{name}, …, …)`")
        }
    }

    fn secret(&self) -> &'static str {
        "dynamic::secret(\"…\")"
    }

    fn map(&self) -> Option<String> {
        Some(form::PAIRS.to_owned())
    }

    fn field(&self, name: &str, value: &str) -> String {
        format!("{}: {value}", form::written(name))
    }
}
