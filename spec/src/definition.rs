//! The nested definitions of a type, by name.

use serde_json::Value;

use crate::facts;
use crate::provider::Given;
use crate::resource_type::{ResourceType, resource_type};
use crate::schema::Schema;

/// The type that a schema belongs to: its name, and where its nested definitions are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner {
    pub(crate) name: &'static str,
    /// Where the type is not one of the facts.
    pub(crate) given: Option<&'static Given>,
}

impl From<&'static str> for Owner {
    fn from(name: &'static str) -> Self {
        Self { name, given: None }
    }
}

impl Owner {
    pub(crate) fn definition(self, name: &str) -> Option<(&'static str, &'static Value)> {
        match self.given {
            Some(given) => given
                .definitions
                .get_key_value(name)
                .map(|(name, definition)| (name.as_str(), definition)),
            None => {
                let (key, definition) = facts::entry(&format!("{}#{name}", self.name))?;
                Some((key.split_once('#')?.1, definition))
            }
        }
    }

    pub(crate) fn resource_type(self) -> Option<ResourceType> {
        match self.given {
            Some(given) => Some(ResourceType::of_given(given)),
            None => resource_type(self.name),
        }
    }
}

impl ResourceType {
    /// The schema of a nested definition, such as `Target` of `AWS::Events::Rule`.
    ///
    /// ```
    /// let rule = infrastruct_spec::resource_type("AWS::Events::Rule").unwrap();
    /// assert_eq!(rule.definition("Target").unwrap().required(), ["Id", "Arn"]);
    /// assert!(rule.definition("Tarket").is_none());
    /// ```
    pub fn definition(self, name: &str) -> Option<Schema> {
        let (name, definition) = self.owner.definition(name)?;
        Some(Schema::of_definition(self.owner, name, definition))
    }

    /// The names of its nested definitions, sorted.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.definition_names(), ["Tag"]);
    /// ```
    pub fn definition_names(self) -> Vec<&'static str> {
        if let Some(given) = self.owner.given {
            return given.definitions.keys().map(String::as_str).collect();
        }
        let prefix = format!("{}#", self.name());
        facts::keys_from(&prefix)
            .map_while(|key| key.strip_prefix(prefix.as_str()))
            .collect()
    }
}
