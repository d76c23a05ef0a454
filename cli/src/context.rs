//! What every command knows: the terminal, the app to build, and the environment to deploy to.

use std::path::PathBuf;

use clap::Args;

use crate::asset::Root;
use crate::build::Build;
use crate::error::Error;
use crate::manifest::{Manifest, Stack};
use crate::terminal::Terminal;

/// What every command knows.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// Where output goes.
    pub(crate) terminal: Terminal,
    /// Whether output is for machines.
    pub(crate) json: bool,
    /// Which app is built.
    pub(crate) build: Build,
    /// Where it is deployed.
    pub(crate) environment: Environment,
}

/// Where stacks are deployed, for those that do not say it themselves.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Environment")]
pub(crate) struct Environment {
    /// Profile of ~/.aws/config
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Region [default: the stack's, then the profile's]
    #[arg(long, global = true, value_name = "REGION")]
    pub(crate) region: Option<String>,
    /// File of certificates that are trusted instead of the system's, for a proxy that reads along [default: `AWS_CA_BUNDLE`]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) ca_bundle: Option<PathBuf>,
    /// Role to assume before anything is called
    #[arg(long, global = true, value_name = "ARN")]
    pub(crate) assume_role: Option<String>,
}

impl Context {
    /// Builds the app with cargo, whose messages pass through, and reads what it wrote.
    pub(crate) fn manifest(&self) -> Result<Manifest, Error> {
        self.build.manifest()
    }

    /// Builds, and gives the stacks that the patterns name, in order of deployment.
    pub(crate) fn stacks(&self, patterns: &[String]) -> Result<Vec<Stack>, Error> {
        self.manifest()?.select(patterns)
    }

    /// The directory from which the source files of the manifest are counted: the workspace's.
    pub(crate) fn source_root(&self) -> PathBuf {
        self.build
            .workspace_root()
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_default()
    }

    /// Where the paths of the app's assets start: at its package, or beside templates that come from somewhere else.
    pub(crate) fn asset_root(&self) -> Result<Root, Error> {
        Ok(Root {
            directory: self.build.package_directory()?,
            is_closed: self.build.app.is_some(),
            workspace: self.build.app.is_none().then(|| self.build.clone()),
        })
    }
}
