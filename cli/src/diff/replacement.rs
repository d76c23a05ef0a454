//! What CloudFormation says of replacements, which knows more than the templates do.

use infrastruct_spec::Replacement;

/// What a change set says about one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceReplacement {
    /// Its logical ID.
    pub logical_id: String,
    /// Whether it will be replaced.
    pub replacement: Replacement,
    /// The property that causes it, where one is named.
    pub property: Option<String>,
}
