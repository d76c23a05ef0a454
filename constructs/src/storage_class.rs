//! Where objects are kept, once it matters what they cost.

/// A class of storage that is cheaper than S3's standard one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageClass {
    /// S3 looks which objects are read, and moves them by itself.
    IntelligentTiering,
    /// For what is rarely read, from 30 days on; reading costs.
    InfrequentAccess,
    /// The same in one zone only: what can be made anew.
    OneZoneInfrequentAccess,
    /// For what is hardly read, and at once if it is.
    GlacierInstantRetrieval,
    /// For what is read after minutes or hours.
    Glacier,
    /// For what is read after half a day, if ever.
    DeepArchive,
}

impl StorageClass {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::InfrequentAccess => "STANDARD_IA",
            Self::OneZoneInfrequentAccess => "ONEZONE_IA",
            Self::GlacierInstantRetrieval => "GLACIER_IR",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }
}
