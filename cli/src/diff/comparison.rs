//! Two trees of values, and the paths at which they differ.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::path::{Path, key};
use super::place::Place;

/// Lists longer than this are compared item by item instead of being aligned.
const ALIGNED: usize = 400;

/// One place at which two trees differ.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ValueChange {
    pub(crate) path: Path,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

/// The changes from one tree to another; both in normal form.
pub(crate) fn compare(
    before: &Value,
    after: &Value,
    path: &Path,
    place: &Place<'_>,
) -> Vec<ValueChange> {
    let mut changes = Vec::new();
    Comparison {
        changes: &mut changes,
    }
    .values(before, after, path, place);
    changes
}

struct Comparison<'a> {
    changes: &'a mut Vec<ValueChange>,
}

impl Comparison<'_> {
    fn values(&mut self, before: &Value, after: &Value, path: &Path, place: &Place<'_>) {
        if let Some(place) = place.of_document(after) {
            return self.values(before, after, path, &place);
        }
        match (before, after) {
            (Value::Object(old), Value::Object(new)) if !is_function(old) && !is_function(new) => {
                self.objects(old, new, path, place);
            }
            (Value::Array(old), Value::Array(new)) => {
                if place.is_unordered() {
                    self.sets(old, new, path, place);
                } else {
                    self.lists(old, new, path, place);
                }
            }
            _ if same(before, after, place) => {}
            _ => self.push(path.clone(), Some(before), Some(after)),
        }
    }

    fn push(&mut self, path: Path, before: Option<&Value>, after: Option<&Value>) {
        self.changes.push(ValueChange {
            path,
            before: before.cloned(),
            after: after.cloned(),
        });
    }

    fn objects(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        path: &Path,
        place: &Place<'_>,
    ) {
        let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for name in names {
            let path = path.name(name);
            match (old.get(name), new.get(name)) {
                (Some(old), Some(new)) => self.values(old, new, &path, &place.property(name)),
                (old, new) => self.push(path, old, new),
            }
        }
    }

    /// Items that are equal go; of the rest, those with the same key are compared, and a single pair is.
    fn sets(&mut self, old: &[Value], new: &[Value], path: &Path, place: &Place<'_>) {
        let item = place.item();
        let mut added: Vec<_> = new.iter().enumerate().collect();
        let mut removed = Vec::new();
        for (index, value) in old.iter().enumerate() {
            match added
                .iter()
                .position(|(_, other)| same(value, other, &item))
            {
                Some(at) => drop(added.remove(at)),
                None => removed.push((index, value)),
            }
        }
        let mut left = Vec::new();
        for (index, value) in removed {
            let twin = key(value)
                .and_then(|it| added.iter().position(|(_, other)| key(other) == Some(it)));
            match twin {
                Some(at) => {
                    let (_, other) = added.remove(at);
                    self.values(value, other, &path.item(other, index), &item);
                }
                None => left.push((index, value)),
            }
        }
        if let ([(index, value)], [(_, other)]) = (left.as_slice(), added.as_slice())
            && key(value).is_none()
            && key(other).is_none()
        {
            return self.values(value, other, &path.index(*index), &item);
        }
        for (index, value) in left {
            self.push(path.item(value, index), Some(value), None);
        }
        for (index, value) in added {
            self.push(path.item(value, index), None, Some(value));
        }
    }

    /// Equal items are aligned; what lies between them is compared in pairs, and what is left over came or went.
    fn lists(&mut self, old: &[Value], new: &[Value], path: &Path, place: &Place<'_>) {
        let item = place.item();
        let (mut row, mut column) = (0, 0);
        let pairs = aligned(old, new, &item);
        for (next_row, next_column) in pairs.into_iter().chain([(old.len(), new.len())]) {
            while row < next_row && column < next_column {
                self.values(&old[row], &new[column], &path.index(column), &item);
                (row, column) = (row + 1, column + 1);
            }
            for (index, value) in old.iter().enumerate().take(next_row).skip(row) {
                self.push(path.index(index), Some(value), None);
            }
            for (index, value) in new.iter().enumerate().take(next_column).skip(column) {
                self.push(path.index(index), None, Some(value));
            }
            (row, column) = (next_row + 1, next_column + 1);
        }
    }
}

/// The indexes of a longest common subsequence.
fn aligned(old: &[Value], new: &[Value], item: &Place<'_>) -> Vec<(usize, usize)> {
    let start = old
        .iter()
        .zip(new)
        .take_while(|(old, new)| same(old, new, item))
        .count();
    let mut pairs: Vec<_> = (0..start).map(|index| (index, index)).collect();
    let (old, new) = (&old[start..], &new[start..]);
    if old.len() > ALIGNED || new.len() > ALIGNED {
        let equal = (0..old.len().min(new.len())).filter(|&at| same(&old[at], &new[at], item));
        pairs.extend(equal.map(|at| (start + at, start + at)));
        return pairs;
    }
    let width = new.len() + 1;
    let mut lengths = vec![0_usize; (old.len() + 1) * width];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            lengths[row * width + column] = if same(&old[row], &new[column], item) {
                lengths[(row + 1) * width + column + 1] + 1
            } else {
                lengths[(row + 1) * width + column].max(lengths[row * width + column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < old.len() && column < new.len() {
        if same(&old[row], &new[column], item) {
            pairs.push((start + row, start + column));
            (row, column) = (row + 1, column + 1);
        } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

/// Whether two values in normal form are equal, whatever the order of lists in which it means nothing.
pub(crate) fn same(left: &Value, right: &Value, place: &Place<'_>) -> bool {
    if let Some(place) = place.of_document(right) {
        return same(left, right, &place);
    }
    if let (Some(old), Some(new)) = (branches(left), branches(right)) {
        return old[0] == new[0] && same(&old[1], &new[1], place) && same(&old[2], &new[2], place);
    }
    match (left, right) {
        (Value::Array(old), Value::Array(new)) => {
            let item = place.item();
            if old.len() != new.len() {
                return false;
            }
            if old.iter().zip(new).all(|(old, new)| same(old, new, &item)) {
                return true;
            }
            place.is_unordered() && is_permutation(old, new, &item)
        }
        (Value::Object(old), Value::Object(new)) => {
            old.len() == new.len()
                && old.iter().all(|(name, value)| {
                    new.get(name)
                        .is_some_and(|other| same(value, other, &place.property(name)))
                })
        }
        (Value::Number(old), Value::Number(new)) => old == new || old.as_f64() == new.as_f64(),
        _ => left == right,
    }
}

/// The condition of `Fn::If`, and what it chooses between.
fn branches(value: &Value) -> Option<&[Value; 3]> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    object.get("Fn::If")?.as_array()?.as_slice().try_into().ok()
}

fn is_permutation(old: &[Value], new: &[Value], item: &Place<'_>) -> bool {
    let mut left: Vec<_> = new.iter().collect();
    old.iter().all(
        |value| match left.iter().position(|other| same(value, other, item)) {
            Some(at) => {
                left.swap_remove(at);
                true
            }
            None => false,
        },
    )
}

fn is_function(object: &Map<String, Value>) -> bool {
    crate::template::is_function(object)
}
