//! Resource types of `AWS::Timestream`.

use super::prelude::*;

/// [`AWS::Timestream::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::Database"))]
pub struct Database(Identity);

impl ResourceType for Database {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::Database",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Database {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `DatabaseName`, which is what `Ref` returns.
    #[inline]
    pub fn database_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Timestream::InfluxDBBackup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::InfluxDBBackup"))]
pub struct InfluxDBBackup(Identity);

impl ResourceType for InfluxDBBackup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBBackup",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InfluxDBBackup {
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.0, "AllocatedStorage")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `ClusterConfiguration`.
    #[inline]
    pub fn cluster_configuration(&self) -> Value<Json> {
        attribute(self.0, "ClusterConfiguration")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `DbInstanceType`.
    #[inline]
    pub fn db_instance_type(&self) -> Value<Text> {
        attribute(self.0, "DbInstanceType")
    }

    /// The attribute `DbParameterGroupId`.
    #[inline]
    pub fn db_parameter_group_id(&self) -> Value<Text> {
        attribute(self.0, "DbParameterGroupId")
    }

    /// The attribute `DbStorageType`.
    #[inline]
    pub fn db_storage_type(&self) -> Value<Text> {
        attribute(self.0, "DbStorageType")
    }

    /// The attribute `DeploymentType`.
    #[inline]
    pub fn deployment_type(&self) -> Value<Text> {
        attribute(self.0, "DeploymentType")
    }

    /// The attribute `EngineType`.
    #[inline]
    pub fn engine_type(&self) -> Value<Text> {
        attribute(self.0, "EngineType")
    }

    /// The attribute `ExpiresAfter`.
    #[inline]
    pub fn expires_after(&self) -> Value<Text> {
        attribute(self.0, "ExpiresAfter")
    }

    /// The attribute `FailoverMode`.
    #[inline]
    pub fn failover_mode(&self) -> Value<Text> {
        attribute(self.0, "FailoverMode")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsKeyId")
    }

    /// The attribute `LogDeliveryConfiguration`.
    #[inline]
    pub fn log_delivery_configuration(&self) -> Value<Json> {
        attribute(self.0, "LogDeliveryConfiguration")
    }

    /// The attribute `MaintenanceSchedule`.
    #[inline]
    pub fn maintenance_schedule(&self) -> Value<Json> {
        attribute(self.0, "MaintenanceSchedule")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.0, "NetworkType")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `PubliclyAccessible`.
    #[inline]
    pub fn publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.0, "PubliclyAccessible")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `VpcSecurityGroupIds`.
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "VpcSecurityGroupIds")
    }

    /// The attribute `VpcSubnetIds`.
    #[inline]
    pub fn vpc_subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.0, "VpcSubnetIds")
    }
}

/// [`AWS::Timestream::InfluxDBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::InfluxDBCluster"))]
pub struct InfluxDBCluster(Identity);

impl ResourceType for InfluxDBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBCluster",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InfluxDBCluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `EngineType`.
    #[inline]
    pub fn engine_type(&self) -> Value<Text> {
        attribute(self.0, "EngineType")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `NextMaintenanceTime`.
    #[inline]
    pub fn next_maintenance_time(&self) -> Value<Text> {
        attribute(self.0, "NextMaintenanceTime")
    }

    /// The attribute `ReaderEndpoint`.
    #[inline]
    pub fn reader_endpoint(&self) -> Value<Text> {
        attribute(self.0, "ReaderEndpoint")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Timestream::InfluxDBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::InfluxDBInstance"))]
pub struct InfluxDBInstance(Identity);

impl ResourceType for InfluxDBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBInstance",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InfluxDBInstance {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `NextMaintenanceTime`.
    #[inline]
    pub fn next_maintenance_time(&self) -> Value<Text> {
        attribute(self.0, "NextMaintenanceTime")
    }

    /// The attribute `SecondaryAvailabilityZone`.
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<Text> {
        attribute(self.0, "SecondaryAvailabilityZone")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Timestream::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::ScheduledQuery"))]
pub struct ScheduledQuery(Identity);

impl ResourceType for ScheduledQuery {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::ScheduledQuery",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ScheduledQuery {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `SQErrorReportConfiguration`.
    #[inline]
    pub fn sq_error_report_configuration(&self) -> Value<Text> {
        attribute(self.0, "SQErrorReportConfiguration")
    }

    /// The attribute `SQKmsKeyId`.
    #[inline]
    pub fn sq_kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "SQKmsKeyId")
    }

    /// The attribute `SQName`.
    #[inline]
    pub fn sq_name(&self) -> Value<Text> {
        attribute(self.0, "SQName")
    }

    /// The attribute `SQNotificationConfiguration`.
    #[inline]
    pub fn sq_notification_configuration(&self) -> Value<Text> {
        attribute(self.0, "SQNotificationConfiguration")
    }

    /// The attribute `SQQueryString`.
    #[inline]
    pub fn sq_query_string(&self) -> Value<Text> {
        attribute(self.0, "SQQueryString")
    }

    /// The attribute `SQScheduleConfiguration`.
    #[inline]
    pub fn sq_schedule_configuration(&self) -> Value<Text> {
        attribute(self.0, "SQScheduleConfiguration")
    }

    /// The attribute `SQScheduledQueryExecutionRoleArn`.
    #[inline]
    pub fn sq_scheduled_query_execution_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "SQScheduledQueryExecutionRoleArn")
    }

    /// The attribute `SQTargetConfiguration`.
    #[inline]
    pub fn sq_target_configuration(&self) -> Value<Text> {
        attribute(self.0, "SQTargetConfiguration")
    }
}

/// [`AWS::Timestream::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Timestream::Table"))]
pub struct Table(Identity);

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::Table",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Table {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
