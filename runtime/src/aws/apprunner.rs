//! Resource types of `AWS::AppRunner`.

use super::prelude::*;

/// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppRunner::AutoScalingConfiguration"))]
pub struct AutoScalingConfiguration(Identity);

impl ResourceType for AutoScalingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::AutoScalingConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AutoScalingConfiguration {
    /// The attribute `AutoScalingConfigurationArn`.
    #[inline]
    pub fn auto_scaling_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "AutoScalingConfigurationArn")
    }

    /// The attribute `AutoScalingConfigurationRevision`.
    #[inline]
    pub fn auto_scaling_configuration_revision(&self) -> Value<Integer> {
        attribute(self.0, "AutoScalingConfigurationRevision")
    }

    /// The attribute `Latest`.
    #[inline]
    pub fn latest(&self) -> Value<Boolean> {
        attribute(self.0, "Latest")
    }
}

/// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppRunner::ObservabilityConfiguration"))]
pub struct ObservabilityConfiguration(Identity);

impl ResourceType for ObservabilityConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::ObservabilityConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ObservabilityConfiguration {
    /// The attribute `Latest`.
    #[inline]
    pub fn latest(&self) -> Value<Boolean> {
        attribute(self.0, "Latest")
    }

    /// The attribute `ObservabilityConfigurationArn`.
    #[inline]
    pub fn observability_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ObservabilityConfigurationArn")
    }

    /// The attribute `ObservabilityConfigurationRevision`.
    #[inline]
    pub fn observability_configuration_revision(&self) -> Value<Integer> {
        attribute(self.0, "ObservabilityConfigurationRevision")
    }
}

/// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppRunner::Service"))]
pub struct Service(Identity);

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::Service",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ServiceId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Service {
    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ServiceId")
    }

    /// The attribute `ServiceUrl`.
    #[inline]
    pub fn service_url(&self) -> Value<Text> {
        attribute(self.0, "ServiceUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppRunner::VpcConnector"))]
pub struct VpcConnector(Identity);

impl ResourceType for VpcConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::VpcConnector",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VpcConnector {
    /// The attribute `VpcConnectorArn`.
    #[inline]
    pub fn vpc_connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VpcConnectorArn")
    }

    /// The attribute `VpcConnectorRevision`.
    #[inline]
    pub fn vpc_connector_revision(&self) -> Value<Integer> {
        attribute(self.0, "VpcConnectorRevision")
    }
}

/// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppRunner::VpcIngressConnection"))]
pub struct VpcIngressConnection(Identity);

impl ResourceType for VpcIngressConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::VpcIngressConnection",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VpcIngressConnection {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VpcIngressConnectionArn`.
    #[inline]
    pub fn vpc_ingress_connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VpcIngressConnectionArn")
    }
}
