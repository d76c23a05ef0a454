//! Where things go that are too large for a call, as a trait: what is put there is tested without AWS.

use super::object_version::ObjectVersion;
use crate::asset::Packed;
use crate::error::Error;

/// A bucket, and where CloudFormation reads what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    /// The bucket's name.
    pub(crate) bucket: String,
    /// What stands before a key in an object's address.
    pub(crate) base: String,
}

impl Address {
    /// Where CloudFormation reads an object.
    pub(crate) fn url(&self, key: &str) -> String {
        format!("{}/{key}", self.base)
    }
}

/// The bucket of an account and region. It is made when something is put there first.
pub(crate) trait Store {
    /// Where it is. Who calls has to be known for that.
    async fn address(&self) -> Result<Address, Error>;

    /// Puts an object there, unless it is; whether it was put. The key says what is in it.
    async fn put(
        &self,
        key: &str,
        content: impl FnOnce() -> Result<Packed, Error>,
    ) -> Result<bool, Error>;

    /// All versions of all objects; nothing where there is no bucket.
    async fn versions(&self) -> Result<Option<Vec<ObjectVersion>>, Error>;

    /// Deletes objects, each by its key, or one version of it for good.
    async fn delete(&self, objects: &[(&str, Option<&str>)]) -> Result<(), Error>;
}
