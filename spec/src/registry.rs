//! The types beyond the facts, by name.

use std::cell::Cell;

use serde_json::{Value, json};

use crate::facts;
use crate::ordered::OrderedMap;
use crate::resource_type::ResourceType;
use crate::service::Service;

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
    services: OrderedMap<(&'static str, &'static str), Service>,
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
            let known = facts::entry(&module)
                .filter(|_| vendor == "aws")
                .map(|(_, facts)| facts);
            let mut facts = known
                .cloned()
                .unwrap_or_else(|| json!({ "namespace": namespace }));
            names.extend(facts::strings(known.and_then(|facts| facts.get("types"))));
            names.sort_unstable();
            names.dedup();
            facts["types"] = names.into();
            let [vendor, module] = [vendor, module].map(|module| &*module.leak());
            let facts: &'static Value = Box::leak(Box::new(facts));
            registry
                .services
                .insert((vendor, module), Service { module, facts });
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

pub(crate) fn resource_type(name: &str) -> Option<ResourceType> {
    CURRENT.get()?.types.get(name).copied()
}

pub(crate) fn vendor(module: &str) -> Option<&'static str> {
    let mut services = CURRENT.get()?.services.keys();
    services
        .find(|(vendor, _)| *vendor == module)
        .map(|(vendor, _)| *vendor)
}

pub(crate) fn service(vendor: &str, module: &str) -> Option<Service> {
    let mut services = CURRENT.get()?.services.iter();
    let found = services.find(|((of, name), _)| (*of, *name) == (vendor, module));
    found.map(|(_, service)| *service)
}

pub(crate) fn services(vendor: &str) -> Vec<Service> {
    let services = CURRENT
        .get()
        .into_iter()
        .flat_map(|registry| &registry.services);
    let own = services.filter(|((of, _), _)| *of == vendor);
    own.map(|(_, service)| *service).collect()
}
