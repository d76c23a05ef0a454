//! Resources and the references between them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::manifest::Stack;
use crate::template::{Template, canonical, references};

/// Resources and their references.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    /// The resources, in order of stacks and logical IDs.
    pub(crate) nodes: Vec<Node>,
    /// Who refers to whom.
    pub(crate) edges: Vec<Edge>,
}

/// A resource.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// The stack and the constructs around it: `Ingest`, `cron`.
    pub(crate) groups: Vec<String>,
    /// Its name within the innermost construct.
    pub(crate) name: String,
    /// The source file and line, where known.
    pub(crate) source: Option<(String, u32)>,
}

/// A reference from one resource to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edge {
    /// The index of the resource that refers.
    pub(crate) from: usize,
    /// The index of the one it refers to.
    pub(crate) to: usize,
    /// The attributes that it takes; `DependsOn` where it only waits.
    pub(crate) labels: Vec<String>,
}

impl Graph {
    /// The graph of some stacks and their templates.
    pub(crate) fn new(stacks: &[(Stack, Template)]) -> Self {
        let mut graph = Self::default();
        let mut indexes = BTreeMap::new();
        for (stack, template) in stacks {
            for (id, resource) in &template.resources {
                indexes.insert((stack.id(), id.as_str()), graph.nodes.len());
                graph.nodes.push(node(stack, id, &resource.type_name));
            }
        }
        let exports = exports(stacks);
        let mut labels: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for (stack, template) in stacks {
            for (id, resource) in &template.resources {
                let from = indexes[&(stack.id(), id.as_str())];
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
                    link((stack.id(), &reference.id), label);
                }
                for other in depended_on(resource.attributes.get("DependsOn")) {
                    link((stack.id(), other), "DependsOn".to_owned());
                }
                for imported in imports(&value) {
                    if let Some(export) = provider(&exports, stack, &imported) {
                        link(
                            (export.stack.id(), &export.logical_id),
                            export.label.clone(),
                        );
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
    let path = declared.map_or("", |declared| &declared.path);
    // A path starts with the stack's name, of which there may be several; its ID tells them apart.
    let mut groups = vec![stack.id().to_owned()];
    groups.extend(path.split('.').skip(1).map(str::to_owned));
    let name = match groups.len() {
        1 => id.to_owned(),
        _ => groups.pop().unwrap_or_default(),
    };
    Node {
        logical_id: id.to_owned(),
        type_name: type_name.to_owned(),
        groups,
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

/// What is imported: an export by its name, or an output of a stack, in a region if that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Import {
    Export(String),
    Output {
        stack: String,
        name: String,
        region: Option<String>,
    },
}

/// An output, and what is behind it.
struct Export<'a> {
    stack: &'a Stack,
    /// The output's name.
    output: &'a str,
    /// The name it is exported under.
    name: Option<&'a str>,
    /// The resource.
    logical_id: String,
    /// Which value of it.
    label: String,
}

fn exports(stacks: &[(Stack, Template)]) -> Vec<Export<'_>> {
    let mut exports = Vec::new();
    for (stack, template) in stacks {
        for (output, declaration) in template.section("Outputs") {
            let value = declaration.get("Value").map(canonical).unwrap_or_default();
            let Some(reference) = references(&value).into_iter().next() else {
                continue;
            };
            exports.push(Export {
                stack,
                output,
                name: declaration.pointer("/Export/Name").and_then(Value::as_str),
                logical_id: reference.id,
                label: reference.attribute.unwrap_or_else(|| "Ref".to_owned()),
            });
        }
    }
    exports
}

/// What a stack imports: of several of a name, that of the region that it says, or of its own account and region.
fn provider<'a>(
    exports: &'a [Export<'a>],
    importer: &Stack,
    import: &Import,
) -> Option<&'a Export<'a>> {
    let is_named = |export: &&Export<'_>| match import {
        Import::Export(name) => export.name == Some(name),
        Import::Output { stack, name, .. } => export.stack.name == *stack && export.output == name,
    };
    let region = match import {
        Import::Output { region, .. } => region.as_ref(),
        Import::Export(_) => None,
    };
    let is_there = |export: &&&Export<'_>| match region {
        Some(_) => export.stack.region.as_ref() == region,
        None => export.stack.environment() == importer.environment(),
    };
    let named: Vec<_> = exports.iter().filter(is_named).collect();
    named.iter().find(is_there).or(named.first()).copied()
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
                    let region = field("Region");
                    found.push(Import::Output {
                        stack,
                        name,
                        region,
                    });
                }
            }
            object
                .values()
                .for_each(|value| collect_imports(value, found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stack(region: &str, template: &str) -> (Stack, Template) {
        let stack = Stack {
            name: "Orders".to_owned(),
            id: format!("Orders.{region}"),
            region: Some(region.to_owned()),
            ..Stack::default()
        };
        (stack, Template::read(template).unwrap())
    }

    #[test]
    fn stacks_of_one_name_in_several_places_stay_apart() {
        let text = "Resources: {Inbox: {Type: AWS::SQS::Queue}, Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [{Ref: Inbox}]}}}\n\
                    Outputs: {Url: {Value: {Ref: Inbox}}}";
        let reads = "Resources: {Reader: {Type: AWS::SSM::Parameter, Properties: {Value: {'Fn::GetStackOutput': \
                     {StackName: Orders, OutputName: Url, Region: us-east-1}}}}}";
        let graph = Graph::new(&[
            stack("eu-west-1", text),
            stack("us-east-1", text),
            stack("eu-north-1", reads),
        ]);
        let groups: Vec<&str> = graph
            .nodes
            .iter()
            .map(|node| node.groups[0].as_str())
            .collect();
        assert_eq!(
            groups,
            [
                "Orders.eu-west-1",
                "Orders.eu-west-1",
                "Orders.us-east-1",
                "Orders.us-east-1",
                "Orders.eu-north-1"
            ]
        );
        let edges: Vec<_> = graph
            .edges
            .iter()
            .map(|edge| (edge.from, edge.to))
            .collect();
        assert_eq!(edges, [(1, 0), (3, 2), (4, 2)]);
    }
}
