//! Resource types of `AWS::ControlTower`.

use super::prelude::*;

/// [`AWS::ControlTower::EnabledBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html).
pub struct EnabledBaseline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnabledBaseline {
    const FACTS: Facts = Facts {
        type_name: "AWS::ControlTower::EnabledBaseline",
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

impl EnabledBaseline {
    /// The attribute `EnabledBaselineIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn enabled_baseline_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ControlTower::EnabledControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html).
pub struct EnabledControl {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EnabledControl {
    const FACTS: Facts = Facts {
        type_name: "AWS::ControlTower::EnabledControl",
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

impl EnabledControl {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ControlTower::LandingZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html).
pub struct LandingZone {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LandingZone {
    const FACTS: Facts = Facts {
        type_name: "AWS::ControlTower::LandingZone",
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

impl LandingZone {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DriftStatus`.
    #[inline]
    pub fn drift_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DriftStatus")
    }

    /// The attribute `LandingZoneIdentifier`.
    #[inline]
    pub fn landing_zone_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LandingZoneIdentifier")
    }

    /// The attribute `LatestAvailableVersion`.
    #[inline]
    pub fn latest_available_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestAvailableVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
