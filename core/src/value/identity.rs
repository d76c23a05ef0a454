//! Who is who: an identity that is never visible in output.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering as MemoryOrdering};

/// The identity of a declared resource, parameter, condition or mapping.
#[derive(Clone, Copy, Debug)]
pub struct Identity {
    number: u64,
    /// What it identifies, for messages: `AWS::SQS::Queue`, `parameter`, …
    #[doc(hidden)]
    pub what: &'static str,
}

impl Identity {
    #[doc(hidden)]
    pub fn fresh(what: &'static str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self {
            number: NEXT.fetch_add(1, MemoryOrdering::Relaxed),
            what,
        }
    }
}

impl Identity {
    pub(crate) fn number(self) -> u64 {
        self.number
    }
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Identity {}

impl Hash for Identity {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl PartialOrd for Identity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Identity {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}
