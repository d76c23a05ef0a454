//! Words that all explanations have.

use infrastruct_spec::documentation::kind;
use infrastruct_spec::{Property, Replacement, ResourceType};

/// How many values are listed, and how long a pattern is shown: all of it.
pub(super) const LONGEST: (usize, usize) = (400, 4_000);

/// What a property takes, without backticks: the terminal is no Markdown.
pub(super) fn taken(property: &Property) -> String {
    kind(&property.schema, property.name, &str::to_owned)
}

/// What an update of a property does.
pub(super) fn update(resource_type: ResourceType, path: &str) -> &'static str {
    infrastruct_spec::documentation::update(resource_type.replacement(path))
}

/// Whether an update of a property can cost the resource.
pub(super) fn may_replace(resource_type: ResourceType, path: &str) -> bool {
    resource_type.replacement(path) != Replacement::Never
}

/// Lines of a name and what is said of it, in two columns.
pub(super) fn columns(rows: &[(String, String)], text: &mut String) {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or_default();
    for (name, said) in rows {
        let line = format!("  {name:width$}  {said}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
}
