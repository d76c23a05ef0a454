//! What refers to what: resources by construct, and their references.

mod dot;
mod layout;
mod mermaid;
mod page;
mod svg;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::manifest::Stack;
use crate::template::{Template, canonical, references};

pub use dot::dot;
pub use mermaid::mermaid;
pub use page::page;

/// Resources and their references.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The resources, in order of stacks and logical IDs.
    pub nodes: Vec<Node>,
    /// Who refers to whom.
    pub edges: Vec<Edge>,
}

/// A resource.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its logical ID.
    pub logical_id: String,
    /// Its type.
    pub type_name: String,
    /// The stack and the constructs around it: `Ingest`, `cron`.
    pub groups: Vec<String>,
    /// Its name within the innermost construct.
    pub name: String,
    /// The source file and line, where known.
    pub source: Option<(String, u32)>,
}

/// A reference from one resource to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The index of the resource that refers.
    pub from: usize,
    /// The index of the one it refers to.
    pub to: usize,
    /// The attributes that it takes; `DependsOn` where it only waits.
    pub labels: Vec<String>,
}

impl Graph {
    /// The graph of some stacks and their templates.
    pub fn new(stacks: &[(Stack, Template)]) -> Self {
        let mut graph = Self::default();
        let mut indexes = BTreeMap::new();
        for (stack, template) in stacks {
            for (id, resource) in &template.resources {
                indexes.insert((stack.name.as_str(), id.as_str()), graph.nodes.len());
                graph.nodes.push(node(stack, id, &resource.type_name));
            }
        }
        let exports = exports(stacks);
        let mut labels: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for (stack, template) in stacks {
            for (id, resource) in &template.resources {
                let from = indexes[&(stack.name.as_str(), id.as_str())];
                let mut link = |(stack, id): (&str, &str), label: String| {
                    let Some(&to) = indexes.get(&(stack, id)).filter(|&&to| to != from) else {
                        return;
                    };
                    let known = labels.entry((from, to)).or_default();
                    if !known.contains(&label) {
                        known.push(label);
                    }
                };
                let value = canonical(&Value::Object(resource.properties.clone()));
                for reference in references(&value) {
                    let label = reference.attribute.unwrap_or_else(|| "Ref".to_owned());
                    link((&stack.name, &reference.id), label);
                }
                for other in depended_on(resource.attributes.get("DependsOn")) {
                    link((&stack.name, other), "DependsOn".to_owned());
                }
                for imported in imports(&value) {
                    if let Some((stack, id, label)) = exports.get(&imported) {
                        link((stack, id), label.clone());
                    }
                }
            }
        }
        graph.edges = labels
            .into_iter()
            .map(|((from, to), labels)| Edge { from, to, labels })
            .collect();
        graph
    }
}

fn node(stack: &Stack, id: &str, type_name: &str) -> Node {
    let declared = stack.declared(id);
    let path: Vec<_> = match declared {
        Some(declared) => declared.path.split('.').map(str::to_owned).collect(),
        None => vec![stack.name.clone(), id.to_owned()],
    };
    let (name, groups) = path.split_last().map_or_else(
        || (id.to_owned(), vec![stack.name.clone()]),
        |(name, groups)| (name.clone(), groups.to_vec()),
    );
    Node {
        logical_id: id.to_owned(),
        type_name: type_name.to_owned(),
        groups: if groups.is_empty() {
            vec![stack.name.clone()]
        } else {
            groups
        },
        name,
        source: declared.map(|it| (it.file.clone(), it.line)),
    }
}

fn depended_on(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(id)) => vec![id],
        Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What is imported: an export's name, or a stack's and its output's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Import {
    Export(String),
    Output(String, String),
}

/// Which resource of which stack is behind an export or output, and which value of it.
fn exports(stacks: &[(Stack, Template)]) -> BTreeMap<Import, (String, String, String)> {
    let mut exports = BTreeMap::new();
    for (stack, template) in stacks {
        for (name, output) in template.section("Outputs") {
            let value = output.get("Value").map(canonical).unwrap_or_default();
            let Some(reference) = references(&value).into_iter().next() else {
                continue;
            };
            let label = reference.attribute.unwrap_or_else(|| "Ref".to_owned());
            let target = (stack.name.clone(), reference.id, label);
            if let Some(export) = output.pointer("/Export/Name").and_then(Value::as_str) {
                exports.insert(Import::Export(export.to_owned()), target.clone());
            }
            exports.insert(Import::Output(stack.name.clone(), name.clone()), target);
        }
    }
    exports
}

fn imports(value: &Value) -> Vec<Import> {
    let mut found = Vec::new();
    collect_imports(value, &mut found);
    found
}

fn collect_imports(value: &Value, found: &mut Vec<Import>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_imports(item, found)),
        Value::Object(object) => {
            if let Some(Value::String(name)) = object.get("Fn::ImportValue") {
                found.push(Import::Export(name.clone()));
            }
            if let Some(output) = object.get("Fn::GetStackOutput") {
                let field =
                    |name: &str| output.get(name).and_then(Value::as_str).map(str::to_owned);
                if let (Some(stack), Some(name)) = (field("StackName"), field("OutputName")) {
                    found.push(Import::Output(stack, name));
                }
            }
            object
                .values()
                .for_each(|value| collect_imports(value, found));
        }
        _ => {}
    }
}
