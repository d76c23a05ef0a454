//! Resources by the literal names that they are given.

use crate::ordered::OrderedMap;

/// The numbers of resources by their types and names, and by their services and what ends their ARNs.
#[derive(Default)]
pub(crate) struct Names {
    by_type: OrderedMap<&'static str, ByText>,
    by_arn: OrderedMap<&'static str, ByText>,
}

/// Nothing of a text that several resources share.
type ByText = OrderedMap<String, Option<usize>>;

impl Names {
    pub(super) fn add_name(&mut self, type_name: &'static str, name: String, at: usize) {
        add(&mut self.by_type, type_name, name, at);
    }

    pub(super) fn add_arn(&mut self, service: &'static str, tail: String, at: usize) {
        add(&mut self.by_arn, service, tail, at);
    }

    /// The resource of a type that has a name.
    pub(crate) fn of_type(&self, kind: &str, name: &str) -> Option<usize> {
        *self.by_type.get(kind)?.get(name)?
    }

    /// The resource of a service whose ARN ends like this, and what follows: `/*`.
    pub(crate) fn of_arn<'a>(&self, service: &str, tail: &'a str) -> Option<(usize, &'a str)> {
        let of_service = self.by_arn.get(service)?;
        let cuts = tail.match_indices(['/', ':']).map(|(at, _)| at).rev();
        let mut ends = std::iter::once(tail.len()).chain(cuts);
        ends.find_map(|end| {
            let at = of_service.get(&tail[..end])?.as_ref()?;
            Some((*at, &tail[end..]))
        })
    }
}

fn add(texts: &mut OrderedMap<&'static str, ByText>, group: &'static str, text: String, at: usize) {
    let texts = texts.entry(group).or_default();
    let is_shared = texts.contains_key(&text);
    texts.insert(text, (!is_shared).then_some(at));
}
