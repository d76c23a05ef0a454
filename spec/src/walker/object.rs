//! Objects: their entries, and which of them go together.

use infrastruct_json::{Map, Value as Json};

use super::Walker;
use super::place::Place;
use super::rule;
use crate::list::List;
use crate::pattern;
use crate::query::context::listed;
use crate::query::presence::{Presence, presence};
use crate::rule::Outcome;
use crate::template::value::{Entry, Node, Object, Value};

impl Walker<'_> {
    pub(crate) fn object(
        &self,
        object: &Object,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        self.entries(object, place, out);
        self.names(object, place, out);
        self.entry_count(object, node, place, out);
        self.missing(object, node, place, out);
        self.groups(object, node, place, out);
        self.dependent(object, node, place, out);
        self.ascending(object, place, out);
    }

    fn entries(&self, object: &Object, place: &Place<'_>, out: &mut Outcome) {
        let schema = place.schema;
        let properties = schema.keyword("properties").and_then(Json::as_object);
        let patterns = schema
            .keyword("patternProperties")
            .and_then(Json::as_object);
        let rest = schema.keyword("additionalProperties");
        let is_closed = match rest {
            Some(rest) => *rest == Json::Bool(false),
            None => !place.is_branch && (properties.is_some() || patterns.is_some()),
        };
        for entry in object
            .entries
            .iter()
            .filter(|entry| !matches!(entry.value.value, Value::Absent))
        {
            let name = entry.name.as_str();
            let property = properties.and_then(|properties| properties.get(name));
            if let Some(schema) = property
                && !self.is_read_only(entry, place, out)
            {
                self.child(
                    schema,
                    &entry.value,
                    place,
                    |place, schema| place.property(name, schema),
                    out,
                );
            }
            let mut is_listed = property.is_some();
            for (wanted, schema) in patterns.into_iter().flatten() {
                match pattern::matches(wanted, name) {
                    Some(false) => {}
                    Some(true) => {
                        is_listed = true;
                        self.child(
                            schema,
                            &entry.value,
                            place,
                            |place, schema| place.entry(name, schema),
                            out,
                        );
                    }
                    None => {
                        is_listed = true;
                        out.unknown = true;
                    }
                }
            }
            if is_listed {
                continue;
            }
            match rest {
                Some(schema @ (Json::Object(_) | Json::String(_))) => {
                    self.child(
                        schema,
                        &entry.value,
                        place,
                        |place, schema| place.entry(name, schema),
                        out,
                    );
                }
                _ if is_closed => {
                    self.unknown_property(entry, properties.is_some(), patterns, place, out);
                }
                _ => {}
            }
        }
        if object.open && (is_closed || properties.is_some_and(|all| Self::asks_more(all, object)))
        {
            out.unknown = true;
        }
    }

    /// Whether a schema says something of a property that an object does not show, but may have.
    fn asks_more(properties: &Map, object: &Object) -> bool {
        for (name, schema) in properties {
            let is_shown = object.entries.iter().any(|entry| entry.name == *name);
            if *schema == Json::Bool(false) || !is_shown {
                return true;
            }
        }
        false
    }

    fn names(&self, object: &Object, place: &Place<'_>, out: &mut Outcome) {
        let Some(schema) = place.schema.keyword("propertyNames") else {
            return;
        };
        for entry in &object.entries {
            let name = Node {
                value: Value::Text(entry.name.clone()),
                position: entry.position,
            };
            self.child(schema, &name, place, Place::entry_name, out);
        }
    }

    fn entry_count(&self, object: &Object, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let limit = |keyword: &str| {
            let limit = place.schema.keyword(keyword)?.as_u64()?;
            usize::try_from(limit).ok()
        };
        let (least, most) = (limit("minProperties"), limit("maxProperties"));
        if least.is_none() && most.is_none() {
            return;
        }
        let is_certain = |entry: &&Entry| {
            matches!(
                presence(self.context, object, &entry.name),
                Presence::Yes(_)
            )
        };
        let is_possible = |entry: &&Entry| !matches!(entry.value.value, Value::Absent);
        let certain = object.entries.iter().filter(is_certain).count();
        let possible = object.entries.iter().filter(is_possible).count();
        let limit = match (least, most) {
            (Some(least), _) if possible < least && !object.open => {
                format!("less than the minimum of {least}")
            }
            (_, Some(most)) if certain > most => format!("more than the maximum of {most}"),
            _ => {
                out.unknown |= certain != possible || object.open;
                return;
            }
        };
        out.fail(|| {
            let subject = place.owner(self.context);
            let found = match certain {
                0 => "no entries".to_owned(),
                1 => "1 entry".to_owned(),
                _ => format!("{certain} entries"),
            };
            rule::WRONG_COUNT.at(node.position, format!("{subject} has {found}, {limit}"))
        });
    }

    /// `dependentRequired`, `dependentExcluded`, `dependentSchemas` and the older `dependencies`.
    fn dependent(&self, object: &Object, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        for keyword in [
            "dependentRequired",
            "dependentExcluded",
            "dependentSchemas",
            "dependencies",
        ] {
            let Some(dependencies) = place.schema.keyword(keyword).and_then(Json::as_object) else {
                continue;
            };
            for (name, dependency) in dependencies {
                let entry = match presence(self.context, object, name) {
                    Presence::Yes(entry) => entry,
                    Presence::No => continue,
                    Presence::Unknown => {
                        out.unknown = true;
                        continue;
                    }
                };
                match dependency {
                    Json::Array(others) => {
                        let others = others.iter().filter_map(Json::as_str);
                        if keyword == "dependentExcluded" {
                            others.for_each(|other| self.excluded(object, entry, other, out));
                        } else {
                            self.required_beside(object, entry, others.list(), place, out);
                        }
                    }
                    schema => match excludes(schema) {
                        Some(other) => self.excluded(object, entry, other, out),
                        None => self.branch(schema, node, place, out),
                    },
                }
            }
        }
    }

    fn excluded(&self, object: &Object, entry: &Entry, other: &str, out: &mut Outcome) {
        match presence(self.context, object, other) {
            Presence::No => {}
            Presence::Unknown => out.unknown = true,
            Presence::Yes(other) => out.fail(|| self.exclude_each_other(object, entry, other)),
        }
    }

    /// The later one of the two is the one too many.
    pub(crate) fn exclude_each_other(
        &self,
        object: &Object,
        one: &Entry,
        other: &Entry,
    ) -> crate::Diagnostic {
        let pair = if one.position <= other.position {
            [one, other]
        } else {
            [other, one]
        };
        let names = pair.map(|entry| {
            if object.is_json {
                entry.name.clone()
            } else {
                self.context.property(&entry.name)
            }
        });
        let message = format!("`{}` and `{}` exclude each other", names[0], names[1]);
        rule::EXCLUSIVE_PROPERTY
            .at(pair[1].position, message)
            .note(pair[0].position, format!("`{}` is set here", names[0]))
    }

    fn required_beside(
        &self,
        object: &Object,
        entry: &Entry,
        others: Vec<&str>,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let mut missing = Vec::new();
        for other in others {
            match presence(self.context, object, other) {
                Presence::Yes(_) => {}
                Presence::Unknown => out.unknown = true,
                Presence::No => missing.push(other),
            }
        }
        let lacking: Vec<String> = missing
            .iter()
            .map(|other| place.spell(self.context, other))
            .list();
        if !lacking.is_empty() {
            out.fail(|| {
                let name = place.spell(self.context, &entry.name);
                let message = format!("`{name}` needs {} beside it", listed(&lacking, "and"));
                let mut found = rule::DEPENDENT_PROPERTY.at(entry.position, message);
                found.help.extend(self.forms(&missing, place));
                found.lacking(lacking)
            });
        }
    }
}

/// `{"oneOf": [{"required": ["B"]}, {}]}`, of what comes with a property: not with `B`.
fn excludes(schema: &'static Json) -> Option<&'static str> {
    let branches = schema.get("oneOf")?.as_array()?;
    let is_empty = |branch: &Json| branch.as_object().is_some_and(Map::is_empty);
    let [one, other] = branches.as_slice() else {
        return None;
    };
    let named = match (is_empty(one), is_empty(other)) {
        (true, false) => other,
        (false, true) => one,
        _ => return None,
    };
    match named.get("required")?.as_array()?.as_slice() {
        [only] if named.as_object()?.len() == 1 => only.as_str(),
        _ => None,
    }
}
