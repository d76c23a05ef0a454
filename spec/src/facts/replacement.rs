//! What a change does to a resource.

use super::resource_type::ResourceType;

/// When an update replaces a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    /// A change of the property leaves the resource where it is.
    Never,
    /// It depends on the values, or on what changes within the property.
    Maybe,
    /// A change of the property makes a new resource and deletes the old one.
    Always,
}

impl ResourceType {
    /// Whether a change of the property replaces the resource.
    ///
    /// ```
    /// use infrastruct_spec::{Replacement, resource_type};
    ///
    /// let queue = resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.replacement("FifoQueue"), Replacement::Always);
    /// assert_eq!(queue.replacement("DelaySeconds"), Replacement::Never);
    /// ```
    pub fn replacement(self, path: &str) -> Replacement {
        if self.covers("createOnly", path) {
            return Replacement::Always;
        }
        let below = |name: &str| {
            name.split('.')
                .take(path.split('/').count())
                .eq(path.split('/'))
        };
        let mut within = self.paths("createOnly").into_iter();
        if self.covers("conditionalCreateOnly", path) || within.any(below) {
            Replacement::Maybe
        } else {
            Replacement::Never
        }
    }
}
