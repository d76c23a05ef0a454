//! `cargo infrastruct graph`.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::context::Context;
use crate::error::Error;
use crate::graph::{self, Graph as Resources};
use crate::outcome::Outcome;
use crate::template::Template;

/// Draw resources by construct, and what refers to what
///
/// The page is one file with everything in it: it pans, zooms, searches (`/`), and a click on a resource shows what it
/// refers to and leads to its source line.
#[derive(Args, Debug)]
pub(crate) struct Graph {
    /// Stacks to draw; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// What to write
    #[arg(
        short,
        long,
        value_name = "FORMAT",
        default_value = "mermaid",
        conflicts_with = "json"
    )]
    format: Format,
    /// File to write to, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Link from the page to a source line [default: vscode://file{file}:{line}]
    #[arg(long, value_name = "URL")]
    editor: Option<String>,
}

/// How a page links to a source line.
const EDITOR: &str = "vscode://file{file}:{line}";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A flowchart for Markdown
    Mermaid,
    /// Graphviz's language
    Dot,
    /// A page for a browser
    Html,
}

impl Graph {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        if self.editor.is_some() && (self.format != Format::Html || context.json) {
            return Err(Error::usage("`--editor` is for the page alone")
                .help("draw it with `--format html`"));
        }
        let mut stacks = Vec::new();
        for stack in context.stacks(&self.stacks)? {
            let template = Template::read_file(&stack.template)?;
            stacks.push((stack, template));
        }
        let graph = Resources::new(&stacks);
        let text = if context.json {
            document(&graph)
        } else {
            self.text(&graph, context)
        };
        match &self.output {
            Some(path) => {
                fs::write(path, text).map_err(|error| Error::of_file("write", path, &error))?;
            }
            None => context.terminal.print(&text),
        }
        Ok(Outcome::Done)
    }

    fn text(&self, graph: &Resources, context: &Context) -> String {
        match self.format {
            Format::Mermaid => graph::mermaid(graph),
            Format::Dot => graph::dot(graph),
            Format::Html => {
                let root = context.source_root();
                let title = if let [stack] = self.stacks.as_slice() {
                    stack
                } else {
                    "Stacks"
                };
                let editor = self.editor.as_deref().unwrap_or(EDITOR);
                graph::page(graph, title, &root, editor)
            }
        }
    }
}

fn document(graph: &Resources) -> String {
    let nodes = graph.nodes.iter().map(|node| {
        json!({
            "logicalId": node.logical_id,
            "type": node.type_name,
            "path": format!("{}.{}", node.groups.join("."), node.name),
            "file": node.source.as_ref().map(|(file, _)| file),
            "line": node.source.as_ref().map(|(_, line)| line),
        })
    });
    let edges = graph
        .edges
        .iter()
        .map(|edge| json!({ "from": edge.from, "to": edge.to, "labels": edge.labels }));
    let document = json!({
        "version": 1,
        "nodes": nodes.collect::<Vec<_>>(),
        "edges": edges.collect::<Vec<_>>(),
    });
    format!("{document:#}")
}
