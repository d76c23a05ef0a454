//! How the reader of a message writes what the message names.

use std::fmt::Debug;

use crate::{Attribute, ResourceType, ReturnValue, Schema};

/// A language that templates are written in: the rules say what is wrong in its words.
///
/// What a language has no words for is left out of the messages.
///
/// ```
/// use infrastruct_spec::{CloudFormation, Rust, Spelling};
///
/// assert_eq!(CloudFormation.property("VisibilityTimeout"), "VisibilityTimeout");
/// assert_eq!(Rust.property("VisibilityTimeout"), "visibility_timeout");
/// ```
pub trait Spelling: Debug + Sync {
    /// A property's name.
    fn property(&self, name: &str) -> String;

    /// A resource type's name.
    fn resource_type(&self, name: &str) -> String;

    /// An attribute's name.
    fn attribute(&self, attribute: &Attribute) -> String;

    /// How an attribute is read, where it was taken for a property.
    fn reading(&self, attribute: &Attribute) -> Option<String>;

    /// A value of a resource of this name.
    fn value(&self, resource: &str, of: ResourceType, value: &ReturnValue) -> String;

    /// What is to be written for a text with `${…}` in it that nobody fills in.
    fn substitution(&self, text: &str) -> String;

    /// Whether `${…}` refers to what the template has by that name. Where it does not, it means nothing by any name.
    fn has_placeholders(&self) -> bool;

    /// Whether resources and the entries of other sections are called by their logical IDs.
    fn has_logical_ids(&self) -> bool;

    /// The definition of an object, where that is written.
    fn definition(&self, name: &'static str) -> Option<&'static str>;

    /// What stands for an object of this schema, with its article: `` a `Code` ``, a map. It may have a property's name.
    fn object(&self, schema: &Schema, property: Option<&str>) -> Option<String>;

    /// How a value of this schema is written, where that is not plain.
    fn form(&self, schema: &Schema, property: &str) -> Option<String>;

    /// What is to be written so that something, which may be an output, is there only where a condition holds.
    fn conditional(&self, condition: &str, is_output: bool) -> String;

    /// How a secret is read at deployment.
    fn secret(&self) -> &'static str;

    /// How a map is written.
    fn map(&self) -> Option<String>;

    /// A property and its value.
    fn field(&self, name: &str, value: &str) -> String;
}

/// The spelling of templates: names are as CloudFormation has them, in JSON or YAML.
#[derive(Clone, Copy, Debug)]
pub struct CloudFormation;

impl Spelling for CloudFormation {
    fn property(&self, name: &str) -> String {
        name.to_owned()
    }

    fn resource_type(&self, name: &str) -> String {
        name.to_owned()
    }

    fn attribute(&self, attribute: &Attribute) -> String {
        attribute.name().to_owned()
    }

    fn reading(&self, _: &Attribute) -> Option<String> {
        None
    }

    fn value(&self, resource: &str, _: ResourceType, value: &ReturnValue) -> String {
        match value {
            ReturnValue::Attribute(name) => format!("Fn::GetAtt: [{resource}, {name}]"),
            ReturnValue::Ref | ReturnValue::Handle => format!("Ref: {resource}"),
        }
    }

    fn substitution(&self, _: &str) -> String {
        "wrap it in `Fn::Sub`".to_owned()
    }

    fn has_logical_ids(&self) -> bool {
        true
    }

    fn has_placeholders(&self) -> bool {
        true
    }

    fn definition(&self, _: &'static str) -> Option<&'static str> {
        None
    }

    fn object(&self, _: &Schema, _: Option<&str>) -> Option<String> {
        None
    }

    fn form(&self, _: &Schema, _: &str) -> Option<String> {
        None
    }

    fn conditional(&self, condition: &str, _: bool) -> String {
        format!("give it the condition `{condition}` too, or choose with `Fn::If`")
    }

    fn secret(&self) -> &'static str {
        "{{resolve:secretsmanager:…}}"
    }

    fn map(&self) -> Option<String> {
        None
    }

    fn field(&self, name: &str, value: &str) -> String {
        format!("{name}: {value}")
    }
}

impl Default for &'static dyn Spelling {
    fn default() -> Self {
        &CloudFormation
    }
}

/// Languages are told apart by their names.
impl PartialEq for dyn Spelling {
    fn eq(&self, other: &Self) -> bool {
        format!("{self:?}") == format!("{other:?}")
    }
}
