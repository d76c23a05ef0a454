//! Resource types of `AWS::WorkSpacesThinClient`.

use super::prelude::*;

/// [`AWS::WorkSpacesThinClient::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::WorkSpacesThinClient::Environment",
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

impl Environment {
    /// The attribute `ActivationCode`.
    #[inline]
    pub fn activation_code(&self) -> Value<Text> {
        attribute(self.use_construct, "ActivationCode")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DesktopType`.
    #[inline]
    pub fn desktop_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DesktopType")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `PendingSoftwareSetId`.
    #[inline]
    pub fn pending_software_set_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PendingSoftwareSetId")
    }

    /// The attribute `PendingSoftwareSetVersion`.
    #[inline]
    pub fn pending_software_set_version(&self) -> Value<Text> {
        attribute(self.use_construct, "PendingSoftwareSetVersion")
    }

    /// The attribute `RegisteredDevicesCount`.
    #[inline]
    pub fn registered_devices_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RegisteredDevicesCount")
    }

    /// The attribute `SoftwareSetComplianceStatus`.
    #[inline]
    pub fn software_set_compliance_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SoftwareSetComplianceStatus")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
