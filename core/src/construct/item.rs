//! What constructs declare: the entries of a template's sections, before they have logical IDs.

use std::sync::Arc;

use crate::construct::around::Around;
use crate::construct::declaration::ResourceDeclaration;
use crate::value::identity::Identity;
use crate::value::location::Location;
use crate::value::part::{ConditionDeclaration, Part};

/// Something declared and its place in the tree.
#[derive(Debug)]
pub struct Placed {
    pub identity: Identity,
    pub path: Vec<Step>,
    pub item: Item,
}

/// One step of a construct's path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Field(String),
    Index(usize),
    Key(String),
}

/// What is declared.
#[derive(Clone, Debug)]
pub enum Item {
    Resource(&'static ResourceDeclaration),
    Parameter(Arc<ParameterDeclaration>),
    Condition(Arc<ConditionDeclaration>),
    Mapping(Arc<MappingDeclaration>),
    Output(Arc<OutputDeclaration>),
    Rule(Arc<RuleDeclaration>),
}

/// What a parameter says.
#[derive(Clone, Debug)]
pub struct ParameterDeclaration {
    pub location: Location,
    /// Its name in the template, where that is not made of its path.
    pub logical_id: Option<String>,
    pub type_name: String,
    pub default: Option<Part>,
    pub allowed_values: Vec<Part>,
    pub allowed_pattern: Option<String>,
    pub min_value: Option<Part>,
    pub max_value: Option<Part>,
    pub min_length: Option<u32>,
    pub max_length: Option<u32>,
    pub no_echo: bool,
    pub description: Option<String>,
    pub constraint_description: Option<String>,
}

/// What a mapping says: its two levels.
#[derive(Clone, Debug)]
pub struct MappingDeclaration {
    pub location: Location,
    /// Its name in the template, where that is not made of its path.
    pub logical_id: Option<String>,
    pub levels: Vec<(String, Vec<(String, Part)>)>,
}

/// What a rule says: when it applies, and what has to hold then.
#[derive(Clone, Debug)]
pub struct RuleDeclaration {
    pub location: Location,
    /// Its name in the template, where that is not made of its path.
    pub logical_id: Option<String>,
    pub when: Option<Part>,
    /// Each with what is said where it does not hold.
    pub assertions: Vec<(Part, String)>,
}

/// What an output says.
#[derive(Clone, Debug)]
pub struct OutputDeclaration {
    pub location: Location,
    /// Its name in the template, where that is not made of its path.
    pub logical_id: Option<String>,
    pub value: Part,
    pub description: Option<String>,
    pub export: Option<Part>,
    pub condition: Option<Part>,
    pub around: Around,
}
