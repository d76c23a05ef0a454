//! Resource types of `AWS::ECS`.

use super::prelude::*;

/// [`AWS::ECS::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html).
pub struct CapacityProvider {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CapacityProvider {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::CapacityProvider",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CapacityProvider {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::Cluster",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `ClusterName`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::ClusterCapacityProviderAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html).
pub struct ClusterCapacityProviderAssociations {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterCapacityProviderAssociations {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::ClusterCapacityProviderAssociations",
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

impl ClusterCapacityProviderAssociations {
    /// `Cluster`, which is what `Ref` returns.
    #[inline]
    pub fn cluster(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::Daemon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html).
pub struct Daemon {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Daemon {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::Daemon",
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

impl Daemon {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DaemonArn`, which is what `Ref` returns.
    #[inline]
    pub fn daemon_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DaemonStatus`.
    #[inline]
    pub fn daemon_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DaemonStatus")
    }

    /// The attribute `DeploymentArn`.
    #[inline]
    pub fn deployment_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DeploymentArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ECS::DaemonTaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html).
pub struct DaemonTaskDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DaemonTaskDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::DaemonTaskDefinition",
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

impl DaemonTaskDefinition {
    /// The attribute `DaemonTaskDefinitionArn`, which is what `Ref` returns.
    #[inline]
    pub fn daemon_task_definition_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::ExpressGatewayService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html).
pub struct ExpressGatewayService {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ExpressGatewayService {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::ExpressGatewayService",
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

impl ExpressGatewayService {
    /// The attribute `ActiveConfigurations`.
    #[inline]
    pub fn active_configurations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ActiveConfigurations")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ECSManagedResourceArns`.
    #[inline]
    pub fn ecs_managed_resource_arns(&self) -> Value<Json> {
        attribute(self.use_construct, "ECSManagedResourceArns")
    }

    /// The attribute `ECSManagedResourceArns.AutoScaling`.
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling(&self) -> Value<Json> {
        attribute(self.use_construct, "ECSManagedResourceArns.AutoScaling")
    }

    /// The attribute `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies",
        )
    }

    /// The attribute `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
    #[inline]
    pub fn ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.AutoScaling.ScalableTarget",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path(&self) -> Value<Json> {
        attribute(self.use_construct, "ECSManagedResourceArns.IngressPath")
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.CertificateArn`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_certificate_arn(
        &self,
    ) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.CertificateArn",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.ListenerArn`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_listener_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.ListenerArn",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.ListenerRuleArn`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_listener_rule_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.ListenerRuleArn",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.LoadBalancerArn`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.LoadBalancerArn",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups",
        )
    }

    /// The attribute `ECSManagedResourceArns.IngressPath.TargetGroupArns`.
    #[inline]
    pub fn ecs_managed_resource_arns_ingress_path_target_group_arns(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.IngressPath.TargetGroupArns",
        )
    }

    /// The attribute `ECSManagedResourceArns.LogGroups`.
    #[inline]
    pub fn ecs_managed_resource_arns_log_groups(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ECSManagedResourceArns.LogGroups")
    }

    /// The attribute `ECSManagedResourceArns.MetricAlarms`.
    #[inline]
    pub fn ecs_managed_resource_arns_metric_alarms(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ECSManagedResourceArns.MetricAlarms")
    }

    /// The attribute `ECSManagedResourceArns.ServiceSecurityGroups`.
    #[inline]
    pub fn ecs_managed_resource_arns_service_security_groups(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ECSManagedResourceArns.ServiceSecurityGroups",
        )
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ServiceArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Json> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ECS::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html).
pub struct Gateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Gateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::Gateway",
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

impl Gateway {
    /// The attribute `AccessType`.
    #[inline]
    pub fn access_type(&self) -> Value<Text> {
        attribute(self.use_construct, "AccessType")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Configuration.HostSharedAlb.CurrentAlbCount`.
    #[inline]
    pub fn configuration_host_shared_alb_current_alb_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "Configuration.HostSharedAlb.CurrentAlbCount",
        )
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}

/// [`AWS::ECS::GatewayClusterAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html).
pub struct GatewayClusterAssociations {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayClusterAssociations {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::GatewayClusterAssociations",
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

impl GatewayClusterAssociations {
    /// The attribute `ClusterArn`.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<super::ecs::Cluster>> {
        attribute(self.use_construct, "ClusterArn")
    }

    /// The attribute `GatewayArn`.
    #[inline]
    pub fn gateway_arn(&self) -> Value<Arn<super::ecs::Gateway>> {
        attribute(self.use_construct, "GatewayArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::PrimaryTaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html).
pub struct PrimaryTaskSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrimaryTaskSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::PrimaryTaskSet",
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

impl PrimaryTaskSet {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
pub struct Service {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::Service",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Service {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ServiceArn`.
    #[inline]
    pub fn service_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ServiceArn")
    }
}

/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
pub struct TaskDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TaskDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::TaskDefinition",
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

impl TaskDefinition {
    /// The attribute `TaskDefinitionArn`.
    #[inline]
    pub fn task_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TaskDefinitionArn")
    }
}

/// [`AWS::ECS::TaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html).
pub struct TaskSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TaskSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::ECS::TaskSet",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TaskSet {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
