//! Nested stacks whose templates are files beside the template that nests them.

use std::fs;
use std::path::{Component, Path, PathBuf};

use infrastruct_json::{Map, Value};

use super::source::Source;
use super::unread::read;

/// A template that nests another one.
pub(super) struct Nesting {
    /// The number of the template that nests.
    pub(super) outer: usize,
    /// What its `TemplateURL` says.
    pub(super) url: String,
    /// The number of the nested template.
    pub(super) inner: usize,
}

/// Who nests whom. A nested template that is a file, and not among these, is read and added.
pub(super) fn nestings(sources: &mut Vec<Source>, roots: &mut Vec<Value>) -> Vec<Nesting> {
    let mut found = Vec::new();
    let mut outer = 0;
    while outer < roots.len() {
        for url in files(&roots[outer]) {
            let path = beside(&sources[outer].file, &url);
            let is_it = |source: &Source| plain(Path::new(&source.file)) == path;
            let known = sources.iter().position(is_it);
            let Some(inner) = known.or_else(|| add(&path, sources, roots)) else {
                continue;
            };
            found.push(Nesting { outer, url, inner });
        }
        outer += 1;
    }
    found
}

fn add(path: &Path, sources: &mut Vec<Source>, roots: &mut Vec<Value>) -> Option<usize> {
    let bytes = fs::read(path).ok()?;
    let file = path.display().to_string();
    let (source, root) = read(&file, bytes).ok().flatten()?;
    sources.push(source);
    roots.push(root);
    Some(sources.len() - 1)
}

/// The `TemplateURL`s that are paths.
fn files(root: &Value) -> Vec<String> {
    let resources = root.get("Resources").and_then(Value::as_object);
    let resources = resources.into_iter().flat_map(Map::values);
    let stacks = resources.filter(|resource| {
        let type_name = resource.get("Type").and_then(Value::as_str);
        type_name == Some("AWS::CloudFormation::Stack")
    });
    let urls = stacks.filter_map(|stack| stack.get("Properties")?.get("TemplateURL")?.as_str());
    let mut files: Vec<String> = urls
        .filter(|url| !url.contains("://"))
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    files
}

/// A path that is relative to a file's directory.
fn beside(file: &str, path: &str) -> PathBuf {
    let directory = Path::new(file).parent().unwrap_or(Path::new(""));
    plain(&directory.join(path))
}

/// Without `.` and `..`, as far as names tell.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
