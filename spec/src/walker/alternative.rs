//! Schemas made of schemas: `allOf`, `anyOf`, `oneOf`, `not`, `if`.

use infrastruct_json::Value as Json;

use super::Walker;
use super::condition::because;
use super::missing::names;
use super::place::Place;
use super::rule;
use super::shown::shown;
use crate::Diagnostic;
use crate::list::List;
use crate::order::sorted_by_key;
use crate::query::presence::{Presence, presence};
use crate::rule::Outcome;
use crate::rule::diagnostic::Nature;
use crate::template::value::{Entry, Node, Object, Value};
use crate::verdict::Verdict;

impl Walker<'_> {
    pub(crate) fn combinations(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let schema = place.schema;
        for branch in branches(schema.keyword("allOf")) {
            self.branch(branch, node, place, out);
        }
        for (keyword, is_exclusive) in [("anyOf", false), ("oneOf", true)] {
            let branches = branches(schema.keyword(keyword));
            if !branches.is_empty() {
                self.alternatives(branches, is_exclusive, node, place, out);
            }
        }
        if let Some(unwanted) = schema.keyword("not") {
            match self.judge(unwanted, node, place) {
                Verdict::No => {}
                Verdict::Unknown => out.unknown = true,
                Verdict::Yes => out.fail(|| self.unwanted(unwanted, node, place)),
            }
        }
        if let Some(condition) = schema.keyword("if") {
            self.condition(condition, node, place, out);
        }
    }

    fn condition(
        &self,
        condition: &'static Json,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let (keyword, holds) = match self.judge(condition, node, place) {
            Verdict::Yes => ("then", true),
            Verdict::No => ("else", false),
            Verdict::Unknown => {
                out.unknown = true;
                return;
            }
        };
        let Some(consequence) = place.schema.keyword(keyword) else {
            return;
        };
        let mut found = out.fresh();
        self.branch(consequence, node, place, &mut found);
        // A mistake in a condition's name has been told, and nothing follows from it.
        if !found.found.is_empty() && self.is_misspelt_for(condition, node, place) {
            out.unknown = true;
            return;
        }
        for diagnostic in &mut found.found {
            self.explain(condition, holds, node, place, diagnostic);
        }
        out.add(found);
    }

    /// Says why something is wanted, unless a condition within has said it.
    fn explain(
        &self,
        condition: &'static Json,
        holds: bool,
        node: &Node,
        place: &Place<'_>,
        diagnostic: &mut Diagnostic,
    ) {
        if holds && place.is_root() && diagnostic.position == node.position {
            self.blame_a_value(condition, node, place, diagnostic);
        }
        let about = diagnostic.position;
        let is_explained = diagnostic
            .related
            .iter()
            .any(|(_, text)| text.starts_with("because"));
        if !is_explained && !is_ordinary(condition) {
            let mut reasons = if holds {
                self.reasons(condition, node, place, about)
            } else {
                self.objections(condition, node, place, about)
            };
            // A value says most, then a reason, and least where something is.
            let name = |text: &str| text.split('`').nth(1).map(str::to_owned);
            let is_same = |one: &str, other: &str| name(one) == name(other);
            reasons.retain(|(_, reason)| {
                let mut known = diagnostic.related.iter();
                !known.any(|(_, text)| is_same(text, reason) && !text.ends_with(" here"))
            });
            diagnostic
                .related
                .retain(|(_, text)| !reasons.iter().any(|(_, reason)| is_same(text, reason)));
            diagnostic.related.extend(because(reasons));
        }
        if diagnostic.related.is_empty() && holds {
            let parties = self.parties(condition, node, place);
            diagnostic.related.extend(because(parties));
        }
        // `{"if": {"maximum": 60}, "then": {"enum": […]}, "else": {"multipleOf": 60}}`
        let otherwise = place.schema.keyword("else");
        if let (true, Some(most), Some(step)) = (
            holds,
            condition.get("maximum"),
            otherwise.and_then(|schema| schema.get("multipleOf")),
        ) {
            diagnostic
                .help
                .push(format!("above {most} it is a multiple of {step}"));
        }
        if holds && diagnostic.help.is_empty() && diagnostic.rule == rule::UNEXPECTED_PROPERTY.name
        {
            diagnostic
                .help
                .extend(self.way_out(condition, node, place, about));
        }
    }

    fn alternatives(
        &self,
        branches: &'static [Json],
        is_exclusive: bool,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let verdicts: Vec<Verdict> = branches
            .iter()
            .map(|branch| self.judge(branch, node, place))
            .list();
        let count = |verdict| verdicts.iter().filter(|each| **each == verdict).count();
        match (count(Verdict::Yes), count(Verdict::Unknown)) {
            (0, 0) => self.none_fits(branches, node, place, out),
            (0, _) => out.unknown = true,
            (1, 0) => {}
            (1, _) if is_exclusive => out.unknown = true,
            (_, _) if !is_exclusive => {}
            _ => out.fail(|| {
                let fitting: Vec<&Json> = branches
                    .iter()
                    .zip(&verdicts)
                    .filter(|(_, verdict)| **verdict == Verdict::Yes)
                    .map(|(branch, _)| branch)
                    .list();
                self.several_fit(&fitting, node, place)
            }),
        }
    }

    /// Reports what is wrong with the branch that fits best.
    fn none_fits(
        &self,
        branches: &'static [Json],
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        if out.is_quiet() {
            out.reject();
            return;
        }
        if self.strangers(branches, node, place, out) {
            return;
        }
        if let Some(groups) = groups_of_required(branches) {
            if let Value::Object(object) = &node.value
                && groups
                    .iter()
                    .flatten()
                    .any(|name| self.is_misspelt(name, object, place, out))
            {
                out.reject();
                return;
            }
            out.fail(|| self.needs_one_group(&groups, node, place));
            return;
        }
        if let Some(values) = values_of_all(branches) {
            let values: Vec<&str> = values.iter().map(String::as_str).list();
            out.fail(|| self.not_among(&values, node, place));
            return;
        }
        let mut likely: Vec<&'static Json> = branches.iter().list();
        if let Value::Object(object) = &node.value {
            if self.are_of_two(branches, object, place, out) {
                return;
            }
            likely = Self::of_these_properties(branches, object, place);
        }
        let (mut candidates, mut of_other_kinds) = (Vec::new(), Vec::new());
        for branch in likely {
            let mut outcome = Outcome::loud();
            self.branch(branch, node, place, &mut outcome);
            let mut found = outcome.found.iter();
            let is_kind = |found: &Diagnostic| {
                found.rule == rule::WRONG_KIND.name && found.position == node.position
            };
            if found.any(is_kind) {
                of_other_kinds.push(outcome);
            } else {
                candidates.push(outcome);
            }
        }
        if candidates.is_empty() {
            candidates = of_other_kinds;
        }
        // The fewer mistakes, the nearer; an unknown name says more against a branch than a missing one.
        let distance = |outcome: &Outcome| {
            let unknown = outcome
                .found
                .iter()
                .filter(|found| found.rule == rule::UNKNOWN_PROPERTY.name)
                .count();
            (unknown, outcome.found.len())
        };
        let mut candidates = sorted_by_key(candidates, distance);
        candidates.dedup_by(|one, other| one.found == other.found);
        let tie = candidates.len() > 1 && distance(&candidates[0]) == distance(&candidates[1]);
        if tie {
            out.fail(|| {
                self.lacks_in_each(&candidates, node, place)
                    .unwrap_or_else(|| self.fits_none_of(&candidates, node, place))
            });
        } else if let Some(best) = candidates.into_iter().next() {
            out.add(best);
        }
    }

    /// Reports names that no branch has: `rregex` is what is wrong, whichever branch was meant.
    fn strangers(
        &self,
        branches: &'static [Json],
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) -> bool {
        let Value::Object(object) = &node.value else {
            return false;
        };
        let is_closed =
            |branch: &Json| branch.get("additionalProperties") == Some(&Json::Bool(false));
        if !branches.iter().all(is_closed) {
            return false;
        }
        let mut found = false;
        for entry in &object.entries {
            if place.schema.property(&entry.name).is_none() {
                self.unknown_property(entry, true, None, place, out);
                found = true;
            }
        }
        found
    }

    fn fits_none_of(&self, candidates: &[Outcome], node: &Node, place: &Place<'_>) -> Diagnostic {
        const MOST: usize = 4;
        let subject = place.subject(self.context);
        let firsts: Vec<&Diagnostic> = candidates
            .iter()
            .filter_map(|outcome| outcome.found.first())
            .list();
        let wanted: Vec<&str> = firsts
            .iter()
            .filter(|found| found.position == node.position)
            .filter_map(|found| match &found.nature {
                Nature::Wrong(wanted) => wanted.as_deref(),
                _ => None,
            })
            .list();
        if wanted.len() == firsts.len() && !wanted.is_empty() {
            let message = format!("{subject} wants {}, not {}", one_of(&wanted), shown(node));
            return rule::WRONG_FORMAT
                .at(node.position, message)
                .wanting(one_of(&wanted));
        }
        if let Value::Object(object) = &node.value
            && let Some(found) = self.apart(candidates, object)
        {
            return found;
        }
        let message = match &node.value {
            Value::Object(_) | Value::List(_) => {
                format!(
                    "{subject} has none of the {} forms that it may have",
                    firsts.len()
                )
            }
            _ => format!("{subject} cannot be {}", shown(node)),
        };
        let mut diagnostic = rule::WRONG_FORMAT.at(node.position, message);
        for found in firsts.into_iter().take(MOST) {
            let help = format!("in one of them, {}", found.message);
            if !diagnostic.help.contains(&help) {
                diagnostic.help.push(help);
            }
        }
        diagnostic
    }

    /// Values that are right by themselves, and not together: `cpu: "256", memory: "4096"`.
    fn apart(&self, candidates: &[Outcome], object: &Object) -> Option<Diagnostic> {
        let mut wrong: Vec<(&Entry, Vec<&str>)> = Vec::new();
        for outcome in candidates {
            let [found] = outcome.found.as_slice() else {
                return None;
            };
            let Nature::Wrong(Some(wanted)) = &found.nature else {
                return None;
            };
            let mut entries = object.entries.iter();
            let entry = entries.find(|entry| entry.value.position == found.position)?;
            match wrong
                .iter_mut()
                .find(|(known, _)| std::ptr::eq(*known, entry))
            {
                Some((_, known)) => known.push(wanted),
                None => wrong.push((entry, vec![wanted])),
            }
        }
        if wrong.len() < 2 {
            return None;
        }
        let wrong = sorted_by_key(wrong, |(entry, _)| entry.position);
        let values = wrong.iter().map(|(entry, _)| {
            let name = self.context.property(&entry.name);
            format!("`{name}` as {}", shown(&entry.value))
        });
        let values = values.list().join(" does not go with ");
        let (last, _) = wrong.last()?;
        let mut found = rule::WRONG_VALUE.at(last.value.position, values);
        for (at, (entry, wanted)) in wrong.iter().enumerate() {
            let name = self.context.property(&entry.name);
            let either = if at == 0 { "either" } else { "or" };
            let help = format!("{either} `{name}` is {}", one_of(wanted));
            found.help.push(help);
        }
        Some(found)
    }

    fn several_fit(&self, fitting: &[&'static Json], node: &Node, place: &Place<'_>) -> Diagnostic {
        if let Value::Object(object) = &node.value {
            let last_of = |branch: &&&'static Json| {
                let entries =
                    required_within(branch).into_iter().filter_map(|name| {
                        match presence(self.context, object, name) {
                            Presence::Yes(entry) => Some(entry),
                            _ => None,
                        }
                    });
                entries.max_by_key(|entry| entry.position)
            };
            let mut deciding: Vec<_> = fitting.iter().filter_map(|branch| last_of(&branch)).list();
            deciding.dedup_by_key(|entry| entry.position);
            if let [one, other, ..] = deciding.as_slice() {
                return self.exclude_each_other(object, one, other);
            }
            // `[{}, {"required": ["A", "B"]}]`: not both
            let both = fitting.iter().find_map(|branch| {
                let entry = |name: &&str| match presence(self.context, object, name) {
                    Presence::Yes(entry) => Some(entry),
                    _ => None,
                };
                match names(branch.get("required")).as_slice() {
                    [one, other] => Some((entry(one)?, entry(other)?)),
                    _ => None,
                }
            });
            if let Some((one, other)) = both {
                return self.exclude_each_other(object, one, other);
            }
        }
        if let Some(found) = self.is_none_yet(fitting, node, place) {
            return found;
        }
        let subject = place.owner(self.context);
        let message = format!("{subject} fits several of the forms that exclude each other");
        rule::EXCLUSIVE_PROPERTY.at(node.position, message)
    }

    fn needs_one_group(
        &self,
        groups: &[Vec<&'static str>],
        node: &Node,
        place: &Place<'_>,
    ) -> Diagnostic {
        if groups.iter().all(|group| group.len() == 1) {
            let names: Vec<&str> = groups.iter().map(|group| group[0]).list();
            return self.needs_one_of(&names, node, place);
        }
        // What all groups have in common, or the rest of a group that is partly there.
        let object = match &node.value {
            Value::Object(object) => object,
            _ => &Object::default(),
        };
        let lacking = |group: &Vec<&'static str>| -> Vec<String> {
            let absent =
                |name: &&&str| matches!(presence(self.context, object, name), Presence::No);
            group
                .iter()
                .filter(absent)
                .map(|name| place.spell(self.context, name))
                .list()
        };
        self.needs_one(groups.iter().map(lacking).list(), node, place)
    }
}

/// `` a string, the ARN of an `aws::kms::Key` or a list ``
fn one_of(wanted: &[&str]) -> String {
    let mut different: Vec<&str> = Vec::new();
    for wanted in wanted {
        if !different.contains(wanted) {
            different.push(wanted);
        }
    }
    match different.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => different.concat(),
    }
}

/// The names that a branch requires, those of its own branches included.
fn required_within(branch: &'static Json) -> Vec<&'static str> {
    let mut found = names(branch.get("required"));
    for keyword in ["anyOf", "oneOf", "allOf"] {
        for inner in branches(branch.get(keyword)) {
            found.extend(required_within(inner));
        }
    }
    found
}

pub(crate) fn branches(list: Option<&'static Json>) -> &'static [Json] {
    list.and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// `[{"required": ["A"]}, {"required": ["B", "C"]}]`
fn groups_of_required(branches: &'static [Json]) -> Option<Vec<Vec<&'static str>>> {
    branches
        .iter()
        .map(|branch| {
            let plain = branch
                .as_object()?
                .keys()
                .all(|keyword| matches!(keyword.as_str(), "required" | "type"));
            let names = names(branch.get("required"));
            (plain && !names.is_empty()).then_some(names)
        })
        .list_if_all()
}

/// `[{"enum": ["a"]}, {"const": "b"}]`
fn values_of_all(branches: &'static [Json]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for branch in branches {
        let plain = branch
            .as_object()?
            .keys()
            .all(|keyword| matches!(keyword.as_str(), "enum" | "const" | "type"));
        let allowed = branch
            .get("enum")
            .and_then(Json::as_array)
            .map(Vec::as_slice);
        let allowed = allowed
            .or_else(|| branch.get("const").map(std::slice::from_ref))
            .filter(|_| plain)?;
        values.extend(allowed.iter().map(crate::walker::choice::plain));
    }
    Some(values)
}

/// That something is not set is the ordinary case, and no reason for a limit: `{"not": {"required": ["CapacityProviderConfig"]}}`.
fn is_ordinary(condition: &Json) -> bool {
    let only = |schema: &'_ Json, keyword: &str| {
        let is_alone = schema
            .as_object()
            .is_some_and(|keywords| keywords.len() == 1);
        is_alone && schema.get(keyword).is_some()
    };
    only(condition, "not") && only(&condition["not"], "required")
}
