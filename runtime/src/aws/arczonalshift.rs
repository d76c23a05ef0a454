//! Resource types of `AWS::ARCZonalShift`.

use super::prelude::*;

/// [`AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html).
#[derive(Clone, Copy)]
pub struct AutoshiftObserverNotificationStatus(Identity);

impl ResourceType for AutoshiftObserverNotificationStatus {
    const TYPE_NAME: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AutoshiftObserverNotificationStatus {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Text> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `Region`.
    #[inline]
    pub fn region(self) -> Value<Text> {
        attribute(self.0, "Region")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ARCZonalShift::ZonalAutoshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html).
#[derive(Clone, Copy)]
pub struct ZonalAutoshiftConfiguration(Identity);

impl ResourceType for ZonalAutoshiftConfiguration {
    const TYPE_NAME: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ZonalAutoshiftConfiguration {
    /// `ResourceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn resource_identifier(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
