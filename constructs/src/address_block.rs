//! Blocks of addresses, cut into smaller ones.

use std::net::Ipv4Addr;

/// A block of addresses, such as `10.0.0.0/16`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AddressBlock {
    first: u32,
    prefix: u32,
}

impl AddressBlock {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (first, prefix) = text.split_once('/')?;
        let first: Ipv4Addr = first.parse().ok()?;
        let prefix = prefix.parse().ok().filter(|prefix| *prefix <= 32)?;
        let first = u32::from(first);
        Some(Self { first, prefix })
    }

    /// One of two to the power of so many equal parts, if there are addresses enough.
    pub(crate) fn part(self, power: u32, index: u32) -> Option<String> {
        let prefix = self.prefix + power;
        let size = 32_u32.checked_sub(prefix)?;
        let first = self.first.checked_add(index.checked_shl(size)?)?;
        Some(format!("{}/{prefix}", Ipv4Addr::from(first)))
    }
}

#[cfg(test)]
mod tests {
    use super::AddressBlock;

    #[test]
    fn parts_follow_each_other() {
        let block = AddressBlock::parse("10.0.0.0/16").unwrap();
        assert_eq!(block.part(3, 0).as_deref(), Some("10.0.0.0/19"));
        assert_eq!(block.part(3, 7).as_deref(), Some("10.0.224.0/19"));
        assert_eq!(AddressBlock::parse("10.0.0.0/33"), None);
        assert_eq!(AddressBlock::parse("10.0.0/16"), None);
        assert_eq!(AddressBlock::parse("10.0.0.0/30").unwrap().part(3, 0), None);
    }
}
