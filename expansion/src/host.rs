//! Who expands.

use std::sync::OnceLock;

/// Whether rustc expands; an editor's expansion carries more for the editor and less for rustc.
pub(crate) fn is_compiler() -> bool {
    static COMPILER: OnceLock<bool> = OnceLock::new();
    *COMPILER.get_or_init(|| {
        let program = std::env::current_exe().ok();
        let name = program
            .as_deref()
            .and_then(|path| path.file_stem()?.to_str());
        !cfg!(test)
            && name.is_some_and(|name| ["rustc", "clippy-driver", "rustdoc"].contains(&name))
    })
}

/// Whether rustdoc expands: rustc need not read what only its pages show.
pub(crate) fn is_documentation() -> bool {
    let program = std::env::current_exe().ok();
    program.is_some_and(|program| program.file_stem().is_some_and(|name| name == "rustdoc"))
}
