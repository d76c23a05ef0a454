//! What CloudFormation says of replacements, which knows more than the templates do.

use infrastruct_spec::Replacement;

/// What a change set says about one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResourceReplacement {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Whether it will be replaced.
    pub(crate) replacement: Replacement,
    /// The property that causes it, where one is named.
    pub(crate) property: Option<String>,
}
