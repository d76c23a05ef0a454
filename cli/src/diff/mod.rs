//! What a deployment would change: two templates, compared by resource and property.
//!
//! ```
//! use cargo_infrastruct::diff::{Action, Difference};
//! use cargo_infrastruct::template::Template;
//!
//! let old = Template::read("Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}}").unwrap();
//! let new = Template::read("Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: b}}}").unwrap();
//! let difference = Difference::between(&old, &new, &[]);
//! assert_eq!(difference.resources[0].action, Action::Replace);
//! assert_eq!(difference.resources[0].properties[0].path.to_string(), "QueueName");
//! ```

mod access;
mod comparison;
mod danger;
mod document;
mod effect;
mod exposure;
mod fail_on;
mod grant;
mod moved;
mod nested;
mod normal;
mod path;
mod place;
pub mod render;
mod replacement;
mod resource;
mod section;
mod security_group;
mod spread;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use crate::manifest::Declared;
use crate::template::Template;

pub use access::{Access, AccessChange};
pub use danger::{Hazard, Left, Loss};
pub use effect::Effect;
pub use exposure::Exposure;
pub use fail_on::FailOn;
pub use moved::Move;
pub(crate) use moved::likeness;
pub use nested::NestedDifference;
pub use path::Path;
pub use replacement::ResourceReplacement;
pub use resource::{Action, Cause, PropertyChange, ResourceChange};
pub use section::SectionChange;
pub use security_group::Rule;
pub use statement::{Attachment, Names, Statement};

/// What a deployment would change.
#[derive(Clone, Debug, Default)]
pub struct Difference {
    /// What changes of resources; what ends first.
    pub resources: Vec<ResourceChange>,
    /// Resources that only have another logical ID; they are among [`resources`](Self::resources), too.
    pub moves: Vec<Move>,
    /// What is lost.
    pub losses: Vec<Loss>,
    /// What is bound to fail.
    pub hazards: Vec<Hazard>,
    /// Who gains or loses access.
    pub access: Access,
    /// What changes beside resources.
    pub sections: Vec<SectionChange>,
    /// What changes within nested stacks.
    pub nested: Vec<NestedDifference>,
}

impl Difference {
    /// What a deployment of `new` over `old` would change; `declared` says where the new resources are written.
    pub fn between(old: &Template, new: &Template, declared: &[Declared]) -> Self {
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
        let mut difference = Self {
            resources: changes.into_values().collect(),
            moves,
            access: Access::between(old, new),
            sections,
            ..Self::default()
        };
        difference.assess(old, new);
        difference.access.exposures =
            exposure::find(old, new, &difference.resources, &difference.sections);
        difference
    }

    /// Takes a change set's word for what is replaced.
    pub fn correct(
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
    pub fn compare_tags(&mut self, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) {
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
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
            && self.sections.is_empty()
            && self.access.is_empty()
            && self.nested.iter().all(NestedDifference::is_empty)
    }

    /// Whether somebody may do more afterwards than before.
    pub fn broadens(&self) -> bool {
        let broadens = |it: &NestedDifference| it.unread.is_some() || it.difference.broadens();
        self.access.broadens() || self.nested.iter().any(broadens)
    }

    /// Whether something that exists ends, or may end.
    pub fn is_destructive(&self) -> bool {
        let destroys =
            |it: &NestedDifference| it.unread.is_some() || it.difference.is_destructive();
        self.resources.iter().any(ResourceChange::is_destructive)
            || self.nested.iter().any(destroys)
    }

    /// The change of a resource.
    pub fn resource(&self, logical_id: &str) -> Option<&ResourceChange> {
        self.resources
            .iter()
            .find(|change| change.logical_id == logical_id)
    }

    /// How many resources something happens to, by what happens.
    pub fn counts(&self) -> BTreeMap<Action, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.resources {
            *counts.entry(change.action).or_default() += 1;
        }
        counts
    }
}
