//! Services: Rust modules of resource types.

use serde_json::Value;

use crate::resource_type::{ResourceType, known_name, resource_type};
use crate::{facts, registry};

/// A service, such as `AWS::SQS`, which is the module `sqs`.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    pub(crate) module: &'static str,
    pub(crate) facts: &'static Value,
}

/// AWS's service of a module.
///
/// ```
/// let service = infrastruct_spec::service("stepfunctions").unwrap();
/// assert_eq!(service.namespace(), "AWS::StepFunctions");
/// assert!(service.last_segments().contains(&"StateMachine"));
/// assert!(infrastruct_spec::service("stepfunction").is_none());
/// ```
pub fn service(module: &str) -> Option<Service> {
    if let Some(service) = registry::service("aws", module) {
        return Some(service);
    }
    if module.contains(':') || module.starts_with('%') {
        return None;
    }
    let (module, facts) = facts::entry(module)?;
    Some(Service { module, facts })
}

/// All services of AWS, sorted by their modules; those that only the [`Registry`](crate::Registry) knows come last.
///
/// ```
/// assert!(infrastruct_spec::services().any(|service| service.module() == "sqs"));
/// ```
pub fn services() -> impl Iterator<Item = Service> {
    // Modules are lower case, and so come after all types.
    let known = facts::keys_from("a").filter_map(service);
    let is_new = |service: &Service| facts::key(service.module).is_none();
    known.chain(registry::services("aws").into_iter().filter(is_new))
}

impl Service {
    /// The Rust module, such as `sqs`.
    pub fn module(self) -> &'static str {
        self.module
    }

    /// The namespace, such as `AWS::SQS`.
    pub fn namespace(self) -> &'static str {
        self.facts["namespace"].as_str().unwrap_or_default()
    }

    /// The macro of CloudFormation that makes other resources of its types, such as SAM's.
    pub(crate) fn transform(self) -> Option<&'static str> {
        self.facts.get("transform")?.as_str()
    }

    /// How the addresses of the pages about its types start, where they are not CloudFormation's own.
    pub(crate) fn pages(self) -> Option<&'static str> {
        self.facts.get("pages")?.as_str()
    }

    /// Whether it is a service of AWS that the facts know.
    pub fn is_in_facts(self) -> bool {
        facts::entry(self.module).is_some_and(|(_, facts)| facts["namespace"] == self.namespace())
    }

    /// The names of its types within the namespace, such as `Queue`; sorted.
    pub fn last_segments(self) -> Vec<&'static str> {
        facts::strings(self.facts.get("types"))
    }

    /// The full names of its types, such as `AWS::SQS::Queue`; sorted.
    pub fn type_names(self) -> impl Iterator<Item = &'static str> {
        let full_name = move |last| known_name(&format!("{}::{last}", self.namespace()));
        self.last_segments().into_iter().filter_map(full_name)
    }

    /// The type with this last segment, such as `Queue`.
    pub fn resource_type(self, last_segment: &str) -> Option<ResourceType> {
        resource_type(&format!("{}::{last_segment}", self.namespace()))
    }
}
