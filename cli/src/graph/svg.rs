//! A graph as SVG.

use std::fmt::Write;

use super::layout::{Area, layout};
use super::reference::{Edge, Graph, Node};

/// The graph as an SVG element. Nodes and edges carry their indexes as `data-` attributes for the page's script.
pub(super) fn svg(graph: &Graph) -> String {
    let layout = layout(graph);
    let mut text = format!(
        "<svg id=\"graph\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.0} {:.0}\" role=\"group\" \
         aria-label=\"Resources and their references\">\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" \
         markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n\
         <g id=\"view\">\n",
        layout.width, layout.height
    );
    let mut groups: Vec<_> = layout.groups.iter().collect();
    groups.sort_by_key(|group| group.depth);
    for group in groups {
        let Area {
            x,
            y,
            width,
            height,
        } = group.area;
        let _ = writeln!(
            text,
            "<g class=\"group depth{}\"><rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"8\"/>\
             <text x=\"{:.0}\" y=\"{:.0}\">{}</text></g>",
            group.depth.min(3),
            x + 12.0,
            y + 20.0,
            escaped(&group.name)
        );
    }
    for (index, edge) in graph.edges.iter().enumerate() {
        if let (Some(from), Some(to)) = (layout.nodes.get(&edge.from), layout.nodes.get(&edge.to)) {
            text.push_str(&line(index, edge, from, to));
        }
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        if let Some(area) = layout.nodes.get(&index) {
            text.push_str(&resource(index, node, area));
        }
    }
    text.push_str("</g>\n</svg>");
    text
}

fn line(index: usize, edge: &Edge, from: &Area, to: &Area) -> String {
    let right = from.x < to.x;
    let (x1, x2) = if right {
        (from.x + from.width, to.x)
    } else {
        (from.x, to.x + to.width)
    };
    let (y1, y2) = (from.y + from.height / 2.0, to.y + to.height / 2.0);
    // One above the other: out at the side and back in.
    let (x2, bend) = if (from.x - to.x).abs() < 1.0 {
        (to.x, -40.0)
    } else {
        (
            x2,
            ((x2 - x1).abs() / 2.0).clamp(24.0, 160.0) * if right { 1.0 } else { -1.0 },
        )
    };
    let back = if (from.x - to.x).abs() < 1.0 {
        bend
    } else {
        -bend
    };
    let waits = if edge.labels == ["DependsOn"] {
        " waits"
    } else {
        ""
    };
    format!(
        "<path class=\"edge{waits}\" data-edge=\"{index}\" data-from=\"{}\" data-to=\"{}\" marker-end=\"url(#tip)\" \
         d=\"M{x1:.0} {y1:.0}C{:.0} {y1:.0} {:.0} {y2:.0} {x2:.0} {y2:.0}\"><title>{}</title></path>\n",
        edge.from,
        edge.to,
        x1 + bend,
        x2 + back,
        escaped(&edge.labels.join(", "))
    )
}

fn resource(index: usize, node: &Node, area: &Area) -> String {
    let Area {
        x,
        y,
        width,
        height,
    } = area;
    format!(
        "<g class=\"node\" data-node=\"{index}\" tabindex=\"0\" role=\"button\" aria-label=\"{}, {}\">\
         <rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"6\"/>\
         <text class=\"name\" x=\"{:.0}\" y=\"{:.0}\">{}</text><text class=\"type\" x=\"{:.0}\" y=\"{:.0}\">{}</text></g>\n",
        escaped(&node.name),
        escaped(&node.type_name),
        x + 10.0,
        y + 18.0,
        escaped(&cut(&node.name, 24)),
        x + 10.0,
        y + 35.0,
        escaped(&cut(node.type_name.trim_start_matches("AWS::"), 30))
    )
}

fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let start: String = text.chars().take(letters - 1).collect();
    start + "…"
}

/// Text as XML takes it.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
