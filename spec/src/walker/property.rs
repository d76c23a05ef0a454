//! Names that are not properties, and what may be meant by them.

use infrastruct_json::Map;

use super::Walker;
use super::place::Place;
use super::rule;
use crate::list::List;
use crate::query::context::listed;
use crate::rule::Outcome;
use crate::template::value::Entry;
use crate::text::name::{same_letters, snake_case};
use crate::text::suggestion::nearest;
use crate::text::{explanation, words};
use crate::{Schema, suggest};

/// An object of no more properties has them listed.
const FEW: usize = 20;

impl Walker<'_> {
    /// Reports a property that only the service sets.
    pub(crate) fn is_read_only(&self, entry: &Entry, place: &Place<'_>, out: &mut Outcome) -> bool {
        let Some(resource_type) = self.resource_type else {
            return false;
        };
        if !resource_type.may_be_read_only(&entry.name) {
            return false;
        }
        let path = match place.path() {
            path if path.is_empty() => entry.name.clone(),
            path => format!("{path}/{}", entry.name),
        };
        if !resource_type.is_read_only(&path) {
            return false;
        }
        out.fail(|| {
            let type_name = self.context.type_name(resource_type.name());
            let name = place.spell(self.context, &entry.name);
            let Some(attribute) = resource_type.attribute(&path.replace('/', ".")) else {
                return rule::READ_ONLY_PROPERTY.at(
                    entry.position,
                    format!("`{name}` is set by the service only"),
                );
            };
            let message = format!("`{name}` is an attribute of `{type_name}`, not a property");
            let help = self.context.spelling().reading(&attribute);
            rule::READ_ONLY_PROPERTY
                .at(entry.position, message)
                .with_help(help)
        });
        true
    }

    pub(crate) fn unknown_property(
        &self,
        entry: &Entry,
        has_properties: bool,
        patterns: Option<&'static Map>,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        out.fail(|| {
            let owner = place.owner(self.context);
            let words = patterns.map(listed_by).unwrap_or_default();
            if !has_properties
                && words.is_empty()
                && let Some(patterns) = patterns
            {
                let wanted: Vec<&str> = patterns.keys().map(String::as_str).list();
                let message = format!("`{}` is not a name that {owner} takes", entry.name);
                let help = match wanted.as_slice() {
                    [only] => explanation::of(only, &entry.name).map(|found| found.told),
                    _ => None,
                };
                let help =
                    help.unwrap_or_else(|| format!("it has to match {}", listed(&wanted, "or")));
                return rule::UNKNOWN_PROPERTY
                    .at(entry.position, message)
                    .with_help(help);
            }
            let written = &entry.name;
            let message = format!("`{written}` is not a property of {owner}");
            let help = self.meant(written, words, place);
            rule::UNKNOWN_PROPERTY
                .at(entry.position, message)
                .with_help(help)
                .misnamed(written)
        });
    }

    /// A sibling of a similar name, or the same name one level deeper or higher.
    fn meant(&self, written: &str, words: Vec<String>, place: &Place<'_>) -> Option<String> {
        let mut names = self.names_of(place);
        if let Some(resource_type) = self.resource_type.filter(|_| place.is_root()) {
            let read_only = place.schema.properties().into_iter();
            let read_only: Vec<String> = read_only
                .filter(|property| resource_type.is_read_only(property.name))
                .map(|property| place.spell(self.context, property.name))
                .list();
            names.retain(|name| !read_only.contains(name));
        }
        names.extend(words);
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
        let meant = similar
            .or_else(|| longer(written, &names))
            .or_else(|| shorter(written, &names));
        match (meant, names.as_slice()) {
            (Some(meant), _) => Some(format!("did you mean `{meant}`?")),
            (None, []) => None,
            (None, [only]) => Some(format!("its only property is `{only}`")),
            (None, few) if few.len() <= FEW => Some(format!("it has {}", listed(few, "and"))),
            (None, many) => {
                let count = many.len();
                if let Some(resource_type) = crate::resource_type(place.schema.type_name()) {
                    let page = resource_type.url();
                    return Some(format!("its {count} properties are listed at {page}"));
                }
                let many: Vec<&str> = many.iter().map(String::as_str).list();
                let nearest = nearest(written, &many, 3);
                let nearest = listed(&nearest, "and");
                Some(format!("the nearest of its {count} names are {nearest}"))
            }
        }
    }

    fn names_of(&self, place: &Place<'_>) -> Vec<String> {
        let properties = place.schema.properties().into_iter();
        properties
            .map(|property| place.spell(self.context, property.name))
            .list()
    }

    fn one_level_deeper(&self, written: &str, place: &Place<'_>) -> Option<String> {
        place.schema.properties().into_iter().find_map(|property| {
            let inside = property.schema.items().unwrap_or(property.schema);
            has(inside, written).then(|| place.spell(self.context, property.name))
        })
    }

    fn one_level_higher(&self, written: &str, place: &Place<'_>) -> Option<String> {
        let outside = place.object()?;
        has(outside.schema, written).then(|| outside.owner(self.context))
    }
}

/// Whether an object has a property of this name, in any spelling.
fn has(schema: Schema, written: &str) -> bool {
    let mut properties = schema.properties().into_iter();
    properties.any(|property| same_letters(property.name, written))
}

/// The names that patterns stand for, where they are few.
fn listed_by(patterns: &'static Map) -> Vec<String> {
    let words: Option<Vec<_>> = patterns
        .keys()
        .map(|pattern| words::of(pattern))
        .list_if_all();
    words.unwrap_or_default().concat()
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

/// `timeout` for `lambda_timeout`: a name of whole words that the word ends in, or starts with.
fn shorter<'n>(written: &str, names: &'n [String]) -> Option<&'n str> {
    let words = snake_case(written);
    let is_shorter = |name: &&String| {
        let name = snake_case(name);
        let (start, end) = (format!("{name}_"), format!("_{name}"));
        name.len() >= 4 && (words.ends_with(&end) || words.starts_with(&start))
    };
    names
        .iter()
        .filter(is_shorter)
        .max_by_key(|name| name.len())
        .map(String::as_str)
}
