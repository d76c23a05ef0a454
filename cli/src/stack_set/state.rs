//! StackSets and what becomes of them, as CloudFormation describes it.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{
    PermissionModels, StackInstanceDetailedStatus, StackInstanceStatus,
    StackSetOperationResultStatus, StackSetOperationStatus, StackSetStatus,
};

use super::calls::StackSets;
use super::target::Permissions;
use crate::aws::Fault;

/// A StackSet that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StackSetState {
    /// Its template.
    pub(crate) template: String,
    /// The values of its parameters.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Its tags.
    pub(crate) tags: BTreeMap<String, String>,
    /// In whose name it is deployed.
    pub(crate) permissions: Permissions,
}

/// A stack of a StackSet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instance {
    /// Its account.
    pub(crate) account: String,
    /// Its region.
    pub(crate) region: String,
    /// The organizational unit it is there for.
    pub(crate) unit: Option<String>,
    /// How it stands to the StackSet.
    pub(crate) status: Option<StackInstanceStatus>,
    /// What its last operation came to, where that is known.
    pub(crate) detail: Option<StackInstanceDetailedStatus>,
    /// Why.
    pub(crate) reason: Option<String>,
}

impl Instance {
    /// Whether it stands like this.
    pub(crate) fn is(&self, status: &StackInstanceStatus) -> bool {
        self.status.as_ref() == Some(status)
    }

    /// CloudFormation's word for how it stands.
    pub(crate) fn word(&self) -> &str {
        let status = self.status.as_ref();
        status.map_or("", StackInstanceStatus::as_str)
    }
}

/// What an operation has come to in an account and region.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Attempt {
    /// The account.
    pub(crate) account: String,
    /// The region.
    pub(crate) region: String,
    /// How it stands.
    pub(crate) status: Option<StackSetOperationResultStatus>,
    /// Why.
    pub(crate) reason: Option<String>,
}

impl Attempt {
    /// Whether it came to nothing.
    pub(crate) fn is_failed(&self) -> bool {
        matches!(
            self.status,
            Some(StackSetOperationResultStatus::Failed | StackSetOperationResultStatus::Cancelled)
        )
    }

    /// CloudFormation's word for how it stands.
    pub(crate) fn word(&self) -> &str {
        let status = self.status.as_ref();
        status.map_or("", StackSetOperationResultStatus::as_str)
    }
}

/// Whether an operation still works, or waits for others.
fn is_running(status: Option<&StackSetOperationStatus>) -> bool {
    matches!(
        status,
        Some(
            StackSetOperationStatus::Running
                | StackSetOperationStatus::Stopping
                | StackSetOperationStatus::Queued
        )
    )
}

impl StackSets {
    /// The StackSet of a name.
    pub(crate) async fn describe(&self, name: &str) -> Result<Option<StackSetState>, Fault> {
        let output = match self
            .client
            .describe_stack_set()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name)
            .send()
            .await
        {
            Ok(output) => output,
            Err(error) => match Fault::of("DescribeStackSet", &error) {
                fault if fault.is_missing() => return Ok(None),
                fault => return Err(fault),
            },
        };
        let Some(set) = output.stack_set else {
            return Ok(None);
        };
        if set.status == Some(StackSetStatus::Deleted) {
            return Ok(None);
        }
        let permissions = if set.permission_model == Some(PermissionModels::ServiceManaged) {
            let automatic = set.auto_deployment.and_then(|it| it.enabled);
            Permissions::ServiceManaged {
                automatic: automatic.unwrap_or_default(),
            }
        } else {
            Permissions::Roles {
                administration: set.administration_role_arn.filter(|arn| !arn.is_empty()),
                execution: set.execution_role_name.filter(|name| !name.is_empty()),
            }
        };
        let parameters = set.parameters.unwrap_or_default().into_iter();
        let tags = set.tags.unwrap_or_default().into_iter();
        Ok(Some(StackSetState {
            permissions,
            template: set.template_body.unwrap_or_default(),
            parameters: parameters
                .map(|it| {
                    (
                        it.parameter_key.unwrap_or_default(),
                        it.parameter_value.unwrap_or_default(),
                    )
                })
                .collect(),
            tags: tags
                .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
                .collect(),
        }))
    }

    /// The stacks of a StackSet, sorted.
    pub(crate) async fn instances(&self, name: &str) -> Result<Vec<Instance>, Fault> {
        let mut instances = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_stack_instances()
                .set_call_as(self.call_as.clone())
                .stack_set_name(name)
                .set_next_token(token);
            let output = match call
                .send()
                .await
                .map_err(|error| Fault::of("ListStackInstances", &error))
            {
                Ok(output) => output,
                Err(fault) if fault.is_missing() => return Ok(instances),
                Err(fault) => return Err(fault),
            };
            instances.extend(
                output
                    .summaries
                    .unwrap_or_default()
                    .into_iter()
                    .map(|summary| Instance {
                        account: summary.account.unwrap_or_default(),
                        region: summary.region.unwrap_or_default(),
                        unit: summary
                            .organizational_unit_id
                            .filter(|unit| !unit.is_empty()),
                        status: summary.status,
                        detail: summary
                            .stack_instance_status
                            .and_then(|status| status.detailed_status),
                        reason: summary.status_reason.filter(|reason| !reason.is_empty()),
                    }),
            );
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                instances.sort();
                return Ok(instances);
            }
        }
    }

    /// The operation that is in progress, else the last one: its ID and whether it is in progress.
    pub(crate) async fn latest(&self, name: &str) -> Result<Option<(String, bool)>, Fault> {
        let call = self
            .client
            .list_stack_set_operations()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("ListStackSetOperations", &error))?;
        let operations = output.summaries.unwrap_or_default();
        let running = operations
            .iter()
            .find(|operation| is_running(operation.status.as_ref()));
        let latest = running.or_else(|| {
            operations
                .iter()
                .max_by_key(|it| it.creation_timestamp.map(|time| time.secs()))
        });
        Ok(latest.map(|it| {
            let id = it.operation_id.clone().unwrap_or_default();
            (id, is_running(it.status.as_ref()))
        }))
    }

    /// How an operation stands, with its reason.
    pub(crate) async fn operation(
        &self,
        name: &str,
        id: &str,
    ) -> Result<(Option<StackSetOperationStatus>, Option<String>), Fault> {
        let call = self
            .client
            .describe_stack_set_operation()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name)
            .operation_id(id);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("DescribeStackSetOperation", &error))?;
        let operation = output.stack_set_operation;
        let reason = operation
            .as_ref()
            .and_then(|operation| operation.status_reason.clone());
        let status = operation.and_then(|operation| operation.status);
        Ok((status, reason))
    }

    /// How an operation stands in each account and region, sorted.
    pub(crate) async fn results(&self, name: &str, id: &str) -> Result<Vec<Attempt>, Fault> {
        let mut results = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_stack_set_operation_results()
                .set_call_as(self.call_as.clone())
                .stack_set_name(name)
                .operation_id(id);
            let output = call.set_next_token(token).send().await;
            let output =
                output.map_err(|error| Fault::of("ListStackSetOperationResults", &error))?;
            results.extend(
                output
                    .summaries
                    .unwrap_or_default()
                    .into_iter()
                    .map(|summary| Attempt {
                        account: summary.account.unwrap_or_default(),
                        region: summary.region.unwrap_or_default(),
                        status: summary.status,
                        reason: summary.status_reason.filter(|reason| !reason.is_empty()),
                    }),
            );
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                results.sort();
                return Ok(results);
            }
        }
    }
}
