//! Which references a gathering follows.

use std::collections::BTreeMap;

use crate::value::{Node, Value};

/// The values at a path such as `/Actions/*/TargetGroupArn`.
pub(super) fn at_path<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    let mut found = vec![node];
    for step in path.split('/').filter(|step| !step.is_empty()) {
        found = found
            .into_iter()
            .flat_map(|node| match &node.value {
                Value::List(items) if step == "*" => items.iter().collect(),
                Value::Object(object) => object
                    .entries
                    .iter()
                    .filter(|entry| entry.name == step)
                    .map(|entry| &entry.value)
                    .collect(),
                _ => Vec::new(),
            })
            .collect();
    }
    found
}

/// The values at such a path that may be references, in each branch of a choice.
pub(super) fn references_at<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
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
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let mut found = Vec::new();
    each(node, &steps, &mut found);
    found
}

/// Which reference each part is gathered along.
pub(super) type Picks<'n> = BTreeMap<&'n str, &'n Node>;

/// The branches of the first value at such a path.
pub(super) fn branches_at<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    match at_path(node, path).into_iter().next() {
        Some(Node {
            value: Value::Choice(choice),
            ..
        }) => choice
            .branches
            .iter()
            .flat_map(|branch| branches_at(branch, ""))
            .collect(),
        found => found.into_iter().collect(),
    }
}

/// One reference for each part. Where several have branches it is not known which go together.
pub(super) fn combinations<'n>(
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
            .collect(),
        _ => vec![sure],
    }
}
