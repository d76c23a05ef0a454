//! Resource types of `AWS::Macie`.

use super::prelude::*;

/// [`AWS::Macie::AllowList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html).
pub struct AllowList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AllowList {
    const FACTS: Facts = Facts {
        type_name: "AWS::Macie::AllowList",
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

impl AllowList {
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

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Macie::CustomDataIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html).
pub struct CustomDataIdentifier {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomDataIdentifier {
    const FACTS: Facts = Facts {
        type_name: "AWS::Macie::CustomDataIdentifier",
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

impl CustomDataIdentifier {
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

/// [`AWS::Macie::FindingsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html).
pub struct FindingsFilter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FindingsFilter {
    const FACTS: Facts = Facts {
        type_name: "AWS::Macie::FindingsFilter",
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

impl FindingsFilter {
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

/// [`AWS::Macie::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html).
pub struct Member {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Member {
    const FACTS: Facts = Facts {
        type_name: "AWS::Macie::Member",
        arn: Some(ReturnValue::Ref),
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

impl Member {
    /// The attribute `AdministratorAccountId`.
    #[inline]
    pub fn administrator_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AdministratorAccountId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `RelationshipStatus`.
    #[inline]
    pub fn relationship_status(&self) -> Value<Text> {
        attribute(self.use_construct, "RelationshipStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::Macie::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html).
pub struct Session {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Session {
    const FACTS: Facts = Facts {
        type_name: "AWS::Macie::Session",
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

impl Session {
    /// The attribute `AutomatedDiscoveryStatus`.
    #[inline]
    pub fn automated_discovery_status(&self) -> Value<Text> {
        attribute(self.use_construct, "AutomatedDiscoveryStatus")
    }

    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `ServiceRole`.
    #[inline]
    pub fn service_role(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceRole")
    }
}
