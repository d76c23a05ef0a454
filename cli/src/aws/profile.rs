//! The profiles of `~/.aws/config` and `~/.aws/credentials`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use aws_config::profile::{ProfileSet, load};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_types::os_shim_internal::{Env, Fs};

use crate::error::Error;

/// The profiles; the selected one is the one named, or else that of `AWS_PROFILE`.
pub(super) async fn profiles(name: Option<&str>) -> Option<ProfileSet> {
    let selected = name.map(|name| Cow::Owned(name.to_owned()));
    let files = EnvConfigFiles::default();
    load(&Fs::real(), &Env::real(), &files, selected).await.ok()
}

/// Refuses a profile that is not there: the SDK would look for credentials elsewhere, or for none.
pub(super) async fn exists(name: Option<&str>) -> Result<(), Error> {
    match profiles(name).await {
        Some(profiles) => chosen(&profiles),
        None => Ok(()),
    }
}

fn chosen(profiles: &ProfileSet) -> Result<(), Error> {
    let name = profiles.selected_profile();
    if name == "default" || profiles.get_profile(name).is_some() {
        return Ok(());
    }
    let names: BTreeSet<&str> = profiles.profiles().collect();
    let error = Error::usage(format!("there is no profile `{name}`"));
    Err(if names.is_empty() {
        error.help("`aws configure sso` or `aws configure` makes one, in `~/.aws/config`")
    } else {
        error.with_names(name, &names, "profiles")
    })
}
