//! What stays, and what newer facts may change.
//!
//! # Versions
//!
//! The packages have one version and depend on each other with `=`. Cargo's rules hold: before 1.0 a minor version may
//! break code and a patch does not; from 1.0 on, a major one. The public interface is what the documentation of this
//! package shows. What it stands on (`infrastruct-spec`, `-json`, `-core`, `-expansion`, `-macros`, `-synth`) and what is hidden
//! here are not part of it: they may change with any version.
//!
//! A newer minor version may need a newer rustc, though none that is younger than six months. The manifests say which:
//! `rust-version`.
//!
//! # What stays
//!
//! - **Logical IDs.** The same fields give the same IDs: to change one replaces a resource. The names of exports and of
//!   automatic outputs stay likewise.
//! - **Templates.** The same version writes the same bytes, on every machine. A newer one may write the same template in
//!   other words, such as `Fn::Sub` for `Fn::Join`, and never one that replaces a resource.
//! - **Rules' names**, which `#[allow(…)]` takes: they change with a minor version only.
//! - **The manifest** beside the templates: fields may be added; other changes count up its `version`.
//!
//! The wording of messages may change with any version, and so may what an editor shows.
//!
//! # What newer facts may change
//!
//! The resource types are AWS's, as of the date that the manifest has as `schemaDate`. A version with newer facts has
//! whatever AWS has added, changed or withdrawn:
//!
//! | newer facts | may break | comes with |
//! |---|---|---|
//! | a type, property, attribute, nested object, allowed value or region more | nothing | a patch |
//! | a refusal that was wrong is lifted | nothing | a patch |
//! | an attribute is known better: `Value<Text>` becomes `Value<Arn<…>>`, `Value<Any>` becomes `Value<Integer>` | a type that is written out; a place that wants another kind of resource | a minor version |
//! | a property or an allowed value is withdrawn, a range narrower, a property required | what AWS refuses, too | a minor version |
//! | a property is known to want the ARN of a role, and no longer takes any | an ARN of something else | a minor version |
//! | advice becomes an error | a template that it is said of | a minor version |
//! | a runtime reaches its end, a type is withdrawn | what AWS refuses, too | a minor version |
//!
//! Before 1.0 the facts are the reason for most minor versions. A schema in `resource-types` is newer at once, for one type
//! and for one package: see [`resource_types!`](crate::resource_types!).
//!
//! # Code that newer facts do not break
//!
//! A function takes [`IntoValue`](crate::IntoValue), which a value that is known better still is:
//!
//! ```
//! use infrastruct::{IntoValue, Output, Ref, Text, aws};
//!
//! fn announced(text: impl IntoValue<Text>) -> Output {
//!     Output::new(text.into_value())
//! }
//!
//! fn of(queue: Ref<aws::sqs::Queue>) -> Output {
//!     announced(queue.queue_url())
//! }
//! ```
//!
//! A field, or a function's result, that has to be a `Value<Text>` is freed of what it is known to be, whether or not it is
//! known to be anything:
//!
//! ```
//! use infrastruct::{Ref, Text, Value, aws};
//!
//! fn address(queue: Ref<aws::sqs::Queue>) -> Value<Text> {
//!     queue.queue_url().text()
//! }
//! ```
//!
//! [`any`](crate::Value::any) frees a value for places that want one of another kind. `#[allow(rule, reason = "…")]` on a
//! resource outlives a rule that becomes stricter.
//!
//! Enumerations and structs that may grow are `#[non_exhaustive]`, and kinds of values are this package's own:
//!
//! ```compile_fail,E0004
//! use infrastruct::diagnostics::Severity;
//!
//! fn word(severity: Severity) -> &'static str {
//!     match severity {
//!         Severity::Error => "error",
//!         Severity::Advice => "advice",
//!     }
//! }
//! ```
