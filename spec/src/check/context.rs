//! The template under examination, with what the facts say of its types.

use std::collections::BTreeMap;

use crate::template::{Resource, Template};
use crate::value::Object;
use crate::{ResourceType, Spelling, resource_type};

#[derive(Clone)]
pub(super) struct Context<'t> {
    pub(super) template: &'t Template,
    kinds: Vec<Option<ResourceType>>,
    by_name: BTreeMap<&'t str, usize>,
}

/// Custom resources take any properties beside their service token.
pub(super) const CUSTOM: &str = "AWS::CloudFormation::CustomResource";

impl<'t> Context<'t> {
    pub(super) fn new(template: &'t Template) -> Self {
        let kind = |resource: &Resource| {
            let custom = resource.type_name.starts_with("Custom::");
            let by_name = || {
                resource_type(&resource.type_name)
                    .or_else(|| custom.then(|| resource_type(CUSTOM))?)
            };
            resource.declared_as.or_else(by_name)
        };
        Self {
            template,
            kinds: template.resources.iter().map(kind).collect(),
            by_name: template
                .resources
                .iter()
                .enumerate()
                .map(|(at, resource)| (resource.name.as_str(), at))
                .collect(),
        }
    }

    pub(super) fn resources(
        &self,
    ) -> impl Iterator<Item = (usize, &'t Resource, Option<ResourceType>)> {
        self.template
            .resources
            .iter()
            .zip(&self.kinds)
            .enumerate()
            .map(|(at, (resource, kind))| (at, resource, *kind))
    }

    /// The type of a resource, by the resource's place.
    pub(super) fn kind(&self, at: usize) -> Option<ResourceType> {
        self.kinds[at]
    }

    pub(super) fn index(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    pub(super) fn resource(&self, name: &str) -> Option<(&'t Resource, Option<ResourceType>)> {
        let at = self.index(name)?;
        Some((&self.template.resources[at], self.kinds[at]))
    }

    pub(super) fn spelling(&self) -> &'static dyn Spelling {
        self.template.spelling
    }

    pub(super) fn region(&self) -> Option<&str> {
        self.template.region.as_deref()
    }

    /// A property's name as the reader of a message knows it.
    pub(super) fn property(&self, name: &str) -> String {
        self.spelling().property(name)
    }

    /// A type's name, likewise.
    pub(super) fn type_name(&self, name: &str) -> String {
        self.spelling().resource_type(name)
    }

    pub(super) fn properties(resource: &Resource) -> Option<&Object> {
        match &resource.properties.value {
            crate::value::Value::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// `` `a`, `b` or `c` ``
pub(super) fn listed<S: AsRef<str>>(names: &[S], last: &str) -> String {
    let quoted: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}
