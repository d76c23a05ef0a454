//! The literal names in the values of resources.

use super::context::Context;
use super::names::Names;
use crate::ResourceType;
use crate::template::value::Node;

impl Context<'_> {
    /// The resources by their literal names.
    pub(crate) fn names(&self) -> &Names {
        self.names.get_or_init(|| self.named())
    }

    fn named(&self) -> Names {
        let mut names = Names::default();
        for (at, resource, resource_type) in self.resources() {
            let Some(resource_type) = resource_type else {
                continue;
            };
            let template = resource_type.arn_template().and_then(tail);
            let property = template.and_then(|(_, tail)| only_variable(tail));
            let Some(property) = property.or_else(|| named_by(resource_type)) else {
                continue;
            };
            let Some(name) = resource.properties.get(property).and_then(Node::text) else {
                continue;
            };
            names.add_name(resource_type.name(), name.to_owned(), at);
            if let Some((service, tail)) = template {
                let tail = tail.replace(&format!("${{{property}}}"), name);
                names.add_arn(service, tail, at);
            }
        }
        names
    }
}

/// The service of an ARN template, and what comes after the account.
fn tail(template: &'static str) -> Option<(&'static str, &'static str)> {
    let mut parts = template.splitn(6, ':');
    let service = parts.nth(2)?;
    Some((service, parts.nth(2)?))
}

/// `QueueName` of `${QueueName}`, if that is all that varies.
fn only_variable(tail: &'static str) -> Option<&'static str> {
    let (_, rest) = tail.split_once("${")?;
    let (name, rest) = rest.split_once('}')?;
    (!rest.contains("${")).then_some(name)
}

/// The property that `Ref` returns, where a template may set it.
fn named_by(resource_type: ResourceType) -> Option<&'static str> {
    let property = resource_type.reference().property?;
    (!resource_type.is_read_only(property)).then_some(property)
}
