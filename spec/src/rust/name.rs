//! How Rust spells what CloudFormation names.

use crate::facts::table;
use crate::text::name::{same_letters, snake_case};
use crate::{Attribute, Property, ResourceType, ReturnValue, Returned, Schema};

/// Rust's spelling of a CloudFormation name: a property, or an attribute such as `Endpoint.Address`.
///
/// A name that is a Rust keyword is returned as it is; to write it raw is the macro's business.
///
/// ```
/// use infrastruct_spec::rust_name;
///
/// assert_eq!(rust_name("VisibilityTimeout"), "visibility_timeout");
/// assert_eq!(rust_name("SSEKMSKeyId"), "ssekms_key_id");
/// assert_eq!(rust_name("TargetGroupARNs"), "target_group_arns");
/// assert_eq!(rust_name("IPv6Addresses"), "ipv6_addresses");
/// assert_eq!(rust_name("Endpoint.Address"), "endpoint_address");
/// assert_eq!(rust_name("Type"), "type");
/// ```
pub fn rust_name(cloudformation: &str) -> String {
    snake_case(cloudformation)
}

/// Whether `rust_name(cloudformation) == rust`, without converting what cannot match: conversion
/// changes cases and separators only.
fn is_rust_name_of(rust: &str, cloudformation: &str) -> bool {
    same_letters(rust, cloudformation) && rust_name(cloudformation) == rust
}

impl Property {
    /// Its name in Rust.
    pub fn rust_name(&self) -> String {
        rust_name(self.name)
    }
}

impl Schema {
    /// The property that Rust spells like this: CloudFormation's name, and the schema.
    pub fn property_in_rust(&self, rust: &str) -> Option<(&'static str, Self)> {
        for properties in self.keywords("properties") {
            for (name, schema) in table::entries(Some(properties)) {
                if is_rust_name_of(rust, name) {
                    return Some((name, self.within(schema)));
                }
            }
        }
        self.all_branches()
            .find_map(|branch| branch.property_in_rust(rust))
    }
}

impl Attribute {
    /// The method of the handle, such as `endpoint_address`; of two attributes that would have one
    /// name, the one within an object gets a number.
    ///
    /// ```
    /// let cluster = infrastruct_spec::resource_type("AWS::EKS::Cluster").unwrap();
    /// let name = |attribute| cluster.attribute(attribute).unwrap().rust_name();
    /// assert_eq!(name("CertificateAuthorityData"), "certificate_authority_data");
    /// assert_eq!(name("CertificateAuthority.Data"), "certificate_authority_data_2");
    /// ```
    pub fn rust_name(&self) -> String {
        let name = rust_name(self.name());
        if self.is_repeated { name + "_2" } else { name }
    }
}

impl Returned {
    /// The handle's method for it: the name that its property would have, else `reference`.
    pub fn rust_name(&self) -> String {
        self.property
            .map_or_else(|| "reference".to_owned(), rust_name)
    }
}

impl ResourceType {
    /// The attribute that Rust spells like this, such as `endpoint_address`.
    pub fn attribute_in_rust(self, rust: &str) -> Option<Attribute> {
        let near = rust.strip_suffix("_2").unwrap_or(rust);
        let mut near = self
            .attributes()
            .into_iter()
            .filter(|attribute| same_letters(attribute.name(), near));
        near.find(|attribute| attribute.rust_name() == rust)
    }

    /// The method of the handle for a value; none for a handle by itself.
    ///
    /// ```
    /// use infrastruct_spec::{ReturnValue, resource_type};
    ///
    /// let queue = resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.method(&ReturnValue::Ref).unwrap(), "queue_url");
    /// assert_eq!(queue.method(&ReturnValue::Attribute("Arn".into())).unwrap(), "arn");
    /// ```
    pub fn method(self, value: &ReturnValue) -> Option<String> {
        let name = match value {
            ReturnValue::Handle => return None,
            ReturnValue::Attribute(name) => Some(name.as_str()),
            ReturnValue::Ref => self.reference().property,
        };
        let attributes = self.attributes();
        let attribute = |name| attributes.iter().find(|each| each.name() == name);
        if let Some(attribute) = name.and_then(attribute) {
            return Some(attribute.rust_name());
        }
        let own = self.reference().rust_name();
        let is_taken = attributes.iter().any(|each| each.rust_name() == own);
        Some(if is_taken {
            "reference".to_owned()
        } else {
            own
        })
    }
}
