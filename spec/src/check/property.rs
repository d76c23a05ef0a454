//! Names that are not properties, and what may be meant by them.

use serde_json::{Map, Value as Json};

use super::context::listed;
use super::outcome::Outcome;
use super::place::Place;
use super::rule;
use super::walker::Walker;
use crate::name::same_letters;
use crate::value::Entry;
use crate::{Schema, suggest};

/// An object of no more properties has them listed.
const FEW: usize = 10;

impl Walker<'_> {
    /// Reports a property that only the service sets.
    pub(super) fn is_read_only(&self, entry: &Entry, place: &Place<'_>, out: &mut Outcome) -> bool {
        let Some(kind) = self.kind else { return false };
        if !kind.may_be_read_only(&entry.name) {
            return false;
        }
        let path = match place.path() {
            path if path.is_empty() => entry.name.clone(),
            path => format!("{path}/{}", entry.name),
        };
        if !kind.is_read_only(&path) {
            return false;
        }
        out.fail(|| {
            let type_name = self.context.type_name(kind.name());
            let name = place.spell(self.context, &entry.name);
            let Some(attribute) = kind.attribute(&path.replace('/', ".")) else {
                return rule::READ_ONLY_PROPERTY.at(
                    entry.position,
                    format!("`{name}` is set by the service only"),
                );
            };
            let message = format!("`{name}` is an attribute of `{type_name}`, not a property");
            let help = self
                .context
                .is_rust()
                .then(|| format!("read it as `.{}()`", attribute.rust_name()));
            rule::READ_ONLY_PROPERTY
                .at(entry.position, message)
                .with_help(help)
        });
        true
    }

    pub(super) fn unknown_property(
        &self,
        entry: &Entry,
        has_properties: bool,
        patterns: Option<&'static Map<String, Json>>,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        out.fail(|| {
            let owner = place.owner(self.context);
            if !has_properties && let Some(patterns) = patterns {
                let wanted: Vec<&str> = patterns.keys().map(String::as_str).collect();
                let message = format!("`{}` is not a name that {owner} takes", entry.name);
                let help = format!("it has to match {}", listed(&wanted, "or"));
                return rule::UNKNOWN_PROPERTY
                    .at(entry.position, message)
                    .with_help(help);
            }
            let written = &entry.name;
            let message = format!("`{written}` is not a property of {owner}");
            let help = self.meant(written, place);
            rule::UNKNOWN_PROPERTY
                .at(entry.position, message)
                .with_help(help)
        });
    }

    /// A sibling of a similar name, or the same name one level deeper or higher.
    fn meant(&self, written: &str, place: &Place<'_>) -> Option<String> {
        let names: Vec<String> =
            Self::names_of(place.schema, place.is_spelled_in_rust(self.context));
        let similar = suggest(written, names.iter().map(String::as_str));
        let exact = similar.filter(|similar| same_letters(similar, written));
        if exact.is_none() {
            if let Some(inside) = self.one_level_deeper(written, place) {
                return Some(format!(
                    "`{written}` is a property of `{inside}`, one level deeper"
                ));
            }
            if let Some(outside) = self.one_level_higher(written, place) {
                return Some(format!(
                    "`{written}` is a property of {outside}, one level higher"
                ));
            }
        }
        let meant = similar.or_else(|| longer(written, &names));
        match meant {
            Some(meant) => Some(format!("did you mean `{meant}`?")),
            None if names.is_empty() || names.len() > FEW => None,
            None => Some(format!("it has {}", listed(&names, "and"))),
        }
    }

    fn names_of(schema: Schema, is_rust: bool) -> Vec<String> {
        schema
            .properties()
            .into_iter()
            .map(|property| {
                if is_rust {
                    property.rust_name
                } else {
                    property.name.to_owned()
                }
            })
            .collect()
    }

    fn has(schema: Schema, written: &str, is_rust: bool) -> bool {
        Self::names_of(schema, is_rust)
            .iter()
            .any(|name| same_letters(name, written))
    }

    fn one_level_deeper(&self, written: &str, place: &Place<'_>) -> Option<String> {
        place.schema.properties().into_iter().find_map(|property| {
            let inside = property.schema.items().unwrap_or(property.schema);
            Self::has(inside, written, place.is_spelled_in_rust(self.context))
                .then(|| place.spell(self.context, property.name))
        })
    }

    fn one_level_higher(&self, written: &str, place: &Place<'_>) -> Option<String> {
        let outside = place.object()?;
        Self::has(
            outside.schema,
            written,
            outside.is_spelled_in_rust(self.context),
        )
        .then(|| outside.owner(self.context))
    }
}

/// `memory_size` for `memory`: a name that starts or ends with the word.
fn longer<'n>(written: &str, names: &'n [String]) -> Option<&'n str> {
    let written = written.to_lowercase();
    let is_longer = |name: &&String| {
        let name = name.to_lowercase();
        written.len() >= 3 && (name.starts_with(&written) || name.ends_with(&written))
    };
    names
        .iter()
        .filter(is_longer)
        .min_by_key(|name| name.len())
        .map(String::as_str)
}
