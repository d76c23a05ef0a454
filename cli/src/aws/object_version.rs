//! Versions of objects in a bucket.

/// A version of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ObjectVersion {
    /// The object's key.
    pub(crate) key: String,
    /// The version's ID.
    pub(crate) version: String,
    /// When it was put there, as S3 writes it.
    pub(crate) modified: String,
    /// Its size in bytes.
    pub(crate) size: u64,
    /// Whether it is what the key stands for.
    pub(crate) is_latest: bool,
    /// Whether it says that the object is gone.
    pub(crate) is_marker: bool,
}
