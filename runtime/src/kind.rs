//! Kinds: what a value is, as a type parameter. `Value<Arn<aws::sqs::Queue>>` is the ARN of a queue.
//!
//! A function of your own says what it takes with [`IntoValue`]; then it takes whatever a property of that kind takes:
//!
//! ```
//! use infrastruct::{IntoValue, Json, Text, Value, json};
//!
//! fn allow(action: impl IntoValue<Text>, resource: impl IntoValue<Text>) -> Value<Json> {
//!     json!({ "Effect": "Allow", "Action": action, "Resource": resource })
//! }
//!
//! let statement = allow("s3:GetObject", String::from("*"));
//! ```

#[doc(inline)]
pub use infrastruct_core::construct::parameter::ParameterKind;
#[doc(inline)]
pub use infrastruct_core::value::fits::Fits;
#[doc(inline)]
pub use infrastruct_core::value::into_value::IntoValue;
#[doc(inline)]
pub use infrastruct_core::value::kind::*;
// rustc's messages name them, and take the path of what is hidden along with the name.
#[doc(hidden)]
pub use crate::__private::{
    Child, CountedValue, Days, FitsAt, FitsTime, Hours, IsCondition, JsonValue, LogicalId,
    MeantValue, Milliseconds, Minutes, Named, Pairs, PairsValue, Policy, PropertyValue, Seconds,
    TextValue,
};
