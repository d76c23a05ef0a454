//! Resource types of `AWS::OpenSearchServerless`.

use super::prelude::*;

/// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
pub struct AccessPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::AccessPolicy",
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

impl AccessPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
pub struct Collection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Collection {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::Collection",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Collection {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollectionEndpoint`.
    #[inline]
    pub fn collection_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "CollectionEndpoint")
    }

    /// The attribute `DashboardEndpoint`.
    #[inline]
    pub fn dashboard_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "DashboardEndpoint")
    }

    /// The attribute `FipsEndpoints`.
    #[inline]
    pub fn fips_endpoints(&self) -> Value<Json> {
        attribute(self.use_construct, "FipsEndpoints")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `KmsKeyArn`.
    #[inline]
    pub fn kms_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.use_construct, "KmsKeyArn")
    }
}

/// [`AWS::OpenSearchServerless::CollectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html).
pub struct CollectionGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CollectionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::CollectionGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CollectionGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
pub struct CollectionIndex {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CollectionIndex {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::CollectionIndex",
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

impl CollectionIndex {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchServerless::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html).
pub struct Index {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Index {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::Index",
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

impl Index {
    /// The attribute `Uuid`.
    #[inline]
    pub fn uuid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uuid")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
pub struct LifecyclePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LifecyclePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::LifecyclePolicy",
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

impl LifecyclePolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
pub struct SecurityConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::SecurityConfig",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SecurityConfig {
    /// The attribute `IamIdentityCenterOptions.ApplicationArn`.
    #[inline]
    pub fn iam_identity_center_options_application_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "IamIdentityCenterOptions.ApplicationArn",
        )
    }

    /// The attribute `IamIdentityCenterOptions.ApplicationDescription`.
    #[inline]
    pub fn iam_identity_center_options_application_description(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "IamIdentityCenterOptions.ApplicationDescription",
        )
    }

    /// The attribute `IamIdentityCenterOptions.ApplicationName`.
    #[inline]
    pub fn iam_identity_center_options_application_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "IamIdentityCenterOptions.ApplicationName",
        )
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
pub struct SecurityPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::SecurityPolicy",
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

impl SecurityPolicy {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
pub struct VpcEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearchServerless::VpcEndpoint",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VpcEndpoint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
