//! The files of an asset: what is packed, and what never is.

use std::fs;
use std::path::{Path, PathBuf};

use ignore::overrides::{Override, OverrideBuilder};
use ignore::{DirEntry, WalkBuilder};

use crate::error::Error;

/// The file of an asset's directory that names what is left out, as `.gitignore` does; what it names with `!` is packed
/// in any case.
pub(crate) const IGNORE_FILE: &str = ".infrastructignore";

/// What holds secrets by its name, or belongs to tools: never packed unless [`IGNORE_FILE`] says `!name`.
const NEVER: [&str; 15] = [
    ".git",
    ".svn",
    ".hg",
    ".DS_Store",
    ".infrastructignore",
    ".env",
    ".env.*",
    ".envrc",
    ".aws",
    ".ssh",
    ".netrc",
    ".npmrc",
    ".pypirc",
    "id_rsa*",
    "id_ed25519*",
];

/// A file of an asset.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The name in the archive, with `/`.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) is_executable: bool,
}

/// The files below a directory, sorted by name.
pub(crate) fn of_directory(directory: &Path) -> Result<Vec<File>, Error> {
    let root = directory
        .canonicalize()
        .map_err(|error| Error::of_file("read the asset", directory, &error))?;
    let never = never(directory)?;
    let mut walk = WalkBuilder::new(directory);
    walk.standard_filters(false)
        .follow_links(true)
        .add_custom_ignore_filename(IGNORE_FILE)
        .filter_entry(move |entry| {
            let is_directory = entry.file_type().is_some_and(|kind| kind.is_dir());
            !never.matched(entry.path(), is_directory).is_ignore()
        });
    let mut files = Vec::new();
    for entry in walk.build() {
        let entry = entry.map_err(|error| unreadable(directory, error))?;
        if entry.file_type().is_some_and(|kind| kind.is_dir()) {
            continue;
        }
        check_link(&root, directory, &entry)?;
        files.push(file(directory, &entry)?);
    }
    if files.is_empty() {
        return Err(
            Error::new(format!("the asset `{}` has no files", directory.display())).help(format!(
                "what `{IGNORE_FILE}` names is left out, and what holds secrets by its name"
            )),
        );
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// A single file, under its own name.
pub(crate) fn of_file(path: &Path, metadata: &fs::Metadata) -> File {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    File {
        name: name.into_owned(),
        path: path.to_owned(),
        is_executable: is_executable(metadata),
    }
}

/// What is never packed, less what the directory's own file asks for.
fn never(directory: &Path) -> Result<Override, Error> {
    let asked = fs::read_to_string(directory.join(IGNORE_FILE)).unwrap_or_default();
    let asked: Vec<&str> = asked
        .lines()
        .filter_map(|line| line.trim().strip_prefix('!'))
        .collect();
    let mut builder = OverrideBuilder::new(directory);
    for name in NEVER.iter().filter(|name| !asked.contains(name)) {
        builder
            .add(&format!("!{name}"))
            .map_err(|error| Error::new(format!("`{name}` is no pattern")).caused_by(error))?;
    }
    builder
        .build()
        .map_err(|error| unreadable(directory, error))
}

/// A link may lead to another place of the asset, and nowhere else: what a deployment takes along is what one sees.
fn check_link(root: &Path, directory: &Path, entry: &DirEntry) -> Result<(), Error> {
    let path = entry.path();
    let target = path
        .canonicalize()
        .map_err(|error| Error::of_file("read the asset", path, &error))?;
    if target.starts_with(root) {
        return Ok(());
    }
    Err(Error::new(format!(
        "`{}` leads out of the asset `{}`, to `{}`",
        path.display(),
        directory.display(),
        target.display()
    ))
    .help(format!(
        "copy the file into the asset, or leave the link out with `{IGNORE_FILE}`"
    )))
}

fn file(directory: &Path, entry: &DirEntry) -> Result<File, Error> {
    let path = entry.path();
    let steps = path.strip_prefix(directory).unwrap_or(path).components();
    let steps: Option<Vec<&str>> = steps.map(|step| step.as_os_str().to_str()).collect();
    let steps = steps.ok_or_else(|| {
        Error::new(format!(
            "the asset's file name `{}` is not text",
            path.display()
        ))
    })?;
    let metadata =
        fs::metadata(path).map_err(|error| Error::of_file("read the asset", path, &error))?;
    Ok(File {
        name: steps.join("/"),
        path: path.to_owned(),
        is_executable: is_executable(&metadata),
    })
}

impl File {
    /// Whether a zip file needs its larger form for it.
    pub(super) fn is_large(&self) -> bool {
        fs::metadata(&self.path).is_ok_and(|metadata| metadata.len() > u64::from(u32::MAX) / 2)
    }
}

fn unreadable(directory: &Path, error: ignore::Error) -> Error {
    Error::new(format!("cannot read the asset `{}`", directory.display())).caused_by(error)
}

#[cfg(unix)]
fn is_executable(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o111 != 0
}

/// Elsewhere nothing says so, and Lambda has to be able to run it.
#[cfg(not(unix))]
fn is_executable(_metadata: &fs::Metadata) -> bool {
    true
}
