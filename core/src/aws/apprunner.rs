//! Resource types of `AWS::AppRunner`.

use super::prelude::*;

/// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
pub struct AutoScalingConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutoScalingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::AutoScalingConfiguration",
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

impl AutoScalingConfiguration {
    /// The attribute `AutoScalingConfigurationArn`.
    #[inline]
    pub fn auto_scaling_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AutoScalingConfigurationArn")
    }

    /// The attribute `AutoScalingConfigurationRevision`.
    #[inline]
    pub fn auto_scaling_configuration_revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "AutoScalingConfigurationRevision")
    }

    /// The attribute `Latest`.
    #[inline]
    pub fn latest(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Latest")
    }
}

/// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
pub struct ObservabilityConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ObservabilityConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::ObservabilityConfiguration",
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

impl ObservabilityConfiguration {
    /// The attribute `Latest`.
    #[inline]
    pub fn latest(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Latest")
    }

    /// The attribute `ObservabilityConfigurationArn`.
    #[inline]
    pub fn observability_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ObservabilityConfigurationArn")
    }

    /// The attribute `ObservabilityConfigurationRevision`.
    #[inline]
    pub fn observability_configuration_revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "ObservabilityConfigurationRevision")
    }
}

/// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::Service",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ServiceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Service {
    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ServiceId")
    }

    /// The attribute `ServiceUrl`.
    #[inline]
    pub fn service_url(&self) -> Value<Text> {
        attribute(self.use_construct, "ServiceUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
pub struct VpcConnector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcConnector {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::VpcConnector",
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

impl VpcConnector {
    /// The attribute `VpcConnectorArn`.
    #[inline]
    pub fn vpc_connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VpcConnectorArn")
    }

    /// The attribute `VpcConnectorRevision`.
    #[inline]
    pub fn vpc_connector_revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "VpcConnectorRevision")
    }
}

/// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
pub struct VpcIngressConnection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VpcIngressConnection {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppRunner::VpcIngressConnection",
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

impl VpcIngressConnection {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `VpcIngressConnectionArn`.
    #[inline]
    pub fn vpc_ingress_connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VpcIngressConnectionArn")
    }
}
