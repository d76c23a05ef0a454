//! The SDK's types as ours, and ours as the SDK's. What may be absent there and never is, is not optional here.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::types;
use aws_sdk_cloudformation::types::{
    ChangeAction, DeploymentConfig, DeploymentConfigMode, Parameter, ResourceToImport,
    RollbackConfiguration, RollbackTrigger,
};

use super::change_set::{Change, ChangeSet, Detail, ParameterValue, ResourceImport};
use super::event::Event;
use super::stack_state::{OutputValue, StackResource, StackState};
use super::status::Status;

pub(crate) fn stack(stack: types::Stack) -> StackState {
    let changed_at = stack
        .last_updated_time
        .or(stack.creation_time)
        .map(|time| time.to_string());
    let parameters = stack.parameters.unwrap_or_default().into_iter();
    let outputs = stack
        .outputs
        .unwrap_or_default()
        .into_iter()
        .map(|output| OutputValue {
            name: output.output_key.unwrap_or_default(),
            value: output.output_value.unwrap_or_default(),
            export: output.export_name.filter(|name| !name.is_empty()),
            description: output.description.filter(|text| !text.is_empty()),
        });
    let tags = stack.tags.unwrap_or_default().into_iter();
    let mut outputs: Vec<OutputValue> = outputs.collect();
    outputs.sort_by(|one, other| one.name.cmp(&other.name));
    StackState {
        id: stack.stack_id.unwrap_or_default(),
        name: stack.stack_name.unwrap_or_default(),
        status: stack
            .stack_status
            .as_ref()
            .map(Status::from)
            .unwrap_or_default(),
        status_reason: stack
            .stack_status_reason
            .filter(|reason| !reason.is_empty()),
        parameters: parameters
            .map(|parameter| {
                let value = parameter.resolved_value.or(parameter.parameter_value);
                (
                    parameter.parameter_key.unwrap_or_default(),
                    value.unwrap_or_default(),
                )
            })
            .collect(),
        outputs,
        tags: tags
            .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
            .collect(),
        notification_arns: stack.notification_arns.unwrap_or_default(),
        rollback_alarms: stack
            .rollback_configuration
            .and_then(|configuration| configuration.rollback_triggers)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|trigger| trigger.arn)
            .collect(),
        termination_protection: stack.enable_termination_protection.unwrap_or_default(),
        changed_at: changed_at.unwrap_or_default(),
    }
}

pub(crate) fn resource(resource: types::StackResourceSummary) -> StackResource {
    StackResource {
        logical_id: resource.logical_resource_id.unwrap_or_default(),
        physical_id: resource.physical_resource_id.unwrap_or_default(),
        type_name: resource.resource_type.unwrap_or_default(),
        status: resource
            .resource_status
            .as_ref()
            .map(Status::from)
            .unwrap_or_default(),
        reason: resource
            .resource_status_reason
            .filter(|reason| !reason.is_empty()),
    }
}

pub(crate) fn event(event: types::StackEvent) -> Event {
    Event {
        id: event.event_id.unwrap_or_default(),
        stack_id: event.stack_id.unwrap_or_default(),
        stack_name: event.stack_name.unwrap_or_default(),
        logical_id: event.logical_resource_id.unwrap_or_default(),
        physical_id: event.physical_resource_id.unwrap_or_default(),
        type_name: event.resource_type.unwrap_or_default(),
        status: event
            .resource_status
            .as_ref()
            .map(Status::from)
            .unwrap_or_default(),
        reason: event
            .resource_status_reason
            .filter(|reason| !reason.is_empty()),
        time: event.timestamp.map(|time| time.secs()).unwrap_or_default(),
        token: event.client_request_token.filter(|token| !token.is_empty()),
    }
}

pub(crate) fn change_set(output: DescribeChangeSetOutput) -> ChangeSet {
    let changes = output
        .changes
        .unwrap_or_default()
        .into_iter()
        .filter_map(|change| change.resource_change);
    let parameters = output.parameters.unwrap_or_default().into_iter();
    let tags = output.tags.unwrap_or_default().into_iter();
    ChangeSet {
        id: output.change_set_id.unwrap_or_default(),
        name: output.change_set_name.unwrap_or_default(),
        stack_id: output.stack_id.unwrap_or_default(),
        status: output.status,
        execution: output.execution_status,
        reason: output.status_reason.filter(|reason| !reason.is_empty()),
        changes: changes.map(change).collect(),
        parameters: parameters
            .map(|parameter| {
                (
                    parameter.parameter_key.unwrap_or_default(),
                    parameter.parameter_value.unwrap_or_default(),
                )
            })
            .collect(),
        tags: tags
            .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
            .collect(),
        nested: BTreeMap::new(),
    }
}

fn change(change: types::ResourceChange) -> Change {
    Change {
        // What is not said is not known.
        action: change.action.unwrap_or(ChangeAction::Dynamic),
        logical_id: change.logical_resource_id.unwrap_or_default(),
        type_name: change.resource_type.unwrap_or_default(),
        replacement: change.replacement,
        policy: change.policy_action,
        details: change
            .details
            .unwrap_or_default()
            .into_iter()
            .filter_map(detail)
            .collect(),
        within: change.change_set_id.filter(|id| !id.is_empty()),
    }
}

fn detail(detail: types::ResourceChangeDetail) -> Option<Detail> {
    let target = detail.target?;
    let attribute = target
        .attribute
        .map(|attribute| attribute.as_str().to_owned());
    Some(Detail {
        property: target.name.or(attribute).unwrap_or_default(),
        recreation: target.requires_recreation,
        before: target.before_value,
        after: target.after_value,
        cause: detail.causing_entity,
    })
}

pub(crate) fn parameter((name, value): (&String, &ParameterValue)) -> Parameter {
    let parameter = Parameter::builder().parameter_key(name);
    match value {
        ParameterValue::Given(value) => parameter.parameter_value(value).build(),
        ParameterValue::Previous => parameter.use_previous_value(true).build(),
    }
}

pub(crate) fn express() -> DeploymentConfig {
    DeploymentConfig::builder()
        .mode(DeploymentConfigMode::Express)
        .build()
}

/// The alarms as CloudFormation takes them; an empty list takes away those that are there.
pub(crate) fn rollback_configuration(alarms: &[String]) -> RollbackConfiguration {
    let triggers = alarms.iter().map(|arn| {
        // The kinds that CloudFormation watches; the ARN says which.
        let is_composite = arn.contains(":composite-alarm:");
        let kind = if is_composite {
            "AWS::CloudWatch::CompositeAlarm"
        } else {
            "AWS::CloudWatch::Alarm"
        };
        RollbackTrigger::builder().arn(arn).r#type(kind).build()
    });
    RollbackConfiguration::builder()
        .set_rollback_triggers(Some(triggers.collect()))
        .build()
}

pub(crate) fn import(import: &ResourceImport) -> ResourceToImport {
    let identifier = import.identifier.clone().into_iter().collect();
    ResourceToImport::builder()
        .resource_type(&import.type_name)
        .logical_resource_id(&import.logical_id)
        .set_resource_identifier(Some(identifier))
        .build()
}
