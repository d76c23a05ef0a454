//! The calls of StackSets.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::types::{
    AccountFilterType, AutoDeployment, Capability, DeploymentTargets, Parameter, PermissionModels,
    RegionConcurrencyType, StackSetOperationPreferences, StackSetOperationStatus, Tag,
};

use super::target::{Permissions, Targets};
use crate::aws::{CloudFormation, Delivery, Fault};

/// StackSets in the account and region that administers them.
#[derive(Clone, Debug)]
pub struct StackSets {
    client: Client,
}

/// What a StackSet is made from.
#[derive(Clone, Debug, Default)]
pub(crate) struct StackSetRequest {
    pub(crate) name: String,
    pub(crate) template: Delivery,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) capabilities: Vec<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) permissions: Permissions,
}

/// A StackSet that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StackSetState {
    /// Its template.
    pub template: String,
    /// The values of its parameters.
    pub parameters: BTreeMap<String, String>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

/// A stack of a StackSet, or the work on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instance {
    /// Its account.
    pub account: String,
    /// Its region.
    pub region: String,
    /// The organizational unit it is there for.
    pub unit: Option<String>,
    /// How it stands.
    pub status: String,
    /// Why.
    pub reason: Option<String>,
}

impl StackSets {
    /// The StackSets that this reaches.
    pub fn new(cloud: &CloudFormation) -> Self {
        Self {
            client: cloud.client().clone(),
        }
    }

    /// The StackSet of a name.
    pub async fn describe(&self, name: &str) -> Result<Option<StackSetState>, Fault> {
        let output = match self
            .client
            .describe_stack_set()
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
        if set
            .status
            .as_ref()
            .is_some_and(|status| status.as_str() == "DELETED")
        {
            return Ok(None);
        }
        let parameters = set.parameters.unwrap_or_default().into_iter();
        let tags = set.tags.unwrap_or_default().into_iter();
        Ok(Some(StackSetState {
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

    pub(crate) async fn create(&self, request: &StackSetRequest, token: &str) -> Result<(), Fault> {
        let call = self
            .client
            .create_stack_set()
            .stack_set_name(&request.name)
            .client_request_token(token);
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

    /// Starts to update the StackSet and its instances; the operation's ID.
    pub(crate) async fn update(
        &self,
        request: &StackSetRequest,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .update_stack_set()
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
            .set_tags(Some(request.tags()));
        let call = call
            .set_capabilities(Some(request.capabilities()))
            .operation_preferences(preferences(targets));
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("UpdateStackSet", &error))?;
        Ok(output.operation_id)
    }

    /// Starts to create the instances of these accounts, or units, and regions.
    pub(crate) async fn add(
        &self,
        name: &str,
        (names, regions): &(Vec<String>, Vec<String>),
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .create_stack_instances()
            .stack_set_name(name)
            .operation_id(operation);
        let call = call
            .set_regions(Some(regions.clone()))
            .operation_preferences(preferences(targets));
        let call = if targets.units.is_empty() {
            call.set_accounts(Some(names.clone()))
        } else {
            call.deployment_targets(within(names, &targets.accounts))
        };
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("CreateStackInstances", &error))?;
        Ok(output.operation_id)
    }

    /// Starts to delete the instances of the targets.
    pub(crate) async fn remove(
        &self,
        name: &str,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        let call = self
            .client
            .delete_stack_instances()
            .stack_set_name(name)
            .operation_id(operation);
        let call = call
            .set_regions(Some(targets.regions.clone()))
            .retain_stacks(false);
        let call = call.operation_preferences(preferences(targets));
        let call = if targets.units.is_empty() {
            call.set_accounts(Some(targets.accounts.clone()))
        } else {
            call.deployment_targets(within(&targets.units, &targets.accounts))
        };
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("DeleteStackInstances", &error))?;
        Ok(output.operation_id)
    }

    pub(crate) async fn delete(&self, name: &str) -> Result<(), Fault> {
        match self
            .client
            .delete_stack_set()
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

    /// The stacks of a StackSet, sorted.
    pub async fn instances(&self, name: &str) -> Result<Vec<Instance>, Fault> {
        let mut instances = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_stack_instances()
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
                        status: summary
                            .status
                            .map(|status| status.as_str().to_owned())
                            .unwrap_or_default(),
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
        let call = self.client.list_stack_set_operations().stack_set_name(name);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("ListStackSetOperations", &error))?;
        let operations = output.summaries.unwrap_or_default();
        let is_running = |status: &Option<StackSetOperationStatus>| {
            let status = status.as_ref().map(StackSetOperationStatus::as_str);
            matches!(status, Some("RUNNING" | "STOPPING" | "QUEUED"))
        };
        let running = operations
            .iter()
            .find(|operation| is_running(&operation.status));
        let latest = running.or_else(|| {
            operations
                .iter()
                .max_by_key(|it| it.creation_timestamp.map(|time| time.secs()))
        });
        Ok(latest.map(|it| {
            (
                it.operation_id.clone().unwrap_or_default(),
                is_running(&it.status),
            )
        }))
    }

    /// How an operation stands, with its reason.
    pub(crate) async fn operation(
        &self,
        name: &str,
        id: &str,
    ) -> Result<(String, Option<String>), Fault> {
        let call = self
            .client
            .describe_stack_set_operation()
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
        Ok((
            status
                .map(|status| status.as_str().to_owned())
                .unwrap_or_default(),
            reason,
        ))
    }

    /// How an operation stands in each account and region, sorted.
    pub(crate) async fn results(&self, name: &str, id: &str) -> Result<Vec<Instance>, Fault> {
        let mut results = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_stack_set_operation_results()
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
                    .map(|summary| Instance {
                        account: summary.account.unwrap_or_default(),
                        region: summary.region.unwrap_or_default(),
                        unit: summary.organizational_unit_id,
                        status: summary
                            .status
                            .map(|status| status.as_str().to_owned())
                            .unwrap_or_default(),
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

impl StackSetRequest {
    fn parameters(&self) -> Vec<Parameter> {
        let parameters = self.parameters.iter();
        parameters
            .map(|(name, value)| {
                Parameter::builder()
                    .parameter_key(name)
                    .parameter_value(value)
                    .build()
            })
            .collect()
    }

    fn tags(&self) -> Vec<Tag> {
        self.tags
            .iter()
            .map(|(key, value)| Tag::builder().key(key).value(value).build())
            .collect()
    }

    fn capabilities(&self) -> Vec<Capability> {
        self.capabilities
            .iter()
            .map(|name| Capability::from(name.as_str()))
            .collect()
    }
}

fn deployment(automatic: bool) -> AutoDeployment {
    let deployment = AutoDeployment::builder().enabled(automatic);
    if automatic {
        deployment.retain_stacks_on_account_removal(false).build()
    } else {
        deployment.build()
    }
}

fn preferences(targets: &Targets) -> StackSetOperationPreferences {
    let concurrency = if targets.regions_at_once {
        RegionConcurrencyType::Parallel
    } else {
        RegionConcurrencyType::Sequential
    };
    StackSetOperationPreferences::builder()
        .region_concurrency_type(concurrency)
        .set_failure_tolerance_count(targets.tolerance)
        .set_max_concurrent_count(targets.at_once)
        .build()
}

fn within(units: &[String], accounts: &[String]) -> DeploymentTargets {
    let targets = DeploymentTargets::builder().set_organizational_unit_ids(Some(units.to_vec()));
    if accounts.is_empty() {
        return targets.build();
    }
    targets
        .set_accounts(Some(accounts.to_vec()))
        .account_filter_type(AccountFilterType::Intersection)
        .build()
}
