//! What changes within nested stacks.

use super::{Difference, Left, Loss};

/// What changes within a nested stack.
#[derive(Clone, Debug, Default)]
pub struct NestedDifference {
    /// The logical ID of the nested stack, in the stack around it.
    pub logical_id: String,
    /// What changes.
    pub difference: Difference,
    /// Why that is not known: then anything may.
    pub unread: Option<String>,
}

impl NestedDifference {
    /// Whether nothing changes, as far as is known.
    pub fn is_empty(&self) -> bool {
        self.unread.is_none() && self.difference.is_empty()
    }
}

impl Difference {
    /// What changes within a nested stack, where that was looked into.
    pub fn within(&self, logical_id: &str) -> Option<&NestedDifference> {
        self.nested.iter().find(|it| it.logical_id == logical_id)
    }

    /// Takes what changes within nested stacks, which says more than that they end or change.
    pub(crate) fn set_nested(&mut self, nested: Vec<NestedDifference>) {
        let is_known = |loss: &Loss| {
            nested
                .iter()
                .any(|it| it.logical_id == loss.logical_id && it.unread.is_none())
        };
        self.losses.retain(|loss| !is_known(loss));
        self.nested = nested;
    }

    /// What nothing is left of, within nested stacks as well, by their logical IDs: `Orders/Table`.
    pub(crate) fn lost(&self) -> Vec<(String, String)> {
        let own = self.losses.iter();
        let own = own.filter(|loss| loss.left == Left::Nothing);
        let mut lost: Vec<_> = own
            .map(|loss| (loss.logical_id.clone(), loss.type_name.clone()))
            .collect();
        for nested in &self.nested {
            let of_nested = nested.difference.lost().into_iter();
            lost.extend(of_nested.map(|(id, kind)| (format!("{}/{id}", nested.logical_id), kind)));
        }
        lost
    }
}
