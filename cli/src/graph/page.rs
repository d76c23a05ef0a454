//! A graph as one page that needs nothing else.

use std::path::Path;

use aws_smithy_types::base64;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::reference::Graph;
use super::svg::{escaped, svg};
use crate::percent::encoded;

const PAGE: &str = include_str!("page.html");

/// The graph as a self-contained HTML page: it pans, zooms, searches, and leads to the source lines.
///
/// `root` is the directory that source files are relative to; `editor` is the link to a line, with `{file}` and
/// `{line}` in it.
pub(crate) fn page(graph: &Graph, title: &str, root: &Path, editor: &str) -> String {
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
                    .replace("{file}", &encoded(&file, "/:"))
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
    // Within a script element, `</script` ends it, and `<!--` changes how it is read: JSON needs no `<` at all.
    let facts = json!({ "nodes": nodes, "edges": edges })
        .to_string()
        .replace('<', "\\u003c");
    filled(PAGE, |name| match name {
        "TITLE" => escaped(title),
        "SVG" => svg(graph),
        "HASH" => hash(),
        _ => facts.clone(),
    })
}

/// What the page's own script is known by: the browser runs no other, whatever a template puts into the page.
fn hash() -> String {
    let script = PAGE.split_once("<script>").map_or("", |(_, rest)| rest);
    let script = script.split("</script>").next().unwrap_or_default();
    format!("sha256-{}", base64::encode(Sha256::digest(script)))
}

/// A text with each `%NAME%` filled in, once: what fills it in may look like a place itself.
fn filled(text: &str, value: impl Fn(&str) -> String) -> String {
    let places = ["TITLE", "HASH", "SVG", "FACTS"];
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        filled.push_str(before);
        let place = places
            .into_iter()
            .find_map(|name| Some((name, after.strip_prefix(name)?.strip_prefix('%')?)));
        match place {
            Some((name, after)) => {
                filled.push_str(&value(name));
                rest = after;
            }
            None => {
                filled.push('%');
                rest = after;
            }
        }
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn what_fills_a_place_is_not_filled_in_again() {
        let page = filled("%TITLE% 100% %SVG% %FACTS% %OTHER%", |name| match name {
            "TITLE" => "%FACTS%".to_owned(),
            "SVG" => "%TITLE%".to_owned(),
            _ => "facts".to_owned(),
        });
        assert_eq!(page, "%FACTS% 100% %TITLE% facts %OTHER%");
    }
}
