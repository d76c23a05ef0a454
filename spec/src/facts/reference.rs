//! What a reference to a resource returns, and what that identifies.

use super::identifier::{Identifier, IdentifierKind};
use super::resource_type::ResourceType;
use super::return_value::ReturnValue;
use super::table;
use crate::list::List;
use crate::order::sorted_by_key;

/// What `Ref` returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The property or attribute whose value it is, where it is a single one.
    pub property: Option<&'static str>,
    /// What it identifies, if it is an identifier.
    pub identifier: Option<Identifier>,
}

impl ResourceType {
    /// What `Ref` returns.
    pub fn reference(self) -> Returned {
        let facts = table::strings(self.facts.get("ref"));
        let identifier = facts
            .get(1)
            .and_then(|text| Identifier::of_attribute(self.name(), text));
        Returned {
            property: facts.first().copied(),
            identifier,
        }
    }

    /// Which value identifies the resource in this way; what `Ref` returns comes first.
    ///
    /// ```
    /// use infrastruct_spec::{IdentifierKind, ReturnValue, resource_type};
    ///
    /// let role = resource_type("AWS::IAM::Role").unwrap();
    /// assert_eq!(role.identifier(IdentifierKind::Arn), Some(ReturnValue::Attribute("Arn".into())));
    /// assert_eq!(role.identifier(IdentifierKind::Name), Some(ReturnValue::Ref));
    /// ```
    pub fn identifier(self, kind: IdentifierKind) -> Option<ReturnValue> {
        let wanted = Some(Identifier {
            kind,
            type_name: self.name(),
        });
        if self.reference().identifier == wanted {
            return Some(ReturnValue::Ref);
        }
        let mut attributes = self.attribute_names().into_iter();
        let found = attributes.find(|&(_, identifier)| identifier == wanted);
        found.map(|(name, _)| self.return_value(name))
    }

    /// How the value of an attribute is read: with `Ref` where that returns it and `Fn::GetAtt` may not know it.
    ///
    /// ```
    /// use infrastruct_spec::{ReturnValue, resource_type};
    ///
    /// let project = resource_type("AWS::CodeBuild::Project").unwrap();
    /// assert_eq!(project.return_value("Id"), ReturnValue::Ref);
    /// assert_eq!(project.return_value("Arn"), ReturnValue::Attribute("Arn".into()));
    /// ```
    pub fn return_value(self, attribute: &str) -> ReturnValue {
        let by_reference = table::strings(self.facts.get("byReference"));
        if by_reference.contains(&attribute) {
            ReturnValue::Ref
        } else {
            ReturnValue::Attribute(attribute.to_owned())
        }
    }

    /// What identifies the resource: what `Ref` returns first, then an attribute of each kind. Where `Ref` returns what
    /// identifies another resource, as of a version of a function, so may the attributes.
    ///
    /// ```
    /// let version = infrastruct_spec::resource_type("AWS::Lambda::Version").unwrap();
    /// let (identifier, _) = &version.identifiers()[0];
    /// assert_eq!(identifier.to_string(), "Arn<aws::lambda::Function>");
    /// ```
    pub fn identifiers(self) -> Vec<(Identifier, ReturnValue)> {
        let returned = self.reference().identifier;
        let mut found: Vec<_> = returned
            .map(|identifier| (identifier, ReturnValue::Ref))
            .into_iter()
            .list();
        let other = returned.map(|identifier| identifier.type_name);
        for (name, identifier) in self.attribute_names() {
            let Some(identifier) = identifier else {
                continue;
            };
            let is_own = identifier.type_name == self.name() || Some(identifier.type_name) == other;
            if is_own && found.iter().all(|(known, _)| *known != identifier) {
                found.push((identifier, self.return_value(name)));
            }
        }
        sorted_by_key(found, |(identifier, value)| {
            (*value != ReturnValue::Ref, identifier.kind)
        })
    }

    /// What a reference to such a resource identifies.
    pub fn identifier_of(self, value: &ReturnValue) -> Option<Identifier> {
        match value {
            ReturnValue::Handle => None,
            ReturnValue::Ref => self.reference().identifier,
            ReturnValue::Attribute(name) => self.attribute_named(name)?,
        }
    }

    /// The properties that identify a resource for AWS; more than one where a single one is not enough.
    pub fn primary_identifier(self) -> Vec<&'static str> {
        let stated = self.paths("primaryIdentifier");
        if stated.is_empty() {
            self.reference().property.into_iter().list()
        } else {
            stated
        }
    }
}
