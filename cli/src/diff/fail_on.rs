//! When a diff counts as a failure.

use clap::ValueEnum;

use super::Difference;

/// When a diff counts as a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Anything changes
    Any,
    /// Somebody may do more than before: IAM or security groups
    Broadening,
    /// A resource is, or may be, deleted or replaced
    Destructive,
}

impl FailOn {
    /// Whether a difference is such a failure.
    pub(crate) fn applies(self, difference: &Difference) -> bool {
        match self {
            Self::Any => !difference.is_empty(),
            Self::Broadening => difference.broadens(),
            Self::Destructive => difference.is_destructive(),
        }
    }
}
