//! What permissions are about.

use infrastruct::{Any, IntoValue, Value};

/// What a permission is about: the ARN of a resource, or a pattern of some.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no ARN",
    label = "neither an ARN nor a pattern of some",
    note = "an attribute: `queue.arn()`; a pattern: `\"arn:aws:s3:::lake/*\"`; whatever there is: `\"*\"`"
)]
pub trait IntoArn {
    /// The value.
    fn into_arn(self) -> Value<Any>;
}

#[diagnostic::do_not_recommend]
impl<V: IntoValue<Any>> IntoArn for V {
    fn into_arn(self) -> Value<Any> {
        self.into_value()
    }
}
