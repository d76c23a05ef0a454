//! What a StackSet is made from.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{Capability, Parameter, Tag};

use super::target::Permissions;
use crate::aws::change_set::{Delivery, ParameterValue};
use crate::aws::convert;

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

impl StackSetRequest {
    pub(super) fn parameters(&self) -> Vec<Parameter> {
        let parameters = self.parameters.iter();
        parameters.map(convert::parameter).collect()
    }

    pub(super) fn tags(&self) -> Vec<Tag> {
        self.tags
            .iter()
            .map(|(key, value)| Tag::builder().key(key).value(value).build())
            .collect()
    }

    pub(super) fn capabilities(&self) -> Vec<Capability> {
        self.capabilities
            .iter()
            .map(|name| Capability::from(name.as_str()))
            .collect()
    }
}
