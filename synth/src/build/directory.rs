//! A directory of templates that is replaced as a whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use infrastruct_core::report::error::Error;

/// Writes files to a directory, and removes the templates that the manifest there lists and that are no more.
///
/// Everything is written beside first; what is unchanged is not touched.
pub(crate) fn write(directory: &Path, files: &[(String, String)]) -> Result<(), Error> {
    let staging = Staging::new(directory)?;
    let mut swaps = Vec::new();
    for (name, text) in files {
        let path = directory.join(name);
        match fs::read(&path) {
            Ok(old) if old == text.as_bytes() => continue,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::of_file("read", &path, &error)),
        }
        let new = staging.path.join(name);
        fs::write(&new, text).map_err(|error| Error::of_file("write", &new, &error))?;
        swaps.push(Swap {
            old: staging.path.join(format!("{name}.old")),
            new: Some(new),
            path,
        });
    }
    for name in stale(directory, files) {
        swaps.push(Swap {
            old: staging.path.join(format!("{name}.old")),
            new: None,
            path: directory.join(name),
        });
    }
    for (number, swap) in swaps.iter().enumerate() {
        if let Err(error) = swap.forward() {
            swaps[..=number].iter().rev().for_each(Swap::back);
            return Err(Error::of_file("replace", &swap.path, &error));
        }
    }
    Ok(())
}

/// Writes one file, at once: whoever reads meanwhile finds the old text or the new.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Error> {
    let directory = path.parent().unwrap_or(path);
    let staging = Staging::new(directory)?;
    let new = staging.path.join("new");
    fs::write(&new, text)
        .and_then(|()| fs::rename(&new, path))
        .map_err(|error| Error::of_file("write", path, &error))
}

/// A directory beside the files, on the same file system.
struct Staging {
    path: PathBuf,
}

impl Staging {
    fn new(directory: &Path) -> Result<Self, Error> {
        fs::create_dir_all(directory)
            .map_err(|error| Error::of_file("create the directory", directory, &error))?;
        let path = directory.join(format!(".staging-{}", process::id()));
        // Left over from a process of the same number that was killed.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path)
            .map_err(|error| Error::of_file("write to the directory", directory, &error))?;
        Ok(Self { path })
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A file that is replaced or removed.
struct Swap {
    path: PathBuf,
    new: Option<PathBuf>,
    old: PathBuf,
}

impl Swap {
    fn forward(&self) -> io::Result<()> {
        let kept = match &self.new {
            Some(_) => keep(&self.path, &self.old),
            None => fs::rename(&self.path, &self.old),
        };
        match kept {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // Over the old file, at once: whoever reads meanwhile finds the one or the other.
        self.new
            .as_ref()
            .map_or(Ok(()), |new| fs::rename(new, &self.path))
    }

    fn back(&self) {
        if fs::rename(&self.old, &self.path).is_err()
            && self.new.as_ref().is_some_and(|new| !new.exists())
        {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Gives a file a second name; a copy, where the file system has no links.
fn keep(path: &Path, other: &Path) -> io::Result<()> {
    match fs::hard_link(path, other) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => fs::copy(path, other).map(|_| ()),
        linked => linked,
    }
}

/// The templates of the manifest that is there, less those that are written now.
fn stale(directory: &Path, files: &[(String, String)]) -> Vec<String> {
    let manifest = fs::read(directory.join("manifest.json")).unwrap_or_default();
    let manifest = String::from_utf8(manifest).unwrap_or_default();
    let manifest = infrastruct_json::from_str(&manifest).unwrap_or_default();
    let stacks = manifest["stacks"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let templates = stacks.iter().filter_map(|stack| stack["template"].as_str());
    let is_ours = |name: &&str| name.ends_with(".template.json") && !name.contains(['/', '\\']);
    let is_stale =
        |name: &&str| files.iter().all(|(file, _)| file != name) && directory.join(name).is_file();
    templates
        .filter(is_ours)
        .filter(is_stale)
        .map(str::to_owned)
        .collect()
}
