//! Resource types of `AWS::S3ObjectLambda`.

use super::prelude::*;

/// [`AWS::S3ObjectLambda::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html).
pub struct AccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3ObjectLambda::AccessPoint",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccessPoint {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Json> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `Alias.Status`.
    #[inline]
    pub fn alias_status(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias.Status")
    }

    /// The attribute `Alias.Value`.
    #[inline]
    pub fn alias_value(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias.Value")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `PolicyStatus`.
    #[inline]
    pub fn policy_status(&self) -> Value<Json> {
        attribute(self.use_construct, "PolicyStatus")
    }

    /// The attribute `PolicyStatus.IsPublic`.
    #[inline]
    pub fn policy_status_is_public(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PolicyStatus.IsPublic")
    }

    /// The attribute `PublicAccessBlockConfiguration`.
    #[inline]
    pub fn public_access_block_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "PublicAccessBlockConfiguration")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3ObjectLambda::AccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html).
pub struct AccessPointPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPointPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3ObjectLambda::AccessPointPolicy",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccessPointPolicy {
    /// `ObjectLambdaAccessPoint`, which is what `Ref` returns.
    #[inline]
    pub fn object_lambda_access_point(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
