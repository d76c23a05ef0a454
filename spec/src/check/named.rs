//! Resources by the literal names that they are given.

use super::context::Context;
use crate::ResourceType;
use crate::ordered::OrderedMap;
use crate::template::value::{Node, Value};

/// The numbers of resources by their types and names, and by their services and what ends their ARNs.
#[derive(Debug, Default)]
pub(super) struct Names {
    by_type: OrderedMap<&'static str, ByText>,
    by_arn: OrderedMap<&'static str, ByText>,
}

/// Nothing of a text that several resources share.
type ByText = OrderedMap<String, Option<usize>>;

impl Names {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let mut names = Self::default();
        for (at, resource, kind) in context.resources() {
            let Some(kind) = kind else { continue };
            let template = kind.arn_template().and_then(tail);
            let property = template.and_then(|(_, tail)| only_variable(tail));
            let Some(property) = property.or_else(|| named_by(kind)) else {
                continue;
            };
            let Some(name) = resource.properties.get(property).and_then(Node::text) else {
                continue;
            };
            add(&mut names.by_type, kind.name(), name.to_owned(), at);
            if let Some((service, tail)) = template {
                let tail = tail.replace(&format!("${{{property}}}"), name);
                add(&mut names.by_arn, service, tail, at);
            }
        }
        names
    }

    /// The resource of a type that has a name.
    pub(super) fn of_type(&self, kind: &str, name: &str) -> Option<usize> {
        *self.by_type.get(kind)?.get(name)?
    }

    /// The resource of a service whose ARN ends like this, and what follows: `/*`.
    pub(super) fn of_arn<'a>(&self, service: &str, tail: &'a str) -> Option<(usize, &'a str)> {
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

/// The service of an ARN template, and what comes after the account.
fn tail(template: &'static str) -> Option<(&'static str, &'static str)> {
    let mut parts = template.splitn(6, ':');
    let service = parts.nth(2)?;
    Some((service, parts.nth(2)?))
}

/// `QueueName` of `${QueueName}`, if that is all that varies.
fn only_variable(tail: &'static str) -> Option<&'static str> {
    let (_, rest) = tail.split_once("${")?;
    let (name, rest) = rest.split_once('}')?;
    (!rest.contains("${")).then_some(name)
}

/// The property that `Ref` returns, where a template may set it.
fn named_by(kind: ResourceType) -> Option<&'static str> {
    let property = kind.reference().property?;
    (!kind.is_read_only(property)).then_some(property)
}

/// The pieces of an ARN by the colons between them: the first five as far as they are literal, and the rest.
pub(super) fn is_arn(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.starts_with("arn:"),
        Value::Joined(pieces) => {
            matches!(pieces.first(), Some(crate::Piece::Literal(text)) if text.starts_with("arn:"))
        }
        _ => false,
    }
}
