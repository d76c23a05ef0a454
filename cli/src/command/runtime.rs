//! Where calls to an account run.

use std::future::Future;

use crate::error::Error;

/// Runs what calls an account. The runtime is made only here, so that other commands start at once.
pub(crate) fn on_runtime<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new("cannot start the runtime").caused_by(error))?
        .block_on(work)
}
