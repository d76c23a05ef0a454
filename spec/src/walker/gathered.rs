//! Values that were gathered from several resources.

use infrastruct_json::Value as Json;

use super::shown::shown;
use crate::Resource;
use crate::ordered::OrderedMap;
use crate::template::value::{Node, Value};

/// What was gathered, and whose it is.
#[derive(Clone, Copy)]
pub(crate) struct Gathered<'g> {
    pub(super) node: &'g Node,
    pub(super) origins: &'g Origins<'g>,
}

/// Each part of the object, and the resource that it was gathered from.
pub(crate) type Origins<'g> = OrderedMap<&'g str, Origin<'g>>;

#[derive(Clone, Copy)]
pub(crate) struct Origin<'g> {
    pub(crate) resource: &'g Resource,
    /// Whether a reference led there.
    pub(crate) is_followed: bool,
    /// The values by the names that the schema gives them, with their paths.
    pub(super) values: &'static Json,
}

impl Origin<'_> {
    /// The property that a gathered value is taken from.
    pub(crate) fn property<'n>(&self, name: &'n str) -> &'n str
    where
        Self: 'n,
    {
        path_of(&self.values[name])
            .rsplit('/')
            .next()
            .filter(|last| !last.is_empty())
            .unwrap_or(name)
    }
}

impl<'g> Gathered<'g> {
    pub(super) fn value(&self, part: &str, name: &str) -> Option<&'g Node> {
        entry(entry(self.node, part)?, name)
    }
}

/// `"/Timeout"`, or `{"path": "/Timeout", "default": 3}`.
pub(super) fn path_of(value: &'static Json) -> &'static str {
    value
        .get("path")
        .unwrap_or(value)
        .as_str()
        .unwrap_or_default()
}

/// A gathered value that a schema names.
pub(crate) struct Named<'g> {
    pub(crate) node: &'g Node,
    /// `` `timeout` of `worker` ``
    pub(crate) told: String,
}

impl Named<'_> {
    /// `` `timeout` of `worker` is `900` ``
    pub(crate) fn value(&self) -> String {
        match &self.node.value {
            Value::Reference(reference) => format!("{} is `{}`", self.told, reference.resource),
            _ => format!("{} is {}", self.told, shown(self.node)),
        }
    }
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Object(object) = &node.value else {
        return None;
    };
    object
        .entries
        .iter()
        .find(|entry| entry.name == name)
        .map(|entry| &entry.value)
}
