//! Resource types of `AWS::SageMaker`.

use super::prelude::*;

/// [`AWS::SageMaker::AIWorkloadConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html).
#[derive(Clone, Copy)]
pub struct AIWorkloadConfig(Identity);

impl ResourceType for AIWorkloadConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::AIWorkloadConfig";
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

impl AIWorkloadConfig {
    /// The attribute `AIWorkloadConfigArn`.
    #[inline]
    pub fn ai_workload_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AIWorkloadConfigArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }
}

/// [`AWS::SageMaker::Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html).
#[derive(Clone, Copy)]
pub struct Action(Identity);

impl ResourceType for Action {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Action";
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

impl Action {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::Algorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html).
#[derive(Clone, Copy)]
pub struct Algorithm(Identity);

impl ResourceType for Algorithm {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Algorithm";
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

impl Algorithm {
    /// The attribute `AlgorithmArn`.
    #[inline]
    pub fn algorithm_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AlgorithmArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }
}

/// [`AWS::SageMaker::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html).
#[derive(Clone, Copy)]
pub struct App(Identity);

impl ResourceType for App {
    const TYPE_NAME: &'static str = "AWS::SageMaker::App";
    const ARN: Option<Target> = Some(Target::Attribute("AppArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl App {
    /// The attribute `AppArn`.
    #[inline]
    pub fn app_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AppArn")
    }

    /// The attribute `BuiltInLifecycleConfigArn`.
    #[inline]
    pub fn built_in_lifecycle_config_arn(self) -> Value<Text> {
        attribute(self.0, "BuiltInLifecycleConfigArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::AppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html).
#[derive(Clone, Copy)]
pub struct AppImageConfig(Identity);

impl ResourceType for AppImageConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::AppImageConfig";
    const ARN: Option<Target> = Some(Target::Attribute("AppImageConfigArn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AppImageConfig {
    /// The attribute `AppImageConfigArn`.
    #[inline]
    pub fn app_image_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AppImageConfigArn")
    }

    /// `AppImageConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn app_image_config_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html).
#[derive(Clone, Copy)]
pub struct Artifact(Identity);

impl ResourceType for Artifact {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Artifact";
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

impl Artifact {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html).
#[derive(Clone, Copy)]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Cluster";
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

impl Cluster {
    /// The attribute `ClusterArn`.
    #[inline]
    pub fn cluster_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ClusterArn")
    }

    /// The attribute `ClusterStatus`.
    #[inline]
    pub fn cluster_status(self) -> Value<Text> {
        attribute(self.0, "ClusterStatus")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `FailureMessage`.
    #[inline]
    pub fn failure_message(self) -> Value<Text> {
        attribute(self.0, "FailureMessage")
    }
}

/// [`AWS::SageMaker::ClusterSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html).
#[derive(Clone, Copy)]
pub struct ClusterSchedulerConfig(Identity);

impl ResourceType for ClusterSchedulerConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ClusterSchedulerConfig";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ClusterSchedulerConfigId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ClusterSchedulerConfig {
    /// The attribute `ClusterSchedulerConfigArn`.
    #[inline]
    pub fn cluster_scheduler_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ClusterSchedulerConfigArn")
    }

    /// The attribute `ClusterSchedulerConfigId`.
    #[inline]
    pub fn cluster_scheduler_config_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ClusterSchedulerConfigId")
    }

    /// The attribute `ClusterSchedulerConfigVersion`.
    #[inline]
    pub fn cluster_scheduler_config_version(self) -> Value<Integer> {
        attribute(self.0, "ClusterSchedulerConfigVersion")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SageMaker::CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html).
#[derive(Clone, Copy)]
pub struct CodeRepository(Identity);

impl ResourceType for CodeRepository {
    const TYPE_NAME: &'static str = "AWS::SageMaker::CodeRepository";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("CodeRepositoryName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CodeRepository {
    /// The attribute `CodeRepositoryArn`.
    #[inline]
    pub fn code_repository_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CodeRepositoryArn")
    }

    /// The attribute `CodeRepositoryName`.
    #[inline]
    pub fn code_repository_name(self) -> Value<Name<Self>> {
        attribute(self.0, "CodeRepositoryName")
    }
}

/// [`AWS::SageMaker::ComputeQuota`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html).
#[derive(Clone, Copy)]
pub struct ComputeQuota(Identity);

impl ResourceType for ComputeQuota {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ComputeQuota";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ComputeQuotaId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ComputeQuota {
    /// The attribute `ComputeQuotaArn`.
    #[inline]
    pub fn compute_quota_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ComputeQuotaArn")
    }

    /// The attribute `ComputeQuotaId`.
    #[inline]
    pub fn compute_quota_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ComputeQuotaId")
    }

    /// The attribute `ComputeQuotaVersion`.
    #[inline]
    pub fn compute_quota_version(self) -> Value<Integer> {
        attribute(self.0, "ComputeQuotaVersion")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SageMaker::Context`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html).
#[derive(Clone, Copy)]
pub struct Context(Identity);

impl ResourceType for Context {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Context";
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

impl Context {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::DataQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html).
#[derive(Clone, Copy)]
pub struct DataQualityJobDefinition(Identity);

impl ResourceType for DataQualityJobDefinition {
    const TYPE_NAME: &'static str = "AWS::SageMaker::DataQualityJobDefinition";
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

impl DataQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `DataQualityAppSpecification.ContainerArguments`.
    #[inline]
    pub fn data_quality_app_specification_container_arguments(self) -> Value<List<Text>> {
        attribute(self.0, "DataQualityAppSpecification.ContainerArguments")
    }

    /// The attribute `DataQualityAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn data_quality_app_specification_container_entrypoint(self) -> Value<List<Text>> {
        attribute(self.0, "DataQualityAppSpecification.ContainerEntrypoint")
    }

    /// The attribute `DataQualityAppSpecification.ImageUri`.
    #[inline]
    pub fn data_quality_app_specification_image_uri(self) -> Value<Text> {
        attribute(self.0, "DataQualityAppSpecification.ImageUri")
    }

    /// The attribute `DataQualityAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn data_quality_app_specification_post_analytics_processor_source_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `DataQualityAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn data_quality_app_specification_record_preprocessor_source_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `DataQualityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn data_quality_baseline_config_baselining_job_name(self) -> Value<Text> {
        attribute(self.0, "DataQualityBaselineConfig.BaseliningJobName")
    }

    /// The attribute `DataQualityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn data_quality_baseline_config_constraints_resource_s3_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `DataQualityBaselineConfig.StatisticsResource.S3Uri`.
    #[inline]
    pub fn data_quality_baseline_config_statistics_resource_s3_uri(self) -> Value<Text> {
        attribute(self.0, "DataQualityBaselineConfig.StatisticsResource.S3Uri")
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_data_captured_destination_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_csv_header(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_json_line(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_dataset_format_parquet(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_exclude_features_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_local_path(self) -> Value<Text> {
        attribute(self.0, "DataQualityJobInput.BatchTransformInput.LocalPath")
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_s3_data_distribution_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `DataQualityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn data_quality_job_input_batch_transform_input_s3_input_mode(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_endpoint_name(self) -> Value<Text> {
        attribute(self.0, "DataQualityJobInput.EndpointInput.EndpointName")
    }

    /// The attribute `DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_exclude_features_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_local_path(self) -> Value<Text> {
        attribute(self.0, "DataQualityJobInput.EndpointInput.LocalPath")
    }

    /// The attribute `DataQualityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_s3_data_distribution_type(self) -> Value<Text> {
        attribute(
            self.0,
            "DataQualityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `DataQualityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn data_quality_job_input_endpoint_input_s3_input_mode(self) -> Value<Text> {
        attribute(self.0, "DataQualityJobInput.EndpointInput.S3InputMode")
    }

    /// The attribute `DataQualityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn data_quality_job_output_config_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "DataQualityJobOutputConfig.KmsKeyId")
    }

    /// The attribute `DataQualityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn data_quality_job_output_config_monitoring_outputs(self) -> Value<List<Json>> {
        attribute(self.0, "DataQualityJobOutputConfig.MonitoringOutputs")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Text> {
        attribute(self.0, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(self) -> Value<Text> {
        attribute(self.0, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceCount")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceType")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeKmsKeyId")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeSizeInGB")
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(self) -> Value<Boolean> {
        attribute(
            self.0,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(self) -> Value<Boolean> {
        attribute(self.0, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.SecurityGroupIds")
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(self) -> Value<Integer> {
        attribute(self.0, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::SageMaker::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html).
#[derive(Clone, Copy)]
pub struct Device(Identity);

impl ResourceType for Device {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Device";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Device {
    /// `DeviceFleetName`, which is what `Ref` returns.
    #[inline]
    pub fn device_fleet_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::DeviceFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html).
#[derive(Clone, Copy)]
pub struct DeviceFleet(Identity);

impl ResourceType for DeviceFleet {
    const TYPE_NAME: &'static str = "AWS::SageMaker::DeviceFleet";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DeviceFleet {
    /// `DeviceFleetName`, which is what `Ref` returns.
    #[inline]
    pub fn device_fleet_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Domain";
    const ARN: Option<Target> = Some(Target::Attribute("DomainArn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Domain {
    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainArn")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `HomeEfsFileSystemId`.
    #[inline]
    pub fn home_efs_file_system_id(self) -> Value<Text> {
        attribute(self.0, "HomeEfsFileSystemId")
    }

    /// The attribute `SecurityGroupIdForDomainBoundary`.
    #[inline]
    pub fn security_group_id_for_domain_boundary(self) -> Value<Id<super::ec2::SecurityGroup>> {
        attribute(self.0, "SecurityGroupIdForDomainBoundary")
    }

    /// The attribute `SingleSignOnApplicationArn`.
    #[inline]
    pub fn single_sign_on_application_arn(self) -> Value<Text> {
        attribute(self.0, "SingleSignOnApplicationArn")
    }

    /// The attribute `SingleSignOnManagedApplicationInstanceId`.
    #[inline]
    pub fn single_sign_on_managed_application_instance_id(self) -> Value<Text> {
        attribute(self.0, "SingleSignOnManagedApplicationInstanceId")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(self) -> Value<Text> {
        attribute(self.0, "Url")
    }
}

/// [`AWS::SageMaker::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html).
#[derive(Clone, Copy)]
pub struct Endpoint(Identity);

impl ResourceType for Endpoint {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Endpoint";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("EndpointName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Endpoint {
    /// The attribute `EndpointArn`.
    #[inline]
    pub fn endpoint_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EndpointArn")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Name<Self>> {
        attribute(self.0, "EndpointName")
    }
}

/// [`AWS::SageMaker::EndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html).
#[derive(Clone, Copy)]
pub struct EndpointConfig(Identity);

impl ResourceType for EndpointConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::EndpointConfig";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("EndpointConfigName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EndpointConfig {
    /// The attribute `EndpointConfigArn`.
    #[inline]
    pub fn endpoint_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "EndpointConfigArn")
    }

    /// The attribute `EndpointConfigName`.
    #[inline]
    pub fn endpoint_config_name(self) -> Value<Name<Self>> {
        attribute(self.0, "EndpointConfigName")
    }
}

/// [`AWS::SageMaker::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html).
#[derive(Clone, Copy)]
pub struct Experiment(Identity);

impl ResourceType for Experiment {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Experiment";
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

impl Experiment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::ExperimentTrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html).
#[derive(Clone, Copy)]
pub struct ExperimentTrialComponent(Identity);

impl ResourceType for ExperimentTrialComponent {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ExperimentTrialComponent";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ExperimentTrialComponent {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LineageGroupArn`.
    #[inline]
    pub fn lineage_group_arn(self) -> Value<Text> {
        attribute(self.0, "LineageGroupArn")
    }
}

/// [`AWS::SageMaker::FeatureGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html).
#[derive(Clone, Copy)]
pub struct FeatureGroup(Identity);

impl ResourceType for FeatureGroup {
    const TYPE_NAME: &'static str = "AWS::SageMaker::FeatureGroup";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl FeatureGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `FeatureGroupStatus`.
    #[inline]
    pub fn feature_group_status(self) -> Value<Text> {
        attribute(self.0, "FeatureGroupStatus")
    }

    /// `FeatureGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn feature_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html).
#[derive(Clone, Copy)]
pub struct Hub(Identity);

impl ResourceType for Hub {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Hub";
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

impl Hub {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `HubArn`.
    #[inline]
    pub fn hub_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HubArn")
    }

    /// The attribute `HubStatus`.
    #[inline]
    pub fn hub_status(self) -> Value<Text> {
        attribute(self.0, "HubStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::SageMaker::HumanTaskUi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html).
#[derive(Clone, Copy)]
pub struct HumanTaskUi(Identity);

impl ResourceType for HumanTaskUi {
    const TYPE_NAME: &'static str = "AWS::SageMaker::HumanTaskUi";
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

impl HumanTaskUi {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `HumanTaskUiArn`.
    #[inline]
    pub fn human_task_ui_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "HumanTaskUiArn")
    }
}

/// [`AWS::SageMaker::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html).
#[derive(Clone, Copy)]
pub struct Image(Identity);

impl ResourceType for Image {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Image";
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

impl Image {
    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ImageArn")
    }
}

/// [`AWS::SageMaker::ImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html).
#[derive(Clone, Copy)]
pub struct ImageVersion(Identity);

impl ResourceType for ImageVersion {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ImageVersion";
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

impl ImageVersion {
    /// The attribute `ContainerImage`.
    #[inline]
    pub fn container_image(self) -> Value<Text> {
        attribute(self.0, "ContainerImage")
    }

    /// The attribute `ImageArn`.
    #[inline]
    pub fn image_arn(self) -> Value<Text> {
        attribute(self.0, "ImageArn")
    }

    /// The attribute `ImageVersionArn`.
    #[inline]
    pub fn image_version_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ImageVersionArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(self) -> Value<Integer> {
        attribute(self.0, "Version")
    }
}

/// [`AWS::SageMaker::InferenceComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html).
#[derive(Clone, Copy)]
pub struct InferenceComponent(Identity);

impl ResourceType for InferenceComponent {
    const TYPE_NAME: &'static str = "AWS::SageMaker::InferenceComponent";
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

impl InferenceComponent {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `InferenceComponentArn`.
    #[inline]
    pub fn inference_component_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "InferenceComponentArn")
    }

    /// The attribute `InferenceComponentStatus`.
    #[inline]
    pub fn inference_component_status(self) -> Value<Text> {
        attribute(self.0, "InferenceComponentStatus")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `RuntimeConfig.CurrentCopyCount`.
    #[inline]
    pub fn runtime_config_current_copy_count(self) -> Value<Integer> {
        attribute(self.0, "RuntimeConfig.CurrentCopyCount")
    }

    /// The attribute `RuntimeConfig.DesiredCopyCount`.
    #[inline]
    pub fn runtime_config_desired_copy_count(self) -> Value<Integer> {
        attribute(self.0, "RuntimeConfig.DesiredCopyCount")
    }

    /// The attribute `RuntimeConfig.PlacementStatus`.
    #[inline]
    pub fn runtime_config_placement_status(self) -> Value<List<Json>> {
        attribute(self.0, "RuntimeConfig.PlacementStatus")
    }

    /// The attribute `Specification.Container.DeployedImage`.
    #[inline]
    pub fn specification_container_deployed_image(self) -> Value<Json> {
        attribute(self.0, "Specification.Container.DeployedImage")
    }

    /// The attribute `Specification.CurrentDataCacheConfig`.
    #[inline]
    pub fn specification_current_data_cache_config(self) -> Value<Json> {
        attribute(self.0, "Specification.CurrentDataCacheConfig")
    }
}

/// [`AWS::SageMaker::InferenceExperiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html).
#[derive(Clone, Copy)]
pub struct InferenceExperiment(Identity);

impl ResourceType for InferenceExperiment {
    const TYPE_NAME: &'static str = "AWS::SageMaker::InferenceExperiment";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl InferenceExperiment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EndpointMetadata`.
    #[inline]
    pub fn endpoint_metadata(self) -> Value<Json> {
        attribute(self.0, "EndpointMetadata")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::MlflowApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html).
#[derive(Clone, Copy)]
pub struct MlflowApp(Identity);

impl ResourceType for MlflowApp {
    const TYPE_NAME: &'static str = "AWS::SageMaker::MlflowApp";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("MlflowAppId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MlflowApp {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `MlflowAppId`.
    #[inline]
    pub fn mlflow_app_id(self) -> Value<Id<Self>> {
        attribute(self.0, "MlflowAppId")
    }

    /// The attribute `MlflowVersion`.
    #[inline]
    pub fn mlflow_version(self) -> Value<Text> {
        attribute(self.0, "MlflowVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SageMaker::MlflowTrackingServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html).
#[derive(Clone, Copy)]
pub struct MlflowTrackingServer(Identity);

impl ResourceType for MlflowTrackingServer {
    const TYPE_NAME: &'static str = "AWS::SageMaker::MlflowTrackingServer";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MlflowTrackingServer {
    /// The attribute `TrackingServerArn`.
    #[inline]
    pub fn tracking_server_arn(self) -> Value<Text> {
        attribute(self.0, "TrackingServerArn")
    }

    /// `TrackingServerName`, which is what `Ref` returns.
    #[inline]
    pub fn tracking_server_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html).
#[derive(Clone, Copy)]
pub struct Model(Identity);

impl ResourceType for Model {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Model";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("ModelName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Model {
    /// The attribute `ModelArn`.
    #[inline]
    pub fn model_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ModelArn")
    }

    /// The attribute `ModelName`.
    #[inline]
    pub fn model_name(self) -> Value<Name<Self>> {
        attribute(self.0, "ModelName")
    }
}

/// [`AWS::SageMaker::ModelBiasJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html).
#[derive(Clone, Copy)]
pub struct ModelBiasJobDefinition(Identity);

impl ResourceType for ModelBiasJobDefinition {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelBiasJobDefinition";
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

impl ModelBiasJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Text> {
        attribute(self.0, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(self) -> Value<Text> {
        attribute(self.0, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceCount")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceType")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeKmsKeyId")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeSizeInGB")
    }

    /// The attribute `ModelBiasAppSpecification.ConfigUri`.
    #[inline]
    pub fn model_bias_app_specification_config_uri(self) -> Value<Text> {
        attribute(self.0, "ModelBiasAppSpecification.ConfigUri")
    }

    /// The attribute `ModelBiasAppSpecification.ImageUri`.
    #[inline]
    pub fn model_bias_app_specification_image_uri(self) -> Value<Text> {
        attribute(self.0, "ModelBiasAppSpecification.ImageUri")
    }

    /// The attribute `ModelBiasBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_bias_baseline_config_baselining_job_name(self) -> Value<Text> {
        attribute(self.0, "ModelBiasBaselineConfig.BaseliningJobName")
    }

    /// The attribute `ModelBiasBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_bias_baseline_config_constraints_resource_s3_uri(self) -> Value<Text> {
        attribute(self.0, "ModelBiasBaselineConfig.ConstraintsResource.S3Uri")
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_data_captured_destination_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_csv_header(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_json_line(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_parquet(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.EndTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_end_time_offset(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.FeaturesAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_features_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_inference_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_local_path(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.BatchTransformInput.LocalPath")
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_threshold_attribute(
        self,
    ) -> Value<Number> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_data_distribution_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_input_mode(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.BatchTransformInput.S3InputMode")
    }

    /// The attribute `ModelBiasJobInput.BatchTransformInput.StartTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_start_time_offset(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.BatchTransformInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.EndTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_end_time_offset(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.EndTimeOffset")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_endpoint_name(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.EndpointName")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.FeaturesAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_features_attribute(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.FeaturesAttribute")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_inference_attribute(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.InferenceAttribute")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_local_path(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.LocalPath")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_threshold_attribute(
        self,
    ) -> Value<Number> {
        attribute(
            self.0,
            "ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_data_distribution_type(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelBiasJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_input_mode(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.S3InputMode")
    }

    /// The attribute `ModelBiasJobInput.EndpointInput.StartTimeOffset`.
    #[inline]
    pub fn model_bias_job_input_endpoint_input_start_time_offset(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.EndpointInput.StartTimeOffset")
    }

    /// The attribute `ModelBiasJobInput.GroundTruthS3Input.S3Uri`.
    #[inline]
    pub fn model_bias_job_input_ground_truth_s3_input_s3_uri(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobInput.GroundTruthS3Input.S3Uri")
    }

    /// The attribute `ModelBiasJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_bias_job_output_config_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "ModelBiasJobOutputConfig.KmsKeyId")
    }

    /// The attribute `ModelBiasJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_bias_job_output_config_monitoring_outputs(self) -> Value<List<Json>> {
        attribute(self.0, "ModelBiasJobOutputConfig.MonitoringOutputs")
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(self) -> Value<Boolean> {
        attribute(
            self.0,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(self) -> Value<Boolean> {
        attribute(self.0, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.SecurityGroupIds")
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(self) -> Value<Integer> {
        attribute(self.0, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::SageMaker::ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html).
#[derive(Clone, Copy)]
pub struct ModelCard(Identity);

impl ResourceType for ModelCard {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelCard";
    const ARN: Option<Target> = Some(Target::Attribute("ModelCardArn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ModelCard {
    /// The attribute `CreatedBy.DomainId`.
    #[inline]
    pub fn created_by_domain_id(self) -> Value<Text> {
        attribute(self.0, "CreatedBy.DomainId")
    }

    /// The attribute `CreatedBy.UserProfileArn`.
    #[inline]
    pub fn created_by_user_profile_arn(self) -> Value<Text> {
        attribute(self.0, "CreatedBy.UserProfileArn")
    }

    /// The attribute `CreatedBy.UserProfileName`.
    #[inline]
    pub fn created_by_user_profile_name(self) -> Value<Text> {
        attribute(self.0, "CreatedBy.UserProfileName")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedBy.DomainId`.
    #[inline]
    pub fn last_modified_by_domain_id(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy.DomainId")
    }

    /// The attribute `LastModifiedBy.UserProfileArn`.
    #[inline]
    pub fn last_modified_by_user_profile_arn(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy.UserProfileArn")
    }

    /// The attribute `LastModifiedBy.UserProfileName`.
    #[inline]
    pub fn last_modified_by_user_profile_name(self) -> Value<Text> {
        attribute(self.0, "LastModifiedBy.UserProfileName")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `ModelCardArn`.
    #[inline]
    pub fn model_card_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ModelCardArn")
    }

    /// The attribute `ModelCardProcessingStatus`.
    #[inline]
    pub fn model_card_processing_status(self) -> Value<Text> {
        attribute(self.0, "ModelCardProcessingStatus")
    }

    /// The attribute `ModelCardVersion`.
    #[inline]
    pub fn model_card_version(self) -> Value<Integer> {
        attribute(self.0, "ModelCardVersion")
    }

    /// `ModelCardName`, which is what `Ref` returns.
    #[inline]
    pub fn model_card_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::ModelExplainabilityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html).
#[derive(Clone, Copy)]
pub struct ModelExplainabilityJobDefinition(Identity);

impl ResourceType for ModelExplainabilityJobDefinition {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelExplainabilityJobDefinition";
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

impl ModelExplainabilityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Text> {
        attribute(self.0, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(self) -> Value<Text> {
        attribute(self.0, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceCount")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceType")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeKmsKeyId")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeSizeInGB")
    }

    /// The attribute `ModelExplainabilityAppSpecification.ConfigUri`.
    #[inline]
    pub fn model_explainability_app_specification_config_uri(self) -> Value<Text> {
        attribute(self.0, "ModelExplainabilityAppSpecification.ConfigUri")
    }

    /// The attribute `ModelExplainabilityAppSpecification.ImageUri`.
    #[inline]
    pub fn model_explainability_app_specification_image_uri(self) -> Value<Text> {
        attribute(self.0, "ModelExplainabilityAppSpecification.ImageUri")
    }

    /// The attribute `ModelExplainabilityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_explainability_baseline_config_baselining_job_name(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityBaselineConfig.BaseliningJobName",
        )
    }

    /// The attribute `ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_explainability_baseline_config_constraints_resource_s3_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_data_captured_destination_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_csv_header(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_json_line(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_dataset_format_parquet(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_features_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_inference_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_local_path(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.LocalPath",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_probability_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_s3_data_distribution_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_explainability_job_input_batch_transform_input_s3_input_mode(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_endpoint_name(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.EndpointName",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_features_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_inference_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_local_path(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.LocalPath",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_probability_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_s3_data_distribution_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelExplainabilityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_explainability_job_input_endpoint_input_s3_input_mode(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelExplainabilityJobInput.EndpointInput.S3InputMode",
        )
    }

    /// The attribute `ModelExplainabilityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_explainability_job_output_config_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "ModelExplainabilityJobOutputConfig.KmsKeyId")
    }

    /// The attribute `ModelExplainabilityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_explainability_job_output_config_monitoring_outputs(self) -> Value<List<Json>> {
        attribute(
            self.0,
            "ModelExplainabilityJobOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(self) -> Value<Boolean> {
        attribute(
            self.0,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(self) -> Value<Boolean> {
        attribute(self.0, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.SecurityGroupIds")
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(self) -> Value<Integer> {
        attribute(self.0, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::SageMaker::ModelPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html).
#[derive(Clone, Copy)]
pub struct ModelPackage(Identity);

impl ResourceType for ModelPackage {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelPackage";
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

impl ModelPackage {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `ModelPackageArn`.
    #[inline]
    pub fn model_package_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ModelPackageArn")
    }

    /// The attribute `ModelPackageStatus`.
    #[inline]
    pub fn model_package_status(self) -> Value<Text> {
        attribute(self.0, "ModelPackageStatus")
    }
}

/// [`AWS::SageMaker::ModelPackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html).
#[derive(Clone, Copy)]
pub struct ModelPackageGroup(Identity);

impl ResourceType for ModelPackageGroup {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelPackageGroup";
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

impl ModelPackageGroup {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `ModelPackageGroupArn`.
    #[inline]
    pub fn model_package_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ModelPackageGroupArn")
    }

    /// The attribute `ModelPackageGroupStatus`.
    #[inline]
    pub fn model_package_group_status(self) -> Value<Text> {
        attribute(self.0, "ModelPackageGroupStatus")
    }
}

/// [`AWS::SageMaker::ModelQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html).
#[derive(Clone, Copy)]
pub struct ModelQualityJobDefinition(Identity);

impl ResourceType for ModelQualityJobDefinition {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ModelQualityJobDefinition";
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

impl ModelQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Text> {
        attribute(self.0, "EndpointName")
    }

    /// The attribute `JobDefinitionArn`.
    #[inline]
    pub fn job_definition_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "JobDefinitionArn")
    }

    /// The attribute `JobDefinitionName`.
    #[inline]
    pub fn job_definition_name(self) -> Value<Text> {
        attribute(self.0, "JobDefinitionName")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn job_resources_cluster_config_instance_count(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceCount")
    }

    /// The attribute `JobResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn job_resources_cluster_config_instance_type(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.InstanceType")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeKmsKeyId")
    }

    /// The attribute `JobResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(self) -> Value<Integer> {
        attribute(self.0, "JobResources.ClusterConfig.VolumeSizeInGB")
    }

    /// The attribute `ModelQualityAppSpecification.ContainerArguments`.
    #[inline]
    pub fn model_quality_app_specification_container_arguments(self) -> Value<List<Text>> {
        attribute(self.0, "ModelQualityAppSpecification.ContainerArguments")
    }

    /// The attribute `ModelQualityAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn model_quality_app_specification_container_entrypoint(self) -> Value<List<Text>> {
        attribute(self.0, "ModelQualityAppSpecification.ContainerEntrypoint")
    }

    /// The attribute `ModelQualityAppSpecification.ImageUri`.
    #[inline]
    pub fn model_quality_app_specification_image_uri(self) -> Value<Text> {
        attribute(self.0, "ModelQualityAppSpecification.ImageUri")
    }

    /// The attribute `ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn model_quality_app_specification_post_analytics_processor_source_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `ModelQualityAppSpecification.ProblemType`.
    #[inline]
    pub fn model_quality_app_specification_problem_type(self) -> Value<Text> {
        attribute(self.0, "ModelQualityAppSpecification.ProblemType")
    }

    /// The attribute `ModelQualityAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn model_quality_app_specification_record_preprocessor_source_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `ModelQualityBaselineConfig.BaseliningJobName`.
    #[inline]
    pub fn model_quality_baseline_config_baselining_job_name(self) -> Value<Text> {
        attribute(self.0, "ModelQualityBaselineConfig.BaseliningJobName")
    }

    /// The attribute `ModelQualityBaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn model_quality_baseline_config_constraints_resource_s3_uri(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityBaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_data_captured_destination_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_csv_header(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_json_line(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_dataset_format_parquet(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.EndTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_end_time_offset(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.EndTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.InferenceAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_inference_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.LocalPath`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_local_path(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.BatchTransformInput.LocalPath")
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_probability_attribute(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_probability_threshold_attribute(
        self,
    ) -> Value<Number> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.S3DataDistributionType`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_s3_data_distribution_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.S3InputMode`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_s3_input_mode(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.S3InputMode",
        )
    }

    /// The attribute `ModelQualityJobInput.BatchTransformInput.StartTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_batch_transform_input_start_time_offset(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.BatchTransformInput.StartTimeOffset",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.EndTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_end_time_offset(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.EndpointInput.EndTimeOffset")
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.EndpointName`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_endpoint_name(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.EndpointInput.EndpointName")
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.InferenceAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_inference_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.EndpointInput.InferenceAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.LocalPath`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_local_path(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.EndpointInput.LocalPath")
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.ProbabilityAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_probability_attribute(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.EndpointInput.ProbabilityAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_probability_threshold_attribute(
        self,
    ) -> Value<Number> {
        attribute(
            self.0,
            "ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.S3DataDistributionType`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_s3_data_distribution_type(self) -> Value<Text> {
        attribute(
            self.0,
            "ModelQualityJobInput.EndpointInput.S3DataDistributionType",
        )
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.S3InputMode`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_s3_input_mode(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.EndpointInput.S3InputMode")
    }

    /// The attribute `ModelQualityJobInput.EndpointInput.StartTimeOffset`.
    #[inline]
    pub fn model_quality_job_input_endpoint_input_start_time_offset(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.EndpointInput.StartTimeOffset")
    }

    /// The attribute `ModelQualityJobInput.GroundTruthS3Input.S3Uri`.
    #[inline]
    pub fn model_quality_job_input_ground_truth_s3_input_s3_uri(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobInput.GroundTruthS3Input.S3Uri")
    }

    /// The attribute `ModelQualityJobOutputConfig.KmsKeyId`.
    #[inline]
    pub fn model_quality_job_output_config_kms_key_id(self) -> Value<Text> {
        attribute(self.0, "ModelQualityJobOutputConfig.KmsKeyId")
    }

    /// The attribute `ModelQualityJobOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn model_quality_job_output_config_monitoring_outputs(self) -> Value<List<Json>> {
        attribute(self.0, "ModelQualityJobOutputConfig.MonitoringOutputs")
    }

    /// The attribute `NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(self) -> Value<Boolean> {
        attribute(
            self.0,
            "NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn network_config_enable_network_isolation(self) -> Value<Boolean> {
        attribute(self.0, "NetworkConfig.EnableNetworkIsolation")
    }

    /// The attribute `NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.SecurityGroupIds")
    }

    /// The attribute `NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn network_config_vpc_config_subnets(self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "NetworkConfig.VpcConfig.Subnets")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(self) -> Value<Integer> {
        attribute(self.0, "StoppingCondition.MaxRuntimeInSeconds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::SageMaker::MonitoringSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html).
#[derive(Clone, Copy)]
pub struct MonitoringSchedule(Identity);

impl ResourceType for MonitoringSchedule {
    const TYPE_NAME: &'static str = "AWS::SageMaker::MonitoringSchedule";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("MonitoringScheduleName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MonitoringSchedule {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `EndpointName`.
    #[inline]
    pub fn endpoint_name(self) -> Value<Text> {
        attribute(self.0, "EndpointName")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LastMonitoringExecutionSummary.CreationTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_creation_time(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.CreationTime")
    }

    /// The attribute `LastMonitoringExecutionSummary.EndpointName`.
    #[inline]
    pub fn last_monitoring_execution_summary_endpoint_name(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.EndpointName")
    }

    /// The attribute `LastMonitoringExecutionSummary.FailureReason`.
    #[inline]
    pub fn last_monitoring_execution_summary_failure_reason(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.FailureReason")
    }

    /// The attribute `LastMonitoringExecutionSummary.LastModifiedTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.LastModifiedTime")
    }

    /// The attribute `LastMonitoringExecutionSummary.MonitoringExecutionStatus`.
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_execution_status(self) -> Value<Text> {
        attribute(
            self.0,
            "LastMonitoringExecutionSummary.MonitoringExecutionStatus",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.MonitoringScheduleName`.
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_schedule_name(self) -> Value<Text> {
        attribute(
            self.0,
            "LastMonitoringExecutionSummary.MonitoringScheduleName",
        )
    }

    /// The attribute `LastMonitoringExecutionSummary.ProcessingJobArn`.
    #[inline]
    pub fn last_monitoring_execution_summary_processing_job_arn(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.ProcessingJobArn")
    }

    /// The attribute `LastMonitoringExecutionSummary.ScheduledTime`.
    #[inline]
    pub fn last_monitoring_execution_summary_scheduled_time(self) -> Value<Text> {
        attribute(self.0, "LastMonitoringExecutionSummary.ScheduledTime")
    }

    /// The attribute `MonitoringScheduleArn`.
    #[inline]
    pub fn monitoring_schedule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "MonitoringScheduleArn")
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_constraints_resource_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_statistics_resource_s3_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_arguments(
        self,
    ) -> Value<List<Text>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_entrypoint(
        self,
    ) -> Value<List<Text>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_image_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_post_analytics_processor_source_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_record_preprocessor_source_uri(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_inputs(
        self,
    ) -> Value<List<Json>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_kms_key_id(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_monitoring_outputs(
        self,
    ) -> Value<List<Json>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_count(
        self,
    ) -> Value<Integer> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_type(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_kms_key_id(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_size_in_gb(
        self,
    ) -> Value<Integer> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_inter_container_traffic_encryption(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_network_isolation(
        self,
    ) -> Value<Boolean> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_security_group_ids(
        self,
    ) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_subnets(
        self,
    ) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_role_arn(
        self,
    ) -> Value<Arn<super::iam::Role>> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_stopping_condition_max_runtime_in_seconds(
        self,
    ) -> Value<Integer> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringJobDefinitionName`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_name(self) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.MonitoringJobDefinitionName",
        )
    }

    /// The attribute `MonitoringScheduleConfig.MonitoringType`.
    #[inline]
    pub fn monitoring_schedule_config_monitoring_type(self) -> Value<Text> {
        attribute(self.0, "MonitoringScheduleConfig.MonitoringType")
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_end_time(self) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime",
        )
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_start_time(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime",
        )
    }

    /// The attribute `MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression`.
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_schedule_expression(self) -> Value<Text> {
        attribute(
            self.0,
            "MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression",
        )
    }

    /// The attribute `MonitoringScheduleName`.
    #[inline]
    pub fn monitoring_schedule_name(self) -> Value<Name<Self>> {
        attribute(self.0, "MonitoringScheduleName")
    }

    /// The attribute `MonitoringScheduleStatus`.
    #[inline]
    pub fn monitoring_schedule_status(self) -> Value<Text> {
        attribute(self.0, "MonitoringScheduleStatus")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::SageMaker::NotebookInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html).
#[derive(Clone, Copy)]
pub struct NotebookInstance(Identity);

impl ResourceType for NotebookInstance {
    const TYPE_NAME: &'static str = "AWS::SageMaker::NotebookInstance";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("NotebookInstanceName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NotebookInstance {
    /// The attribute `NotebookInstanceArn`.
    #[inline]
    pub fn notebook_instance_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NotebookInstanceArn")
    }

    /// The attribute `NotebookInstanceName`.
    #[inline]
    pub fn notebook_instance_name(self) -> Value<Name<Self>> {
        attribute(self.0, "NotebookInstanceName")
    }
}

/// [`AWS::SageMaker::NotebookInstanceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html).
#[derive(Clone, Copy)]
pub struct NotebookInstanceLifecycleConfig(Identity);

impl ResourceType for NotebookInstanceLifecycleConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("NotebookInstanceLifecycleConfigName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NotebookInstanceLifecycleConfig {
    /// The attribute `NotebookInstanceLifecycleConfigArn`.
    #[inline]
    pub fn notebook_instance_lifecycle_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "NotebookInstanceLifecycleConfigArn")
    }

    /// The attribute `NotebookInstanceLifecycleConfigName`.
    #[inline]
    pub fn notebook_instance_lifecycle_config_name(self) -> Value<Name<Self>> {
        attribute(self.0, "NotebookInstanceLifecycleConfigName")
    }
}

/// [`AWS::SageMaker::PartnerApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html).
#[derive(Clone, Copy)]
pub struct PartnerApp(Identity);

impl ResourceType for PartnerApp {
    const TYPE_NAME: &'static str = "AWS::SageMaker::PartnerApp";
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

impl PartnerApp {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BaseUrl`.
    #[inline]
    pub fn base_url(self) -> Value<Text> {
        attribute(self.0, "BaseUrl")
    }

    /// The attribute `CurrentVersionEolDate`.
    #[inline]
    pub fn current_version_eol_date(self) -> Value<Text> {
        attribute(self.0, "CurrentVersionEolDate")
    }
}

/// [`AWS::SageMaker::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html).
#[derive(Clone, Copy)]
pub struct Pipeline(Identity);

impl ResourceType for Pipeline {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Pipeline";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Pipeline {
    /// `PipelineName`, which is what `Ref` returns.
    #[inline]
    pub fn pipeline_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::ProcessingJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html).
#[derive(Clone, Copy)]
pub struct ProcessingJob(Identity);

impl ResourceType for ProcessingJob {
    const TYPE_NAME: &'static str = "AWS::SageMaker::ProcessingJob";
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

impl ProcessingJob {
    /// The attribute `AutoMLJobArn`.
    #[inline]
    pub fn auto_ml_job_arn(self) -> Value<Text> {
        attribute(self.0, "AutoMLJobArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `ExitMessage`.
    #[inline]
    pub fn exit_message(self) -> Value<Text> {
        attribute(self.0, "ExitMessage")
    }

    /// The attribute `FailureReason`.
    #[inline]
    pub fn failure_reason(self) -> Value<Text> {
        attribute(self.0, "FailureReason")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `MonitoringScheduleArn`.
    #[inline]
    pub fn monitoring_schedule_arn(self) -> Value<Text> {
        attribute(self.0, "MonitoringScheduleArn")
    }

    /// The attribute `ProcessingEndTime`.
    #[inline]
    pub fn processing_end_time(self) -> Value<Text> {
        attribute(self.0, "ProcessingEndTime")
    }

    /// The attribute `ProcessingJobArn`.
    #[inline]
    pub fn processing_job_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProcessingJobArn")
    }

    /// The attribute `ProcessingJobStatus`.
    #[inline]
    pub fn processing_job_status(self) -> Value<Text> {
        attribute(self.0, "ProcessingJobStatus")
    }

    /// The attribute `ProcessingStartTime`.
    #[inline]
    pub fn processing_start_time(self) -> Value<Text> {
        attribute(self.0, "ProcessingStartTime")
    }

    /// The attribute `TrainingJobArn`.
    #[inline]
    pub fn training_job_arn(self) -> Value<Text> {
        attribute(self.0, "TrainingJobArn")
    }
}

/// [`AWS::SageMaker::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html).
#[derive(Clone, Copy)]
pub struct Project(Identity);

impl ResourceType for Project {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Project";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ProjectId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Project {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `ProjectArn`.
    #[inline]
    pub fn project_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ProjectArn")
    }

    /// The attribute `ProjectId`.
    #[inline]
    pub fn project_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ProjectId")
    }

    /// The attribute `ProjectStatus`.
    #[inline]
    pub fn project_status(self) -> Value<Text> {
        attribute(self.0, "ProjectStatus")
    }
}

/// [`AWS::SageMaker::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html).
#[derive(Clone, Copy)]
pub struct Space(Identity);

impl ResourceType for Space {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Space";
    const ARN: Option<Target> = Some(Target::Attribute("SpaceArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Space {
    /// The attribute `SpaceArn`.
    #[inline]
    pub fn space_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "SpaceArn")
    }

    /// The attribute `Url`.
    #[inline]
    pub fn url(self) -> Value<Text> {
        attribute(self.0, "Url")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::StudioLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html).
#[derive(Clone, Copy)]
pub struct StudioLifecycleConfig(Identity);

impl ResourceType for StudioLifecycleConfig {
    const TYPE_NAME: &'static str = "AWS::SageMaker::StudioLifecycleConfig";
    const ARN: Option<Target> = Some(Target::Attribute("StudioLifecycleConfigArn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl StudioLifecycleConfig {
    /// The attribute `StudioLifecycleConfigArn`.
    #[inline]
    pub fn studio_lifecycle_config_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "StudioLifecycleConfigArn")
    }

    /// `StudioLifecycleConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn studio_lifecycle_config_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::TrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html).
#[derive(Clone, Copy)]
pub struct TrialComponent(Identity);

impl ResourceType for TrialComponent {
    const TYPE_NAME: &'static str = "AWS::SageMaker::TrialComponent";
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

impl TrialComponent {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LineageGroupArn`.
    #[inline]
    pub fn lineage_group_arn(self) -> Value<Text> {
        attribute(self.0, "LineageGroupArn")
    }

    /// The attribute `TrialComponentArn`.
    #[inline]
    pub fn trial_component_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TrialComponentArn")
    }
}

/// [`AWS::SageMaker::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html).
#[derive(Clone, Copy)]
pub struct UserProfile(Identity);

impl ResourceType for UserProfile {
    const TYPE_NAME: &'static str = "AWS::SageMaker::UserProfile";
    const ARN: Option<Target> = Some(Target::Attribute("UserProfileArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl UserProfile {
    /// The attribute `UserProfileArn`.
    #[inline]
    pub fn user_profile_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "UserProfileArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SageMaker::Workforce`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html).
#[derive(Clone, Copy)]
pub struct Workforce(Identity);

impl ResourceType for Workforce {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Workforce";
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

impl Workforce {
    /// The attribute `SubDomain`.
    #[inline]
    pub fn sub_domain(self) -> Value<Text> {
        attribute(self.0, "SubDomain")
    }

    /// The attribute `WorkforceArn`.
    #[inline]
    pub fn workforce_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "WorkforceArn")
    }
}

/// [`AWS::SageMaker::Workteam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html).
#[derive(Clone, Copy)]
pub struct Workteam(Identity);

impl ResourceType for Workteam {
    const TYPE_NAME: &'static str = "AWS::SageMaker::Workteam";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("WorkteamName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Workteam {
    /// The attribute `WorkteamArn`.
    #[inline]
    pub fn workteam_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "WorkteamArn")
    }

    /// The attribute `WorkteamName`.
    #[inline]
    pub fn workteam_name(self) -> Value<Name<Self>> {
        attribute(self.0, "WorkteamName")
    }
}
