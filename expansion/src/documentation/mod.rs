//! What editors and rustdoc show of resource types: composed from the facts, with AWS's own sentence where there is one.

mod hover;
mod markdown;
mod page;

pub(crate) use hover::{of_definition, of_property};
#[cfg(test)]
pub(crate) use page::of_type as page_of_type;

use infrastruct_spec::ResourceType;
pub(crate) use infrastruct_spec::documentation::{Owner, definition_name, definitions};

use crate::host::is_compiler;

/// What follows the link of a package's own type: rustc needs none of it.
pub(crate) fn of_own_type(resource_type: ResourceType) -> String {
    let program = std::env::current_exe().ok();
    let is_rustc =
        program.is_some_and(|program| program.file_stem().is_some_and(|name| name == "rustc"));
    if is_rustc {
        String::new()
    } else {
        of_type(resource_type)
    }
}

/// The documentation of a type: its page for rustdoc, a few lines for an editor.
pub(crate) fn of_type(resource_type: ResourceType) -> String {
    if is_compiler() {
        page::of_type(resource_type)
    } else {
        hover::of_type(resource_type)
    }
}
