//! Services, and the types of each.

use infrastruct_json::Value;

use super::registry::{self, known_name, resource_type};
use super::resource_type::ResourceType;
use super::table;
use crate::list::List;

const PAGES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";
/// AWS among the vendors.
pub(super) const AWS: &str = "aws";

/// A service, such as `AWS::SQS`, which is the module `sqs`.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    module: &'static str,
    facts: &'static Value,
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
    if let Some(service) = registered(AWS, module) {
        return Some(service);
    }
    if module.contains(':') || module.starts_with('%') {
        return None;
    }
    let (module, facts) = table::entry(module)?;
    Some(Service { module, facts })
}

/// All services of AWS, sorted by their modules; those that only the [`Registry`](crate::Registry) knows come last.
///
/// ```
/// assert!(infrastruct_spec::services().any(|service| service.module() == "sqs"));
/// ```
pub fn services() -> impl Iterator<Item = Service> {
    // Modules are lower case, and so come after all types.
    let mut services = Vec::new();
    // Modules are lower case, and so come after all types.
    for key in table::keys_from("a") {
        services.extend(service(key));
    }
    for service in all_registered(AWS) {
        if table::key(service.module).is_none() {
            services.push(service);
        }
    }
    services.into_iter()
}

/// The names of all resource types, by service.
///
/// ```
/// assert!(infrastruct_spec::resource_types().count() > 1_800);
/// ```
pub fn resource_types() -> impl Iterator<Item = &'static str> {
    let mut names = Vec::new();
    for service in services() {
        names.extend(service.type_names());
    }
    names.into_iter()
}

pub(super) fn registered(vendor: &str, module: &str) -> Option<Service> {
    let (module, facts) = registry::service(vendor, module)?;
    Some(Service { module, facts })
}

pub(super) fn all_registered(vendor: &str) -> Vec<Service> {
    let services = registry::services(vendor).into_iter();
    services
        .map(|(module, facts)| Service { module, facts })
        .list()
}

impl Service {
    /// Its name in lower case, such as `sqs`.
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
        table::entry(self.module).is_some_and(|(_, facts)| facts["namespace"] == self.namespace())
    }

    /// The names of its types within the namespace, such as `Queue`; sorted.
    pub fn last_segments(self) -> Vec<&'static str> {
        table::strings(self.facts.get("types"))
    }

    /// The full names of its types, such as `AWS::SQS::Queue`; sorted.
    pub fn type_names(self) -> impl Iterator<Item = &'static str> {
        let full_name = move |last| known_name(&format!("{}::{last}", self.namespace()));
        let names = self.last_segments().into_iter().filter_map(full_name);
        names.list().into_iter()
    }

    /// The type with this last segment, such as `Queue`.
    pub fn resource_type(self, last_segment: &str) -> Option<ResourceType> {
        resource_type(&format!("{}::{last_segment}", self.namespace()))
    }
}

impl ResourceType {
    /// Its service.
    pub fn service(self) -> Option<Service> {
        match self.vendor().as_str() {
            AWS => service(&self.module()),
            vendor => registered(vendor, &self.module()),
        }
    }

    /// AWS's page about it; of a type that a schema gives, the one that it names, or nothing.
    ///
    /// ```
    /// let url = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap().url();
    /// assert!(url.ends_with("/aws-resource-sqs-queue.html"));
    /// ```
    pub fn url(self) -> String {
        if !table::is_type(self.name()) {
            let url = self.facts.get("url").and_then(Value::as_str);
            return url.unwrap_or_default().to_owned();
        }
        if let Some(pages) = self.service().and_then(Service::pages) {
            return format!("{pages}{}.html", self.last_segment().to_lowercase());
        }
        let name = self.name().to_lowercase().replace("::", "-");
        let (vendor, rest) = name.split_once('-').unwrap_or((&name, ""));
        format!("{PAGES}{vendor}-resource-{rest}.html")
    }

    /// The macro that CloudFormation has to run over a template with such a resource, if it takes one.
    ///
    /// ```
    /// let transform = |name| infrastruct_spec::resource_type(name).unwrap().transform();
    /// assert_eq!(transform("AWS::Serverless::Function"), Some("AWS::Serverless-2016-10-31"));
    /// assert_eq!(transform("AWS::Lambda::Function"), None);
    /// ```
    pub fn transform(self) -> Option<&'static str> {
        self.service()?.transform()
    }
}
