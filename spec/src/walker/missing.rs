//! Properties that have to be there: `required`, `requiredOr`, `requiredXor`.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::reference::any_of;
use super::rule;
use crate::facts::table;
use crate::list::List;
use crate::query::context::listed;
use crate::query::presence::{Presence, presence};
use crate::rule::Outcome;
use crate::template::value::{Entry, Node, Object};
use crate::{Diagnostic, suggest};

/// How many of a group of properties are there.
struct Count<'o> {
    there: Vec<&'o Entry>,
    possible: bool,
}

impl Walker<'_> {
    pub(crate) fn missing(
        &self,
        object: &Object,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let mut lacking = Vec::new();
        let mut missing = Vec::new();
        let mut similar = Vec::new();
        for name in names(place.schema.keyword("required")) {
            match presence(self.context, object, name) {
                Presence::Yes(_) => {}
                Presence::Unknown => out.unknown = true,
                Presence::No if self.is_misspelt(name, object, place, out) => out.reject(),
                Presence::No => {
                    missing.push(place.spelled(name));
                    let name = place.spell(self.context, place.spelled(name));
                    if !out.is_quiet() {
                        similar.extend(Self::similar(&name, object, place));
                    }
                    lacking.push(name);
                }
            }
        }
        if !lacking.is_empty() {
            out.fail(|| {
                let message = format!(
                    "{} needs {}",
                    place.owner(self.context),
                    listed(&lacking, "and")
                );
                let mut found = rule::MISSING_PROPERTY.at(node.position, message);
                found.help.extend(similar);
                found.help.extend(self.forms(&missing, place));
                found.lacking(lacking)
            });
        }
    }

    /// How missing properties are written, which values they have, or what they refer to, where that is known.
    pub(crate) fn forms(&self, names: &[&str], place: &Place<'_>) -> Vec<String> {
        const MOST: usize = 3;
        let form = |name: &&str| {
            let schema = place.type_schema(name)?;
            let inner = place.property(name, schema);
            if let Some(form) = inner.form(self.context) {
                return Some(format!("write {form}"));
            }
            let spelled = place.spell(self.context, name);
            if let Some(choices) = schema.choices() {
                let choices = choices.names();
                let are_few = (1..10).contains(&choices.len());
                return are_few.then(|| format!("`{spelled}` may be {}", listed(&choices, "or")));
            }
            // what may be of several types is often plain text as well, as a principal is
            let wanted = schema.wants();
            let first = wanted.first()?;
            let are_of_one = wanted.iter().all(|it| it.type_name == first.type_name);
            are_of_one.then(|| format!("`{spelled}` is {}", any_of(&wanted, self.context)))
        };
        names.iter().filter_map(form).take(MOST).list()
    }

    /// An object that takes any name takes a misspelt one too.
    fn similar(name: &str, object: &Object, place: &Place<'_>) -> Option<String> {
        let mut others = object.entries.iter().map(|entry| &entry.name);
        let other = others.find(|other| {
            let is_other = other.as_str() != name && place.schema.property(other).is_none();
            is_other && suggest(other, [name]).is_some()
        })?;
        Some(format!("did you mean `{name}` by `{other}`?"))
    }

    pub(crate) fn groups(
        &self,
        object: &Object,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        for (keyword, is_exclusive) in [("requiredOr", false), ("requiredXor", true)] {
            let names = names(place.schema.keyword(keyword));
            if names.is_empty() {
                continue;
            }
            let count = self.count_of(&names, object);
            match count.there.as_slice() {
                [] if count.possible => out.unknown = true,
                [] if names
                    .iter()
                    .any(|name| self.is_misspelt(name, object, place, out)) =>
                {
                    out.reject();
                }
                [] => out.fail(|| self.needs_one_of(&names, node, place)),
                [one, other, ..] if is_exclusive => {
                    out.fail(|| self.exclude_each_other(object, one, other));
                }
                [_] if is_exclusive && count.possible => out.unknown = true,
                _ => {}
            }
        }
    }

    fn count_of<'o>(&self, names: &[&str], object: &'o Object) -> Count<'o> {
        let mut count = Count {
            there: Vec::new(),
            possible: false,
        };
        for name in names {
            match presence(self.context, object, name) {
                Presence::Yes(entry) => count.there.push(entry),
                Presence::Unknown => count.possible = true,
                Presence::No => {}
            }
        }
        count
    }

    pub(crate) fn needs_one_of(
        &self,
        names: &[&str],
        node: &Node,
        place: &Place<'_>,
    ) -> Diagnostic {
        let names: Vec<String> = names
            .iter()
            .map(|name| place.spell(self.context, name))
            .list();
        let message = format!(
            "{} needs {}",
            place.owner(self.context),
            listed(&names, "or")
        );
        rule::MISSING_PROPERTY
            .at(node.position, message)
            .lacking(names)
    }

    /// Whether a property seems to be there under a wrong name, which is reported as that.
    pub(crate) fn is_misspelt(
        &self,
        name: &str,
        object: &Object,
        place: &Place<'_>,
        out: &Outcome,
    ) -> bool {
        if out.is_quiet() || place.is_branch || place.schema.is_open() {
            return false;
        }
        let name = place.spell(self.context, name);
        object.entries.iter().any(|entry| {
            place.schema.property(&entry.name).is_none()
                && suggest(&entry.name, [name.as_str()]).is_some()
        })
    }
}

/// The names of a list; some schemas have `"required": true`.
pub(crate) fn names(list: Option<&'static Json>) -> Vec<&'static str> {
    table::strings(list)
}
