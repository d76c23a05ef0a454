//! The calls of StackSets.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::types::{
    AccountFilterType, AutoDeployment, CallAs, Capability, DeploymentTargets, ManagedExecution,
    Parameter, PermissionModels, RegionConcurrencyType, StackSetOperationPreferences, Tag,
};

use super::target::{Amount, Group, Permissions, Targets};
use crate::aws::{CloudFormation, Delivery, Fault, ParameterValue};

/// StackSets in the account and region that administers them.
#[derive(Clone, Debug)]
pub(crate) struct StackSets {
    pub(super) client: Client,
    /// Whose rights count, where it is not the account of the organization itself.
    pub(super) call_as: Option<CallAs>,
}

/// What a StackSet is made from.
#[derive(Clone, Debug, Default)]
pub(crate) struct StackSetRequest {
    pub(crate) name: String,
    pub(crate) template: Delivery,
    pub(crate) parameters: BTreeMap<String, ParameterValue>,
    pub(crate) capabilities: Vec<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) permissions: Permissions,
}

impl StackSets {
    /// The StackSets that this reaches; whether as a delegated administrator of the organization.
    pub(crate) fn new(cloud: &CloudFormation, is_delegated: bool) -> Self {
        let call_as = is_delegated.then_some(CallAs::DelegatedAdmin);
        Self {
            client: cloud.client().clone(),
            call_as,
        }
    }

    pub(crate) async fn create(&self, request: &StackSetRequest, token: &str) -> Result<(), Fault> {
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

    /// Starts to update the StackSet and these of its instances, no others; the operation's ID. Without any, it is the
    /// StackSet alone.
    pub(crate) async fn update(
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

    /// Starts to create the instances of these accounts, or units, and regions.
    pub(crate) async fn add(
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

    pub(crate) async fn delete(&self, name: &str) -> Result<(), Fault> {
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

impl StackSetRequest {
    fn parameters(&self) -> Vec<Parameter> {
        let parameters = self.parameters.iter();
        parameters.map(crate::aws::parameter).collect()
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
