//! Conditional schemas over several resources: values are gathered along references into one object, which
//! is then held against a schema that may name gathered values: `{"minimum": {"$data": "/function/Timeout"}}`.

use infrastruct_json::{Map, Value as Json};

use super::Walker;
use super::gathered::{Gathered, Named, Origin, Origins, path_of};
use super::place::Place;
use super::rule::MISSING_PROPERTY;
use crate::Resource;
use crate::facts::registry::resource_type;
use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::query::picks::{Picks, at_path, branches_at, combinations, reach, references_at};
use crate::rule::Outcome;
use crate::template::value::{Entry, Node, Object, Position, Value};

/// What is to be gathered, from where, and what has to hold.
struct Gathering<'g> {
    parts: &'static Map,
    schema: &'static Json,
    owner: &'g Resource,
    properties: &'g Node,
    /// Whether the reference is one of several that a choice makes.
    is_branch: bool,
}

impl Walker<'_> {
    /// Follows each reference that a `cfnGather` starts from.
    pub(crate) fn gather(
        &self,
        spec: &'static Json,
        properties: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let (Some(parts), Some(schema), Some(owner)) =
            (spec["gather"].as_object(), spec.get("schema"), self.owner)
        else {
            return;
        };
        let gathering = Gathering {
            parts,
            schema,
            owner,
            properties,
            is_branch: false,
        };
        let mut references = parts
            .iter()
            .filter_map(|(name, part)| Some((name.as_str(), part.get("reference")?.as_str()?)));
        let Some((first, path)) = references.next() else {
            self.gathered(&gathering, &Picks::new(), place, out);
            return;
        };
        let starts = references_at(properties, path);
        let others: Vec<(&str, Vec<&Node>)> = references
            .map(|(name, path)| (name, branches_at(properties, path)))
            .list();
        let gathering = Gathering {
            is_branch: starts.len() > at_path(properties, path).len(),
            ..gathering
        };
        for start in &starts {
            match &start.value {
                Value::Reference(_) => {
                    for mut picks in combinations(&others, starts.len() == 1) {
                        picks.insert(first, start);
                        self.gathered(&gathering, &picks, place, out);
                    }
                }
                Value::Text(_) => self.gathered(&gathering, &Picks::new(), place, out),
                _ => {}
            }
        }
    }

    fn gathered(
        &self,
        gathering: &Gathering<'_>,
        picks: &Picks<'_>,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let owner = gathering.owner;
        let mut origins = Origins::new();
        let mut object = Object::default();
        let mut defaults = Vec::new();
        let mut is_first = true;
        for (name, part) in gathering.parts {
            let mut add = |resource, position: Position, properties, from: Option<Position>| {
                let (mut values, is_set) = values(part, resource, properties, position);
                // it is not known which branch goes with the reference's
                for entry in &mut values.entries {
                    if gathering.is_branch && matches!(entry.value.value, Value::Choice(_)) {
                        entry.value.value = Value::Unknown;
                    }
                }
                defaults.extend((!is_set).then_some((position, from)));
                origins.insert(
                    name,
                    Origin {
                        resource,
                        is_followed: from.is_some(),
                        values: &part["properties"],
                    },
                );
                let value = Node {
                    value: Value::Object(values),
                    position: resource.position,
                };
                object.entries.push(Entry {
                    name: name.clone(),
                    position: resource.position,
                    value,
                });
            };
            if part.get("reference").is_none() {
                add(owner, owner.position, gathering.properties, None);
                continue;
            }
            let is_followed = std::mem::take(&mut is_first);
            if picks.is_empty() {
                continue;
            }
            let from = picks.get(name.as_str()).copied();
            match from.and_then(|from| Some((from, target(self, from, part)?))) {
                Some((from, target)) => add(
                    target,
                    target.position,
                    &target.properties,
                    Some(from.position),
                ),
                None if is_followed => return,
                None => {}
            }
        }
        let gathered = Node {
            value: Value::Object(object),
            position: owner.position,
        };
        let found = Gathered {
            node: &gathered,
            origins: &origins,
        };
        let walker = Walker {
            gathered: Some(found),
            ..Walker::of_condition(self.context, self.stack, Some(owner))
        };
        let mut found = out.fresh();
        walker.branch(
            gathering.schema,
            &gathered,
            &place.gathered(&origins),
            &mut found,
        );
        if let Some(sentence) = self.sentence
            && !out.is_quiet()
        {
            sentence.tell(self.context, &gathered, Some(&origins), &mut found.found);
            let blamed = sentence.blamed.and_then(|part| picks.get(part));
            if let (Some(node), [diagnostic]) = (blamed, found.found.as_mut_slice()) {
                let told = place_of(diagnostic.position, &origins);
                let told = (diagnostic.position, told);
                diagnostic.position = node.position;
                diagnostic.related.push(told);
            }
        }
        for diagnostic in &mut found.found {
            let default = defaults
                .iter()
                .find(|(position, _)| *position == diagnostic.position)
                .filter(|_| diagnostic.rule != MISSING_PROPERTY.name);
            if let Some((_, from)) = default {
                diagnostic
                    .help
                    .push("it is not set, and that is its default".to_owned());
                let tied = |from: &Position| (*from, "the two are tied together here".to_owned());
                diagnostic.related.extend(from.as_ref().map(tied));
            }
        }
        out.add(found);
    }

    /// The gathered value that stands for a keyword's value, if one does.
    pub(crate) fn named(&self, value: &Json) -> Option<Named<'_>> {
        let pointer = value.get("$data")?.as_str()?;
        let gathered = self.gathered?;
        let mut steps = pointer.split('/').filter(|step| !step.is_empty());
        let (part, property) = (steps.next()?, steps.next()?);
        let node = gathered.value(part, property)?;
        let origin = gathered.origins.get(part)?;
        let told = format!(
            "`{}` of `{}`",
            self.context.property(origin.property(property)),
            origin.resource.name
        );
        Some(Named { node, told })
    }

    /// A pattern that is looked up by a gathered value.
    pub(crate) fn looked_up(&self, value: &'static Json) -> Option<&'static str> {
        let lookup = value.get("$lookup")?;
        let Value::Text(key) = &self.named(lookup.get("key")?)?.node.value else {
            return None;
        };
        lookup.get("map")?.get(key)?.as_str()
    }
}

/// What is at a place that a gathered value is compared with.
fn place_of(position: Position, origins: &Origins<'_>) -> String {
    let mut own = origins.values();
    match own.find(|origin| origin.resource.position == position) {
        Some(origin) => format!("`{}` is here", origin.resource.name),
        None => "this is what it is compared with".to_owned(),
    }
}

fn target<'t>(walker: &Walker<'t>, start: &Node, part: &Json) -> Option<&'t Resource> {
    let Value::Reference(reference) = &start.value else {
        return None;
    };
    let (resource, _) = walker.context.resource(walker.stack, reference)?;
    let filter = |name: &str| part.get("filter")?.get(name)?.as_str();
    let is_wanted = filter("type").is_none_or(|wanted| wanted == resource.type_name);
    // a name is not what an ARN is
    let is_by = filter("by").is_none_or(|by| by != "Ref" || reference.value == ReturnValue::Ref);
    // and what has to be an ARN is nothing else, but for what no attribute is: that is told as such
    let is_known = |name: &str| {
        resource_type(&resource.type_name).is_some_and(|facts| facts.attribute(name).is_some())
    };
    let is_other = filter("but").is_none_or(|but| match &reference.value {
        ReturnValue::Attribute(name) => name != but && is_known(name),
        ReturnValue::Ref => true,
        ReturnValue::Handle => false,
    });
    (is_wanted && is_by && is_other).then_some(resource)
}

/// The values of one part, and whether all are set. What is not has the default that the schema states, which
/// is told of at `position`, the resource's.
fn values(
    part: &'static Json,
    resource: &Resource,
    properties: &Node,
    position: Position,
) -> (Object, bool) {
    let is_open = !matches!(&properties.value, Value::Object(object) if !object.open);
    let mut object = Object {
        open: is_open,
        is_json: false,
        ..Object::default()
    };
    let mut is_set = true;
    for (name, wanted) in part["properties"].as_object().into_iter().flatten() {
        let path = path_of(wanted);
        let found = reach(properties, path);
        let value = match (found, wanted.get("default")) {
            _ if path == "$type" => Node {
                value: Value::Text(resource.type_name.clone()),
                position: resource.position,
            },
            (Some(found), _) => found,
            (None, Some(default)) if !is_open => {
                is_set = false;
                Node {
                    value: literal(default),
                    position,
                }
            }
            _ => continue,
        };
        object.entries.push(Entry {
            name: name.clone(),
            position: value.position,
            value,
        });
    }
    (object, is_set)
}

fn literal(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(number) => number
            .as_i64()
            .map_or(Value::Unknown, |number| Value::Integer(number.into())),
        Json::String(text) => Value::Text(text.clone()),
        _ => Value::Unknown,
    }
}
