//! Resource types of `AWS::AutoScaling`.

use super::prelude::*;

/// [`AWS::AutoScaling::AutoScalingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html).
pub struct AutoScalingGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AutoScalingGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::AutoScalingGroup",
        arn: Some(ReturnValue::Attribute("AutoScalingGroupARN")),
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

impl AutoScalingGroup {
    /// The attribute `AutoScalingGroupARN`.
    #[inline]
    pub fn auto_scaling_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AutoScalingGroupARN")
    }

    /// The attribute `AutoScalingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn auto_scaling_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `AvailabilityZoneDistribution.CapacityDistributionStrategy`.
    #[inline]
    pub fn availability_zone_distribution_capacity_distribution_strategy(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "AvailabilityZoneDistribution.CapacityDistributionStrategy",
        )
    }

    /// The attribute `AvailabilityZoneIds`.
    #[inline]
    pub fn availability_zone_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AvailabilityZoneIds")
    }

    /// The attribute `AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior`.
    #[inline]
    pub fn availability_zone_impairment_policy_impaired_zone_health_check_behavior(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior",
        )
    }

    /// The attribute `AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled`.
    #[inline]
    pub fn availability_zone_impairment_policy_zonal_shift_enabled(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled",
        )
    }

    /// The attribute `AvailabilityZones`.
    #[inline]
    pub fn availability_zones(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AvailabilityZones")
    }

    /// The attribute `CapacityRebalance`.
    #[inline]
    pub fn capacity_rebalance(&self) -> Value<Boolean> {
        attribute(self.use_construct, "CapacityRebalance")
    }

    /// The attribute `CapacityReservationSpecification.CapacityReservationPreference`.
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_preference(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "CapacityReservationSpecification.CapacityReservationPreference",
        )
    }

    /// The attribute `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds`.
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_target_capacity_reservation_ids(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds",
        )
    }

    /// The attribute `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns`.
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_target_capacity_reservation_resource_group_arns(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns",
        )
    }

    /// The attribute `Context`.
    #[inline]
    pub fn context(&self) -> Value<Text> {
        attribute(self.use_construct, "Context")
    }

    /// The attribute `Cooldown`.
    #[inline]
    pub fn cooldown(&self) -> Value<Text> {
        attribute(self.use_construct, "Cooldown")
    }

    /// The attribute `DefaultInstanceWarmup`.
    #[inline]
    pub fn default_instance_warmup(&self) -> Value<Integer> {
        attribute(self.use_construct, "DefaultInstanceWarmup")
    }

    /// The attribute `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(&self) -> Value<Text> {
        attribute(self.use_construct, "DeletionProtection")
    }

    /// The attribute `DesiredCapacity`.
    #[inline]
    pub fn desired_capacity(&self) -> Value<Text> {
        attribute(self.use_construct, "DesiredCapacity")
    }

    /// The attribute `DesiredCapacityType`.
    #[inline]
    pub fn desired_capacity_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DesiredCapacityType")
    }

    /// The attribute `HealthCheckGracePeriod`.
    #[inline]
    pub fn health_check_grace_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "HealthCheckGracePeriod")
    }

    /// The attribute `HealthCheckType`.
    #[inline]
    pub fn health_check_type(&self) -> Value<Text> {
        attribute(self.use_construct, "HealthCheckType")
    }

    /// The attribute `InstanceId`.
    #[inline]
    pub fn instance_id(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceId")
    }

    /// The attribute `InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon`.
    #[inline]
    pub fn instance_lifecycle_policy_retention_triggers_terminate_hook_abandon(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon",
        )
    }

    /// The attribute `InstanceMaintenancePolicy.MaxHealthyPercentage`.
    #[inline]
    pub fn instance_maintenance_policy_max_healthy_percentage(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "InstanceMaintenancePolicy.MaxHealthyPercentage",
        )
    }

    /// The attribute `InstanceMaintenancePolicy.MinHealthyPercentage`.
    #[inline]
    pub fn instance_maintenance_policy_min_healthy_percentage(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "InstanceMaintenancePolicy.MinHealthyPercentage",
        )
    }

    /// The attribute `LaunchConfigurationName`.
    #[inline]
    pub fn launch_configuration_name(
        &self,
    ) -> Value<Name<super::autoscaling::LaunchConfiguration>> {
        attribute(self.use_construct, "LaunchConfigurationName")
    }

    /// The attribute `LaunchTemplate.LaunchTemplateId`.
    #[inline]
    pub fn launch_template_launch_template_id(&self) -> Value<Id<super::ec2::LaunchTemplate>> {
        attribute(self.use_construct, "LaunchTemplate.LaunchTemplateId")
    }

    /// The attribute `LaunchTemplate.LaunchTemplateName`.
    #[inline]
    pub fn launch_template_launch_template_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LaunchTemplate.LaunchTemplateName")
    }

    /// The attribute `LaunchTemplate.Version`.
    #[inline]
    pub fn launch_template_version(&self) -> Value<Text> {
        attribute(self.use_construct, "LaunchTemplate.Version")
    }

    /// The attribute `LifecycleHookSpecificationList`.
    #[inline]
    pub fn lifecycle_hook_specification_list(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "LifecycleHookSpecificationList")
    }

    /// The attribute `LoadBalancerNames`.
    #[inline]
    pub fn load_balancer_names(
        &self,
    ) -> Value<List<Name<super::elasticloadbalancing::LoadBalancer>>> {
        attribute(self.use_construct, "LoadBalancerNames")
    }

    /// The attribute `MaxInstanceLifetime`.
    #[inline]
    pub fn max_instance_lifetime(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxInstanceLifetime")
    }

    /// The attribute `MaxSize`.
    #[inline]
    pub fn max_size(&self) -> Value<Text> {
        attribute(self.use_construct, "MaxSize")
    }

    /// The attribute `MetricsCollection`.
    #[inline]
    pub fn metrics_collection(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "MetricsCollection")
    }

    /// The attribute `MinSize`.
    #[inline]
    pub fn min_size(&self) -> Value<Text> {
        attribute(self.use_construct, "MinSize")
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.DistributionSegments`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_distribution_segments(
        &self,
    ) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.DistributionSegments",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_allocation_strategy(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_base_capacity(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_percentage_above_base_capacity(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_allocation_strategy(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.SpotInstancePools`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_instance_pools(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.SpotInstancePools",
        )
    }

    /// The attribute `MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice`.
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_max_price(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice",
        )
    }

    /// The attribute `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId`.
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_launch_template_id(
        &self,
    ) -> Value<Id<super::ec2::LaunchTemplate>> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId",
        )
    }

    /// The attribute `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName`.
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_launch_template_name(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName",
        )
    }

    /// The attribute `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version`.
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_version(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version",
        )
    }

    /// The attribute `MixedInstancesPolicy.LaunchTemplate.Overrides`.
    #[inline]
    pub fn mixed_instances_policy_launch_template_overrides(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "MixedInstancesPolicy.LaunchTemplate.Overrides",
        )
    }

    /// The attribute `NewInstancesProtectedFromScaleIn`.
    #[inline]
    pub fn new_instances_protected_from_scale_in(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NewInstancesProtectedFromScaleIn")
    }

    /// The attribute `NotificationConfiguration.NotificationTypes`.
    #[inline]
    pub fn notification_configuration_notification_types(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "NotificationConfiguration.NotificationTypes",
        )
    }

    /// The attribute `NotificationConfiguration.TopicARN`.
    #[inline]
    pub fn notification_configuration_topic_arn(&self) -> Value<Any> {
        attribute(self.use_construct, "NotificationConfiguration.TopicARN")
    }

    /// The attribute `NotificationConfigurations`.
    #[inline]
    pub fn notification_configurations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NotificationConfigurations")
    }

    /// The attribute `PlacementGroup`.
    #[inline]
    pub fn placement_group(&self) -> Value<Text> {
        attribute(self.use_construct, "PlacementGroup")
    }

    /// The attribute `ServiceLinkedRoleARN`.
    #[inline]
    pub fn service_linked_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "ServiceLinkedRoleARN")
    }

    /// The attribute `SkipZonalShiftValidation`.
    #[inline]
    pub fn skip_zonal_shift_validation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "SkipZonalShiftValidation")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TargetGroupARNs`.
    #[inline]
    pub fn target_group_arns(
        &self,
    ) -> Value<List<Arn<super::elasticloadbalancingv2::TargetGroup>>> {
        attribute(self.use_construct, "TargetGroupARNs")
    }

    /// The attribute `TerminationPolicies`.
    #[inline]
    pub fn termination_policies(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "TerminationPolicies")
    }

    /// The attribute `TrafficSources`.
    #[inline]
    pub fn traffic_sources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "TrafficSources")
    }

    /// The attribute `VPCZoneIdentifier`.
    #[inline]
    pub fn vpc_zone_identifier(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "VPCZoneIdentifier")
    }
}

/// [`AWS::AutoScaling::LaunchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html).
pub struct LaunchConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LaunchConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::LaunchConfiguration",
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

impl LaunchConfiguration {
    /// `LaunchConfigurationName`, which is what `Ref` returns.
    #[inline]
    pub fn launch_configuration_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::AutoScaling::LifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html).
pub struct LifecycleHook {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LifecycleHook {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::LifecycleHook",
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

impl LifecycleHook {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::AutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html).
pub struct ScalingPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScalingPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::ScalingPolicy",
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

impl ScalingPolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PolicyName`.
    #[inline]
    pub fn policy_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyName")
    }
}

/// [`AWS::AutoScaling::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html).
pub struct ScheduledAction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScheduledAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::ScheduledAction",
        arn: None,
        id: None,
        name: Some(ReturnValue::Attribute("ScheduledActionName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ScheduledAction {
    /// The attribute `ScheduledActionName`.
    #[inline]
    pub fn scheduled_action_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "ScheduledActionName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::AutoScaling::WarmPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html).
pub struct WarmPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WarmPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::AutoScaling::WarmPool",
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

impl WarmPool {
    /// `AutoScalingGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn auto_scaling_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
