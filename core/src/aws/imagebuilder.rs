//! Resource types of `AWS::ImageBuilder`.

use super::prelude::*;

/// [`AWS::ImageBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html).
pub struct Component {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Component {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::Component",
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

impl Component {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ChangeDescription`.
    #[inline]
    pub fn change_description(&self) -> Value<Text> {
        attribute(self.use_construct, "ChangeDescription")
    }

    /// The attribute `Data`.
    #[inline]
    pub fn data(&self) -> Value<Text> {
        attribute(self.use_construct, "Data")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Encrypted`.
    #[inline]
    pub fn encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Encrypted")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LatestVersion.Arn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Arn")
    }

    /// The attribute `LatestVersion.Major`.
    #[inline]
    pub fn latest_version_major(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Major")
    }

    /// The attribute `LatestVersion.Minor`.
    #[inline]
    pub fn latest_version_minor(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Minor")
    }

    /// The attribute `LatestVersion.Patch`.
    #[inline]
    pub fn latest_version_patch(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Patch")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Platform`.
    #[inline]
    pub fn platform(&self) -> Value<Text> {
        attribute(self.use_construct, "Platform")
    }

    /// The attribute `SupportedOsVersions`.
    #[inline]
    pub fn supported_os_versions(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SupportedOsVersions")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `Uri`.
    #[inline]
    pub fn uri(&self) -> Value<Text> {
        attribute(self.use_construct, "Uri")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::ImageBuilder::ContainerRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html).
pub struct ContainerRecipe {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContainerRecipe {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::ContainerRecipe",
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

impl ContainerRecipe {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Components`.
    #[inline]
    pub fn components(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Components")
    }

    /// The attribute `ContainerType`.
    #[inline]
    pub fn container_type(&self) -> Value<Text> {
        attribute(self.use_construct, "ContainerType")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DockerfileTemplateData`.
    #[inline]
    pub fn dockerfile_template_data(&self) -> Value<Text> {
        attribute(self.use_construct, "DockerfileTemplateData")
    }

    /// The attribute `DockerfileTemplateUri`.
    #[inline]
    pub fn dockerfile_template_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "DockerfileTemplateUri")
    }

    /// The attribute `ImageOsVersionOverride`.
    #[inline]
    pub fn image_os_version_override(&self) -> Value<Text> {
        attribute(self.use_construct, "ImageOsVersionOverride")
    }

    /// The attribute `InstanceConfiguration.BlockDeviceMappings`.
    #[inline]
    pub fn instance_configuration_block_device_mappings(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "InstanceConfiguration.BlockDeviceMappings",
        )
    }

    /// The attribute `InstanceConfiguration.Image`.
    #[inline]
    pub fn instance_configuration_image(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceConfiguration.Image")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LatestVersion.Arn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Arn")
    }

    /// The attribute `LatestVersion.Major`.
    #[inline]
    pub fn latest_version_major(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Major")
    }

    /// The attribute `LatestVersion.Minor`.
    #[inline]
    pub fn latest_version_minor(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Minor")
    }

    /// The attribute `LatestVersion.Patch`.
    #[inline]
    pub fn latest_version_patch(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Patch")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ParentImage`.
    #[inline]
    pub fn parent_image(&self) -> Value<Text> {
        attribute(self.use_construct, "ParentImage")
    }

    /// The attribute `PlatformOverride`.
    #[inline]
    pub fn platform_override(&self) -> Value<Text> {
        attribute(self.use_construct, "PlatformOverride")
    }

    /// The attribute `TargetRepository.RepositoryName`.
    #[inline]
    pub fn target_repository_repository_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetRepository.RepositoryName")
    }

    /// The attribute `TargetRepository.Service`.
    #[inline]
    pub fn target_repository_service(&self) -> Value<Text> {
        attribute(self.use_construct, "TargetRepository.Service")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }

    /// The attribute `WorkingDirectory`.
    #[inline]
    pub fn working_directory(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkingDirectory")
    }
}

/// [`AWS::ImageBuilder::DistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html).
pub struct DistributionConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DistributionConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::DistributionConfiguration",
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

impl DistributionConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Distributions`.
    #[inline]
    pub fn distributions(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Distributions")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::ImageBuilder::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html).
pub struct Image {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Image {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::Image",
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

impl Image {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ImageId`.
    #[inline]
    pub fn image_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ImageId")
    }

    /// The attribute `ImageUri`.
    #[inline]
    pub fn image_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "ImageUri")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Json> {
        attribute(self.use_construct, "LatestVersion")
    }

    /// The attribute `LatestVersion.Arn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Arn")
    }

    /// The attribute `LatestVersion.Major`.
    #[inline]
    pub fn latest_version_major(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Major")
    }

    /// The attribute `LatestVersion.Minor`.
    #[inline]
    pub fn latest_version_minor(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Minor")
    }

    /// The attribute `LatestVersion.Patch`.
    #[inline]
    pub fn latest_version_patch(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Patch")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::ImageBuilder::ImagePipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html).
pub struct ImagePipeline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ImagePipeline {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::ImagePipeline",
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

impl ImagePipeline {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ContainerRecipeArn`.
    #[inline]
    pub fn container_recipe_arn(&self) -> Value<Arn<super::imagebuilder::ContainerRecipe>> {
        attribute(self.use_construct, "ContainerRecipeArn")
    }

    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DeploymentId")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `DistributionConfigurationArn`.
    #[inline]
    pub fn distribution_configuration_arn(
        &self,
    ) -> Value<Arn<super::imagebuilder::DistributionConfiguration>> {
        attribute(self.use_construct, "DistributionConfigurationArn")
    }

    /// The attribute `EnhancedImageMetadataEnabled`.
    #[inline]
    pub fn enhanced_image_metadata_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnhancedImageMetadataEnabled")
    }

    /// The attribute `ExecutionRole`.
    #[inline]
    pub fn execution_role(&self) -> Value<Text> {
        attribute(self.use_construct, "ExecutionRole")
    }

    /// The attribute `ImageRecipeArn`.
    #[inline]
    pub fn image_recipe_arn(&self) -> Value<Arn<super::imagebuilder::ImageRecipe>> {
        attribute(self.use_construct, "ImageRecipeArn")
    }

    /// The attribute `ImageScanningConfiguration.EcrConfiguration.ContainerTags`.
    #[inline]
    pub fn image_scanning_configuration_ecr_configuration_container_tags(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ImageScanningConfiguration.EcrConfiguration.ContainerTags",
        )
    }

    /// The attribute `ImageScanningConfiguration.EcrConfiguration.RepositoryName`.
    #[inline]
    pub fn image_scanning_configuration_ecr_configuration_repository_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ImageScanningConfiguration.EcrConfiguration.RepositoryName",
        )
    }

    /// The attribute `ImageScanningConfiguration.ImageScanningEnabled`.
    #[inline]
    pub fn image_scanning_configuration_image_scanning_enabled(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ImageScanningConfiguration.ImageScanningEnabled",
        )
    }

    /// The attribute `ImageTestsConfiguration.ImageTestsEnabled`.
    #[inline]
    pub fn image_tests_configuration_image_tests_enabled(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ImageTestsConfiguration.ImageTestsEnabled",
        )
    }

    /// The attribute `ImageTestsConfiguration.TimeoutMinutes`.
    #[inline]
    pub fn image_tests_configuration_timeout_minutes(&self) -> Value<Integer> {
        attribute(self.use_construct, "ImageTestsConfiguration.TimeoutMinutes")
    }

    /// The attribute `InfrastructureConfigurationArn`.
    #[inline]
    pub fn infrastructure_configuration_arn(
        &self,
    ) -> Value<Arn<super::imagebuilder::InfrastructureConfiguration>> {
        attribute(self.use_construct, "InfrastructureConfigurationArn")
    }

    /// The attribute `LoggingConfiguration.ImageLogGroupName`.
    #[inline]
    pub fn logging_configuration_image_log_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LoggingConfiguration.ImageLogGroupName")
    }

    /// The attribute `LoggingConfiguration.PipelineLogGroupName`.
    #[inline]
    pub fn logging_configuration_pipeline_log_group_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.PipelineLogGroupName",
        )
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `Schedule.AutoDisablePolicy.FailureCount`.
    #[inline]
    pub fn schedule_auto_disable_policy_failure_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "Schedule.AutoDisablePolicy.FailureCount",
        )
    }

    /// The attribute `Schedule.PipelineExecutionStartCondition`.
    #[inline]
    pub fn schedule_pipeline_execution_start_condition(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Schedule.PipelineExecutionStartCondition",
        )
    }

    /// The attribute `Schedule.ScheduleExpression`.
    #[inline]
    pub fn schedule_schedule_expression(&self) -> Value<Text> {
        attribute(self.use_construct, "Schedule.ScheduleExpression")
    }

    /// The attribute `Schedule.Timezone`.
    #[inline]
    pub fn schedule_timezone(&self) -> Value<Text> {
        attribute(self.use_construct, "Schedule.Timezone")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Workflows`.
    #[inline]
    pub fn workflows(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Workflows")
    }
}

/// [`AWS::ImageBuilder::ImageRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html).
pub struct ImageRecipe {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ImageRecipe {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::ImageRecipe",
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

impl ImageRecipe {
    /// The attribute `AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild`.
    #[inline]
    pub fn additional_instance_configuration_systems_manager_agent_uninstall_after_build(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild",
        )
    }

    /// The attribute `AdditionalInstanceConfiguration.UserDataOverride`.
    #[inline]
    pub fn additional_instance_configuration_user_data_override(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "AdditionalInstanceConfiguration.UserDataOverride",
        )
    }

    /// The attribute `AmiWatermarks`.
    #[inline]
    pub fn ami_watermarks(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AmiWatermarks")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BlockDeviceMappings`.
    #[inline]
    pub fn block_device_mappings(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "BlockDeviceMappings")
    }

    /// The attribute `Components`.
    #[inline]
    pub fn components(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Components")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `LatestVersion.Arn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Arn")
    }

    /// The attribute `LatestVersion.Major`.
    #[inline]
    pub fn latest_version_major(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Major")
    }

    /// The attribute `LatestVersion.Minor`.
    #[inline]
    pub fn latest_version_minor(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Minor")
    }

    /// The attribute `LatestVersion.Patch`.
    #[inline]
    pub fn latest_version_patch(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Patch")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ParentImage`.
    #[inline]
    pub fn parent_image(&self) -> Value<Text> {
        attribute(self.use_construct, "ParentImage")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }

    /// The attribute `WorkingDirectory`.
    #[inline]
    pub fn working_directory(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkingDirectory")
    }
}

/// [`AWS::ImageBuilder::InfrastructureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html).
pub struct InfrastructureConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InfrastructureConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::InfrastructureConfiguration",
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

impl InfrastructureConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `InstanceMetadataOptions.HttpPutResponseHopLimit`.
    #[inline]
    pub fn instance_metadata_options_http_put_response_hop_limit(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "InstanceMetadataOptions.HttpPutResponseHopLimit",
        )
    }

    /// The attribute `InstanceMetadataOptions.HttpTokens`.
    #[inline]
    pub fn instance_metadata_options_http_tokens(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceMetadataOptions.HttpTokens")
    }

    /// The attribute `InstanceProfileName`.
    #[inline]
    pub fn instance_profile_name(&self) -> Value<Name<super::iam::InstanceProfile>> {
        attribute(self.use_construct, "InstanceProfileName")
    }

    /// The attribute `InstanceTypes`.
    #[inline]
    pub fn instance_types(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "InstanceTypes")
    }

    /// The attribute `KeyPair`.
    #[inline]
    pub fn key_pair(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyPair")
    }

    /// The attribute `Logging.S3Logs.S3BucketName`.
    #[inline]
    pub fn logging_s3_logs_s3_bucket_name(&self) -> Value<Name<super::s3::Bucket>> {
        attribute(self.use_construct, "Logging.S3Logs.S3BucketName")
    }

    /// The attribute `Logging.S3Logs.S3KeyPrefix`.
    #[inline]
    pub fn logging_s3_logs_s3_key_prefix(&self) -> Value<Text> {
        attribute(self.use_construct, "Logging.S3Logs.S3KeyPrefix")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds`.
    #[inline]
    pub fn parent_instance_auto_scaling_group_capacity_wait_timeout_seconds(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds",
        )
    }

    /// The attribute `ParentInstance.AutoScalingGroup.Name`.
    #[inline]
    pub fn parent_instance_auto_scaling_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ParentInstance.AutoScalingGroup.Name")
    }

    /// The attribute `Placement.AvailabilityZone`.
    #[inline]
    pub fn placement_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "Placement.AvailabilityZone")
    }

    /// The attribute `Placement.HostId`.
    #[inline]
    pub fn placement_host_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Placement.HostId")
    }

    /// The attribute `Placement.HostResourceGroupArn`.
    #[inline]
    pub fn placement_host_resource_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Placement.HostResourceGroupArn")
    }

    /// The attribute `Placement.Tenancy`.
    #[inline]
    pub fn placement_tenancy(&self) -> Value<Text> {
        attribute(self.use_construct, "Placement.Tenancy")
    }

    /// The attribute `SecurityGroupIds`.
    #[inline]
    pub fn security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroupIds")
    }

    /// The attribute `SnsTopicArn`.
    #[inline]
    pub fn sns_topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.use_construct, "SnsTopicArn")
    }

    /// The attribute `SubnetId`.
    #[inline]
    pub fn subnet_id(&self) -> Value<Id<super::ec2::Subnet>> {
        attribute(self.use_construct, "SubnetId")
    }

    /// The attribute `TerminateInstanceOnCompletion`.
    #[inline]
    pub fn terminate_instance_on_completion(&self) -> Value<Boolean> {
        attribute(self.use_construct, "TerminateInstanceOnCompletion")
    }

    /// The attribute `TerminateInstanceOnFailure`.
    #[inline]
    pub fn terminate_instance_on_failure(&self) -> Value<Boolean> {
        attribute(self.use_construct, "TerminateInstanceOnFailure")
    }
}

/// [`AWS::ImageBuilder::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html).
pub struct LifecyclePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LifecyclePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::LifecyclePolicy",
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

impl LifecyclePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::ImageBuilder::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html).
pub struct Workflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::ImageBuilder::Workflow",
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

impl Workflow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Json> {
        attribute(self.use_construct, "LatestVersion")
    }

    /// The attribute `LatestVersion.Arn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Arn")
    }

    /// The attribute `LatestVersion.Major`.
    #[inline]
    pub fn latest_version_major(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Major")
    }

    /// The attribute `LatestVersion.Minor`.
    #[inline]
    pub fn latest_version_minor(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Minor")
    }

    /// The attribute `LatestVersion.Patch`.
    #[inline]
    pub fn latest_version_patch(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersion.Patch")
    }
}
