//! What a string must identify.

use serde_json::Value;

use crate::facts;
use crate::identity::{Identity, IdentityKind};
use crate::resource_type::resource_type;
use crate::schema::Schema;

impl Schema {
    /// What the string must identify; any text fits if it is empty.
    ///
    /// ```
    /// let function = infrastruct_spec::resource_type("AWS::Lambda::Function").unwrap();
    /// let wanted = function.schema().property("Role").unwrap().wants();
    /// assert_eq!(wanted[0].to_string(), "Arn<aws::iam::Role>");
    /// assert_eq!(wanted.len(), 1);
    /// ```
    pub fn wants(&self) -> Vec<Identity> {
        let Some(mut found) = self.stated() else {
            return Vec::new();
        };
        found.extend(self.related());
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What fits: what is wanted, what AWS takes for it, and for a relationship, which names one value of a
    /// resource where another one may do as well, its other identities. A pattern of ARNs rules those out.
    ///
    /// ```
    /// let accepted = |type_name: &str, property: &str| {
    ///     let schema = infrastruct_spec::resource_type(type_name).unwrap().schema();
    ///     let accepted = schema.property(property).unwrap().accepts();
    ///     accepted.iter().map(ToString::to_string).collect::<Vec<_>>()
    /// };
    /// let function = accepted("AWS::Lambda::EventSourceMapping", "FunctionName");
    /// assert!(function.contains(&"Arn<aws::lambda::Function>".to_owned()));
    /// assert!(function.contains(&"Arn<aws::lambda::Alias>".to_owned()));
    /// assert_eq!(accepted("AWS::Lambda::Function", "Role"), ["Arn<aws::iam::Role>"]);
    /// ```
    pub fn accepts(&self) -> Vec<Identity> {
        let mut found = self.wants();
        if !self.has_format() {
            let kinds = [IdentityKind::Arn, IdentityKind::Id, IdentityKind::Name];
            let kinds = kinds
                .into_iter()
                .filter(|kind| *kind == IdentityKind::Arn || !self.is_arn());
            for wanted in found.clone() {
                let known = resource_type(wanted.type_name);
                let has = |kind: &IdentityKind| {
                    known.is_some_and(|known| known.identity(*kind).is_some())
                };
                found.extend(
                    kinds
                        .clone()
                        .filter(has)
                        .map(|kind| Identity { kind, ..wanted }),
                );
            }
        }
        let others: Vec<Identity> = found.iter().flat_map(|wanted| wanted.stand_ins()).collect();
        found.extend(others);
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether the text has to be an ARN, by its pattern.
    fn is_arn(&self) -> bool {
        let pattern = self.keyword("pattern").and_then(Value::as_str);
        pattern.is_some_and(|pattern| pattern.trim_start_matches(['^', '(']).starts_with("arn"))
    }

    fn has_format(&self) -> bool {
        self.keyword("format").is_some() || self.alternatives().iter().any(Self::has_format)
    }

    /// What formats state, those of alternatives included; nothing if an alternative is any text.
    fn stated(&self) -> Option<Vec<Identity>> {
        let format = self.keyword("format").and_then(Value::as_str);
        let own: Vec<_> = format.and_then(Identity::parse).into_iter().collect();
        let alternatives = self.alternatives();
        let others: Vec<_> = alternatives.iter().map(Self::wants).collect();
        if others.iter().any(Vec::is_empty) {
            return Some(own).filter(|own| !own.is_empty());
        }
        Some(
            own.into_iter()
                .chain(others.into_iter().flatten())
                .collect(),
        )
    }

    fn related(&self) -> impl Iterator<Item = Identity> {
        let listed = facts::strings(self.keyword("relationship"));
        listed.into_iter().filter_map(Identity::parse)
    }
}
