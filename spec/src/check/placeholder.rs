//! `${…}` in a plain string: nobody fills it in, so AWS gets it as it stands.

use crate::query::context::Context;
use crate::rule::Report;
use crate::template::value::{Node, Value};
use crate::walker::rule;
use crate::{Diagnostic, pseudo_parameters};

/// Properties in which the service itself, or a program that is passed on, has a use for `${…}`.
/// Never a pseudo parameter, which only CloudFormation knows. A type may end in `*`, a name stands for the property and
/// everything within it.
const USED_BY_SERVICE: &[(&str, &str)] = &[
    // Programs and scripts.
    ("*", "Command"),
    ("*", "Commands"),
    ("*", "EntryPoint"),
    ("*", "UserData"),
    ("*", "Script"),
    ("*", "BuildSpec"),
    ("*", "InlineCode"),
    ("*", "ZipFile"),
    ("*", "FunctionCode"),
    ("*", "LifecycleScripts"),
    ("AWS::AppSync::*", "Code"),
    ("AWS::SSM::Document", "Content"),
    ("AWS::ImageBuilder::Component", "Data"),
    ("AWS::SageMaker::NotebookInstanceLifecycleConfig", "Content"),
    (
        "AWS::SageMaker::StudioLifecycleConfig",
        "StudioLifecycleConfigContent",
    ),
    ("AWS::GreengrassV2::ComponentVersion", "InlineRecipe"),
    ("AWS::EMR::*", "Args"),
    // Templates that the service fills in.
    ("AWS::ApiGateway::*", "RequestTemplates"),
    ("AWS::ApiGateway::*", "ResponseTemplates"),
    ("AWS::ApiGateway::*", "Template"),
    ("AWS::ApiGateway::RestApi", "Body"),
    ("AWS::ApiGatewayV2::*", "RequestTemplates"),
    ("AWS::ApiGatewayV2::*", "TemplateSelectionExpression"),
    ("AWS::ApiGatewayV2::*", "RouteSelectionExpression"),
    ("AWS::ApiGatewayV2::*", "RequestParameters"),
    ("AWS::ApiGatewayV2::*", "ResponseParameters"),
    ("AWS::ApiGatewayV2::Api", "Body"),
    ("AWS::AppSync::*", "RequestMappingTemplate"),
    ("AWS::AppSync::*", "ResponseMappingTemplate"),
    ("AWS::CloudWatch::Dashboard", "DashboardBody"),
    ("AWS::CloudWatch::*", "Label"),
    ("AWS::Glue::Table", "Parameters"),
    ("AWS::Glue::Table", "Location"),
    ("AWS::IoT::*", "*"),
    ("AWS::IoTAnalytics::*", "*"),
    ("AWS::IoTEvents::*", "*"),
    ("AWS::IoTFleetWise::*", "*"),
    ("AWS::IoTSiteWise::*", "*"),
    ("AWS::IoTTwinMaker::*", "*"),
    ("AWS::SES::Template", "*"),
    ("AWS::Pinpoint::*", "*"),
    ("AWS::Connect::*", "Content"),
    ("AWS::QuickSight::*", "*"),
    ("AWS::DataPipeline::Pipeline", "*"),
    ("AWS::Grafana::Workspace", "*"),
    ("AWS::WAFv2::*", "Content"),
    ("AWS::WAFv2::*", "RegexString"),
    // Filled in from `DefinitionSubstitutions`.
    ("AWS::StepFunctions::StateMachine", "Definition"),
    ("AWS::StepFunctions::StateMachine", "DefinitionString"),
    ("AWS::Athena::NamedQuery", "QueryString"),
    ("AWS::AppConfig::HostedConfigurationVersion", "Content"),
];

/// Properties whose text another template or program may fill in, with whatever names it likes.
const USED_BY_OTHERS: &[(&str, &str)] = &[
    ("*", "TemplateBody"),
    ("AWS::CloudFormation::CustomResource", "*"),
    ("AWS::SSM::Parameter", "Value"),
    ("Custom::*", "*"),
];

pub(super) fn is_pseudo(name: &str) -> bool {
    pseudo_parameters().iter().any(|each| each.name == name)
}

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let Some(object) = Context::properties(resource) else {
            continue;
        };
        for entry in &object.entries {
            let mut walk = Walk::new(context, context.home(at), &resource.type_name);
            walk.names.push(&entry.name);
            walk.node(&entry.value);
            walk.found
                .into_iter()
                .for_each(|diagnostic| report.add(at, diagnostic));
        }
    }
}

/// Looks at a value by itself.
pub(super) fn of_value(context: &Context<'_>, type_name: &str, node: &Node) -> Vec<Diagnostic> {
    let mut walk = Walk::new(context, 0, type_name);
    walk.node(node);
    walk.found
}

struct Walk<'c> {
    context: &'c Context<'c>,
    stack: usize,
    type_name: &'c str,
    names: Vec<&'c str>,
    found: Vec<Diagnostic>,
}

impl<'c> Walk<'c> {
    fn new(context: &'c Context<'c>, stack: usize, type_name: &'c str) -> Self {
        Self {
            context,
            stack,
            type_name,
            names: Vec::new(),
            found: Vec::new(),
        }
    }

    fn node(&mut self, node: &'c Node) {
        match &node.value {
            Value::Text(text) => {
                if let Some(diagnostic) = self.text(text, node) {
                    self.found.push(diagnostic);
                }
            }
            Value::List(nodes) => nodes.iter().for_each(|node| self.node(node)),
            Value::Choice(choice) => choice.branches.iter().for_each(|node| self.node(node)),
            Value::Object(object) => {
                for entry in &object.entries {
                    self.names.push(&entry.name);
                    self.node(&entry.value);
                    self.names.pop();
                }
            }
            _ => {}
        }
    }

    fn text(&self, text: &str, node: &Node) -> Option<Diagnostic> {
        if !text.contains("${") || self.is_among(USED_BY_OTHERS) {
            return None;
        }
        let is_of_service = self.is_among(USED_BY_SERVICE);
        let name = variables(text)
            .find(|name| self.is_meant(name) && (!is_of_service || is_pseudo(name)))?;
        let message = format!("`${{{name}}}` in a plain string is sent to AWS as it stands");
        let help = self.context.spelling().substitution(text);
        Some(rule::PLACEHOLDER.at(node.position, message).with_help(help))
    }

    /// Where `${…}` may be meant as it stands, only a name that `Fn::Sub` would know is a mistake.
    fn is_meant(&self, name: &str) -> bool {
        if !self.context.spelling().has_placeholders() {
            return true;
        }
        let resource = name.split_once('.').map_or(name, |(resource, _)| resource);
        is_pseudo(name) || self.context.index(self.stack, resource).is_some()
    }

    fn is_among(&self, properties: &[(&str, &str)]) -> bool {
        properties.iter().any(|(kind, property)| {
            let is_kind = match kind.strip_suffix('*') {
                Some(start) => self.type_name.starts_with(start),
                None => self.type_name == *kind,
            };
            is_kind && (*property == "*" || self.names.contains(property))
        })
    }
}

/// The names in a text that `Fn::Sub` would fill in. A service's own variables have a colon
/// (`${aws:username}`, `${iot:ClientId}`), or start with `stageVariables.` (API Gateway).
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.trim())
        .filter(|name| {
            let is_name = !name.is_empty()
                && name
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "_:.".contains(letter));
            let is_of_service = name.contains(':') && !name.starts_with("AWS::")
                || name.starts_with("stageVariables.");
            is_name && !is_of_service
        })
}
