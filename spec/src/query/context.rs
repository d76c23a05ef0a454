//! The stacks under examination, with what the facts say of their resources' types.

use std::cell::OnceCell;

use super::graph::Graph;
use super::names::Names;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::template::sections::{Allow, App, Resource, Template};
use crate::template::value::{Object, Reference};
use crate::{ResourceType, Spelling, resource_type};

/// The resources of all stacks, by number.
pub(crate) struct Context<'t> {
    pub(crate) stacks: &'t [Template],
    /// The rules that are lifted for all stacks.
    pub(crate) allowed: &'t [Allow],
    spelling: &'static dyn Spelling,
    resources: Vec<&'t Resource>,
    types: Vec<Option<ResourceType>>,
    /// Of each resource, the number of its stack.
    homes: Vec<usize>,
    by_name: OrderedMap<(usize, &'t str), usize>,
    pub(super) graph: OnceCell<Graph>,
    pub(super) names: OnceCell<Names>,
}

/// Custom resources take any properties beside their service token.
pub(crate) const CUSTOM: &str = "AWS::CloudFormation::CustomResource";

impl<'t> Context<'t> {
    pub(crate) fn of_app(app: &'t App) -> Self {
        Self {
            allowed: &app.allowed,
            ..Self::new(&app.stacks)
        }
    }

    pub(crate) fn new(stacks: &'t [Template]) -> Self {
        let mut context = Self {
            stacks,
            allowed: &[],
            spelling: stacks
                .first()
                .map(|stack| stack.spelling)
                .unwrap_or_default(),
            resources: Vec::new(),
            types: Vec::new(),
            homes: Vec::new(),
            by_name: OrderedMap::new(),
            graph: OnceCell::new(),
            names: OnceCell::new(),
        };
        for (number, stack) in stacks.iter().enumerate() {
            for resource in &stack.resources {
                let at = context.resources.len();
                context.by_name.insert((number, &resource.name), at);
                context.resources.push(resource);
                context.types.push(type_of(resource));
                context.homes.push(number);
            }
        }
        context
    }

    /// Every resource with its number and its type.
    pub(crate) fn resources(
        &self,
    ) -> impl Iterator<Item = (usize, &'t Resource, Option<ResourceType>)> {
        let mut all = Vec::with_capacity(self.resources.len());
        for (at, resource) in self.resources.iter().enumerate() {
            all.push((at, *resource, self.types[at]));
        }
        all.into_iter()
    }

    /// The resources of one type.
    pub(crate) fn of_type<'c>(
        &'c self,
        type_name: &'c str,
    ) -> impl Iterator<Item = (usize, &'t Resource)> + 'c {
        let mut found = Vec::new();
        for (at, resource) in self.resources.iter().enumerate() {
            if resource.type_name == type_name {
                found.push((at, *resource));
            }
        }
        found.into_iter()
    }

    /// Each resource with each row of a table whose first cell is its type.
    pub(crate) fn with_rows<'c, const N: usize>(
        &'c self,
        table: &'c [[&'static str; N]],
    ) -> impl Iterator<Item = (usize, &'t Resource, &'c [&'static str; N])> + 'c {
        let mut found = Vec::new();
        for (at, resource) in self.resources.iter().enumerate() {
            for row in table {
                if row[0] == resource.type_name {
                    found.push((at, *resource, row));
                }
            }
        }
        found.into_iter()
    }

    pub(crate) fn count(&self) -> usize {
        self.resources.len()
    }

    /// A resource by its number.
    pub(crate) fn at(&self, at: usize) -> &'t Resource {
        self.resources[at]
    }

    /// The type of a resource.
    pub(crate) fn resource_type(&self, at: usize) -> Option<ResourceType> {
        self.types[at]
    }

    /// The number of a resource's stack.
    pub(crate) fn home(&self, at: usize) -> usize {
        self.homes[at]
    }

    /// The stack of a resource.
    pub(crate) fn stack(&self, at: usize) -> &'t Template {
        &self.stacks[self.homes[at]]
    }

    /// The resource of a name in a stack.
    pub(crate) fn index(&self, stack: usize, name: &str) -> Option<usize> {
        self.by_name.get(&(stack, name)).copied()
    }

    /// What a reference that stands in a stack leads to.
    pub(crate) fn target(&self, stack: usize, reference: &Reference) -> Option<usize> {
        self.index(reference.stack.unwrap_or(stack), &reference.resource)
    }

    /// The same, as the resource and its type.
    pub(crate) fn resource(
        &self,
        stack: usize,
        reference: &Reference,
    ) -> Option<(&'t Resource, Option<ResourceType>)> {
        let at = self.target(stack, reference)?;
        Some((self.resources[at], self.types[at]))
    }

    /// Whether everything that will be deployed with a stack is known.
    pub(crate) fn is_complete(&self, stack: usize) -> bool {
        self.stacks.get(stack).is_some_and(|stack| stack.complete)
    }

    /// Whether what is not seen of a stack comes after all that is.
    pub(crate) fn is_closed(&self, stack: usize) -> bool {
        let closed = |stack: &Template| stack.complete || stack.closed;
        self.stacks.get(stack).is_some_and(closed)
    }

    /// Whether a value is of the very kind that its schema names.
    pub(crate) fn is_strict(&self) -> bool {
        self.stacks.first().is_some_and(|stack| stack.strict_kinds)
    }

    pub(crate) fn spelling(&self) -> &'static dyn Spelling {
        self.spelling
    }

    pub(crate) fn region(&self, stack: usize) -> Option<&'t str> {
        self.stacks.get(stack)?.region.as_deref()
    }

    /// A property's name as the reader of a message knows it.
    pub(crate) fn property(&self, name: &str) -> String {
        self.spelling.property(name)
    }

    /// A type's name, likewise.
    pub(crate) fn type_name(&self, name: &str) -> String {
        self.spelling.resource_type(name)
    }

    pub(crate) fn properties(resource: &Resource) -> Option<&Object> {
        resource.properties.object()
    }
}

/// The type that a resource is held against.
pub(crate) fn type_of(resource: &Resource) -> Option<ResourceType> {
    let custom = resource.type_name.starts_with("Custom::");
    let by_name =
        || resource_type(&resource.type_name).or_else(|| custom.then(|| resource_type(CUSTOM))?);
    resource.declared_as.or_else(by_name)
}

/// `` `a`, `b` or `c` ``
pub(crate) fn listed<S: AsRef<str>>(names: &[S], last: &str) -> String {
    let quoted: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .list();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}
