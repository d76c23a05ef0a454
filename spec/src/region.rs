//! Regions, and sets of them.

use crate::facts;

/// A set of regions: a bit for each, in the order of their sorted names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mask(u64);

impl Mask {
    pub(crate) fn parse(text: Option<&str>) -> Self {
        Self(
            text.and_then(|text| u64::from_str_radix(text, 16).ok())
                .unwrap_or_default(),
        )
    }

    pub(crate) fn contains(self, region: &str) -> bool {
        let position = regions().position(|name| name == region);
        position.is_some_and(|position| self.0 >> position & 1 == 1)
    }

    pub(crate) fn names(self) -> Vec<&'static str> {
        let offered = |position: usize| self.0 >> position & 1 == 1;
        regions()
            .enumerate()
            .filter(|&(position, _)| offered(position))
            .map(|(_, name)| name)
            .collect()
    }
}

/// Every region that the facts know, sorted.
///
/// ```
/// assert!(infrastruct_spec::regions().any(|region| region == "eu-central-1"));
/// ```
pub fn regions() -> impl Iterator<Item = &'static str> {
    facts::regions().into_iter()
}
