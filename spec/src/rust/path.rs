//! The paths of types in Rust.

use std::fmt;

use crate::facts::table;
use crate::list::List;
use crate::{Identifier, ResourceType};

/// `AWS::SQS::Queue` is `aws::sqs::Queue`; so is what the facts have of other vendors, `Alexa::ASK::Skill`.
pub(super) fn rust_path(name: &str) -> String {
    let mut segments: Vec<String> = name.split("::").map(str::to_owned).list();
    if let [modules @ .., _] = segments.as_mut_slice() {
        modules
            .iter_mut()
            .take(2)
            .for_each(|module| module.make_ascii_lowercase());
    }
    if let Some(vendor) = segments.first_mut().filter(|_| table::is_type(name)) {
        "aws".clone_into(vendor);
    }
    segments.join("::")
}

impl ResourceType {
    /// How Rust spells its name.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.rust_path(), "aws::sqs::Queue");
    /// ```
    pub fn rust_path(self) -> String {
        rust_path(self.name())
    }
}

/// ```
/// use infrastruct_spec::{Identifier, IdentifierKind};
///
/// let role = Identifier { kind: IdentifierKind::Arn, type_name: "AWS::IAM::Role" };
/// assert_eq!(role.to_string(), "Arn<aws::iam::Role>");
/// ```
impl fmt::Display for Identifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = rust_path(self.type_name);
        write!(formatter, "{}<{path}>", self.kind.as_str())
    }
}
