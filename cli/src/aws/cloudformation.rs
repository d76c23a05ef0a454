//! CloudFormation, called through the SDK.

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::types::{
    Capability, ChangeSetType, DeletionMode, DeploymentMode, EventFilter, EventType,
    HookFailureMode, OperationEvent, Tag,
};

use super::change_set::{ChangeSet, ChangeSetKind, ChangeSetRequest, Delivery};
use super::cloud::{Cloud, Deletion, Execution, Rollback, Since};
use super::convert;
use super::event::{Event, Validation};
use super::fault::Fault;
use super::stack_state::{StackResource, StackState};

/// CloudFormation in one account and region.
#[derive(Clone, Debug)]
pub(crate) struct CloudFormation {
    client: Client,
}

impl CloudFormation {
    /// CloudFormation as this configuration reaches it.
    pub(crate) fn new(configuration: &aws_config::SdkConfig) -> Self {
        Self {
            client: Client::new(configuration),
        }
    }

    /// The SDK's client.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// What failed of a change set, or of a stack's last operation: events of earlier ones say nothing of it.
    async fn failed_operation_events(
        &self,
        stack: &str,
        change_set: Option<&str>,
    ) -> Result<Vec<OperationEvent>, Fault> {
        let filter = EventFilter::builder().failed_events(true).build();
        let mut events: Vec<OperationEvent> = Vec::new();
        let mut token = None;
        loop {
            let call = self.client.describe_events().filters(filter.clone());
            let call = match change_set {
                Some(change_set) => call.change_set_name(change_set),
                None => call.stack_name(stack),
            };
            let output = call.set_next_token(token).send().await;
            let output = output.map_err(|error| Fault::of("DescribeEvents", &error))?;
            events.extend(output.operation_events.unwrap_or_default());
            token = output.next_token.filter(|token| !token.is_empty());
            // The latest come first.
            let latest = events.first().and_then(|event| event.operation_id.clone());
            let of_others = events.iter().position(|event| event.operation_id != latest);
            if change_set.is_none()
                && let Some(end) = of_others
            {
                events.truncate(end);
                return Ok(events);
            }
            if token.is_none() {
                return Ok(events);
            }
        }
    }
}

/// The stack of a change set, which its ARN says too.
fn named(stack: &str) -> Option<String> {
    Some(stack.to_owned()).filter(|stack| !stack.is_empty())
}

impl Cloud for CloudFormation {
    async fn stack(&self, name: &str) -> Result<Option<StackState>, Fault> {
        match self.client.describe_stacks().stack_name(name).send().await {
            Ok(output) => Ok(output
                .stacks
                .unwrap_or_default()
                .into_iter()
                .next()
                .map(convert::stack)),
            Err(error) => match Fault::of("DescribeStacks", &error) {
                fault if fault.is_missing() => Ok(None),
                fault => Err(fault),
            },
        }
    }

    async fn template(&self, stack: &str) -> Result<String, Fault> {
        let stage = aws_sdk_cloudformation::types::TemplateStage::Original;
        let output = self
            .client
            .get_template()
            .stack_name(stack)
            .template_stage(stage)
            .send()
            .await;
        let output = output.map_err(|error| Fault::of("GetTemplate", &error))?;
        Ok(output.template_body.unwrap_or_default())
    }

    async fn change_set_template(&self, stack: &str, change_set: &str) -> Result<String, Fault> {
        let call = self.client.get_template().set_stack_name(named(stack));
        let call = call
            .change_set_name(change_set)
            .template_stage(aws_sdk_cloudformation::types::TemplateStage::Original);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("GetTemplate", &error))?;
        Ok(output.template_body.unwrap_or_default())
    }

    async fn resources(&self, stack: &str) -> Result<Vec<StackResource>, Fault> {
        let mut resources = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_stack_resources()
                .stack_name(stack)
                .set_next_token(token);
            let output = call
                .send()
                .await
                .map_err(|error| Fault::of("ListStackResources", &error))?;
            resources.extend(
                output
                    .stack_resource_summaries
                    .unwrap_or_default()
                    .into_iter()
                    .map(convert::resource),
            );
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(resources);
            }
        }
    }

    async fn events(&self, stack: &str, since: Since<'_>) -> Result<Vec<Event>, Fault> {
        let mut events = Vec::new();
        let mut token = None;
        'pages: loop {
            let call = self
                .client
                .describe_stack_events()
                .stack_name(stack)
                .set_next_token(token);
            let output = match call
                .send()
                .await
                .map_err(|error| Fault::of("DescribeStackEvents", &error))
            {
                Ok(output) => output,
                Err(fault) if fault.is_missing() => break,
                Err(fault) => return Err(fault),
            };
            for event in output.stack_events.unwrap_or_default() {
                let event = convert::event(event);
                if since == Since::Event(&event.id) {
                    break 'pages;
                }
                let is_start = event.starts_operation();
                events.push(event);
                if is_start && since == Since::Operation {
                    break 'pages;
                }
            }
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() || since == Since::Lately {
                break;
            }
        }
        events.reverse();
        Ok(events)
    }

    async fn validations(
        &self,
        stack: &str,
        change_set: Option<&str>,
    ) -> Result<Vec<Validation>, Fault> {
        let mut validations = Vec::new();
        for event in self.failed_operation_events(stack, change_set).await? {
            let is_validation = event.event_type == Some(EventType::ValidationError);
            let message = event.validation_status_reason.filter(|_| is_validation);
            let Some(message) = message else { continue };
            let validation = Validation {
                logical_id: event.logical_resource_id.unwrap_or_default(),
                type_name: event.resource_type.unwrap_or_default(),
                path: event.validation_path,
                message,
                fails: event.validation_failure_mode != Some(HookFailureMode::Warn),
            };
            if !validations.contains(&validation) {
                validations.push(validation);
            }
        }
        Ok(validations)
    }

    async fn create_change_set(
        &self,
        request: &ChangeSetRequest,
        token: &str,
    ) -> Result<String, Fault> {
        let kind = match request.kind {
            ChangeSetKind::Create => ChangeSetType::Create,
            ChangeSetKind::Update => ChangeSetType::Update,
            ChangeSetKind::Import => ChangeSetType::Import,
        };
        let is_import = request.kind == ChangeSetKind::Import;
        let call = self.client.create_change_set();
        let call = match &request.template {
            Delivery::Inline(text) => call.template_body(text),
            Delivery::Url(url) => call.template_url(url),
        };
        let tags = request
            .tags
            .iter()
            .map(|(key, value)| Tag::builder().key(key).value(value).build());
        let output = call
            .stack_name(&request.stack)
            .change_set_name(&request.name)
            .client_token(token)
            .change_set_type(kind)
            .set_parameters(Some(
                request.parameters.iter().map(convert::parameter).collect(),
            ))
            // An import must not change the stack's tags.
            .set_tags(if is_import {
                None
            } else {
                Some(tags.collect())
            })
            .set_capabilities(Some(
                request
                    .capabilities
                    .iter()
                    .map(|name| Capability::from(name.as_str()))
                    .collect(),
            ))
            .set_notification_arns(request.notification_arns.clone())
            .set_rollback_configuration(
                request
                    .rollback_alarms
                    .as_deref()
                    .map(convert::rollback_configuration),
            )
            .set_role_arn(request.role_arn.clone())
            .set_deployment_config(request.express.then(convert::express))
            .set_include_nested_stacks(request.include_nested.then_some(true))
            .set_import_existing_resources(request.import_existing.then_some(true))
            .set_deployment_mode(request.revert_drift.then_some(DeploymentMode::RevertDrift))
            .set_resources_to_import(
                is_import.then(|| request.imports.iter().map(convert::import).collect()),
            )
            .send()
            .await;
        let output = output.map_err(|error| Fault::of("CreateChangeSet", &error))?;
        Ok(output.id.unwrap_or_default())
    }

    async fn change_set(&self, stack: &str, change_set: &str) -> Result<Option<ChangeSet>, Fault> {
        let mut result: Option<ChangeSet> = None;
        let mut token = None;
        loop {
            let call = self
                .client
                .describe_change_set()
                .set_stack_name(named(stack))
                .change_set_name(change_set);
            let call = call.include_property_values(true).set_next_token(token);
            let output = match call
                .send()
                .await
                .map_err(|error| Fault::of("DescribeChangeSet", &error))
            {
                Ok(output) => output,
                Err(fault) if fault.is_missing() => return Ok(None),
                Err(fault) => return Err(fault),
            };
            token = output.next_token.clone().filter(|token| !token.is_empty());
            let page = convert::change_set(output);
            match &mut result {
                Some(result) => result.changes.extend(page.changes),
                None => result = Some(page),
            }
            if token.is_none() {
                return Ok(result);
            }
        }
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> Result<(), Fault> {
        let call = self
            .client
            .delete_change_set()
            .stack_name(stack)
            .change_set_name(change_set);
        match call
            .send()
            .await
            .map_err(|error| Fault::of("DeleteChangeSet", &error))
        {
            Err(fault) if !fault.is_missing() => Err(fault),
            _ => Ok(()),
        }
    }

    async fn execute_change_set(&self, execution: &Execution) -> Result<(), Fault> {
        let call = self
            .client
            .execute_change_set()
            .stack_name(&execution.stack);
        let call = call
            .change_set_name(&execution.change_set)
            .client_request_token(&execution.token);
        let call = call.set_disable_rollback(execution.keep_on_failure.then_some(true));
        call.send()
            .await
            .map_err(|error| Fault::of("ExecuteChangeSet", &error))?;
        Ok(())
    }

    async fn delete_stack(&self, deletion: &Deletion) -> Result<(), Fault> {
        let retain = Some(deletion.retain.clone()).filter(|retain| !retain.is_empty());
        let mode = deletion.force.then_some(DeletionMode::ForceDeleteStack);
        let call = self
            .client
            .delete_stack()
            .stack_name(&deletion.stack)
            .client_request_token(&deletion.token);
        let call = call
            .set_retain_resources(retain)
            .set_deletion_mode(mode)
            .set_role_arn(deletion.role_arn.clone());
        call.send()
            .await
            .map_err(|error| Fault::of("DeleteStack", &error))?;
        Ok(())
    }

    async fn roll_back(&self, rollback: &Rollback) -> Result<(), Fault> {
        if rollback.continues {
            let skip = Some(rollback.skip.clone()).filter(|skip| !skip.is_empty());
            let call = self
                .client
                .continue_update_rollback()
                .stack_name(&rollback.stack);
            let call = call
                .client_request_token(&rollback.token)
                .set_resources_to_skip(skip);
            let call = call.set_role_arn(rollback.role_arn.clone());
            call.send()
                .await
                .map_err(|error| Fault::of("ContinueUpdateRollback", &error))?;
        } else {
            let call = self.client.rollback_stack().stack_name(&rollback.stack);
            let call = call
                .client_request_token(&rollback.token)
                .set_role_arn(rollback.role_arn.clone());
            call.send()
                .await
                .map_err(|error| Fault::of("RollbackStack", &error))?;
        }
        Ok(())
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> Result<(), Fault> {
        let call = self
            .client
            .cancel_update_stack()
            .stack_name(stack)
            .client_request_token(token);
        call.send()
            .await
            .map_err(|error| Fault::of("CancelUpdateStack", &error))?;
        Ok(())
    }

    async fn importers(&self, export: &str) -> Result<Vec<String>, Fault> {
        let mut importers = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client
                .list_imports()
                .export_name(export)
                .set_next_token(token);
            let output = match call.send().await {
                Ok(output) => output,
                Err(error) => match Fault::of("ListImports", &error) {
                    // CloudFormation says that an export is not imported by an error.
                    fault if fault.message.contains("not imported") || fault.is_missing() => {
                        return Ok(importers);
                    }
                    fault => return Err(fault),
                },
            };
            importers.extend(output.imports.unwrap_or_default());
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(importers);
            }
        }
    }

    async fn protect(&self, stack: &str, on: bool) -> Result<(), Fault> {
        let call = self
            .client
            .update_termination_protection()
            .stack_name(stack)
            .enable_termination_protection(on);
        call.send()
            .await
            .map_err(|error| Fault::of("UpdateTerminationProtection", &error))?;
        Ok(())
    }
}
