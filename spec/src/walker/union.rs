//! Objects that are one of several, each with properties of its own: `{"Eks": …}` or `{"Slurm": …}`.

use infrastruct_json::Value as Json;

use super::place::Place;
use super::rule;
use super::{Walker, is_definition};
use crate::Diagnostic;
use crate::list::List;
use crate::order::sorted_by_key;
use crate::query::context::listed;
use crate::rule::Outcome;
use crate::rule::diagnostic::Nature;
use crate::template::value::{Entry, Node, Object, Value};

impl Walker<'_> {
    /// Reports two properties that no branch has both of.
    pub(crate) fn are_of_two(
        &self,
        branches: &'static [Json],
        object: &Object,
        place: &Place<'_>,
        out: &mut Outcome,
    ) -> bool {
        let branches = closed(branches, place);
        let has = |branch: &Vec<&str>, entry: &Entry| branch.contains(&entry.name.as_str());
        let is_known = |entry: &&Entry| branches.iter().any(|branch| has(branch, entry));
        let entries: Vec<&Entry> = present(object).filter(is_known).list();
        for (at, one) in entries.iter().enumerate() {
            let are_apart = |other: &&&Entry| {
                !branches
                    .iter()
                    .any(|branch| has(branch, one) && has(branch, other))
            };
            if let Some(other) = entries[at + 1..].iter().find(are_apart) {
                out.fail(|| self.exclude_each_other(object, one, other));
                return true;
            }
        }
        false
    }

    /// The branches that have all properties that are there; all of them where none has.
    pub(crate) fn of_these_properties(
        branches: &'static [Json],
        object: &Object,
        place: &Place<'_>,
    ) -> Vec<&'static Json> {
        let all = || branches.iter().list();
        let known = closed(branches, place);
        if known.len() != branches.len() || present(object).next().is_none() {
            return all();
        }
        let has_all =
            |names: &Vec<&str>| present(object).all(|entry| names.contains(&entry.name.as_str()));
        let found: Vec<&Json> = branches
            .iter()
            .zip(&known)
            .filter(|(_, names)| has_all(names))
            .map(|(branch, _)| branch)
            .list();
        if found.is_empty() { all() } else { found }
    }

    /// What each branch lacks, where that is all that is wrong: `` needs `eks` or `slurm` ``.
    pub(crate) fn lacks_in_each(
        &self,
        candidates: &[Outcome],
        node: &Node,
        place: &Place<'_>,
    ) -> Option<Diagnostic> {
        let mut groups: Vec<Vec<String>> = Vec::new();
        for outcome in candidates {
            match outcome.found.as_slice() {
                [only] if only.position == node.position => match &only.nature {
                    Nature::Lacking(names) => groups.push(names.clone()),
                    _ => return None,
                },
                _ => return None,
            }
        }
        Some(self.needs_one(groups, node, place))
    }

    /// An object without properties, which would be each of several.
    pub(crate) fn is_none_yet(
        &self,
        fitting: &[&'static Json],
        node: &Node,
        place: &Place<'_>,
    ) -> Option<Diagnostic> {
        const MOST: usize = 10;
        let Value::Object(object) = &node.value else {
            return None;
        };
        if present(object).next().is_some() {
            return None;
        }
        let mut groups = Vec::new();
        for branch in fitting {
            match place.schema.within(branch).properties().as_slice() {
                [only] => groups.push(vec![place.spell(self.context, only.name)]),
                _ => return None,
            }
        }
        (groups.len() <= MOST).then(|| self.needs_one(groups, node, place))
    }

    /// One of several groups of properties is needed, each as a whole.
    pub(crate) fn needs_one(
        &self,
        groups: Vec<Vec<String>>,
        node: &Node,
        place: &Place<'_>,
    ) -> Diagnostic {
        let groups = sorted_by_key(groups, Vec::len);
        let all = groups.concat();
        let needed = if groups.iter().all(|group| group.len() == 1) {
            let mut names = all.clone();
            names.dedup();
            listed(&names, "or")
        } else {
            let mut lists: Vec<String> = groups.iter().map(|group| listed(group, "and")).list();
            lists.dedup();
            lists.join(", or ")
        };
        let message = format!("{} needs {needed}", place.owner(self.context));
        rule::MISSING_PROPERTY
            .at(node.position, message)
            .lacking(all)
    }
}

fn present(object: &Object) -> impl Iterator<Item = &Entry> {
    object
        .entries
        .iter()
        .filter(|entry| !matches!(entry.value.value, Value::Absent))
}

/// The properties of each branch that takes no others.
fn closed(branches: &'static [Json], place: &Place<'_>) -> Vec<Vec<&'static str>> {
    let names = |branch: &'static Json| {
        let schema = place.schema.within(branch);
        let is_closed = match schema.keyword("additionalProperties") {
            Some(more) => *more == Json::Bool(false),
            None => is_definition(branch),
        };
        let properties = schema.properties();
        (is_closed && !properties.is_empty())
            .then(|| properties.into_iter().map(|property| property.name).list())
    };
    branches.iter().filter_map(names).list()
}
