//! Resource types of `AWS::SageMaker`.

use super::prelude::*;

/// [`AWS::SageMaker::AIWorkloadConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html).
pub struct AIWorkloadConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AIWorkloadConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::AIWorkloadConfig",
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

impl AIWorkloadConfig {
    /// The attribute `AIWorkloadConfigArn`.
    #[inline]
    pub fn ai_workload_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AIWorkloadConfigArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }
}

/// [`AWS::SageMaker::Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html).
pub struct Action {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Action {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Action",
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

impl Action {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::Algorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html).
pub struct Algorithm {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Algorithm {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Algorithm",
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

impl Algorithm {
    /// The attribute `AlgorithmArn`.
    #[inline]
    pub fn algorithm_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AlgorithmArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }
}

/// [`AWS::SageMaker::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html).
pub struct App {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for App {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::App",
        arn: Some(ReturnValue::Attribute("AppArn")),
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

impl App {
    /// The attribute `AppArn`.
    #[inline]
    pub fn app_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AppArn")
    }

    /// The attribute `BuiltInLifecycleConfigArn`.
    #[inline]
    pub fn built_in_lifecycle_config_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "BuiltInLifecycleConfigArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::AppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html).
pub struct AppImageConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AppImageConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::AppImageConfig",
        arn: Some(ReturnValue::Attribute("AppImageConfigArn")),
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

impl AppImageConfig {
    /// The attribute `AppImageConfigArn`.
    #[inline]
    pub fn app_image_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AppImageConfigArn")
    }

    /// `AppImageConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn app_image_config_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html).
pub struct Artifact {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Artifact {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Artifact",
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

impl Artifact {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Cluster",
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

impl Cluster {
    /// The attribute `ClusterArn`.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ClusterArn")
    }

    /// The attribute `ClusterStatus`.
    #[inline]
    pub fn cluster_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterStatus")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureMessage")
    }
}

/// [`AWS::SageMaker::ClusterSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html).
pub struct ClusterSchedulerConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSchedulerConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ClusterSchedulerConfig",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ClusterSchedulerConfigId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ClusterSchedulerConfig {
    /// The attribute `ClusterSchedulerConfigArn`.
    #[inline]
    pub fn cluster_scheduler_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ClusterSchedulerConfigArn")
    }

    /// The attribute `ClusterSchedulerConfigId`.
    #[inline]
    pub fn cluster_scheduler_config_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ClusterSchedulerConfigId")
    }

    /// The attribute `ClusterSchedulerConfigVersion`.
    #[inline]
    pub fn cluster_scheduler_config_version(&self) -> Value<Integer> {
        attribute(self.use_construct, "ClusterSchedulerConfigVersion")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SageMaker::CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html).
pub struct CodeRepository {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CodeRepository {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::CodeRepository",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("CodeRepositoryName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CodeRepository {
    /// The attribute `CodeRepositoryArn`.
    #[inline]
    pub fn code_repository_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CodeRepositoryArn")
    }

    /// The attribute `CodeRepositoryName`.
    #[inline]
    pub fn code_repository_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "CodeRepositoryName")
    }
}

/// [`AWS::SageMaker::ComputeQuota`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html).
pub struct ComputeQuota {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ComputeQuota {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ComputeQuota",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ComputeQuotaId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ComputeQuota {
    /// The attribute `ComputeQuotaArn`, which is what `Ref` returns.
    #[inline]
    pub fn compute_quota_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ComputeQuotaId`.
    #[inline]
    pub fn compute_quota_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ComputeQuotaId")
    }

    /// The attribute `ComputeQuotaVersion`.
    #[inline]
    pub fn compute_quota_version(&self) -> Value<Integer> {
        attribute(self.use_construct, "ComputeQuotaVersion")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SageMaker::Context`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html).
pub struct Context {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Context {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Context",
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

impl Context {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::DataQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html).
pub struct DataQualityJobDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataQualityJobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::DataQualityJobDefinition",
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

impl DataQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DataQualityAppSpecification.ContainerArguments`.
    #[inline]
    pub fn data_quality_app_specification_container_arguments(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "DataQualityAppSpecification.ContainerArguments",
        )
    }

    /// The attribute `DataQualityAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn data_quality_app_specification_container_entrypoint(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "DataQualityAppSpecification.ContainerEntrypoint",
        )
    }

    /// The attribute `DataQualityAppSpecification.ImageUri`.
    #[inline]
    pub fn data_quality_app_specification_image_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "DataQualityAppSpecification.ImageUri")
    }

    /// The attribute `DataQualityAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn data_quality_app_specification_post_analytics_processor_source_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `DataQualityAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn data_quality_app_specification_record_preprocessor_source_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `DataQualityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn data_quality_baseline_config_baselining_job_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityBaselineConfig.BaseliningJobName",
        )
    }

    /// The attribute `DataQualityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn data_quality_baseline_config_constraints_resource_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `DataQualityBaselineConfig.StatisticsResource.S3Uri`.
    #[inline]
    pub fn data_quality_baseline_config_statistics_resource_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityBaselineConfig.StatisticsResource.S3Uri",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_data_captured_destination_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_csv_header(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_json_line(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_parquet(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_exclude_features_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.LocalPath",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_s3_data_distribution_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_endpoint_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.EndpointInput.EndpointName",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_exclude_features_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.EndpointInput.LocalPath",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_s3_data_distribution_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "DataQualityJobInput.EndpointInput.S3InputMode",
        )
    }

    /// The attribute `DataQualityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn data_quality_job_output_config_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DataQualityJobOutputConfig.KmsKeyId")
    }

    /// The attribute `DataQualityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn data_quality_job_output_config_monitoring_outputs(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "DataQualityJobOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(&self) -> Value<Text> {
        attribute(self.use_construct, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.use_construct,
            "NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::SageMaker::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html).
pub struct Device {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Device {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Device",
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

impl Device {
    /// `DeviceFleetName`, which is what `Ref` returns.
    #[inline]
    pub fn device_fleet_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::DeviceFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html).
pub struct DeviceFleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeviceFleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::DeviceFleet",
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

impl DeviceFleet {
    /// `DeviceFleetName`, which is what `Ref` returns.
    #[inline]
    pub fn device_fleet_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Domain",
        arn: Some(ReturnValue::Attribute("DomainArn")),
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

impl Domain {
    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainArn")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `HomeEfsFileSystemId`.
    #[inline]
    pub fn home_efs_file_system_id(&self) -> Value<Text> {
        attribute(self.use_construct, "HomeEfsFileSystemId")
    }

    /// The attribute `SecurityGroupIdForDomainBoundary`.
    #[inline]
    pub fn security_group_id_for_domain_boundary(&self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.use_construct, "SecurityGroupIdForDomainBoundary")
    }

    /// The attribute `SingleSignOnApplicationArn`.
    #[inline]
    pub fn single_sign_on_application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SingleSignOnApplicationArn")
    }

    /// The attribute `SingleSignOnManagedApplicationInstanceId`.
    #[inline]
    pub fn single_sign_on_managed_application_instance_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "SingleSignOnManagedApplicationInstanceId",
        )
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.use_construct, "Url")
    }
}

/// [`AWS::SageMaker::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html).
pub struct Endpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Endpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Endpoint",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("EndpointName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Endpoint {
    /// The attribute `EndpointArn`.
    #[inline]
    pub fn endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EndpointArn")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "EndpointName")
    }
}

/// [`AWS::SageMaker::EndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html).
pub struct EndpointConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EndpointConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::EndpointConfig",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("EndpointConfigName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl EndpointConfig {
    /// The attribute `EndpointConfigArn`.
    #[inline]
    pub fn endpoint_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EndpointConfigArn")
    }

    /// The attribute `EndpointConfigName`.
    #[inline]
    pub fn endpoint_config_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "EndpointConfigName")
    }
}

/// [`AWS::SageMaker::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html).
pub struct Experiment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Experiment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Experiment",
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

impl Experiment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::ExperimentTrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html).
pub struct ExperimentTrialComponent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ExperimentTrialComponent {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ExperimentTrialComponent",
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

impl ExperimentTrialComponent {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LineageGroupArn`.
    #[inline]
    pub fn lineage_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LineageGroupArn")
    }
}

/// [`AWS::SageMaker::FeatureGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html).
pub struct FeatureGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FeatureGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::FeatureGroup",
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

impl FeatureGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `FeatureGroupStatus`.
    #[inline]
    pub fn feature_group_status(&self) -> Value<Text> {
        attribute(self.use_construct, "FeatureGroupStatus")
    }

    /// `FeatureGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn feature_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html).
pub struct Hub {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Hub {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Hub",
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

impl Hub {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `HubArn`.
    #[inline]
    pub fn hub_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HubArn")
    }

    /// The attribute `HubStatus`.
    #[inline]
    pub fn hub_status(&self) -> Value<Text> {
        attribute(self.use_construct, "HubStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::HumanTaskUi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html).
pub struct HumanTaskUi {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for HumanTaskUi {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::HumanTaskUi",
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

impl HumanTaskUi {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `HumanTaskUiArn`.
    #[inline]
    pub fn human_task_ui_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "HumanTaskUiArn")
    }
}

/// [`AWS::SageMaker::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html).
pub struct Image {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Image {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Image",
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

impl Image {
    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ImageArn")
    }
}

/// [`AWS::SageMaker::ImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html).
pub struct ImageVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ImageVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ImageVersion",
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

impl ImageVersion {
    /// The attribute `ContainerImage`.
    #[inline]
    pub fn container_image(&self) -> Value<Text> {
        attribute(self.use_construct, "ContainerImage")
    }

    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(&self) -> Value<Arn<super::sagemaker::Image>> {
        attribute(self.use_construct, "ImageArn")
    }

    /// The attribute `ImageVersionArn`.
    #[inline]
    pub fn image_version_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ImageVersionArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::SageMaker::InferenceComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html).
pub struct InferenceComponent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InferenceComponent {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::InferenceComponent",
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

impl InferenceComponent {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `InferenceComponentArn`.
    #[inline]
    pub fn inference_component_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InferenceComponentArn")
    }

    /// The attribute `InferenceComponentStatus`.
    #[inline]
    pub fn inference_component_status(&self) -> Value<Text> {
        attribute(self.use_construct, "InferenceComponentStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `RuntimeConfig.CurrentCopyCount`.
    #[inline]
    pub fn runtime_config_current_copy_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RuntimeConfig.CurrentCopyCount")
    }

    /// The attribute `RuntimeConfig.DesiredCopyCount`.
    #[inline]
    pub fn runtime_config_desired_copy_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "RuntimeConfig.DesiredCopyCount")
    }

    /// The attribute `RuntimeConfig.PlacementStatus`.
    #[inline]
    pub fn runtime_config_placement_status(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "RuntimeConfig.PlacementStatus")
    }

    /// The attribute `Specification.Container.DeployedImage`.
    #[inline]
    pub fn specification_container_deployed_image(&self) -> Value<Json> {
        attribute(self.use_construct, "Specification.Container.DeployedImage")
    }

    /// The attribute `Specification.CurrentDataCacheConfig`.
    #[inline]
    pub fn specification_current_data_cache_config(&self) -> Value<Json> {
        attribute(self.use_construct, "Specification.CurrentDataCacheConfig")
    }
}

/// [`AWS::SageMaker::InferenceExperiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html).
pub struct InferenceExperiment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InferenceExperiment {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::InferenceExperiment",
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

impl InferenceExperiment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EndpointMetadata`.
    #[inline]
    pub fn endpoint_metadata(&self) -> Value<Json> {
        attribute(self.use_construct, "EndpointMetadata")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::MlflowApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html).
pub struct MlflowApp {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MlflowApp {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::MlflowApp",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("MlflowAppId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MlflowApp {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `MlflowAppId`.
    #[inline]
    pub fn mlflow_app_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MlflowAppId")
    }

    /// The attribute `MlflowVersion`.
    #[inline]
    pub fn mlflow_version(&self) -> Value<Text> {
        attribute(self.use_construct, "MlflowVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SageMaker::MlflowTrackingServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html).
pub struct MlflowTrackingServer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MlflowTrackingServer {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::MlflowTrackingServer",
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

impl MlflowTrackingServer {
    /// The attribute `TrackingServerArn`.
    #[inline]
    pub fn tracking_server_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TrackingServerArn")
    }

    /// `TrackingServerName`, which is what `Ref` returns.
    #[inline]
    pub fn tracking_server_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html).
pub struct Model {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Model {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Model",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("ModelName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Model {
    /// The attribute `ModelArn`.
    #[inline]
    pub fn model_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ModelArn")
    }

    /// The attribute `ModelName`.
    #[inline]
    pub fn model_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "ModelName")
    }
}

/// [`AWS::SageMaker::ModelBiasJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html).
pub struct ModelBiasJobDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelBiasJobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelBiasJobDefinition",
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

impl ModelBiasJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(&self) -> Value<Text> {
        attribute(self.use_construct, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `ModelBiasAppSpecification.ConfigUri`.
    #[inline]
    pub fn model_bias_app_specification_config_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelBiasAppSpecification.ConfigUri")
    }

    /// The attribute `ModelBiasAppSpecification.ImageUri`.
    #[inline]
    pub fn model_bias_app_specification_image_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelBiasAppSpecification.ImageUri")
    }

    /// The attribute `ModelBiasBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_bias_baseline_config_baselining_job_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasBaselineConfig.BaseliningJobName",
        )
    }

    /// The attribute `ModelBiasBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_bias_baseline_config_constraints_resource_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_data_captured_destination_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_csv_header(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_json_line(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_parquet(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.EndTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_end_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.FeaturesAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_features_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_inference_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.LocalPath",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_threshold_attribute(
        &self,
    ) -> Value<Number> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_data_distribution_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.StartTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_start_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.BatchTransformInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.EndTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_end_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_endpoint_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.EndpointName",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.FeaturesAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_features_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_inference_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.LocalPath",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_threshold_attribute(
        &self,
    ) -> Value<Number> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_data_distribution_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.S3InputMode",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.StartTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_start_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.EndpointInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.GroundTruthS3Input.S3Uri`.
    #[inline]
    pub fn model_bias_job_input_ground_truth_s3_input_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelBiasJobInput.GroundTruthS3Input.S3Uri",
        )
    }

    /// The attribute `ModelBiasJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_bias_job_output_config_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelBiasJobOutputConfig.KmsKeyId")
    }

    /// The attribute `ModelBiasJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_bias_job_output_config_monitoring_outputs(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "ModelBiasJobOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.use_construct,
            "NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::SageMaker::ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html).
pub struct ModelCard {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelCard {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelCard",
        arn: Some(ReturnValue::Attribute("ModelCardArn")),
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

impl ModelCard {
    /// The attribute `CreatedBy.DomainId`.
    #[inline]
    pub fn created_by_domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy.DomainId")
    }

    /// The attribute `CreatedBy.UserProfileArn`.
    #[inline]
    pub fn created_by_user_profile_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy.UserProfileArn")
    }

    /// The attribute `CreatedBy.UserProfileName`.
    #[inline]
    pub fn created_by_user_profile_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedBy.UserProfileName")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedBy.DomainId`.
    #[inline]
    pub fn last_modified_by_domain_id(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy.DomainId")
    }

    /// The attribute `LastModifiedBy.UserProfileArn`.
    #[inline]
    pub fn last_modified_by_user_profile_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy.UserProfileArn")
    }

    /// The attribute `LastModifiedBy.UserProfileName`.
    #[inline]
    pub fn last_modified_by_user_profile_name(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedBy.UserProfileName")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `ModelCardArn`.
    #[inline]
    pub fn model_card_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ModelCardArn")
    }

    /// The attribute `ModelCardProcessingStatus`.
    #[inline]
    pub fn model_card_processing_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelCardProcessingStatus")
    }

    /// The attribute `ModelCardVersion`.
    #[inline]
    pub fn model_card_version(&self) -> Value<Integer> {
        attribute(self.use_construct, "ModelCardVersion")
    }

    /// `ModelCardName`, which is what `Ref` returns.
    #[inline]
    pub fn model_card_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::ModelExplainabilityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html).
pub struct ModelExplainabilityJobDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelExplainabilityJobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelExplainabilityJobDefinition",
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

impl ModelExplainabilityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(&self) -> Value<Text> {
        attribute(self.use_construct, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `ModelExplainabilityAppSpecification.ConfigUri`.
    #[inline]
    pub fn model_explainability_app_specification_config_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityAppSpecification.ConfigUri",
        )
    }

    /// The attribute `ModelExplainabilityAppSpecification.ImageUri`.
    #[inline]
    pub fn model_explainability_app_specification_image_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityAppSpecification.ImageUri",
        )
    }

    /// The attribute `ModelExplainabilityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_explainability_baseline_config_baselining_job_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityBaselineConfig.BaseliningJobName",
        )
    }

    /// The attribute `ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_explainability_baseline_config_constraints_resource_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_data_captured_destination_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_csv_header(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_json_line(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_parquet(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_features_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_inference_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.LocalPath",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_probability_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_s3_data_distribution_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_s3_input_mode(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_endpoint_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.EndpointName",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_features_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_inference_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.LocalPath",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_probability_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_s3_data_distribution_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobInput.EndpointInput.S3InputMode",
        )
    }

    /// The attribute `ModelExplainabilityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_explainability_job_output_config_kms_key_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobOutputConfig.KmsKeyId",
        )
    }

    /// The attribute `ModelExplainabilityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_explainability_job_output_config_monitoring_outputs(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "ModelExplainabilityJobOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.use_construct,
            "NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::SageMaker::ModelPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html).
pub struct ModelPackage {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelPackage {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelPackage",
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

impl ModelPackage {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `ModelPackageArn`.
    #[inline]
    pub fn model_package_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ModelPackageArn")
    }

    /// The attribute `ModelPackageStatus`.
    #[inline]
    pub fn model_package_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelPackageStatus")
    }
}

/// [`AWS::SageMaker::ModelPackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html).
pub struct ModelPackageGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelPackageGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelPackageGroup",
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

impl ModelPackageGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `ModelPackageGroupArn`.
    #[inline]
    pub fn model_package_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ModelPackageGroupArn")
    }

    /// The attribute `ModelPackageGroupStatus`.
    #[inline]
    pub fn model_package_group_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelPackageGroupStatus")
    }
}

/// [`AWS::SageMaker::ModelQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html).
pub struct ModelQualityJobDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ModelQualityJobDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ModelQualityJobDefinition",
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

impl ModelQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(&self) -> Value<Text> {
        attribute(self.use_construct, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "JobResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `ModelQualityAppSpecification.ContainerArguments`.
    #[inline]
    pub fn model_quality_app_specification_container_arguments(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ModelQualityAppSpecification.ContainerArguments",
        )
    }

    /// The attribute `ModelQualityAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn model_quality_app_specification_container_entrypoint(&self) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "ModelQualityAppSpecification.ContainerEntrypoint",
        )
    }

    /// The attribute `ModelQualityAppSpecification.ImageUri`.
    #[inline]
    pub fn model_quality_app_specification_image_uri(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelQualityAppSpecification.ImageUri")
    }

    /// The attribute `ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn model_quality_app_specification_post_analytics_processor_source_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `ModelQualityAppSpecification.ProblemType`.
    #[inline]
    pub fn model_quality_app_specification_problem_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityAppSpecification.ProblemType",
        )
    }

    /// The attribute `ModelQualityAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn model_quality_app_specification_record_preprocessor_source_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `ModelQualityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_quality_baseline_config_baselining_job_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityBaselineConfig.BaseliningJobName",
        )
    }

    /// The attribute `ModelQualityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_quality_baseline_config_constraints_resource_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_data_captured_destination_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_csv_header(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_json_line(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_parquet(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.EndTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_end_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_inference_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.LocalPath",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_probability_attribute(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_probability_threshold_attribute(
        &self,
    ) -> Value<Number> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_s3_data_distribution_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.StartTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_start_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.BatchTransformInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.EndTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_end_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_endpoint_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.EndpointName",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_inference_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_local_path(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.LocalPath",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_probability_attribute(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_probability_threshold_attribute(
        &self,
    ) -> Value<Number> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_s3_data_distribution_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_s3_input_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.S3InputMode",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.StartTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_start_time_offset(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.EndpointInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.GroundTruthS3Input.S3Uri`.
    #[inline]
    pub fn model_quality_job_input_ground_truth_s3_input_s3_uri(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "ModelQualityJobInput.GroundTruthS3Input.S3Uri",
        )
    }

    /// The attribute `ModelQualityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_quality_job_output_config_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ModelQualityJobOutputConfig.KmsKeyId")
    }

    /// The attribute `ModelQualityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_quality_job_output_config_monitoring_outputs(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "ModelQualityJobOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(&self) -> Value<Boolean> {
        attribute(self.use_construct, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.use_construct,
            "NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::SageMaker::MonitoringSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html).
pub struct MonitoringSchedule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MonitoringSchedule {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::MonitoringSchedule",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("MonitoringScheduleName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MonitoringSchedule {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointName")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LastMonitoringExecutionSummary.CreationTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_creation_time(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.CreationTime",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.EndpointName`.
    #[inline]
    pub fn last_monitoring_execution_summary_endpoint_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.EndpointName",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.FailureReason`.
    #[inline]
    pub fn last_monitoring_execution_summary_failure_reason(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.FailureReason",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.LastModifiedTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_last_modified_time(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.LastModifiedTime",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.MonitoringExecutionStatus`.
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_execution_status(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.MonitoringExecutionStatus",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.MonitoringScheduleName`.
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_schedule_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.MonitoringScheduleName",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.ProcessingJobArn`.
    #[inline]
    pub fn last_monitoring_execution_summary_processing_job_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.ProcessingJobArn",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.ScheduledTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_scheduled_time(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "LastMonitoringExecutionSummary.ScheduledTime",
        )
    }

    /// The attribute `MonitoringScheduleArn`.
    #[inline]
    pub fn monitoring_schedule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "MonitoringScheduleArn")
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_constraints_resource_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_statistics_resource_s3_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_arguments(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_entrypoint(
        &self,
    ) -> Value<List<Text>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_image_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_post_analytics_processor_source_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_record_preprocessor_source_uri(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_inputs(
        &self,
    ) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_kms_key_id(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_monitoring_outputs(
        &self,
    ) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_count(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_type(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_kms_key_id(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_size_in_gb(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_inter_container_traffic_encryption(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_network_isolation(
        &self,
    ) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_subnets(
        &self,
    ) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_role_arn(
        &self,
    ) -> Value<Arn<super::iam::Role>> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_stopping_condition_max_runtime_in_seconds(
        &self,
    ) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinitionName`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringJobDefinitionName",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringType`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_type(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.MonitoringType",
        )
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_end_time(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime",
        )
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_start_time(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime",
        )
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_schedule_expression(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression",
        )
    }

    /// The attribute `MonitoringScheduleName`.
    #[inline]
    pub fn monitoring_schedule_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "MonitoringScheduleName")
    }

    /// The attribute `MonitoringScheduleStatus`.
    #[inline]
    pub fn monitoring_schedule_status(&self) -> Value<Text> {
        attribute(self.use_construct, "MonitoringScheduleStatus")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::SageMaker::NotebookInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html).
pub struct NotebookInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NotebookInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::NotebookInstance",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("NotebookInstanceName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NotebookInstance {
    /// The attribute `NotebookInstanceArn`.
    #[inline]
    pub fn notebook_instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NotebookInstanceArn")
    }

    /// The attribute `NotebookInstanceName`.
    #[inline]
    pub fn notebook_instance_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "NotebookInstanceName")
    }
}

/// [`AWS::SageMaker::NotebookInstanceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html).
pub struct NotebookInstanceLifecycleConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NotebookInstanceLifecycleConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::NotebookInstanceLifecycleConfig",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute(
            "NotebookInstanceLifecycleConfigName",
        )),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NotebookInstanceLifecycleConfig {
    /// The attribute `NotebookInstanceLifecycleConfigArn`.
    #[inline]
    pub fn notebook_instance_lifecycle_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "NotebookInstanceLifecycleConfigArn")
    }

    /// The attribute `NotebookInstanceLifecycleConfigName`.
    #[inline]
    pub fn notebook_instance_lifecycle_config_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "NotebookInstanceLifecycleConfigName")
    }
}

/// [`AWS::SageMaker::PartnerApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html).
pub struct PartnerApp {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PartnerApp {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::PartnerApp",
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

impl PartnerApp {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BaseUrl`.
    #[inline]
    pub fn base_url(&self) -> Value<Text> {
        attribute(self.use_construct, "BaseUrl")
    }

    /// The attribute `CurrentVersionEolDate`.
    #[inline]
    pub fn current_version_eol_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentVersionEolDate")
    }
}

/// [`AWS::SageMaker::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html).
pub struct Pipeline {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Pipeline {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Pipeline",
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

impl Pipeline {
    /// `PipelineName`, which is what `Ref` returns.
    #[inline]
    pub fn pipeline_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::ProcessingJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html).
pub struct ProcessingJob {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProcessingJob {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::ProcessingJob",
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

impl ProcessingJob {
    /// The attribute `AutoMLJobArn`.
    #[inline]
    pub fn auto_ml_job_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AutoMLJobArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `ExitMessage`.
    #[inline]
    pub fn exit_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ExitMessage")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "FailureReason")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `MonitoringScheduleArn`.
    #[inline]
    pub fn monitoring_schedule_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MonitoringScheduleArn")
    }

    /// The attribute `ProcessingEndTime`.
    #[inline]
    pub fn processing_end_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ProcessingEndTime")
    }

    /// The attribute `ProcessingJobArn`.
    #[inline]
    pub fn processing_job_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProcessingJobArn")
    }

    /// The attribute `ProcessingJobStatus`.
    #[inline]
    pub fn processing_job_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ProcessingJobStatus")
    }

    /// The attribute `ProcessingStartTime`.
    #[inline]
    pub fn processing_start_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ProcessingStartTime")
    }

    /// The attribute `TrainingJobArn`.
    #[inline]
    pub fn training_job_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TrainingJobArn")
    }
}

/// [`AWS::SageMaker::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html).
pub struct Project {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Project {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Project",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ProjectId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Project {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `ProjectArn`.
    #[inline]
    pub fn project_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProjectArn")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ProjectId")
    }

    /// The attribute `ProjectStatus`.
    #[inline]
    pub fn project_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ProjectStatus")
    }
}

/// [`AWS::SageMaker::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html).
pub struct Space {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Space {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Space",
        arn: Some(ReturnValue::Attribute("SpaceArn")),
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

impl Space {
    /// The attribute `SpaceArn`.
    #[inline]
    pub fn space_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SpaceArn")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(&self) -> Value<Text> {
        attribute(self.use_construct, "Url")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::StudioLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html).
pub struct StudioLifecycleConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StudioLifecycleConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::StudioLifecycleConfig",
        arn: Some(ReturnValue::Attribute("StudioLifecycleConfigArn")),
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

impl StudioLifecycleConfig {
    /// The attribute `StudioLifecycleConfigArn`.
    #[inline]
    pub fn studio_lifecycle_config_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "StudioLifecycleConfigArn")
    }

    /// `StudioLifecycleConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn studio_lifecycle_config_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::TrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html).
pub struct TrialComponent {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TrialComponent {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::TrialComponent",
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

impl TrialComponent {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LineageGroupArn`.
    #[inline]
    pub fn lineage_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LineageGroupArn")
    }

    /// The attribute `TrialComponentArn`.
    #[inline]
    pub fn trial_component_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TrialComponentArn")
    }
}

/// [`AWS::SageMaker::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html).
pub struct UserProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::UserProfile",
        arn: Some(ReturnValue::Attribute("UserProfileArn")),
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

impl UserProfile {
    /// The attribute `UserProfileArn`.
    #[inline]
    pub fn user_profile_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "UserProfileArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SageMaker::Workforce`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html).
pub struct Workforce {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workforce {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Workforce",
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

impl Workforce {
    /// The attribute `SubDomain`.
    #[inline]
    pub fn sub_domain(&self) -> Value<Text> {
        attribute(self.use_construct, "SubDomain")
    }

    /// The attribute `WorkforceArn`.
    #[inline]
    pub fn workforce_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkforceArn")
    }
}

/// [`AWS::SageMaker::Workteam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html).
pub struct Workteam {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workteam {
    const FACTS: Facts = Facts {
        type_name: "AWS::SageMaker::Workteam",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("WorkteamName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Workteam {
    /// The attribute `WorkteamArn`.
    #[inline]
    pub fn workteam_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkteamArn")
    }

    /// The attribute `WorkteamName`.
    #[inline]
    pub fn workteam_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "WorkteamName")
    }
}
