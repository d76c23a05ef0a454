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

    /// Whether a network with its subnets fits: none has fewer than 16 addresses.
    pub(crate) fn is_network(self) -> bool {
        let rest = self.first.checked_shl(self.prefix).unwrap_or(0);
        (16..=25).contains(&self.prefix) && rest == 0
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
        let is_network = |text| AddressBlock::parse(text).unwrap().is_network();
        assert!(block.is_network() && is_network("10.0.0.128/25"));
        assert!(!is_network("10.0.0.0/8") && !is_network("10.0.0.0/26"));
        assert!(!is_network("10.0.1.0/16"));
        assert_eq!(AddressBlock::parse("10.0.0.0/30").unwrap().part(3, 0), None);
    }
}
