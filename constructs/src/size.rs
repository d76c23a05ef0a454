//! Amounts of memory and storage.

use crate::stands::stands;

/// An amount of memory or storage, in whole kibibytes.
///
/// ```
/// use infrastruct_constructs::{gibibytes, mebibytes};
///
/// assert_eq!(gibibytes(1), mebibytes(1024));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size {
    kibibytes: u64,
}

/// Kibibytes: 1,024 bytes each.
pub const fn kibibytes(count: u64) -> Size {
    Size { kibibytes: count }
}

/// Mebibytes: 1,024 kibibytes each.
pub const fn mebibytes(count: u64) -> Size {
    kibibytes(1024 * count)
}

/// Gibibytes: 1,024 mebibytes each.
pub const fn gibibytes(count: u64) -> Size {
    mebibytes(1024 * count)
}

impl Size {
    /// In bytes.
    pub const fn as_bytes(self) -> u64 {
        1024 * self.kibibytes
    }

    /// In mebibytes, rounded up.
    pub const fn as_mebibytes(self) -> u64 {
        self.kibibytes.div_ceil(1024)
    }

    /// In gibibytes, rounded up.
    pub const fn as_gibibytes(self) -> u64 {
        self.as_mebibytes().div_ceil(1024)
    }
}

stands! {
    /// How much memory or storage: [`kibibytes`], [`mebibytes`] or [`gibibytes`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say how much memory or storage",
        label = "not a `Size`",
        note = "`kibibytes(256)`, `mebibytes(512)` and `gibibytes(2)` are"
    )]
    IntoSize, into_size for Size
}
