//! Puts packages where they are not there yet.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Index, Oracle};

impl Oracle {
    /// The directory of the packages, fetched if it is not there.
    ///
    /// # Errors
    ///
    /// Says why they cannot be had: there is no network, or no pip or npm.
    pub fn fetch(&self) -> Result<PathBuf, String> {
        let directory = directory().join(self.name);
        if directory.is_dir() {
            return Ok(directory);
        }
        let told = |error: io::Error| format!("{} cannot be fetched: {error}", self.name);
        fs::create_dir_all(self::directory()).map_err(told)?;
        // other tests want it, too, some of them in processes of their own
        let beside = |ending: &str| self::directory().join(format!("{}.{ending}", self.name));
        let lock = File::create(beside("lock")).map_err(told)?;
        lock.lock().map_err(told)?;
        if directory.is_dir() {
            return Ok(directory);
        }
        let unfinished = beside("unfinished");
        let _ = fs::remove_dir_all(&unfinished);
        let output = self.installer(&unfinished).output().map_err(told)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{} cannot be fetched: {}", self.name, said.trim()));
        }
        fs::rename(&unfinished, &directory).map_err(told)?;
        Ok(directory)
    }

    fn installer(&self, directory: &Path) -> Command {
        let (program, arguments): (_, &[&str]) = match self.index {
            Index::PyPi => (
                "python3",
                &[
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--target",
                ],
            ),
            Index::Npm => (
                "npm",
                &[
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--silent",
                    "--prefix",
                ],
            ),
        };
        let mut installer = Command::new(program);
        installer
            .args(arguments)
            .arg(directory)
            .args(self.packages)
            .stdin(Stdio::null());
        installer
    }
}

/// `oracle` in the target directory: a test is at `target/debug/deps/name-hash`.
fn directory() -> PathBuf {
    let test = env::current_exe().expect("the path of the running test");
    let target = test.ancestors().nth(3);
    target
        .expect("a target directory above the test")
        .join("oracle")
}
