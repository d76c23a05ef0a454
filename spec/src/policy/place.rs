//! Policy documents within resources.

use crate::facts::resource_type::ResourceType;
use crate::facts::schema::Schema;
use crate::facts::table;

/// Policies as resources, and the properties that name who bears them.
pub(crate) const BEARERS: [(&str, &[&str]); 5] = [
    ("AWS::IAM::GroupPolicy", &["GroupName"]),
    ("AWS::IAM::ManagedPolicy", &["Roles", "Users", "Groups"]),
    ("AWS::IAM::Policy", &["Roles", "Users", "Groups"]),
    ("AWS::IAM::RolePolicy", &["RoleName"]),
    ("AWS::IAM::UserPolicy", &["UserName"]),
];

/// A property that holds a policy document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyPlace {
    /// Where it stands: names joined by `/`, `*` for any item.
    pub path: &'static str,
    /// What kind of policy is wanted there.
    pub kind: PolicyKind,
}

/// A kind of policy document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyKind {
    /// What its bearer may do.
    Identity,
    /// Who may do what with a resource.
    Resource,
    /// Who may do what with an image repository, which is not named.
    Repository,
    /// Who may assume a role.
    Trust,
}

impl PolicyKind {
    /// The shape of such a document, as cfn-lint states it.
    ///
    /// ```
    /// let trust = infrastruct_spec::PolicyKind::Trust.schema().unwrap();
    /// assert_eq!(trust.required(), ["Statement"]);
    /// ```
    pub fn schema(self) -> Option<Schema> {
        let name = match self {
            Self::Identity => "identity",
            Self::Resource => "resource",
            Self::Repository => "repository",
            Self::Trust => "trust",
        };
        let (key, written) = table::entry(&format!("%policy-{name}"))?;
        Some(Schema::new(key, written))
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "identity" => Some(Self::Identity),
            "resource" => Some(Self::Resource),
            "repository" => Some(Self::Repository),
            "trust" => Some(Self::Trust),
            _ => None,
        }
    }
}

impl ResourceType {
    /// The properties that hold policy documents.
    ///
    /// ```
    /// use infrastruct_spec::{PolicyKind, resource_type};
    ///
    /// let places = resource_type("AWS::IAM::Role").unwrap().policies();
    /// assert_eq!(places[0].path, "AssumeRolePolicyDocument");
    /// assert_eq!(places[0].kind, PolicyKind::Trust);
    /// ```
    pub fn policies(self) -> Vec<PolicyPlace> {
        let mut places = Vec::new();
        for (path, kind) in table::entries(self.facts.get("policies")) {
            if let Some(kind) = kind.as_str().and_then(PolicyKind::named) {
                places.push(PolicyPlace { path, kind });
            }
        }
        places
    }
}
