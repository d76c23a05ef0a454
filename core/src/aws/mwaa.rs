//! Resource types of `AWS::MWAA`.

use super::prelude::*;

/// [`AWS::MWAA::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html).
pub struct Environment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::MWAA::Environment",
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

impl Environment {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CeleryExecutorQueue`.
    #[inline]
    pub fn celery_executor_queue(&self) -> Value<Text> {
        attribute(self.use_construct, "CeleryExecutorQueue")
    }

    /// The attribute `DatabaseVpcEndpointService`.
    #[inline]
    pub fn database_vpc_endpoint_service(&self) -> Value<Text> {
        attribute(self.use_construct, "DatabaseVpcEndpointService")
    }

    /// The attribute `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<Arn<super::logs::LogGroup>> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn",
        )
    }

    /// The attribute `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn logging_configuration_scheduler_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<Arn<super::logs::LogGroup>> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn",
        )
    }

    /// The attribute `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn logging_configuration_task_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<Arn<super::logs::LogGroup>> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn",
        )
    }

    /// The attribute `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn logging_configuration_webserver_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<Arn<super::logs::LogGroup>> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn",
        )
    }

    /// The attribute `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn logging_configuration_worker_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<Arn<super::logs::LogGroup>> {
        attribute(
            self.use_construct,
            "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn",
        )
    }

    /// The attribute `WebserverUrl`.
    #[inline]
    pub fn webserver_url(&self) -> Value<Text> {
        attribute(self.use_construct, "WebserverUrl")
    }

    /// The attribute `WebserverVpcEndpointService`.
    #[inline]
    pub fn webserver_vpc_endpoint_service(&self) -> Value<Text> {
        attribute(self.use_construct, "WebserverVpcEndpointService")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
