//! What Cargo says of the workspace that the app's package belongs to.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use infrastruct_json::Value;

/// The packages of a workspace, as far as they matter here.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The files that say what there is.
    pub(crate) manifests: Vec<PathBuf>,
    pub(crate) binaries: Vec<Binary>,
}

/// What `cargo build --bin` builds.
#[derive(Debug)]
pub(crate) struct Binary {
    pub(crate) package: String,
    pub(crate) name: String,
    pub(crate) source: PathBuf,
}

impl Workspace {
    /// The workspace of the package whose build script or program this is, read once.
    pub(crate) fn current() -> Result<&'static Self, &'static str> {
        static CURRENT: OnceLock<Result<Workspace, String>> = OnceLock::new();
        let current = CURRENT.get_or_init(Self::read);
        current.as_ref().map_err(String::as_str)
    }

    fn read() -> Result<Self, String> {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // Nothing is resolved, so nothing is fetched and nothing is locked.
        cargo.args(["metadata", "--format-version=1", "--no-deps", "--offline"]);
        if let Some(package) = env::var_os("CARGO_MANIFEST_DIR") {
            cargo.arg("--manifest-path");
            cargo.arg(Path::new(&package).join("Cargo.toml"));
        }
        let output = cargo
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(said.trim().trim_start_matches("error: ").to_owned());
        }
        let metadata = infrastruct_json::from_str(&String::from_utf8_lossy(&output.stdout))
            .map_err(|error| format!("cannot read what `cargo metadata` says: {error}"))?;
        Ok(Self::of(&metadata))
    }

    fn of(metadata: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut workspace = Self {
            manifests: Vec::new(),
            binaries: Vec::new(),
        };
        let root = Path::new(&text(&metadata["workspace_root"])).join("Cargo.toml");
        workspace.manifests.push(root);
        for package in list(&metadata["packages"]) {
            let manifest = PathBuf::from(text(&package["manifest_path"]));
            if !workspace.manifests.contains(&manifest) {
                workspace.manifests.push(manifest);
            }
            let targets = list(&package["targets"]);
            let is_binary =
                |target: &&Value| list(&target["kind"]).iter().any(|kind| kind == "bin");
            workspace
                .binaries
                .extend(targets.iter().filter(is_binary).map(|target| Binary {
                    package: text(&package["name"]),
                    name: text(&target["name"]),
                    source: text(&target["src_path"]).into(),
                }));
        }
        workspace
    }
}
