//! Resource types of `AWS::AppRunner`.

use super::prelude::*;

/// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
#[derive(Clone, Copy)]
pub struct AutoScalingConfiguration(Identity);

impl ResourceType for AutoScalingConfiguration {
    const TYPE_NAME: &'static str = "AWS::AppRunner::AutoScalingConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AutoScalingConfiguration {
    /// The attribute `AutoScalingConfigurationArn`.
    #[inline]
    pub fn auto_scaling_configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AutoScalingConfigurationArn")
    }

    /// The attribute `AutoScalingConfigurationRevision`.
    #[inline]
    pub fn auto_scaling_configuration_revision(self) -> Value<Integer> {
        attribute(self.0, "AutoScalingConfigurationRevision")
    }

    /// The attribute `Latest`.
    #[inline]
    pub fn latest(self) -> Value<Boolean> {
        attribute(self.0, "Latest")
    }
}

/// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
#[derive(Clone, Copy)]
pub struct ObservabilityConfiguration(Identity);

impl ResourceType for ObservabilityConfiguration {
    const TYPE_NAME: &'static str = "AWS::AppRunner::ObservabilityConfiguration";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ObservabilityConfiguration {
    /// The attribute `Latest`.
    #[inline]
    pub fn latest(self) -> Value<Boolean> {
        attribute(self.0, "Latest")
    }

    /// The attribute `ObservabilityConfigurationArn`.
    #[inline]
    pub fn observability_configuration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ObservabilityConfigurationArn")
    }

    /// The attribute `ObservabilityConfigurationRevision`.
    #[inline]
    pub fn observability_configuration_revision(self) -> Value<Integer> {
        attribute(self.0, "ObservabilityConfigurationRevision")
    }
}

/// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
#[derive(Clone, Copy)]
pub struct Service(Identity);

impl ResourceType for Service {
    const TYPE_NAME: &'static str = "AWS::AppRunner::Service";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ServiceId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Service {
    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ServiceArn")
    }

    /// The attribute `ServiceId`.
    #[inline]
    pub fn service_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ServiceId")
    }

    /// The attribute `ServiceUrl`.
    #[inline]
    pub fn service_url(self) -> Value<Text> {
        attribute(self.0, "ServiceUrl")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
#[derive(Clone, Copy)]
pub struct VpcConnector(Identity);

impl ResourceType for VpcConnector {
    const TYPE_NAME: &'static str = "AWS::AppRunner::VpcConnector";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VpcConnector {
    /// The attribute `VpcConnectorArn`.
    #[inline]
    pub fn vpc_connector_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VpcConnectorArn")
    }

    /// The attribute `VpcConnectorRevision`.
    #[inline]
    pub fn vpc_connector_revision(self) -> Value<Integer> {
        attribute(self.0, "VpcConnectorRevision")
    }
}

/// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
#[derive(Clone, Copy)]
pub struct VpcIngressConnection(Identity);

impl ResourceType for VpcIngressConnection {
    const TYPE_NAME: &'static str = "AWS::AppRunner::VpcIngressConnection";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VpcIngressConnection {
    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(self) -> Value<Text> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `VpcIngressConnectionArn`.
    #[inline]
    pub fn vpc_ingress_connection_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VpcIngressConnectionArn")
    }
}
