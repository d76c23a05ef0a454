//! Types by their names: those of schemas that are given, and those of the facts.

use std::cell::Cell;

use infrastruct_json::{Value, json};

use super::resource_type::ResourceType;
use super::schema::Schema;
use super::table;
use crate::ordered::OrderedMap;

thread_local! {
    static CURRENT: Cell<Option<&'static Registry>> = const { Cell::new(None) };
}

/// Types that schemas give, beside the facts or instead of them.
///
/// Look-ups by name know them while a function runs: an editor's process expands macros for many packages.
///
/// ```
/// use infrastruct_spec::{Registry, ResourceType, resource_type};
///
/// let schema = r#"{"typeName": "Acme::Billing::Invoice", "properties": {"Amount": {"type": "integer"}}}"#;
/// let invoice = ResourceType::read("invoice.json", schema).unwrap();
/// let registry = Registry::new([invoice]);
/// assert!(registry.scope(|| resource_type("Acme::Billing::Invoice").is_some()));
/// assert!(resource_type("Acme::Billing::Invoice").is_none());
/// ```
#[derive(Debug, Default)]
pub struct Registry {
    types: OrderedMap<&'static str, ResourceType>,
    /// By the modules of the vendor and the service.
    services: OrderedMap<(&'static str, &'static str), &'static Value>,
}

impl Registry {
    /// Types by their names; it lives as long as the process does. Of two that have one name, the first is taken.
    pub fn new(types: impl IntoIterator<Item = ResourceType>) -> &'static Self {
        Self::of(&mut types.into_iter())
    }

    fn of(types: &mut dyn Iterator<Item = ResourceType>) -> &'static Self {
        let mut registry = Self::default();
        for resource_type in types {
            registry
                .types
                .entry(resource_type.name())
                .or_insert(resource_type);
        }
        let mut services: OrderedMap<_, (String, Vec<&'static str>)> = OrderedMap::new();
        for resource_type in registry.types.values() {
            let module = (resource_type.vendor(), resource_type.module());
            let (namespace, names) = services.entry(module).or_default();
            resource_type.namespace().clone_into(namespace);
            names.push(resource_type.last_segment());
        }
        for ((vendor, module), (namespace, mut names)) in services {
            let known = table::entry(&module)
                .filter(|_| vendor == "aws")
                .map(|(_, facts)| facts);
            let mut facts = known
                .cloned()
                .unwrap_or_else(|| json!({ "namespace": namespace }));
            names.extend(table::strings(known.and_then(|facts| facts.get("types"))));
            names.sort_unstable();
            names.dedup();
            facts["types"] = names.into();
            let [vendor, module] = [vendor, module].map(|module| &*module.leak());
            let facts: &'static Value = Box::leak(Box::new(facts));
            registry.services.insert((vendor, module), facts);
        }
        Box::leak(Box::new(registry))
    }

    /// The types, sorted by name.
    pub fn types(&self) -> impl Iterator<Item = ResourceType> {
        self.types.values().copied()
    }

    /// Runs a function in which the types are known.
    pub fn scope<T>(&'static self, run: impl FnOnce() -> T) -> T {
        let _outer = Outer(CURRENT.replace(Some(self)));
        run()
    }
}

/// What was known before, and is again at the end, come what may.
struct Outer(Option<&'static Registry>);

impl Drop for Outer {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}

/// The resource type of a name.
///
/// ```
/// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
/// assert_eq!(queue.module(), "sqs");
/// assert!(infrastruct_spec::resource_type("AWS::SQS::Kueue").is_none());
/// ```
pub fn resource_type(name: &str) -> Option<ResourceType> {
    registered(name).or_else(|| ResourceType::of_facts(name))
}

/// The name of a type as it is held, if there is such a type; nothing is decoded for it.
pub(crate) fn known_name(name: &str) -> Option<&'static str> {
    match registered(name) {
        Some(found) => Some(found.name()),
        None => table::key(name).filter(|_| table::is_type_name(name)),
    }
}

fn registered(name: &str) -> Option<ResourceType> {
    CURRENT.get()?.types.get(name).copied()
}

impl Schema {
    /// The type that the schema is a part of, if it is a part of one.
    pub fn resource_type(&self) -> Option<ResourceType> {
        match self.owner.given {
            Some(given) => Some(ResourceType::of_given(given)),
            None => resource_type(self.owner.name),
        }
    }
}

pub(super) fn vendor(module: &str) -> Option<&'static str> {
    let mut services = CURRENT.get()?.services.keys();
    services
        .find(|(vendor, _)| *vendor == module)
        .map(|(vendor, _)| *vendor)
}

/// A service's module and what is known of it.
type Entry = (&'static str, &'static Value);

pub(super) fn service(vendor: &str, module: &str) -> Option<Entry> {
    let mut services = CURRENT.get()?.services.iter();
    let found = services.find(|((of, name), _)| (*of, *name) == (vendor, module));
    found.map(|((_, module), facts)| (*module, *facts))
}

pub(super) fn services(vendor: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    if let Some(registry) = CURRENT.get() {
        for ((of, module), facts) in &registry.services {
            if *of == vendor {
                found.push((*module, *facts));
            }
        }
    }
    found
}
