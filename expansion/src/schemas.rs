//! The provider schemas that a package keeps: types beyond the facts, which every macro in it knows.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use infrastruct_spec::list::List;
use infrastruct_spec::{Registry, ResourceType, SchemaError};

/// Where a package keeps them, beside its manifest.
pub(crate) const DIRECTORY: &str = "resource-types";
/// Further directories, as those of a search path are separated: one for all packages of a workspace.
pub(crate) const VARIABLE: &str = "INFRASTRUCT_RESOURCE_TYPES";

/// What the files say.
#[derive(Debug)]
pub(crate) struct Schemas {
    pub(crate) registry: &'static Registry,
    pub(crate) files: Vec<File>,
}

#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    /// The path as messages have it: from the package's directory.
    pub(crate) shown: String,
    pub(crate) resource_type: Option<ResourceType>,
    pub(crate) errors: Vec<SchemaError>,
}

/// A file, when it was changed, and its length.
type Stamp = (PathBuf, Option<SystemTime>, u64);

impl Schemas {
    /// Runs an expansion in which the package's types are known.
    pub(crate) fn scope<T>(expand: impl FnOnce() -> T) -> T {
        match Self::of_package() {
            Some(schemas) => schemas.registry.scope(expand),
            None => expand(),
        }
    }

    /// Those of the package whose code expands; nothing where it keeps none. They are read again once a file has changed,
    /// since an editor's process lives on.
    pub(crate) fn of_package() -> Option<&'static Self> {
        static READ: Mutex<Vec<(PathBuf, Vec<Stamp>, &'static Schemas)>> = Mutex::new(Vec::new());
        let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
        let stamps: Vec<Stamp> = directories(&package)
            .iter()
            .flat_map(|directory| stamps(directory))
            .list();
        if stamps.is_empty() {
            return None;
        }
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let known = read.iter().position(|(of, ..)| *of == package);
        if let Some((_, of, schemas)) = known.map(|at| &read[at])
            && *of == stamps
        {
            return Some(schemas);
        }
        let files = stamps.iter().map(|(path, ..)| path.as_path());
        let schemas: &'static Self = Box::leak(Box::new(Self::read(&package, files)));
        match known {
            Some(at) => read[at] = (package, stamps, schemas),
            None => read.push((package, stamps, schemas)),
        }
        Some(schemas)
    }

    fn read<'p>(package: &Path, paths: impl Iterator<Item = &'p Path>) -> Self {
        let mut files: Vec<File> = Vec::new();
        for path in paths {
            let mut file = File::read(package, path);
            let same = |other: &&File| {
                file.resource_type.is_some()
                    && other.resource_type.map(ResourceType::name)
                        == file.resource_type.map(ResourceType::name)
            };
            // a directory of the whole workspace may have what the package has too
            if let Some(other) = files.iter().find(same) {
                if Path::new(&other.path).parent() == path.parent() {
                    let message = format!("it is the type of `{}`, too", other.shown);
                    file.errors = vec![SchemaError {
                        message,
                        help: Some("leave one of them".to_owned()),
                    }];
                }
                file.resource_type = None;
            }
            files.push(file);
        }
        Self {
            registry: Registry::new(files.iter().filter_map(|file| file.resource_type)),
            files,
        }
    }
}

impl File {
    fn read(package: &Path, path: &Path) -> Self {
        let shown = path
            .strip_prefix(package)
            .unwrap_or(path)
            .display()
            .to_string();
        let path = path.display().to_string();
        let (resource_type, errors) = match fs::read_to_string(&path) {
            Ok(text) => ResourceType::read_tolerantly(&path, &text),
            Err(error) => (
                None,
                vec![SchemaError {
                    message: format!("it cannot be read: {error}"),
                    help: None,
                }],
            ),
        };
        Self {
            path,
            shown,
            resource_type,
            errors,
        }
    }
}

fn directories(package: &Path) -> Vec<PathBuf> {
    let further = env::var_os(VARIABLE).unwrap_or_default();
    let further = env::split_paths(&further).filter(|path| !path.as_os_str().is_empty());
    [PathBuf::from(DIRECTORY)]
        .into_iter()
        .chain(further)
        .map(|directory| package.join(directory))
        .list()
}

/// The schemas of a directory, sorted.
fn stamps(directory: &Path) -> Vec<Stamp> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let stamp = |path: PathBuf| {
        let metadata = fs::metadata(&path).ok()?;
        let is_schema = metadata.is_file()
            && path
                .extension()
                .is_some_and(|extension| extension == "json");
        is_schema.then(|| (path, metadata.modified().ok(), metadata.len()))
    };
    let mut stamps: Vec<Stamp> = entries.filter_map(|entry| stamp(entry.path())).list();
    stamps.sort();
    stamps
}
