//! The files that are checked together: those that import what others export, and those that nest others.

use std::collections::BTreeMap;

use infrastruct_json::Value;

use super::nested::Nesting;
use super::source::{exported, imported};

/// The numbers of the templates that belong together, each group in order. What several files export under one name leads
/// nowhere: they may be alternatives.
pub(super) fn groups<'t>(
    roots: impl IntoIterator<Item = &'t Value>,
    nestings: &[Nesting],
) -> Vec<Vec<usize>> {
    let roots: Vec<&Value> = roots.into_iter().collect();
    let mut exporters: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, root) in roots.iter().enumerate() {
        for name in exported(root) {
            exporters.entry(name).or_default().push(number);
        }
    }
    let mut leaders: Vec<usize> = (0..roots.len()).collect();
    for (number, root) in roots.iter().enumerate().filter(|_| !exporters.is_empty()) {
        for name in imported(root) {
            if let Some([exporter]) = exporters.get(name).map(Vec::as_slice) {
                unite(&mut leaders, number, *exporter);
            }
        }
    }
    for nesting in nestings {
        unite(&mut leaders, nesting.outer, nesting.inner);
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for number in 0..roots.len() {
        groups
            .entry(leader(&leaders, number))
            .or_default()
            .push(number);
    }
    groups.into_values().collect()
}

fn unite(leaders: &mut [usize], one: usize, other: usize) {
    let [one, other] = [one, other].map(|of| leader(leaders, of));
    leaders[one.max(other)] = one.min(other);
}

/// The first template of a group.
fn leader(leaders: &[usize], mut number: usize) -> usize {
    while leaders[number] != number {
        number = leaders[number];
    }
    number
}

#[cfg(test)]
mod tests {
    use infrastruct_json::json;

    use super::groups;

    #[test]
    fn importers_are_with_their_exporters() {
        let alone = json!({ "Resources": {} });
        let exports = |name: &str| json!({ "Outputs": { "O": { "Export": { "Name": name } } } });
        let imports = |name: &str| json!({ "Resources": { "R": [{ "Fn::ImportValue": name }] } });
        let roots = [
            imports("a"),
            alone,
            exports("a"),
            exports("b"),
            imports("b"),
            imports("a"),
        ];
        assert_eq!(groups(&roots, &[]), [vec![0, 2, 5], vec![1], vec![3, 4]]);
    }

    #[test]
    fn what_two_files_export_is_neither_ones() {
        let exports = json!({ "Outputs": { "O": { "Export": { "Name": "a" } } } });
        let imports = json!({ "Resources": { "R": { "Fn::ImportValue": "a" } } });
        assert_eq!(groups([&exports, &exports, &imports], &[]), [[0], [1], [2]]);
    }
}
