//! Strings that identify a resource.

use super::registry::known_name;
use super::table;
use crate::list::List;
use crate::order::sorted_by_key;

/// What a string identifies, and how: the ARN of an `AWS::IAM::Role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier {
    /// How it identifies.
    pub kind: IdentifierKind,
    /// The type of what is identified, such as `AWS::IAM::Role`.
    pub type_name: &'static str,
}

/// How a string identifies a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentifierKind {
    /// By its Amazon resource name.
    Arn,
    /// By its ID.
    Id,
    /// By its name.
    Name,
}

impl Identifier {
    /// Whether it can be given where another is wanted: the same, or one that AWS takes for it.
    ///
    /// ```
    /// use infrastruct_spec::{Identifier, IdentifierKind};
    ///
    /// let arn = |type_name| Identifier { kind: IdentifierKind::Arn, type_name };
    /// assert!(arn("AWS::Lambda::Alias").stands_for(arn("AWS::Lambda::Function")));
    /// assert!(!arn("AWS::SQS::Queue").stands_for(arn("AWS::IAM::Role")));
    /// ```
    pub fn stands_for(self, wanted: Self) -> bool {
        self == wanted || wanted.stand_ins().contains(&self)
    }

    /// What else AWS takes for it: the ARN of an alias for that of a function.
    ///
    /// ```
    /// use infrastruct_spec::{Identifier, IdentifierKind};
    ///
    /// let machine = Identifier { kind: IdentifierKind::Arn, type_name: "AWS::StepFunctions::StateMachine" };
    /// let others: Vec<_> = machine.stand_ins().iter().map(ToString::to_string).collect();
    /// assert!(others.contains(&"Arn<aws::stepfunctions::StateMachineAlias>".to_owned()));
    /// ```
    pub fn stand_ins(self) -> Vec<Self> {
        let listed = table::strings(self.listed_in("%stands-for")).into_iter();
        listed.filter_map(Self::parse).list()
    }

    /// The types of which `Ref` returns this identifier although it is another resource's: a version of a function.
    pub fn returned_by(self) -> Vec<&'static str> {
        table::strings(self.listed_in("%returned-by"))
    }

    fn listed_in(self, table: &str) -> Option<&'static infrastruct_json::Value> {
        let Self { kind, type_name } = self;
        table::look_up(table)?.get(&format!("{type_name}.{}", kind.as_str()))
    }

    /// `AWS::IAM::Role.Arn`, if the type is one of the facts.
    pub(crate) fn parse(text: &'static str) -> Option<Self> {
        let (type_name, kind) = text.rsplit_once('.')?;
        Some(Self {
            kind: IdentifierKind::parse(kind)?,
            type_name: known_name(type_name)?,
        })
    }

    /// What an attribute of `type_name` is: `Arn`, or that of another type, spelled in full.
    pub(crate) fn of_attribute(type_name: &'static str, text: &'static str) -> Option<Self> {
        if text.contains('.') {
            return Self::parse(text);
        }
        Some(Self {
            kind: IdentifierKind::parse(text)?,
            type_name,
        })
    }
}

/// The identifiers that something [stands for](Identifier::stand_ins), or that another resource
/// [returns](Identifier::returned_by).
pub fn stood_for() -> Vec<Identifier> {
    let mut found = Vec::new();
    for table in ["%stands-for", "%returned-by"] {
        for (key, _) in table::entries(table::look_up(table)) {
            found.extend(Identifier::parse(key));
        }
    }
    let mut found = sorted_by_key(found, |identifier| *identifier);
    found.dedup();
    found
}

impl IdentifierKind {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "Arn" => Some(Self::Arn),
            "Id" => Some(Self::Id),
            "Name" => Some(Self::Name),
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
