//! What a rule says in words of its own.

use super::gathered::Origins;
use super::shown::shown;
use crate::Diagnostic;
use crate::list::List;
use crate::query::context::Context;
use crate::query::picks::reach;
use crate::rule::diagnostic::Nature;
use crate::template::value::{Node, Value};

/// A sentence with holes, and what to do about it: `{queue}` is a resource's name, `{queue.Timeout}` a gathered
/// value, `{Timeout}` a value of the object that is looked at, `{}` the value itself, `{:Timeout}` a property's name.
#[derive(Clone, Copy)]
pub(crate) struct Sentence {
    pub(crate) message: &'static str,
    pub(crate) help: Option<&'static str>,
    /// The part that a reference leads to which is to blame.
    pub(crate) blamed: Option<&'static str>,
}

impl Sentence {
    /// Says it in place of what the schema's keywords say, once.
    pub(crate) fn tell(
        self,
        context: &Context<'_>,
        node: &Node,
        origins: Option<&Origins<'_>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let fill = |text: &str| filled(context, text, node, origins);
        let mut all = std::mem::take(found).into_iter();
        let Some(mut first) = all.next() else { return };
        // the sentence says itself why it holds
        first.related.retain(|(_, text)| !is_reason(text));
        for other in all {
            for related in other.related {
                if !first.related.contains(&related) && !is_reason(&related.1) {
                    first.related.push(related);
                }
            }
        }
        first.message = fill(self.message);
        first.help = self.help.map(fill).into_iter().list();
        first.nature = Nature::Other;
        found.push(first);
    }
}

fn is_reason(text: &str) -> bool {
    text.starts_with("because ") || text.starts_with("and ")
}

fn filled(context: &Context<'_>, text: &str, node: &Node, origins: Option<&Origins<'_>>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (hole, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.push_str(&value(context, hole, node, origins));
        rest = after;
    }
    filled + rest
}

fn value(context: &Context<'_>, hole: &str, node: &Node, origins: Option<&Origins<'_>>) -> String {
    if hole.is_empty() {
        return shown(node);
    }
    if let Some(property) = hole.strip_prefix(':') {
        return format!("`{}`", context.property(property));
    }
    if let Some(origin) = origins.and_then(|origins| origins.get(hole)) {
        return format!("`{}`", origin.resource.name);
    }
    match reach(node, &hole.replace('.', "/")) {
        Some(Node {
            value: Value::Reference(reference),
            ..
        }) => format!("`{}`", reference.resource),
        Some(node) => shown(&node),
        None => "nothing".to_owned(),
    }
}
