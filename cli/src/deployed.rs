//! What a diff asks of an account.

use std::collections::BTreeMap;
use std::future::Future;

use crate::error::Error;
use crate::manifest::Stack;

/// An account and region, as far as a diff looks into it.
pub trait Deployed {
    /// What is deployed of a stack; nothing if there is no such stack yet.
    fn template(&self, stack: &Stack)
    -> impl Future<Output = Result<Option<DeployedStack>, Error>>;

    /// What a change set says about replacements: it is made, read, and deleted again.
    fn change_set(
        &self,
        stack: &Stack,
    ) -> impl Future<Output = Result<Vec<ResourceReplacement>, Error>>;
}

/// A stack as it is deployed.
#[derive(Clone, Debug, Default)]
pub struct DeployedStack {
    /// Its template, as it was handed in.
    pub template: String,
    /// The values of its parameters.
    pub parameters: BTreeMap<String, String>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// Its status, such as `UPDATE_COMPLETE`.
    pub status: String,
    /// Its ID.
    pub id: String,
}

/// What a change set says about one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceReplacement {
    /// Its logical ID.
    pub logical_id: String,
    /// Whether it will be replaced.
    pub replacement: infrastruct_spec::Replacement,
    /// The property that causes it, where one is named.
    pub property: Option<String>,
}
