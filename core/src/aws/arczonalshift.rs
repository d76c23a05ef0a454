//! Resource types of `AWS::ARCZonalShift`.

use super::prelude::*;

/// [`AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html).
pub struct AutoshiftObserverNotificationStatus {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutoshiftObserverNotificationStatus {
    const FACTS: Facts = Facts {
        type_name: "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus",
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

impl AutoshiftObserverNotificationStatus {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `Region`.
    #[inline]
    pub fn region(&self) -> Value<Text> {
        attribute(self.use_construct, "Region")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ARCZonalShift::ZonalAutoshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html).
pub struct ZonalAutoshiftConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ZonalAutoshiftConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ARCZonalShift::ZonalAutoshiftConfiguration",
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

impl ZonalAutoshiftConfiguration {
    /// `ResourceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn resource_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
