//! What is uploaded: read piece by piece, however large it is.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::Error;

/// What is uploaded as one object.
#[derive(Debug)]
pub(crate) struct Packed {
    content: Content,
    size: u64,
}

#[derive(Debug)]
enum Content {
    Bytes(Vec<u8>),
    File(Scratch),
}

impl Packed {
    /// What is small, and at hand.
    pub(crate) fn of_bytes(bytes: Vec<u8>) -> Self {
        Self {
            size: bytes.len() as u64,
            content: Content::Bytes(bytes),
        }
    }

    /// What was written to a file.
    pub(crate) fn of_file(scratch: Scratch) -> Result<Self, Error> {
        let size = scratch
            .file()
            .metadata()
            .map_err(|error| scratch.failed("read", &error))?
            .len();
        Ok(Self {
            size,
            content: Content::File(scratch),
        })
    }

    /// Its size in bytes.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// The bytes from a place on, at most so many.
    pub(crate) fn piece(&self, start: u64, length: u64) -> Result<Vec<u8>, Error> {
        match &self.content {
            Content::Bytes(bytes) => {
                let at = |place: u64| {
                    usize::try_from(place)
                        .unwrap_or(usize::MAX)
                        .min(bytes.len())
                };
                Ok(bytes[at(start)..at(start.saturating_add(length))].to_vec())
            }
            Content::File(scratch) => {
                let mut file = scratch.file();
                let mut piece = Vec::new();
                file.seek(SeekFrom::Start(start))
                    .and_then(|_| file.take(length).read_to_end(&mut piece))
                    .map_err(|error| scratch.failed("read", &error))?;
                Ok(piece)
            }
        }
    }

    /// All of it.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Error> {
        self.piece(0, self.size)
    }
}

/// A file that is there as long as it is used.
#[derive(Debug)]
pub(crate) struct Scratch {
    path: PathBuf,
    file: File,
}

impl Scratch {
    pub(crate) fn new() -> Result<Self, Error> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("infrastruct-asset-{}-{number}", process::id());
        let path = std::env::temp_dir().join(name);
        // Left over from a process of the same number that was killed.
        let _ = fs::remove_file(&path);
        let mut options = File::options();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(&path)
            .map_err(|error| Error::of_file("write", &path, &error))?;
        Ok(Self { path, file })
    }

    pub(crate) fn file(&self) -> &File {
        &self.file
    }

    fn failed(&self, doing: &str, error: &io::Error) -> Error {
        Error::of_file(doing, &self.path, error)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Write for Scratch {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Scratch {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.file.seek(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_read_from_bytes_and_files_alike() {
        let mut scratch = Scratch::new().unwrap();
        scratch.write_all(b"one two").unwrap();
        let path = scratch.path.clone();
        let file = Packed::of_file(scratch).unwrap();
        for packed in [&Packed::of_bytes(b"one two".to_vec()), &file] {
            assert_eq!(packed.size(), 7);
            assert_eq!(packed.piece(4, 10).unwrap(), b"two");
            assert_eq!(packed.piece(9, 1).unwrap(), b"");
            assert_eq!(packed.bytes().unwrap(), b"one two");
        }
        drop(file);
        assert!(!path.exists());
    }
}
