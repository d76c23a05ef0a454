//! Where the paths of assets start.

use std::path::{Component, Path, PathBuf};

use crate::binary::Binary;
use crate::build::Build;
use crate::error::Error;

/// Where the paths of assets start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Root {
    /// The directory.
    pub(crate) directory: PathBuf,
    /// Whether a path must stay below it: the templates come from somewhere else, and are not trusted with the rest.
    pub(crate) is_closed: bool,
    /// How the app is built, and so the binaries of its workspace; nothing where there is no workspace.
    pub(crate) workspace: Option<Build>,
}

impl Root {
    /// The file of a path.
    pub(crate) fn resolve(&self, path: &str) -> Result<PathBuf, Error> {
        let leads_out = Path::new(path)
            .components()
            .any(|step| !matches!(step, Component::Normal(_) | Component::CurDir));
        if self.is_closed && leads_out {
            return Err(Error::new(format!(
                "the asset `{path}` leads out of `{}`",
                self.directory.display()
            ))
            .help("templates of another place may only name what is beside them; build the app's package instead"));
        }
        Ok(self.directory.join(path))
    }

    /// The file of a binary, once it is built.
    pub(super) fn build(&self, name: &str) -> Result<PathBuf, Error> {
        let binary = Binary::of(name)?;
        let Some(build) = &self.workspace else {
            return Err(Error::new(format!(
                "`{name}` is a binary of a workspace, and there is none here"
            ))
            .help("build the app's package instead of naming templates with `--app`"));
        };
        binary.build(build, &self.directory)
    }
}
