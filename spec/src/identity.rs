//! Strings that identify a resource.

use std::fmt;

use crate::resource_type::{known_name, rust_path};
use crate::rust_name;

/// What a string identifies, and how: the ARN of an `AWS::IAM::Role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// How it identifies.
    pub kind: IdentityKind,
    /// The type of what is identified, such as `AWS::IAM::Role`.
    pub type_name: &'static str,
}

/// How a string identifies a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentityKind {
    /// By its Amazon resource name.
    Arn,
    /// By its ID.
    Id,
    /// By its name.
    Name,
}

/// What may stand where another identity is wanted: an alias's ARN is that of a function's version, and
/// the `Ref` of a security group without a VPC is its name.
const STANDS_FOR: &[(&str, IdentityKind, &str, IdentityKind)] = &[
    (
        "AWS::Lambda::Alias",
        IdentityKind::Arn,
        "AWS::Lambda::Function",
        IdentityKind::Arn,
    ),
    (
        "AWS::Lambda::Version",
        IdentityKind::Arn,
        "AWS::Lambda::Function",
        IdentityKind::Arn,
    ),
    (
        "AWS::EC2::SecurityGroup",
        IdentityKind::Id,
        "AWS::EC2::SecurityGroup",
        IdentityKind::Name,
    ),
];

impl Identity {
    /// Whether it can be given where another is wanted: the same, or one that AWS takes for it.
    ///
    /// ```
    /// use infrastruct_spec::{Identity, IdentityKind};
    ///
    /// let arn = |type_name| Identity { kind: IdentityKind::Arn, type_name };
    /// assert!(arn("AWS::Lambda::Alias").stands_for(arn("AWS::Lambda::Function")));
    /// assert!(!arn("AWS::SQS::Queue").stands_for(arn("AWS::IAM::Role")));
    /// ```
    pub fn stands_for(self, wanted: Self) -> bool {
        self == wanted
            || STANDS_FOR.contains(&(self.type_name, self.kind, wanted.type_name, wanted.kind))
    }

    /// What else AWS takes for it.
    pub(crate) fn stand_ins(self) -> impl Iterator<Item = Self> {
        let of_this = STANDS_FOR.iter().filter(move |(_, _, type_name, kind)| {
            *type_name == self.type_name && *kind == self.kind
        });
        of_this.map(|&(type_name, kind, ..)| Self { kind, type_name })
    }

    /// `AWS::IAM::Role.Arn`, if the type is one of the facts.
    pub(crate) fn parse(text: &'static str) -> Option<Self> {
        let (type_name, kind) = text.rsplit_once('.')?;
        Some(Self {
            kind: IdentityKind::parse(kind)?,
            type_name: known_name(type_name)?,
        })
    }

    /// What an attribute of `type_name` is: `Arn`, or that of another type, spelled in full.
    pub(crate) fn of_attribute(type_name: &'static str, text: &'static str) -> Option<Self> {
        if text.contains('.') {
            return Self::parse(text);
        }
        Some(Self {
            kind: IdentityKind::parse(text)?,
            type_name,
        })
    }
}

impl IdentityKind {
    fn parse(text: &str) -> Option<Self> {
        // `AWS::KMS::Alias.AliasName` is how a format names the name of an alias.
        match text {
            _ if text.ends_with("Arn") => Some(Self::Arn),
            _ if text.ends_with("Id") => Some(Self::Id),
            _ if text.ends_with("Name") => Some(Self::Name),
            _ => None,
        }
    }

    /// The kind as the runtime's marker type spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Arn => "Arn",
            Self::Id => "Id",
            Self::Name => "Name",
        }
    }
}

/// ```
/// use infrastruct_spec::{Identity, IdentityKind};
///
/// let role = Identity { kind: IdentityKind::Arn, type_name: "AWS::IAM::Role" };
/// assert_eq!(role.to_string(), "Arn<aws::iam::Role>");
/// ```
impl fmt::Display for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = rust_path(self.type_name);
        write!(formatter, "{}<{path}>", self.kind.as_str())
    }
}

/// What `Ref` returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The property or attribute whose value it is, where it is a single one.
    pub property: Option<&'static str>,
    /// What it identifies, if it is an identity.
    pub identity: Option<Identity>,
}

impl Returned {
    /// The handle's method for it: the name that its property would have, else `reference`.
    pub fn rust_name(&self) -> String {
        self.property
            .map_or_else(|| "reference".to_owned(), rust_name)
    }
}
