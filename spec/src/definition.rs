//! The nested definitions of a type, by name.

use crate::facts;
use crate::resource_type::ResourceType;
use crate::schema::Schema;

impl ResourceType {
    /// The schema of a nested definition, such as `Target` of `AWS::Events::Rule`.
    ///
    /// ```
    /// let rule = infrastruct_spec::resource_type("AWS::Events::Rule").unwrap();
    /// assert_eq!(rule.definition("Target").unwrap().required(), ["Id", "Arn"]);
    /// assert!(rule.definition("Tarket").is_none());
    /// ```
    pub fn definition(self, name: &str) -> Option<Schema> {
        let (key, value) = facts::entry(&format!("{}#{name}", self.name()))?;
        Some(Schema::of_definition(
            self.name(),
            key.split_once('#')?.1,
            value,
        ))
    }

    /// The names of its nested definitions, sorted.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.definition_names(), ["Tag"]);
    /// ```
    pub fn definition_names(self) -> Vec<&'static str> {
        let prefix = format!("{}#", self.name());
        facts::keys_from(&prefix)
            .map_while(|key| key.strip_prefix(prefix.as_str()))
            .collect()
    }
}
