//! Regions, and sets of them.

use infrastruct_json::Value;

use super::about;
use super::resource_type::ResourceType;
use crate::list::List;

/// A set of regions: a bit for each, in the order of their sorted names.
#[derive(Clone, Copy, PartialEq, Eq)]
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

    fn names(self) -> Vec<&'static str> {
        let offered = |position: usize| self.0 >> position & 1 == 1;
        regions()
            .enumerate()
            .filter(|&(position, _)| offered(position))
            .map(|(_, name)| name)
            .list()
    }
}

/// The day on which a region opened, if that is not long ago.
pub(crate) fn opened(region: &str) -> Option<&'static str> {
    let mut rows = include_str!("../../facts/launches.tsv").lines();
    rows.find_map(|row| row.strip_prefix(region)?.strip_prefix('\t'))
}

impl ResourceType {
    /// Whether it can be used in a region.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert!(queue.is_offered_in("eu-central-1"));
    /// ```
    pub fn is_offered_in(self, region: &str) -> bool {
        self.region_mask().contains(region)
    }

    /// The regions in which it can be used, sorted.
    pub fn regions(self) -> Vec<&'static str> {
        self.region_mask().names()
    }

    fn region_mask(self) -> Mask {
        Mask::parse(self.facts.get("regions").and_then(Value::as_str))
    }
}

/// Every region that the facts know, sorted.
///
/// ```
/// assert!(infrastruct_spec::regions().any(|region| region == "eu-central-1"));
/// ```
pub fn regions() -> impl Iterator<Item = &'static str> {
    about::regions().into_iter()
}
