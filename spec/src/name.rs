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
///
/// A plain loop over bytes: every written name is compared with every property, in unoptimized code.
pub(crate) fn same_letters(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let (mut at, mut other) = (0, 0);
    loop {
        while at < left.len() && !is_letter(left[at]) {
            at += 1;
        }
        while other < right.len() && !is_letter(right[other]) {
            other += 1;
        }
        if at == left.len() || other == right.len() {
            return at == left.len() && other == right.len();
        }
        if !left[at].eq_ignore_ascii_case(&right[other]) {
            return false;
        }
        at += 1;
        other += 1;
    }
}

/// Part of a letter or a digit; AWS's names are ASCII, and what is not is only ever the same as itself.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}
