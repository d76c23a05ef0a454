//! Blocks of addresses: `10.0.0.0/16`.

use std::net::IpAddr;

/// A block of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cidr {
    is_v6: bool,
    first: u128,
    last: u128,
}

impl Cidr {
    /// Reads a block whose address is its first one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, length) = text.split_once('/')?;
        let (bits, width) = match address.parse().ok()? {
            IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
            IpAddr::V6(address) => (u128::from(address), 128),
        };
        let length: u32 = length.parse().ok().filter(|length| *length <= width)?;
        let host = (1_u128.checked_shl(width - length)).map_or(u128::MAX, |size| size - 1);
        (bits & host == 0).then_some(Self {
            is_v6: width == 128,
            first: bits,
            last: bits | host,
        })
    }

    pub(super) fn contains(self, other: Self) -> bool {
        self.is_v6 == other.is_v6 && self.first <= other.first && other.last <= self.last
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    pub(super) fn is_v6(self) -> bool {
        self.is_v6
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_contain_and_overlap() {
        let [vpc, near, far] = ["10.0.0.0/16", "10.0.255.0/24", "10.1.0.0/24"]
            .map(|text| Cidr::parse(text).expect("it is a block"));
        assert!(vpc.contains(near) && near.overlaps(vpc) && !near.contains(vpc));
        assert!(!vpc.overlaps(far));
        let all = Cidr::parse("::/0").expect("it is a block");
        assert!(all.is_v6() && !all.contains(vpc));
    }

    #[test]
    fn what_is_no_block_is_none() {
        for text in ["10.0.0.1/16", "10.0.0.0", "10.0.0.0/33", "a/1", "/"] {
            assert_eq!(Cidr::parse(text), None, "{text}");
        }
    }
}
