//! Resource types of `AWS::LicenseManagerUserSubscriptions`.

use super::prelude::*;

/// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint"))]
pub struct LicenseServerEndpoint(Identity);

impl ResourceType for LicenseServerEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint",
        arn: Some(Target::Attribute("LicenseServerEndpointArn")),
        id: Some(Target::Attribute("LicenseServerEndpointId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LicenseServerEndpoint {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LicenseServerEndpointArn`.
    #[inline]
    pub fn license_server_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "LicenseServerEndpointArn")
    }

    /// The attribute `LicenseServerEndpointId`.
    #[inline]
    pub fn license_server_endpoint_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LicenseServerEndpointId")
    }

    /// The attribute `LicenseServerEndpointProvisioningStatus`.
    #[inline]
    pub fn license_server_endpoint_provisioning_status(&self) -> Value<Text> {
        attribute(self.0, "LicenseServerEndpointProvisioningStatus")
    }

    /// The attribute `LicenseServers`.
    #[inline]
    pub fn license_servers(&self) -> Value<List<Json>> {
        attribute(self.0, "LicenseServers")
    }

    /// The attribute `ServerEndpoint`.
    #[inline]
    pub fn server_endpoint(&self) -> Value<Json> {
        attribute(self.0, "ServerEndpoint")
    }

    /// The attribute `ServerType`.
    #[inline]
    pub fn server_type(&self) -> Value<Text> {
        attribute(self.0, "ServerType")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
