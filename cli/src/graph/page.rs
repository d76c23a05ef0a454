//! A graph as one page that needs nothing else.

use std::fmt::Write;
use std::path::Path;

use serde_json::json;

use super::Graph;
use super::svg::{escaped, svg};

const PAGE: &str = include_str!("page.html");

/// The graph as a self-contained HTML page: it pans, zooms, searches, and leads to the source lines.
///
/// `root` is the directory that source files are relative to; `editor` is the link to a line, with `{file}` and
/// `{line}` in it.
pub fn page(graph: &Graph, title: &str, root: &Path, editor: &str) -> String {
    let nodes: Vec<_> = graph
        .nodes
        .iter()
        .map(|node| {
            let source = node
                .source
                .as_ref()
                .map(|(file, line)| format!("{file}:{line}"));
            let link = node.source.as_ref().map(|(file, line)| {
                let file = root.join(file).display().to_string();
                editor
                    .replace("{file}", &encoded(&file))
                    .replace("{line}", &line.to_string())
            });
            json!({
                "id": node.logical_id,
                "type": node.type_name,
                "path": format!("{}.{}", node.groups.join("."), node.name),
                "source": source,
                "link": link,
                "page": infrastruct_spec::resource_type(&node.type_name).map(infrastruct_spec::ResourceType::url),
            })
        })
        .collect();
    let edges: Vec<_> = graph
        .edges
        .iter()
        .map(|edge| json!({ "from": edge.from, "to": edge.to, "labels": edge.labels }))
        .collect();
    // Within a script element, only `</` could end it early.
    let facts = json!({ "nodes": nodes, "edges": edges })
        .to_string()
        .replace("</", "<\\/");
    PAGE.replace("%TITLE%", &escaped(title))
        .replace("%SVG%", &svg(graph))
        .replace("%FACTS%", &facts)
}

/// A path within a link.
fn encoded(path: &str) -> String {
    let mut text = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}
