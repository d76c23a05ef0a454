//! Templates compared by what they deploy: types, property values and who refers to whom, whatever the
//! names of the resources are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value};

use crate::reading::Reader;
use crate::workspace;

/// A template in a form in which two templates that deploy the same are the same but for names.
pub struct Wiring {
    resources: BTreeMap<String, Node>,
}

pub(crate) struct Node {
    pub(crate) type_name: String,
    /// Properties and other attributes, in which `{"$ref": name, "value": …}` stands for a reference.
    pub(crate) body: Value,
}

/// Where one template differs from the other on purpose.
pub struct Difference {
    /// The type of the resource.
    pub type_name: &'static str,
    /// Only where this property is there, too; empty for every resource of the type.
    pub beside: &'static str,
    /// The place in its properties.
    pub path: &'static [&'static str],
    /// What stands there, `null` for nothing.
    pub theirs: Value,
    /// What stands there instead in ours, `null` for nothing.
    pub ours: Value,
    /// Why.
    pub why: &'static str,
}

impl Wiring {
    /// Reads a template. `imports` says what an imported name stands for.
    pub fn read(template: &Value, imports: &BTreeMap<String, Value>) -> Self {
        let empty = Map::new();
        let declared = template["Resources"].as_object().unwrap_or(&empty);
        let reader = Reader { declared, imports };
        let mut resources: BTreeMap<String, Node> = declared
            .iter()
            .map(|(name, resource)| (name.clone(), reader.node(resource)))
            .collect();
        drop_implied_dependencies(&mut resources);
        drop_dependencies_on_policies(&mut resources);
        Self { resources }
    }

    /// Changes every place that one of `differences` describes, and returns the unused ones.
    pub fn apply<'a>(&mut self, differences: &'a [Difference]) -> Vec<&'a Difference> {
        let mut unused = Vec::new();
        for difference in differences {
            let mut used = false;
            for node in self.resources.values_mut() {
                used |=
                    node.type_name == difference.type_name && replace(&mut node.body, difference);
            }
            if !used {
                unused.push(difference);
            }
        }
        unused
    }

    /// What only one of the two has, in words; nothing where they deploy the same.
    pub fn compare(&self, other: &Self) -> String {
        let both = [self, other];
        let labels = labels(both);
        let mut count: BTreeMap<usize, [Vec<&str>; 2]> = BTreeMap::new();
        for (side, labels) in labels.iter().enumerate() {
            for (name, label) in labels {
                count.entry(*label).or_default()[side].push(name);
            }
        }
        let mut report = String::new();
        for sides in count
            .values()
            .filter(|sides| sides[0].len() != sides[1].len())
        {
            for (side, names) in sides.iter().enumerate() {
                for name in names {
                    let node = &both[side].resources[*name];
                    let whose = ["ours", "theirs"][side];
                    let _ = writeln!(report, "{whose} {} {name}: {:#}", node.type_name, node.body);
                }
            }
        }
        report
    }
}

/// What differs between a template and the CDK's of a pattern, beside `differences`; a difference that is none
/// is reported too.
pub fn report(
    template: &Value,
    pattern: &str,
    imports: &BTreeMap<String, Value>,
    differences: &[Difference],
) -> String {
    let file = workspace::root().join(format!("tests/fixtures/cdk/{pattern}.json"));
    let text = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let fixture: Value = serde_json::from_slice(&text).expect("a template is JSON");
    let ours = Wiring::read(template, imports);
    let mut theirs = Wiring::read(&fixture, imports);
    let mut report = String::new();
    for unused in theirs.apply(differences) {
        let _ = writeln!(report, "no such difference: {}", unused.why);
    }
    report + &ours.compare(&theirs)
}

/// Labels resources so that two of one label have the same type and values and are wired alike: start with
/// the type, then let each round look one reference further, in both directions.
fn labels(both: [&Wiring; 2]) -> [BTreeMap<&str, usize>; 2] {
    let mut labels = both.map(|wiring| {
        wiring
            .resources
            .keys()
            .map(|name| (name.as_str(), 0))
            .collect::<BTreeMap<_, _>>()
    });
    let rounds = both[0].resources.len().max(both[1].resources.len());
    for _ in 0..=rounds {
        let mut signatures: [BTreeMap<&str, String>; 2] = Default::default();
        for side in 0..2 {
            let mut incoming: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for (name, node) in &both[side].resources {
                for target in references(&node.body) {
                    let from = format!("{}:{}", node.type_name, labels[side][name.as_str()]);
                    incoming.entry(target).or_default().insert(from);
                }
            }
            for (name, node) in &both[side].resources {
                let mut signature = node.type_name.clone();
                sign(&node.body, &labels[side], &mut signature);
                let _ = write!(signature, " from {:?}", incoming.get(name.as_str()));
                signatures[side].insert(name, signature);
            }
        }
        let known: BTreeSet<&String> = signatures.iter().flat_map(BTreeMap::values).collect();
        let known: BTreeMap<&String, usize> = known.into_iter().zip(0..).collect();
        for side in 0..2 {
            for (name, label) in &mut labels[side] {
                *label = known[&signatures[side][name]];
            }
        }
    }
    labels
}

/// The value as text with sorted keys, references by the label of what they refer to.
fn sign(value: &Value, labels: &BTreeMap<&str, usize>, text: &mut String) {
    match value {
        Value::Object(map) => {
            if let Some(label) = target(value).and_then(|name| labels.get(name)) {
                let _ = write!(text, "<{label} {}>", map["value"]);
                return;
            }
            if let Some(Value::Array(items)) = map.get("$set") {
                let each = items.iter().map(|item| {
                    let mut text = String::new();
                    sign(item, labels, &mut text);
                    text
                });
                let _ = write!(text, "{:?}", each.collect::<BTreeSet<_>>());
                return;
            }
            let sorted: BTreeMap<&String, &Value> = map.iter().collect();
            text.push('{');
            for (key, value) in sorted {
                let _ = write!(text, "{key:?}:");
                sign(value, labels, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                sign(item, labels, text);
                text.push(',');
            }
            text.push(']');
        }
        scalar => {
            let _ = write!(text, "{scalar}");
        }
    }
}

fn target(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

fn references(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Object(map) => match target(value) {
            Some(name) => BTreeSet::from([name]),
            None => map.values().flat_map(references).collect(),
        },
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

/// A dependency that a reference says already, also by way of other resources, is not said twice.
fn drop_implied_dependencies(resources: &mut BTreeMap<String, Node>) {
    let direct: BTreeMap<String, BTreeSet<String>> = resources
        .iter()
        .map(|(name, node)| {
            let properties = references(&node.body["Properties"]);
            (
                name.clone(),
                properties.into_iter().map(str::to_owned).collect(),
            )
        })
        .collect();
    for (name, node) in resources.iter_mut() {
        let Some(declared) = node.body["DependsOn"].as_array().cloned() else {
            continue;
        };
        let names: BTreeSet<&str> = declared.iter().filter_map(target).collect();
        let roots = direct[name]
            .iter()
            .map(String::as_str)
            .chain(names.iter().copied());
        let mut implied: BTreeSet<&str> = direct[name].iter().map(String::as_str).collect();
        let mut open: Vec<&str> = roots.collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(next) = open.pop() {
            if seen.insert(next)
                && let Some(further) = direct.get(next)
            {
                implied.extend(further.iter().map(String::as_str));
                open.extend(further.iter().map(String::as_str));
            }
        }
        let kept: Vec<Value> = declared
            .into_iter()
            .filter(|dependency| target(dependency).is_some_and(|name| !implied.contains(name)))
            .collect();
        if let Some(body) = node.body.as_object_mut() {
            body.remove("DependsOn");
            if !kept.is_empty() {
                body.insert("DependsOn".into(), Value::Array(kept));
            }
        }
    }
}

/// Who waits for the policy of a role is a choice: the function in the CDK's templates, what sets it off in ours.
fn drop_dependencies_on_policies(resources: &mut BTreeMap<String, Node>) {
    let policies: BTreeSet<String> = resources
        .iter()
        .filter(|(_, node)| node.type_name == "AWS::IAM::Policy")
        .map(|(name, _)| name.clone())
        .collect();
    for node in resources.values_mut() {
        let Some(body) = node.body.as_object_mut() else {
            continue;
        };
        if let Some(names) = body.get_mut("DependsOn").and_then(Value::as_array_mut) {
            names.retain(|name| target(name).is_none_or(|name| !policies.contains(name)));
            if names.is_empty() {
                body.remove("DependsOn");
            }
        }
    }
}

fn replace(body: &mut Value, difference: &Difference) -> bool {
    let Some((last, parents)) = difference.path.split_last() else {
        return false;
    };
    let mut place = &mut body["Properties"];
    if !difference.beside.is_empty() && place.get(difference.beside).is_none() {
        return false;
    }
    for step in parents {
        let next = match step.parse::<usize>() {
            Ok(index) => place.get_mut(index),
            Err(_) => place.get_mut(step),
        };
        match next {
            Some(next) => place = next,
            None => return false,
        }
    }
    let Some(map) = place.as_object_mut() else {
        return false;
    };
    if map.get(*last).unwrap_or(&Value::Null) != &difference.theirs {
        return false;
    }
    if difference.ours.is_null() {
        map.remove(*last);
    } else {
        map.insert((*last).to_owned(), difference.ours.clone());
    }
    true
}
