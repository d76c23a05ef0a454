//! A graph as DOT.

use std::fmt::Write;

use super::mermaid::in_groups;
use super::reference::{Graph, Node};

/// The graph in Graphviz's language, with a cluster for each stack and construct.
pub(crate) fn dot(graph: &Graph) -> String {
    let mut text = String::from(
        "digraph stacks {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  \
         edge [fontname=\"sans-serif\", fontsize=9];\n",
    );
    let mut open: Vec<String> = Vec::new();
    let mut clusters = 0;
    for (index, node) in in_groups(graph) {
        let same = open
            .iter()
            .zip(&node.groups)
            .take_while(|(one, other)| one == other)
            .count();
        for depth in (same..open.len()).rev() {
            let _ = writeln!(text, "{}}}", "  ".repeat(depth + 1));
        }
        open.truncate(same);
        for group in &node.groups[same..] {
            let indent = "  ".repeat(open.len() + 1);
            let _ = writeln!(
                text,
                "{indent}subgraph cluster_{clusters} {{\n{indent}  label={};",
                quoted(group)
            );
            clusters += 1;
            open.push(group.clone());
        }
        let _ = writeln!(
            text,
            "{}n{index} [{}];",
            "  ".repeat(open.len() + 1),
            attributes(node)
        );
    }
    for depth in (0..open.len()).rev() {
        let _ = writeln!(text, "{}}}", "  ".repeat(depth + 1));
    }
    for edge in &graph.edges {
        let style = if edge.labels == ["DependsOn"] {
            ", style=dashed"
        } else {
            ""
        };
        let label = quoted(&edge.labels.join(", "));
        let _ = writeln!(
            text,
            "  n{} -> n{} [label={label}{style}];",
            edge.from, edge.to
        );
    }
    text.push_str("}\n");
    text
}

fn attributes(node: &Node) -> String {
    let label = quoted(&format!("{}\n{}", node.name, node.type_name));
    match &node.source {
        Some((file, line)) => format!(
            "label={label}, tooltip={}",
            quoted(&format!("{file}:{line}"))
        ),
        None => format!("label={label}"),
    }
}

fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\n', "\\n")
    )
}
