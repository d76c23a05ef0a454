//! The C library that a binary needs, and that Lambda has.

use std::fmt;

/// That of Amazon Linux 2023.
pub(super) const OF_LAMBDA: Version = Version(2, 34);

/// A version of glibc.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version(u32, u32);

/// The version that a binary needs: the latest of those that its symbols name. Nothing where it needs none.
pub(super) fn needed(binary: &[u8]) -> Option<Version> {
    // In the table of names each ends with a zero.
    let names = binary.split(|byte| *byte == 0);
    names.filter_map(version).max()
}

fn version(name: &[u8]) -> Option<Version> {
    let name = std::str::from_utf8(name.strip_prefix(b"GLIBC_")?).ok()?;
    let mut numbers = name.split('.').map(str::parse);
    let (major, minor) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some(Version(major, minor))
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.0, self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_version_counts() {
        let binary =
            b"\x7fELF\0GLIBC_2.2.5\0GLIBC_2.39\0GLIBC_2.4\0GLIBC_PRIVATE\0text GLIBC_2.99\0";
        assert_eq!(needed(binary), Some(Version(2, 39)));
        assert!(needed(binary) > Some(OF_LAMBDA));
        assert_eq!(needed(b"\x7fELF\0static\0"), None);
        assert_eq!(OF_LAMBDA.to_string(), "2.34");
    }
}
