//! Resource types of `AWS::LicenseManagerUserSubscriptions`.

use super::prelude::*;

/// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
pub struct LicenseServerEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LicenseServerEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint",
        arn: Some(ReturnValue::Attribute("LicenseServerEndpointArn")),
        id: Some(ReturnValue::Attribute("LicenseServerEndpointId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LicenseServerEndpoint {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LicenseServerEndpointArn`.
    #[inline]
    pub fn license_server_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LicenseServerEndpointArn")
    }

    /// The attribute `LicenseServerEndpointId`.
    #[inline]
    pub fn license_server_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LicenseServerEndpointId")
    }

    /// The attribute `LicenseServerEndpointProvisioningStatus`.
    #[inline]
    pub fn license_server_endpoint_provisioning_status(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LicenseServerEndpointProvisioningStatus",
        )
    }

    /// The attribute `LicenseServers`.
    #[inline]
    pub fn license_servers(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "LicenseServers")
    }

    /// The attribute `ServerEndpoint`.
    #[inline]
    pub fn server_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "ServerEndpoint")
    }

    /// The attribute `ServerType`.
    #[inline]
    pub fn server_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ServerType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
