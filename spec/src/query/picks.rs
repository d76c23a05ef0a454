//! Which references a gathering follows.

use crate::list::List;
use crate::ordered::OrderedMap;
use crate::template::value::{Choice, Node, Value};

/// The values at a path such as `/Actions/*/TargetGroupArn`.
pub(crate) fn at_path<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    let mut found = vec![node];
    for step in path.split('/').filter(|step| !step.is_empty()) {
        let mut next = Vec::new();
        for node in found {
            match &node.value {
                Value::List(items) if step == "*" => next.extend(items),
                Value::Object(object) => {
                    for entry in &object.entries {
                        if entry.name == step {
                            next.push(&entry.value);
                        }
                    }
                }
                _ => {}
            }
        }
        found = next;
    }
    found
}

/// The value at a path such as `/SqsParameters/MessageGroupId`, whichever branch of a choice it is in; unknown where
/// it may be in what is not known, nothing where it is not there.
pub(crate) fn reach(node: &Node, path: &str) -> Option<Node> {
    fn step(node: &Node, steps: &[&str]) -> Option<Value> {
        let Some((first, rest)) = steps.split_first() else {
            return (!matches!(node.value, Value::Absent)).then(|| node.value.clone());
        };
        match &node.value {
            Value::Object(object) => {
                let entry = object.entries.iter().find(|entry| entry.name == *first);
                match entry {
                    Some(entry) => step(&entry.value, rest),
                    None => object.open.then_some(Value::Unknown),
                }
            }
            Value::Choice(choice) => {
                let branches = choice.branches.iter().map(|branch| Node {
                    value: step(branch, steps).unwrap_or(Value::Absent),
                    position: branch.position,
                });
                Some(Value::Choice(Choice {
                    condition: choice.condition.clone(),
                    branches: branches.list(),
                }))
            }
            // `/Transitions/0/TransitionInDays`
            Value::List(items) if first.parse::<usize>().is_ok() => {
                let item = first.parse().ok().and_then(|at: usize| items.get(at));
                item.and_then(|item| step(item, rest))
            }
            Value::Absent => None,
            _ => Some(Value::Unknown),
        }
    }
    fn position(node: &Node, steps: &[&str]) -> crate::template::value::Position {
        if let (Some((first, rest)), Value::Object(object)) = (steps.split_first(), &node.value)
            && let Some(entry) = object.entries.iter().find(|entry| entry.name == *first)
        {
            return position(&entry.value, rest);
        }
        if let (Some((first, rest)), Value::List(items)) = (steps.split_first(), &node.value)
            && let Some(item) = first.parse().ok().and_then(|at: usize| items.get(at))
        {
            return position(item, rest);
        }
        node.position
    }
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).list();
    let value = step(node, &steps)?;
    Some(Node {
        value,
        position: position(node, &steps),
    })
}

/// The values at such a path that may be references, in each branch of a choice.
pub(crate) fn references_at<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    fn each<'n>(node: &'n Node, steps: &[&str], found: &mut Vec<&'n Node>) {
        if let Value::Choice(choice) = &node.value {
            for branch in &choice.branches {
                each(branch, steps, found);
            }
            return;
        }
        let Some((step, rest)) = steps.split_first() else {
            found.push(node);
            return;
        };
        match &node.value {
            Value::List(items) if *step == "*" => {
                for item in items {
                    each(item, rest, found);
                }
            }
            Value::Object(object) => object
                .entries
                .iter()
                .filter(|entry| entry.name == *step)
                .for_each(|entry| each(&entry.value, rest, found)),
            _ => {}
        }
    }
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).list();
    let mut found = Vec::new();
    each(node, &steps, &mut found);
    found
}

/// Which reference each part is gathered along.
pub(crate) type Picks<'n> = OrderedMap<&'n str, &'n Node>;

/// The branches of the first value at such a path.
pub(crate) fn branches_at<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    match at_path(node, path).into_iter().next() {
        Some(Node {
            value: Value::Choice(choice),
            ..
        }) => choice
            .branches
            .iter()
            .flat_map(|branch| branches_at(branch, ""))
            .list(),
        found => found.into_iter().list(),
    }
}

/// One reference for each part. Where several have branches it is not known which go together.
pub(crate) fn combinations<'n>(
    others: &[(&'n str, Vec<&'n Node>)],
    may_branch: bool,
) -> Vec<Picks<'n>> {
    let mut sure = Picks::new();
    for (name, nodes) in others.iter().filter(|(_, nodes)| nodes.len() == 1) {
        sure.insert(name, nodes[0]);
    }
    let mut several = others.iter().filter(|(_, nodes)| nodes.len() > 1);
    match (several.next(), several.next()) {
        (Some((name, nodes)), None) if may_branch => nodes
            .iter()
            .map(|node| {
                let mut picks = sure.clone();
                picks.insert(name, node);
                picks
            })
            .list(),
        _ => vec![sure],
    }
}
