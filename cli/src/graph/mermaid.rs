//! A graph as Mermaid.

use std::fmt::Write;

use super::reference::{Graph, Node};

/// The graph as a Mermaid flowchart, with a subgraph for each stack and construct.
pub(crate) fn mermaid(graph: &Graph) -> String {
    let mut text = String::from("flowchart LR\n");
    let mut open: Vec<String> = Vec::new();
    let mut groups = 0;
    for (index, node) in in_groups(graph) {
        let same = open
            .iter()
            .zip(&node.groups)
            .take_while(|(one, other)| one == other)
            .count();
        for depth in (same..open.len()).rev() {
            let _ = writeln!(text, "{}end", indent(depth + 1));
        }
        open.truncate(same);
        for group in &node.groups[same..] {
            let _ = writeln!(
                text,
                "{}subgraph g{groups}[\"{}\"]",
                indent(open.len() + 1),
                escaped(group)
            );
            groups += 1;
            open.push(group.clone());
        }
        let label = format!(
            "{}<br/><small>{}</small>",
            escaped(&node.name),
            escaped(&node.type_name)
        );
        let _ = writeln!(text, "{}n{index}[\"{label}\"]", indent(open.len() + 1));
    }
    for depth in (0..open.len()).rev() {
        let _ = writeln!(text, "{}end", indent(depth + 1));
    }
    for edge in &graph.edges {
        let arrow = if edge.labels == ["DependsOn"] {
            "-.->"
        } else {
            "-->"
        };
        let _ = writeln!(
            text,
            "  n{} {arrow}|\"{}\"| n{}",
            edge.from,
            escaped(&edge.labels.join(", ")),
            edge.to
        );
    }
    text
}

/// The nodes so that those of a group, and of the groups within, are together.
pub(super) fn in_groups(graph: &Graph) -> Vec<(usize, &Node)> {
    let mut nodes: Vec<_> = graph.nodes.iter().enumerate().collect();
    nodes.sort_by(|(_, one), (_, other)| {
        (&one.groups, &one.name).cmp(&(&other.groups, &other.name))
    });
    nodes
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "#quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
