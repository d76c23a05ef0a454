//! A zip file that is the same for the same content, wherever and whenever it is made.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::Error;

/// How deep a directory may be: deeper is a link to itself.
const DEPTH: usize = 64;

/// What the object of an asset holds, and the key that says so.
#[derive(Clone, Debug)]
pub struct Archive {
    entries: Vec<Entry>,
    /// A `.zip` or `.jar` is uploaded as it is.
    ready: Option<String>,
    digest: String,
}

#[derive(Clone, Debug)]
struct Entry {
    /// The name in the archive, with `/`.
    name: String,
    path: PathBuf,
    is_executable: bool,
}

impl Archive {
    /// Reads a file or a directory; the content is read again when it is packed.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let metadata = fs::metadata(path).map_err(|error| {
            Error::of_file("read the asset", path, &error)
                .help("its path is relative to the package's directory")
        })?;
        let mut entries = Vec::new();
        let mut ready = None;
        if metadata.is_dir() {
            collect(path, "", 0, &mut entries)?;
            if entries.is_empty() {
                return Err(Error::new(format!(
                    "the asset `{}` is an empty directory",
                    path.display()
                )));
            }
            entries.sort_by(|one, other| one.name.cmp(&other.name));
        } else {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            ready = ["zip", "jar"]
                .into_iter()
                .find(|end| name.ends_with(&format!(".{end}")))
                .map(str::to_owned);
            entries.push(Entry {
                name,
                path: path.to_owned(),
                is_executable: is_executable(&metadata),
            });
        }
        // Of the content, not of the packed file: another version of the packer must not look like a change.
        let mut digest = Sha256::new();
        for entry in &entries {
            let content = content(entry)?;
            digest.update(entry.name.len().to_be_bytes());
            digest.update(&entry.name);
            digest.update([u8::from(entry.is_executable)]);
            digest.update(content.len().to_be_bytes());
            digest.update(&content);
        }
        Ok(Self {
            entries,
            ready,
            digest: super::super::deploy::hexadecimal(&digest.finalize()),
        })
    }

    /// The object's key.
    pub fn key(&self) -> String {
        format!(
            "assets/{}.{}",
            self.digest,
            self.ready.as_deref().unwrap_or("zip")
        )
    }

    /// The object's content.
    pub fn pack(&self) -> Result<Vec<u8>, Error> {
        if let (Some(_), [entry]) = (&self.ready, self.entries.as_slice()) {
            return content(entry);
        }
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for entry in &self.entries {
            let mode = if entry.is_executable { 0o755 } else { 0o644 };
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .last_modified_time(DateTime::default())
                .unix_permissions(mode);
            let odd = |error: &dyn std::fmt::Display| {
                Error::new(format!("cannot pack `{}`: {error}", entry.path.display()))
            };
            writer
                .start_file(entry.name.as_str(), options)
                .map_err(|error| odd(&error))?;
            writer
                .write_all(&content(entry)?)
                .map_err(|error| odd(&error))?;
        }
        let packed = writer
            .finish()
            .map_err(|error| Error::new("cannot finish the archive").source(&error))?;
        Ok(packed.into_inner())
    }
}

fn content(entry: &Entry) -> Result<Vec<u8>, Error> {
    fs::read(&entry.path).map_err(|error| Error::of_file("read the asset", &entry.path, &error))
}

fn collect(
    directory: &Path,
    prefix: &str,
    depth: usize,
    entries: &mut Vec<Entry>,
) -> Result<(), Error> {
    if depth > DEPTH {
        return Err(Error::new(format!(
            "the asset `{}` is nested too deep",
            directory.display()
        ))
        .help("does a link lead back into it?"));
    }
    let odd = |error: &std::io::Error| Error::of_file("read the asset", directory, error);
    for item in fs::read_dir(directory).map_err(|error| odd(&error))? {
        let item = item.map_err(|error| odd(&error))?;
        let name = item.file_name().into_string();
        let name = name.map_err(|name| {
            Error::new(format!(
                "the asset's file name `{}` is not text",
                name.display()
            ))
        })?;
        if name == ".git" {
            continue;
        }
        let path = item.path();
        let metadata =
            fs::metadata(&path).map_err(|error| Error::of_file("read the asset", &path, &error))?;
        let name = format!("{prefix}{name}");
        if metadata.is_dir() {
            collect(&path, &format!("{name}/"), depth + 1, entries)?;
        } else {
            entries.push(Entry {
                name,
                is_executable: is_executable(&metadata),
                path,
            });
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_content_gives_the_same_bytes() {
        let root = std::env::temp_dir().join(format!("infrastruct-archive-{}", std::process::id()));
        let write = |directory: &str, names: &[&str]| {
            fs::create_dir_all(root.join(directory).join("sub")).unwrap();
            for name in names {
                fs::write(
                    root.join(directory).join(name),
                    format!("content of {name}"),
                )
                .unwrap();
            }
            Archive::read(&root.join(directory)).unwrap()
        };
        let one = write("one", &["a.py", "sub/b.py"]);
        let other = write("other", &["sub/b.py", "a.py"]);
        assert_eq!(one.key(), other.key());
        assert_eq!(one.pack().unwrap(), other.pack().unwrap());
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn an_archive_is_uploaded_as_it_is() {
        let path = std::env::temp_dir().join(format!("infrastruct-{}.jar", std::process::id()));
        fs::write(&path, "PK\u{3}\u{4}").unwrap();
        let archive = Archive::read(&path).unwrap();
        assert!(archive.key().strip_suffix(".jar").is_some());
        assert_eq!(archive.pack().unwrap(), fs::read(&path).unwrap());
        fs::remove_file(&path).unwrap();
    }
}
