//! Which functions CloudFormation takes in which section of a template.

/// What is being said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Resource,
    Condition,
    Mapping,
    Parameter,
    Output,
    /// The name of an output's export.
    Export,
    Metadata,
    Rule,
}

/// What a condition is made of: it is decided before any resource exists.
const OF_CONDITIONS: [&str; 12] = [
    "Fn::And",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Ref",
];

/// What a rule is made of: of parameters alone.
const OF_RULES: [&str; 11] = [
    "Fn::And",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
    "Ref",
];

/// Those of them that nothing else is made of.
const OF_RULES_ALONE: [&str; 6] = [
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::RefAll",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
];

/// What the keys of `Fn::FindInMap` may be made of; all but the first two with `AWS::LanguageExtensions`.
const OF_KEYS: [&str; 9] = [
    "Ref",
    "Fn::FindInMap",
    "Fn::If",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
];

impl Section {
    /// Why a function cannot stand in it.
    pub(crate) fn objection(self, function: &str) -> Option<String> {
        let (takes, what) = match self {
            Self::Condition => (OF_CONDITIONS.contains(&function), "in a condition"),
            Self::Mapping => (false, "in a mapping, whose values are known beforehand"),
            Self::Export => (function != "Fn::GetStackOutput", "in the name of an export"),
            Self::Rule => (OF_RULES.contains(&function), "in a rule"),
            Self::Resource | Self::Parameter | Self::Output | Self::Metadata => {
                (!OF_RULES_ALONE.contains(&function), "outside of a rule")
            }
        };
        (!takes).then(|| format!("`{function}` cannot stand {what}"))
    }

    /// What to do instead.
    pub(crate) fn way_out(self) -> Option<String> {
        let way_out = match self {
            Self::Condition => {
                return Some(format!("a condition is made of {}", listed(&OF_CONDITIONS)));
            }
            Self::Rule => return Some(format!("a rule is made of {}", listed(&OF_RULES))),
            Self::Mapping => "choose where the value is used: `if_(&condition, …, …)`",
            _ => return None,
        };
        Some(way_out.to_owned())
    }
}

fn listed(functions: &[&str]) -> String {
    let functions: Vec<String> = functions.iter().map(|name| format!("`{name}`")).collect();
    functions.join(", ")
}

/// Whether a key of `Fn::FindInMap` may be made by a function, and whether that takes an extension of the language.
pub(crate) fn of_key(function: &str) -> Option<bool> {
    let position = OF_KEYS.iter().position(|known| *known == function)?;
    Some(position >= 2)
}
