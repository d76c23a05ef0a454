//! The files that an app is made from, watched by looking.
//!
//! Looking works on every file system, network and virtual ones included, and a look at thousands of files takes
//! milliseconds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use ignore::WalkBuilder;

/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(250);

/// How long nothing may change before a change is over: editors write in several steps.
const REST: Duration = Duration::from_millis(50);

/// What is seen of files: when they were changed, and how long they are.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The files that an app is made from.
#[derive(Debug)]
pub(crate) struct Sources {
    /// Directories of source files, without what Git ignores.
    roots: Vec<PathBuf>,
    /// Files and directories of assets, which Git may well ignore.
    assets: BTreeSet<PathBuf>,
    /// What is built, and never looked at.
    skipped: Vec<PathBuf>,
    seen: Seen,
}

impl Sources {
    pub(crate) fn new(roots: Vec<PathBuf>, skipped: Vec<PathBuf>) -> Self {
        let mut sources = Self {
            roots,
            assets: BTreeSet::new(),
            skipped,
            seen: Seen::new(),
        };
        sources.seen = sources.look();
        sources
    }

    /// Looks at these assets from now on, too.
    pub(crate) fn add_assets(&mut self, paths: BTreeSet<PathBuf>) {
        if self.assets != paths {
            self.assets = paths;
            let found = self.look();
            for (path, state) in found {
                self.seen.entry(path).or_insert(state);
            }
        }
    }

    /// Waits until something changes, and then for it to come to rest; one of the files that did.
    pub(crate) async fn changed(&mut self) -> PathBuf {
        loop {
            let mut found = self.look();
            if let Some(path) = difference(&self.seen, &found) {
                loop {
                    tokio::time::sleep(REST).await;
                    let next = self.look();
                    if next == found {
                        break;
                    }
                    found = next;
                }
                self.seen = found;
                return path;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    fn look(&self) -> Seen {
        let mut seen = Seen::new();
        for root in &self.roots {
            self.walk(&mut WalkBuilder::new(root), &mut seen);
        }
        for asset in &self.assets {
            self.walk(WalkBuilder::new(asset).standard_filters(false), &mut seen);
        }
        seen
    }

    fn walk(&self, builder: &mut WalkBuilder, seen: &mut Seen) {
        let skipped = self.skipped.clone();
        let walk = builder.require_git(false).filter_entry(move |entry| {
            let is_skipped = skipped.iter().any(|it| it == entry.path());
            entry.depth() == 0 || !is_skipped && !is_never_a_source(entry.path())
        });
        for entry in walk.build().flatten() {
            let metadata = entry.metadata().ok().filter(std::fs::Metadata::is_file);
            if let Some(metadata) = metadata {
                let state = (metadata.modified().ok(), metadata.len());
                seen.insert(entry.into_path(), state);
            }
        }
    }
}

fn is_never_a_source(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name == ".git" || name == "node_modules" || name.ends_with('~')
}

/// A file that is new, changed or gone.
fn difference(before: &Seen, after: &Seen) -> Option<PathBuf> {
    let changed = after
        .iter()
        .find(|(path, state)| before.get(*path) != Some(state));
    let gone = || before.keys().find(|path| !after.contains_key(*path));
    changed.map(|(path, _)| path).or_else(gone).cloned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Sources, difference};

    #[test]
    fn what_is_built_or_ignored_is_no_source_and_an_asset_always_is() {
        let directory =
            std::env::temp_dir().join(format!("infrastruct-sources-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            let path = directory.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(".gitignore", "/target\n/dist\n");
        write("src/lib.rs", "1");
        write("target/debug/x", "1");
        write("dist/code.js", "1");
        let mut sources = Sources::new(vec![directory.clone()], vec![directory.join("target")]);
        let changes = |sources: &Sources| difference(&sources.seen, &sources.look());
        write("target/debug/x", "22");
        write("dist/code.js", "22");
        assert_eq!(changes(&sources), None);
        write("src/lib.rs", "22");
        assert_eq!(changes(&sources), Some(directory.join("src/lib.rs")));
        sources.seen = sources.look();
        sources.add_assets([directory.join("dist")].into());
        assert_eq!(changes(&sources), None);
        write("dist/code.js", "333");
        assert_eq!(changes(&sources), Some(directory.join("dist/code.js")));
        sources.seen = sources.look();
        fs::remove_file(directory.join("src/lib.rs")).unwrap();
        assert_eq!(changes(&sources), Some(directory.join("src/lib.rs")));
        fs::remove_dir_all(&directory).unwrap();
    }
}
