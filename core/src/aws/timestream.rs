//! Resource types of `AWS::Timestream`.

use super::prelude::*;

/// [`AWS::Timestream::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html).
pub struct Database {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Database {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::Database",
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

impl Database {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `DatabaseName`, which is what `Ref` returns.
    #[inline]
    pub fn database_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Timestream::InfluxDBBackup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html).
pub struct InfluxDBBackup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InfluxDBBackup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBBackup",
        arn: Some(ReturnValue::Ref),
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

impl InfluxDBBackup {
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.use_construct, "AllocatedStorage")
    }

    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ClusterConfiguration`.
    #[inline]
    pub fn cluster_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "ClusterConfiguration")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `DbInstanceType`.
    #[inline]
    pub fn db_instance_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DbInstanceType")
    }

    /// The attribute `DbParameterGroupId`.
    #[inline]
    pub fn db_parameter_group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DbParameterGroupId")
    }

    /// The attribute `DbStorageType`.
    #[inline]
    pub fn db_storage_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DbStorageType")
    }

    /// The attribute `DeploymentType`.
    #[inline]
    pub fn deployment_type(&self) -> Value<Text> {
        attribute(self.use_construct, "DeploymentType")
    }

    /// The attribute `EngineType`.
    #[inline]
    pub fn engine_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineType")
    }

    /// The attribute `ExpiresAfter`.
    #[inline]
    pub fn expires_after(&self) -> Value<Text> {
        attribute(self.use_construct, "ExpiresAfter")
    }

    /// The attribute `FailoverMode`.
    #[inline]
    pub fn failover_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "FailoverMode")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LogDeliveryConfiguration`.
    #[inline]
    pub fn log_delivery_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "LogDeliveryConfiguration")
    }

    /// The attribute `MaintenanceSchedule`.
    #[inline]
    pub fn maintenance_schedule(&self) -> Value<Json> {
        attribute(self.use_construct, "MaintenanceSchedule")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkType")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `PubliclyAccessible`.
    #[inline]
    pub fn publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PubliclyAccessible")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(&self) -> Value<Text> {
        attribute(self.use_construct, "Type")
    }

    /// The attribute `VpcSecurityGroupIds`.
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "VpcSecurityGroupIds")
    }

    /// The attribute `VpcSubnetIds`.
    #[inline]
    pub fn vpc_subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "VpcSubnetIds")
    }
}

/// [`AWS::Timestream::InfluxDBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html).
pub struct InfluxDBCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InfluxDBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBCluster",
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

impl InfluxDBCluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `EngineType`.
    #[inline]
    pub fn engine_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineType")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `NextMaintenanceTime`.
    #[inline]
    pub fn next_maintenance_time(&self) -> Value<Text> {
        attribute(self.use_construct, "NextMaintenanceTime")
    }

    /// The attribute `ReaderEndpoint`.
    #[inline]
    pub fn reader_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ReaderEndpoint")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Timestream::InfluxDBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html).
pub struct InfluxDBInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InfluxDBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::InfluxDBInstance",
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

impl InfluxDBInstance {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn influx_auth_parameters_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InfluxAuthParametersSecretArn")
    }

    /// The attribute `NextMaintenanceTime`.
    #[inline]
    pub fn next_maintenance_time(&self) -> Value<Text> {
        attribute(self.use_construct, "NextMaintenanceTime")
    }

    /// The attribute `SecondaryAvailabilityZone`.
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "SecondaryAvailabilityZone")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Timestream::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html).
pub struct ScheduledQuery {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ScheduledQuery {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::ScheduledQuery",
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

impl ScheduledQuery {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `SQErrorReportConfiguration`.
    #[inline]
    pub fn sq_error_report_configuration(&self) -> Value<Text> {
        attribute(self.use_construct, "SQErrorReportConfiguration")
    }

    /// The attribute `SQKmsKeyId`.
    #[inline]
    pub fn sq_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SQKmsKeyId")
    }

    /// The attribute `SQName`.
    #[inline]
    pub fn sq_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SQName")
    }

    /// The attribute `SQNotificationConfiguration`.
    #[inline]
    pub fn sq_notification_configuration(&self) -> Value<Text> {
        attribute(self.use_construct, "SQNotificationConfiguration")
    }

    /// The attribute `SQQueryString`.
    #[inline]
    pub fn sq_query_string(&self) -> Value<Text> {
        attribute(self.use_construct, "SQQueryString")
    }

    /// The attribute `SQScheduleConfiguration`.
    #[inline]
    pub fn sq_schedule_configuration(&self) -> Value<Text> {
        attribute(self.use_construct, "SQScheduleConfiguration")
    }

    /// The attribute `SQScheduledQueryExecutionRoleArn`.
    #[inline]
    pub fn sq_scheduled_query_execution_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "SQScheduledQueryExecutionRoleArn")
    }

    /// The attribute `SQTargetConfiguration`.
    #[inline]
    pub fn sq_target_configuration(&self) -> Value<Text> {
        attribute(self.use_construct, "SQTargetConfiguration")
    }
}

/// [`AWS::Timestream::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html).
pub struct Table {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::Timestream::Table",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Table {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
