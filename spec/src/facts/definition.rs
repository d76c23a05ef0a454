//! The nested definitions of a type, by name.

use super::resource_type::ResourceType;
use super::schema::Schema;
use super::table;
use crate::list::List;

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
            return given.definitions.keys().map(String::as_str).list();
        }
        let prefix = format!("{}#", self.name());
        let keys = table::keys_with(&prefix).into_iter();
        keys.map(|key| &key[prefix.len()..]).list()
    }
}
