//! A crate of a user, written by a test into the target directory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::workspace;

/// A crate with a build script that declares stacks.
pub struct Generated {
    name: String,
    directory: PathBuf,
}

impl Generated {
    /// Writes a crate of this name and build script. What is there already and the same is left alone, so that
    /// cargo builds nothing twice.
    pub fn new(name: &str, build_script: &str) -> Self {
        let directory = workspace::target().join("tests").join(name);
        let generated = Self {
            name: name.to_owned(),
            directory,
        };
        let runtime = workspace::root().join("runtime").display().to_string();
        generated.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [build-dependencies]\ninfrastruct = {{ path = {runtime:?} }}\n\n[workspace]\n"
            ),
        );
        generated.write("src/lib.rs", "");
        generated.write("build.rs", build_script);
        // The same versions as the workspace's, so that they are built once.
        if let Ok(lock) = fs::read_to_string(workspace::root().join("Cargo.lock"))
            && !generated.directory.join("Cargo.lock").exists()
        {
            generated.write("Cargo.lock", &lock);
        }
        generated
    }

    /// Writes one more file of it.
    pub fn write(&self, file: &str, text: &str) {
        let file = self.directory.join(file);
        if fs::read_to_string(&file).is_ok_and(|written| written == text) {
            return;
        }
        fs::create_dir_all(file.parent().expect("a file in the crate"))
            .expect("the crate's directory");
        fs::write(file, text).expect("a file of the crate");
    }

    /// Removes one of its files.
    pub fn remove(&self, file: &str) {
        let _ = fs::remove_file(self.directory.join(file));
    }

    /// Where it is.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// `cargo build`.
    pub fn build(&self) -> Output {
        workspace::cargo(&self.directory, &["build", "--quiet"])
    }

    /// Where its templates are for people to see.
    pub fn templates(&self) -> PathBuf {
        workspace::target().join("infrastruct").join(&self.name)
    }
}
