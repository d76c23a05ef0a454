//! What a build lacks, as it says beside its templates.

use std::fs;
use std::path::{Path, PathBuf};

use infrastruct_spec::lookup::{VERSION, WANTED};
use serde::Deserialize;

use super::entry::Question;
use crate::error::Error;

/// What a build lacks.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    version: u64,
    wanted: Vec<Question>,
}

impl Wanted {
    /// Forgets what an earlier build lacked.
    pub(crate) fn forget(directories: &[PathBuf]) {
        for directory in directories {
            let _ = fs::remove_file(directory.join(WANTED));
        }
    }

    /// What the latest build lacks; nothing where that is not why it failed.
    pub(crate) fn read(directories: &[PathBuf]) -> Result<Vec<Question>, Error> {
        let texts = directories
            .iter()
            .filter_map(|directory| fs::read_to_string(directory.join(WANTED)).ok());
        let Some(text) = texts.into_iter().next() else {
            return Ok(Vec::new());
        };
        let odd = || Error::new(format!("`{WANTED}` is not what a build writes"));
        let wanted: Self = serde_json::from_str(&text).map_err(|error| odd().caused_by(error))?;
        if wanted.version > VERSION {
            return Err(Error::new(format!(
                "the build asks for look-ups of version {}, and {VERSION} is understood",
                wanted.version
            ))
            .help("update with `cargo install cargo-infrastruct`"));
        }
        Ok(wanted.wanted)
    }

    /// The directory that a package's build writes to for tools.
    pub(crate) fn directory(target: &Path, package: &str) -> PathBuf {
        target.join("infrastruct").join(package)
    }
}
