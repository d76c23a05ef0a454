//! What a reference to a resource returns, and what that identifies.

use super::identity::{Identity, IdentityKind};
use super::resource_type::ResourceType;
use super::table;
use super::target::Target;
use crate::order::sorted_by_key;

/// What `Ref` returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The property or attribute whose value it is, where it is a single one.
    pub property: Option<&'static str>,
    /// What it identifies, if it is an identity.
    pub identity: Option<Identity>,
}

impl ResourceType {
    /// What `Ref` returns.
    pub fn reference(self) -> Returned {
        let facts = table::strings(self.facts.get("ref"));
        let identity = facts
            .get(1)
            .and_then(|text| Identity::of_attribute(self.name(), text));
        Returned {
            property: facts.first().copied(),
            identity,
        }
    }

    /// Which value identifies the resource in this way; what `Ref` returns comes first.
    ///
    /// ```
    /// use infrastruct_spec::{IdentityKind, Target, resource_type};
    ///
    /// let role = resource_type("AWS::IAM::Role").unwrap();
    /// assert_eq!(role.identity(IdentityKind::Arn), Some(Target::Attribute("Arn".into())));
    /// assert_eq!(role.identity(IdentityKind::Name), Some(Target::Ref));
    /// ```
    pub fn identity(self, kind: IdentityKind) -> Option<Target> {
        let wanted = Some(Identity {
            kind,
            type_name: self.name(),
        });
        if self.reference().identity == wanted {
            return Some(Target::Ref);
        }
        let mut attributes = self.attribute_names().into_iter();
        let found = attributes.find(|&(_, identity)| identity == wanted);
        found.map(|(name, _)| self.target(name))
    }

    /// How the value of an attribute is read: with `Ref` where that returns it and `Fn::GetAtt` may not know it.
    ///
    /// ```
    /// use infrastruct_spec::{Target, resource_type};
    ///
    /// let project = resource_type("AWS::CodeBuild::Project").unwrap();
    /// assert_eq!(project.target("Id"), Target::Ref);
    /// assert_eq!(project.target("Arn"), Target::Attribute("Arn".into()));
    /// ```
    pub fn target(self, attribute: &str) -> Target {
        let by_reference = table::strings(self.facts.get("byReference"));
        if by_reference.contains(&attribute) {
            Target::Ref
        } else {
            Target::Attribute(attribute.to_owned())
        }
    }

    /// What identifies the resource: what `Ref` returns first, then an attribute of each kind. Where `Ref` returns what
    /// identifies another resource, as of a version of a function, so may the attributes.
    ///
    /// ```
    /// let version = infrastruct_spec::resource_type("AWS::Lambda::Version").unwrap();
    /// let (identity, _) = &version.identities()[0];
    /// assert_eq!(identity.to_string(), "Arn<aws::lambda::Function>");
    /// ```
    pub fn identities(self) -> Vec<(Identity, Target)> {
        let returned = self.reference().identity;
        let mut found: Vec<_> = returned
            .map(|identity| (identity, Target::Ref))
            .into_iter()
            .collect();
        let other = returned.map(|identity| identity.type_name);
        for (name, identity) in self.attribute_names() {
            let Some(identity) = identity else { continue };
            let is_own = identity.type_name == self.name() || Some(identity.type_name) == other;
            if is_own && found.iter().all(|(known, _)| *known != identity) {
                found.push((identity, self.target(name)));
            }
        }
        sorted_by_key(found, |(identity, target)| {
            (*target != Target::Ref, identity.kind)
        })
    }

    /// What a reference to such a resource identifies.
    pub fn identity_of(self, target: &Target) -> Option<Identity> {
        match target {
            Target::Handle => None,
            Target::Ref => self.reference().identity,
            Target::Attribute(name) => {
                let mut attributes = self.attribute_names().into_iter();
                attributes
                    .find(|(other, _)| other == name)
                    .and_then(|(_, identity)| identity)
            }
        }
    }

    /// The properties that identify a resource for AWS; more than one where a single one is not enough.
    pub fn primary_identifier(self) -> Vec<&'static str> {
        let stated = self.paths("primaryIdentifier");
        if stated.is_empty() {
            self.reference().property.into_iter().collect()
        } else {
            stated
        }
    }
}
