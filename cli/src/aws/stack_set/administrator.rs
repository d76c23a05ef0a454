//! The calls of StackSets.

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::types::{
    AccountFilterType, AutoDeployment, CallAs, DeploymentTargets, ManagedExecution,
    PermissionModels, RegionConcurrencyType, StackSetOperationPreferences, StackSetOperationStatus,
    StackSetStatus,
};

use super::request::StackSetRequest;
use super::sets::StackSets;
use super::state::{Attempt, Instance, StackSetState, Standing};
use super::target::{Amount, Group, Permissions, Targets};
use crate::aws::change_set::Delivery;
use crate::aws::cloudformation::CloudFormation;
use crate::aws::fault::Fault;

/// Whoever administers StackSets, in an account and region.
#[derive(Clone, Debug)]
pub(crate) struct Administrator {
    client: Client,
    /// Whose rights count, where it is not the account of the organization itself.
    call_as: Option<CallAs>,
}

impl Administrator {
    /// The StackSets that this reaches; whether as a delegated administrator of the organization.
    pub(crate) fn new(cloud: &CloudFormation, is_delegated: bool) -> Self {
        let call_as = is_delegated.then_some(CallAs::DelegatedAdmin);
        Self {
            client: cloud.client().clone(),
            call_as,
        }
    }
}

impl StackSets for Administrator {
    async fn describe(&self, name: &str) -> Result<Option<StackSetState>, Fault> {
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

    async fn instances(&self, name: &str) -> Result<Vec<Instance>, Fault> {
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

    async fn latest(&self, name: &str) -> Result<Option<(String, bool)>, Fault> {
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

    async fn operation(&self, name: &str, id: &str) -> Result<Standing, Fault> {
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

    async fn results(&self, name: &str, id: &str) -> Result<Vec<Attempt>, Fault> {
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

    async fn create(&self, request: &StackSetRequest, token: &str) -> Result<(), Fault> {
        let call = self
            .client
            .create_stack_set()
            .set_call_as(self.call_as.clone())
            .stack_set_name(&request.name)
            .client_request_token(token)
            // Operations wait for each other instead of failing.
            .managed_execution(ManagedExecution::builder().active(true).build());
        let call = match &request.template {
            Delivery::Inline(text) => call.template_body(text),
            Delivery::Url(url) => call.template_url(url),
        };
        let call = match &request.permissions {
            Permissions::SelfManaged => call.permission_model(PermissionModels::SelfManaged),
            Permissions::ServiceManaged { automatic } => call
                .permission_model(PermissionModels::ServiceManaged)
                .auto_deployment(deployment(*automatic)),
            Permissions::Roles {
                administration,
                execution,
            } => call
                .permission_model(PermissionModels::SelfManaged)
                .set_administration_role_arn(administration.clone())
                .set_execution_role_name(execution.clone()),
        };
        let call = call
            .set_parameters(Some(request.parameters()))
            .set_tags(Some(request.tags()));
        let call = call
            .set_capabilities(Some(request.capabilities()))
            .send()
            .await;
        match call.map_err(|error| Fault::of("CreateStackSet", &error)) {
            // The answer to an earlier call was lost.
            Err(fault) if !fault.has_code("NameAlreadyExists") => Err(fault),
            _ => Ok(()),
        }
    }

    async fn update(
        &self,
        request: &StackSetRequest,
        group: &Group,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .update_stack_set()
            .set_call_as(self.call_as.clone())
            .stack_set_name(&request.name)
            .operation_id(operation);
        let call = match &request.template {
            Delivery::Inline(text) => call.template_body(text),
            Delivery::Url(url) => call.template_url(url),
        };
        let call = match &request.permissions {
            Permissions::SelfManaged => call,
            Permissions::ServiceManaged { automatic } => {
                call.auto_deployment(deployment(*automatic))
            }
            Permissions::Roles {
                administration,
                execution,
            } => call
                .set_administration_role_arn(administration.clone())
                .set_execution_role_name(execution.clone()),
        };
        let call = call
            .set_parameters(Some(request.parameters()))
            .set_tags(Some(request.tags()))
            .set_capabilities(Some(request.capabilities()));
        let (names, regions) = group;
        let call = if names.is_empty() {
            call
        } else {
            call.set_regions(Some(regions.clone()))
                .operation_preferences(preferences(targets, regions))
                .set_accounts(targets.as_accounts(names))
                .set_deployment_targets(targets.as_units(names))
        };
        let output = call.send().await;
        let output = output.map_err(|error| Fault::of("UpdateStackSet", &error))?;
        Ok(output.operation_id)
    }

    async fn add(
        &self,
        name: &str,
        (names, regions): &Group,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .create_stack_instances()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name)
            .operation_id(operation)
            .set_regions(Some(regions.clone()))
            .operation_preferences(preferences(targets, regions))
            .set_accounts(targets.as_accounts(names))
            .set_deployment_targets(targets.as_units(names));
        let output = call.send().await;
        let output = output.map_err(|error| Fault::of("CreateStackInstances", &error))?;
        Ok(output.operation_id)
    }

    async fn remove(
        &self,
        name: &str,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .delete_stack_instances()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name)
            .operation_id(operation)
            .set_regions(Some(targets.regions.clone()))
            .retain_stacks(false)
            .operation_preferences(preferences(targets, &targets.regions))
            .set_accounts(targets.as_accounts(&targets.accounts))
            .set_deployment_targets(targets.as_units(&targets.units));
        let output = call.send().await;
        let output = output.map_err(|error| Fault::of("DeleteStackInstances", &error))?;
        Ok(output.operation_id)
    }

    async fn delete(&self, name: &str) -> Result<(), Fault> {
        match self
            .client
            .delete_stack_set()
            .set_call_as(self.call_as.clone())
            .stack_set_name(name)
            .send()
            .await
        {
            Ok(_) => Ok(()),
            Err(error) => match Fault::of("DeleteStackSet", &error) {
                fault if fault.is_missing() => Ok(()),
                fault => Err(fault),
            },
        }
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

fn deployment(automatic: bool) -> AutoDeployment {
    let deployment = AutoDeployment::builder().enabled(automatic);
    if automatic {
        deployment.retain_stacks_on_account_removal(false).build()
    } else {
        deployment.build()
    }
}

fn preferences(targets: &Targets, regions: &[String]) -> StackSetOperationPreferences {
    let concurrency = if targets.regions_at_once {
        RegionConcurrencyType::Parallel
    } else {
        RegionConcurrencyType::Sequential
    };
    let preferences = StackSetOperationPreferences::builder()
        .region_concurrency_type(concurrency)
        .set_region_order(Some(regions.to_vec()));
    let preferences = match targets.tolerance {
        Some(Amount::Count(count)) => preferences.failure_tolerance_count(count),
        Some(Amount::Percent(share)) => preferences.failure_tolerance_percentage(share),
        None => preferences,
    };
    match targets.at_once {
        Some(Amount::Count(count)) => preferences.max_concurrent_count(count),
        Some(Amount::Percent(share)) => preferences.max_concurrent_percentage(share),
        None => preferences,
    }
    .build()
}

impl Targets {
    /// These names as the SDK takes accounts; nothing where they are units.
    fn as_accounts(&self, names: &[String]) -> Option<Vec<String>> {
        self.units.is_empty().then(|| names.to_vec())
    }

    /// These names as the SDK takes units, less the accounts in them that do not count.
    fn as_units(&self, names: &[String]) -> Option<DeploymentTargets> {
        if self.units.is_empty() {
            return None;
        }
        let targets =
            DeploymentTargets::builder().set_organizational_unit_ids(Some(names.to_vec()));
        if self.accounts.is_empty() {
            return Some(targets.build());
        }
        let targets = targets
            .set_accounts(Some(self.accounts.clone()))
            .account_filter_type(AccountFilterType::Intersection);
        Some(targets.build())
    }
}
