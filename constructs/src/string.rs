//! Texts that are known while building.

use crate::several::several;

/// A text that is known while building, where a value of a template cannot stand: a `&str` or a `String`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text that is known while building",
    label = "neither a `&str` nor a `String`",
    note = "a number is written in quotes; what is known at deployment only, such as an attribute of a resource, cannot stand here"
)]
pub trait IntoString {
    /// The same as a `String`.
    fn into_string(self) -> String;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> IntoString for T {
    fn into_string(self) -> String {
        self.as_ref().to_owned()
    }
}

several! {
    /// Texts that are known while building, as a list: `["sqs:SendMessage"]`.
    IntoStrings, into_strings of IntoString as IntoString::into_string => String
}
