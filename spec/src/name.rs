//! Names: how Rust spells what CloudFormation names.

use heck::ToSnakeCase;

/// Rust's spelling of a CloudFormation name: a property, or an attribute such as `Endpoint.Address`.
///
/// A name that is a Rust keyword is returned as it is; to write it raw is the macro's business.
///
/// ```
/// use infrastruct_spec::rust_name;
///
/// assert_eq!(rust_name("VisibilityTimeout"), "visibility_timeout");
/// assert_eq!(rust_name("SSEKMSKeyId"), "ssekms_key_id");
/// assert_eq!(rust_name("Endpoint.Address"), "endpoint_address");
/// assert_eq!(rust_name("Type"), "type");
/// ```
pub fn rust_name(cloudformation: &str) -> String {
    cloudformation.to_snake_case()
}

/// Whether `rust_name(cloudformation) == rust`, without converting what cannot match: conversion
/// changes cases and separators only.
pub(crate) fn is_rust_name_of(rust: &str, cloudformation: &str) -> bool {
    same_letters(rust, cloudformation) && rust_name(cloudformation) == rust
}

/// Whether two names are the same but for cases and separators.
pub(crate) fn same_letters(left: &str, right: &str) -> bool {
    letters(left).eq(letters(right))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
}
