//! What the object of an asset holds: a zip file that is the same for the same content, wherever and whenever it is
//! made, or a single file as it is.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::files::{self, File};
use super::packed::{Packed, Scratch};
use crate::binary::BOOTSTRAP;
use crate::digest::hexadecimal;
use crate::error::Error;

/// How a file comes to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// Zipped, as Lambda takes code; what is an archive already stays as it is.
    Code,
    /// A file as it is; a directory is zipped.
    Plain,
}

/// What the object of an asset holds, and the key that says so.
#[derive(Clone, Debug)]
pub(crate) struct Archive {
    files: Vec<File>,
    /// A file that is uploaded as it is, and what its name ends with.
    ready: Option<String>,
    /// What is uploaded instead of a file: it was made from one.
    text: Option<String>,
    digest: String,
}

impl Archive {
    /// Reads a file or a directory. The content is read again when it is packed, and has to be the same then.
    pub(crate) fn read(path: &Path, form: Form) -> Result<Self, Error> {
        let metadata = fs::metadata(path).map_err(|error| {
            Error::of_file("read the asset", path, &error)
                .help("its path is relative to the package's directory")
        })?;
        let (files, ready) = if metadata.is_dir() {
            (files::of_directory(path)?, None)
        } else {
            let file = files::of_file(path, &metadata);
            let ready = ready(&file.name, form);
            (vec![file], ready)
        };
        Self::of(files, ready)
    }

    fn of(files: Vec<File>, ready: Option<String>) -> Result<Self, Error> {
        let mut archive = Self {
            files,
            ready,
            text: None,
            digest: String::new(),
        };
        archive.digest = archive.read_files(&mut Target::Nowhere)?;
        Ok(archive)
    }

    /// What was made from a file: a template whose own assets have their places.
    pub(crate) fn of_text(text: String, end: &str) -> Self {
        Self {
            files: Vec::new(),
            ready: Some(end.to_owned()),
            digest: hexadecimal(&Sha256::digest(&text)),
            text: Some(text),
        }
    }

    /// What Lambda starts, whatever the file is called here.
    pub(crate) fn of_binary(path: &Path) -> Result<Self, Error> {
        let file = File {
            name: BOOTSTRAP.to_owned(),
            path: path.to_owned(),
            is_executable: true,
        };
        Self::of(vec![file], None)
    }

    /// The object's key.
    pub(crate) fn key(&self) -> String {
        let end = self.ready.as_deref().unwrap_or("zip");
        if end.is_empty() {
            return format!("assets/{}", self.digest);
        }
        format!("assets/{}.{end}", self.digest)
    }

    /// The object's content. An error if the files are no longer what the key says.
    pub(crate) fn pack(&self) -> Result<Packed, Error> {
        if let Some(text) = &self.text {
            return Ok(Packed::of_bytes(text.clone().into_bytes()));
        }
        let scratch = Scratch::new()?;
        let mut target = if self.ready.is_some() {
            Target::Plain(scratch)
        } else {
            Target::Zip(Box::new(ZipWriter::new(scratch)))
        };
        let digest = self.read_files(&mut target)?;
        let packed = Packed::of_file(target.finish()?)?;
        if digest == self.digest {
            return Ok(packed);
        }
        let name = self.files.first().map(|file| file.path.display());
        let name = name.map(|name| name.to_string()).unwrap_or_default();
        Err(Error::new(format!(
            "the asset of `{name}` has changed while it was being deployed"
        ))
        .help("run the same command again: what is uploaded has to be what was shown"))
    }

    /// The digest of the files, which are handed on as they are read, piece by piece.
    ///
    /// It is of the content, not of the packed file: another version of the packer must not look like a change.
    fn read_files(&self, target: &mut Target) -> Result<String, Error> {
        let mut digest = Sha256::new();
        let mut piece = vec![0; PIECE];
        for file in &self.files {
            let odd = |error| Error::of_file("read the asset", &file.path, &error);
            let mut reader = fs::File::open(&file.path).map_err(odd)?;
            let length = reader.metadata().map_err(odd)?.len();
            digest.update(file.name.len().to_be_bytes());
            digest.update(&file.name);
            digest.update([u8::from(file.is_executable)]);
            digest.update(length.to_be_bytes());
            target.begin(file)?;
            loop {
                let count = reader.read(&mut piece).map_err(odd)?;
                if count == 0 {
                    break;
                }
                digest.update(&piece[..count]);
                target.write(file, &piece[..count])?;
            }
        }
        Ok(hexadecimal(&digest.finalize()))
    }
}

/// How many bytes of a file are read at a time.
const PIECE: usize = 256 * 1024;

/// Where the files go as they are read.
enum Target {
    Nowhere,
    Plain(Scratch),
    Zip(Box<ZipWriter<Scratch>>),
}

impl Target {
    fn begin(&mut self, file: &File) -> Result<(), Error> {
        let Self::Zip(writer) = self else {
            return Ok(());
        };
        let mode = if file.is_executable { 0o755 } else { 0o644 };
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .large_file(file.is_large())
            .unix_permissions(mode);
        writer
            .start_file(file.name.as_str(), options)
            .map_err(|error| unpackable(file, &error))
    }

    fn write(&mut self, file: &File, bytes: &[u8]) -> Result<(), Error> {
        let written = match self {
            Self::Nowhere => Ok(()),
            Self::Plain(scratch) => scratch.write_all(bytes),
            Self::Zip(writer) => writer.write_all(bytes),
        };
        written.map_err(|error| unpackable(file, &error))
    }

    fn finish(self) -> Result<Scratch, Error> {
        match self {
            Self::Nowhere => Scratch::new(),
            Self::Plain(scratch) => Ok(scratch),
            Self::Zip(writer) => writer
                .finish()
                .map_err(|error| Error::new("cannot finish the archive").caused_by(error)),
        }
    }
}

fn unpackable(file: &File, error: &dyn std::fmt::Display) -> Error {
    Error::new(format!("cannot pack `{}`: {error}", file.path.display()))
}

/// What the name of a single file ends with, if it is uploaded as it is.
fn ready(name: &str, form: Form) -> Option<String> {
    let (_, end) = name.rsplit_once('.').unwrap_or_default();
    match form {
        Form::Code if !["zip", "jar"].contains(&end) => None,
        Form::Code | Form::Plain => Some(end.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// A directory of its own, and files in it.
    fn directory(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("infrastruct-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        for (file, content) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        root
    }

    fn names(archive: &Archive) -> Vec<&str> {
        archive
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect()
    }

    #[test]
    fn the_same_content_gives_the_same_bytes() {
        let one = directory("one", &[("a.py", "a"), ("sub/b.py", "b")]);
        let other = directory("other", &[("sub/b.py", "b"), ("a.py", "a")]);
        let read = |path: &Path| Archive::read(path, Form::Code).unwrap();
        assert_eq!(read(&one).key(), read(&other).key());
        let bytes = |path: &Path| read(path).pack().unwrap().bytes().unwrap();
        assert_eq!(bytes(&one), bytes(&other));
        fs::remove_dir_all(&one).unwrap();
        fs::remove_dir_all(&other).unwrap();
    }

    #[test]
    fn what_changes_after_it_was_shown_is_not_uploaded() {
        let root = directory("edited", &[("a.py", "before")]);
        let archive = Archive::read(&root, Form::Code).unwrap();
        fs::write(root.join("a.py"), "after").unwrap();
        let error = archive.pack().unwrap_err().to_string();
        assert!(
            error.contains("has changed while it was being deployed"),
            "{error}"
        );
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn a_file_is_packed_where_code_is_wanted_and_stays_itself_elsewhere() {
        let root = directory(
            "single",
            &[("api.yaml", "openapi: 3"), ("code.jar", "PK\u{3}\u{4}")],
        );
        let key = |file: &str, form| Archive::read(&root.join(file), form).unwrap().key();
        assert!(key("api.yaml", Form::Plain).strip_suffix(".yaml").is_some());
        assert!(key("api.yaml", Form::Code).strip_suffix(".zip").is_some());
        assert!(key("code.jar", Form::Code).strip_suffix(".jar").is_some());
        let plain = Archive::read(&root.join("api.yaml"), Form::Plain).unwrap();
        assert_eq!(plain.pack().unwrap().bytes().unwrap(), b"openapi: 3");
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn secrets_stay_at_home_unless_they_are_asked_for() {
        let files = [
            ("main.py", ""),
            (".env", "TOKEN=1"),
            (".aws/credentials", ""),
            ("notes.md", ""),
            ("lib/.env.local", ""),
        ];
        let root = directory("secrets", &files);
        let read = || Archive::read(&root, Form::Code).unwrap();
        assert_eq!(names(&read()), ["main.py", "notes.md"]);
        fs::write(root.join(files::IGNORE_FILE), "*.md\n!.env\n").unwrap();
        assert_eq!(names(&read()), [".env", "main.py"]);
        fs::remove_dir_all(&root).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_within_the_asset_or_nowhere() {
        let root = directory("links", &[("inside/a.py", "a"), ("outside.py", "secret")]);
        let inside = root.join("inside");
        std::os::unix::fs::symlink("a.py", inside.join("b.py")).unwrap();
        assert_eq!(
            names(&Archive::read(&inside, Form::Code).unwrap()),
            ["a.py", "b.py"]
        );
        std::os::unix::fs::symlink("../outside.py", inside.join("c.py")).unwrap();
        let error = Archive::read(&inside, Form::Code).unwrap_err().to_string();
        assert!(error.contains("leads out of the asset"), "{error}");
        fs::remove_dir_all(&root).unwrap();
    }
}
