//! What a deployment would change, in nested stacks too.

use std::collections::{BTreeMap, BTreeSet};

use super::access::Access;
use super::danger::{Hazard, Left, Loss};
use super::granted::Granted;
use super::moved::Move;
use super::replacement::ResourceReplacement;
use super::resource::{Action, ResourceChange};
use super::section::SectionChange;
use super::{danger, exposure, moved, section, spread};
use crate::manifest::Declared;
use crate::template::Template;

/// What a deployment would change.
#[derive(Clone, Debug, Default)]
pub(crate) struct Difference {
    /// What changes of resources; what ends first.
    pub(crate) resources: Vec<ResourceChange>,
    /// Resources that only have another logical ID; they are among [`resources`](Self::resources), too.
    pub(crate) moves: Vec<Move>,
    /// What is lost.
    pub(crate) losses: Vec<Loss>,
    /// What is bound to fail.
    pub(crate) hazards: Vec<Hazard>,
    /// Who gains or loses access.
    pub(crate) access: Access,
    /// What changes beside resources.
    pub(crate) sections: Vec<SectionChange>,
    /// What changes within nested stacks.
    pub(crate) nested: Vec<NestedDifference>,
}

impl Difference {
    /// What a deployment of `new` over `old` would change; `declared` says where the new resources are written.
    pub(crate) fn between(old: &Template, new: &Template, declared: &[Declared]) -> Self {
        Self::with_values(old, new, declared, &[])
    }

    /// The same, where the values of these parameters change too.
    pub(crate) fn with_values(
        old: &Template,
        new: &Template,
        declared: &[Declared],
        parameters: &[String],
    ) -> Self {
        let declared: BTreeMap<_, _> = declared
            .iter()
            .map(|it| (it.logical_id.as_str(), it))
            .collect();
        let declared = |id: &str| declared.get(id).map(|&it| it.clone());
        let mut changes = BTreeMap::new();
        let (mut added, mut removed) = (BTreeSet::new(), BTreeSet::new());
        for (id, before) in &old.resources {
            let Some(after) = new.resources.get(id) else {
                changes.insert(id.clone(), ResourceChange::removed(id, before));
                removed.insert(id.clone());
                continue;
            };
            // Mappings may say something else although the resource looks the same.
            if before == after && old.section("Mappings") == new.section("Mappings") {
                continue;
            }
            let declared = declared(id);
            if let Some(change) =
                ResourceChange::updated(id, (before, old), (after, new), declared.as_ref())
            {
                changes.insert(id.clone(), change);
            }
        }
        for (id, after) in &new.resources {
            if !old.resources.contains_key(id) {
                changes.insert(
                    id.clone(),
                    ResourceChange::created(id, after, declared(id).as_ref()),
                );
                added.insert(id.clone());
            }
        }
        let is_kept = |id: &str| old.resources.contains_key(id);
        let mappings = section::changed_mappings(old, new);
        let conditions = section::changed_conditions(old, new, &mappings, parameters);
        let causes = spread::Changed {
            mappings: &mappings,
            conditions: &conditions,
            parameters,
        };
        spread::spread_sections(new, causes, &mut changes, &is_kept, &declared);
        spread::spread(new, &mut changes, &is_kept, &declared);
        let is_replaced = |id: &str| {
            changes
                .get(id)
                .is_some_and(|it| is_kept(id) && it.effect().replaces())
        };
        let mut sections = section::sections(old, new);
        sections.extend(section::carried_outputs(old, new, &is_replaced));
        sections.sort_by_key(|change| section::rank(&change.section));
        let moves = moved::moves((old, &removed), (new, &added), &declared);
        let resources: Vec<_> = changes.into_values().collect();
        let granted = if resources.is_empty() {
            Granted::default()
        } else {
            Granted::of(old, new)
        };
        let mut difference = Self {
            resources,
            moves,
            access: Access::between(old, new, &granted),
            sections,
            ..Self::default()
        };
        difference.assess(old, new);
        difference.access.exposures = exposure::find(
            (old, new),
            &granted,
            &difference.resources,
            &difference.sections,
        );
        difference
    }

    /// Takes a change set's word for what is replaced.
    pub(crate) fn correct(
        &mut self,
        old: &Template,
        new: &Template,
        replacements: &[ResourceReplacement],
    ) {
        for said in replacements {
            let Some(change) = self
                .resources
                .iter_mut()
                .find(|it| it.logical_id == said.logical_id)
            else {
                continue;
            };
            if matches!(
                change.action,
                Action::Update | Action::MayReplace | Action::Replace
            ) {
                change.action = match said.replacement {
                    infrastruct_spec::Replacement::Always => Action::Replace,
                    infrastruct_spec::Replacement::Maybe => Action::MayReplace,
                    infrastruct_spec::Replacement::Never => Action::Update,
                };
            }
        }
        self.assess(old, new);
    }

    /// Adds what changes of the stack's own tags, which no template says.
    pub(crate) fn compare_tags(
        &mut self,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
    ) {
        let changes = section::tags(old, new);
        self.sections.extend(changes);
    }

    /// Puts what ends first, and says what is lost with it.
    fn assess(&mut self, old: &Template, new: &Template) {
        self.resources.sort_by(|one, other| {
            (one.action, &one.logical_id).cmp(&(other.action, &other.logical_id))
        });
        self.losses = danger::losses(old, new, &self.resources);
        let nested = std::mem::take(&mut self.nested);
        self.set_nested(nested);
        self.hazards = danger::hazards(old, new, &self.resources, &self.moves);
    }

    /// Whether nothing changes.
    pub(crate) fn is_empty(&self) -> bool {
        self.resources.is_empty()
            && self.sections.is_empty()
            && self.access.is_empty()
            && self.nested.iter().all(NestedDifference::is_empty)
    }

    /// Whether somebody may do more afterwards than before.
    pub(crate) fn broadens(&self) -> bool {
        let broadens = |it: &NestedDifference| it.unread.is_some() || it.difference.broadens();
        self.access.broadens() || self.nested.iter().any(broadens)
    }

    /// Whether something that exists ends, or may end.
    pub(crate) fn is_destructive(&self) -> bool {
        let destroys =
            |it: &NestedDifference| it.unread.is_some() || it.difference.is_destructive();
        self.resources.iter().any(ResourceChange::is_destructive)
            || self.nested.iter().any(destroys)
    }

    /// The change of a resource.
    pub(crate) fn resource(&self, logical_id: &str) -> Option<&ResourceChange> {
        self.resources
            .iter()
            .find(|change| change.logical_id == logical_id)
    }

    /// How many resources something happens to, by what happens.
    pub(crate) fn counts(&self) -> BTreeMap<Action, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.resources {
            *counts.entry(change.action).or_default() += 1;
        }
        counts
    }
}

/// What changes within a nested stack.
#[derive(Clone, Debug, Default)]
pub(crate) struct NestedDifference {
    /// The logical ID of the nested stack, in the stack around it.
    pub(crate) logical_id: String,
    /// What changes.
    pub(crate) difference: Difference,
    /// Why that is not known: then anything may.
    pub(crate) unread: Option<String>,
}

impl NestedDifference {
    /// Whether nothing changes, as far as is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.unread.is_none() && self.difference.is_empty()
    }
}

impl Difference {
    /// What changes within a nested stack, where that was looked into.
    pub(crate) fn within(&self, logical_id: &str) -> Option<&NestedDifference> {
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
