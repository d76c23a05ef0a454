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

    /// What fits: what is wanted, and for a relationship, which names one value of a resource where
    /// another one may do as well, its other identities.
    ///
    /// ```
    /// let mapping = infrastruct_spec::resource_type("AWS::Lambda::EventSourceMapping").unwrap();
    /// let function = mapping.schema().property("FunctionName").unwrap();
    /// let accepted: Vec<_> = function.accepts().iter().map(ToString::to_string).collect();
    /// assert!(accepted.contains(&"Arn<aws::lambda::Function>".to_owned()), "{accepted:?}");
    /// ```
    pub fn accepts(&self) -> Vec<Identity> {
        let mut found = self.wants();
        let stated = self.stated().unwrap_or_default();
        for related in self.related() {
            if found.is_empty()
                || stated
                    .iter()
                    .any(|other| other.type_name == related.type_name)
            {
                continue;
            }
            let Some(resource_type) = resource_type(related.type_name) else {
                continue;
            };
            let kinds = [IdentityKind::Arn, IdentityKind::Id, IdentityKind::Name].into_iter();
            let known = kinds.filter(|&kind| resource_type.identity(kind).is_some());
            found.extend(known.map(|kind| Identity { kind, ..related }));
        }
        found.sort_unstable();
        found.dedup();
        found
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
