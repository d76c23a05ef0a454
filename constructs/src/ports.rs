//! Ports.

use std::ops::RangeInclusive;

use crate::stands::stands;

/// A port, or a range of ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    pub(crate) first: u16,
    pub(crate) last: u16,
}

stands! {
    /// Which ports: a number, or a range of them.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say which ports",
        label = "neither a `u16` nor a range of them",
        note = "one: `443`; several: `8000..=8010`"
    )]
    IntoPorts, into_ports for Ports
}

impl From<u16> for Ports {
    fn from(port: u16) -> Self {
        Self {
            first: port,
            last: port,
        }
    }
}

impl From<RangeInclusive<u16>> for Ports {
    fn from(range: RangeInclusive<u16>) -> Self {
        Self {
            first: *range.start(),
            last: *range.end(),
        }
    }
}
