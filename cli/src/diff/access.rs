//! Who gains or loses access: IAM statements, managed policies and security group rules that come and go.

use std::collections::BTreeSet;

use infrastruct_spec::policy::{Attachment, Grant, Verdict};

use super::exposure::Exposure;
use super::granted::Granted;
use super::security_group::{self, Rule};
use super::wording::Wording;
use crate::template::Template;

/// Who gains or loses access.
#[derive(Clone, Debug, Default)]
pub(crate) struct Access {
    /// Statements that come and go.
    pub(crate) statements: Vec<AccessChange<Grant>>,
    /// Managed policies that are attached and detached.
    pub(crate) attachments: Vec<AccessChange<Attachment>>,
    /// Rules of security groups that come and go.
    pub(crate) rules: Vec<AccessChange<Rule>>,
    /// What else opens something, or may.
    pub(crate) exposures: Vec<Exposure>,
}

/// Something that comes or goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AccessChange<T> {
    /// What.
    pub(crate) item: T,
    /// Whether it comes; else it goes.
    pub(crate) comes: bool,
    /// Whether more is possible afterwards than before, or may be.
    pub(crate) broadens: bool,
}

impl Access {
    /// What changes between two templates.
    pub(crate) fn between(old: &Template, new: &Template, granted: &Granted) -> Self {
        let Granted {
            old: before,
            new: after,
        } = granted;
        let statements = access_changes(before.listed(), after.listed(), |grant, comes| {
            if comes {
                after.broadens_by(before, grant)
            } else {
                before.broadens_without(after, grant)
            }
        });
        let attachments = access_changes(
            before.attachments(),
            after.attachments(),
            |attachment, comes| {
                if comes {
                    after.broadens_with(before, attachment)
                } else {
                    before.broadens_detached(after, attachment)
                }
            },
        );
        let rules = [(old, new), (new, old)].map(|(template, other)| {
            security_group::collect(template, other)
                .into_iter()
                .collect::<Vec<_>>()
        });
        Self {
            statements: once(statements),
            attachments,
            rules: access_changes(&rules[0], &rules[1], |_, comes| comes.into()),
            exposures: Vec::new(),
        }
    }

    /// Whether nothing changes.
    pub(crate) fn is_empty(&self) -> bool {
        self.statements.is_empty()
            && self.attachments.is_empty()
            && self.rules.is_empty()
            && self.exposures.is_empty()
    }

    /// Whether more is possible afterwards than before.
    pub(crate) fn broadens(&self) -> bool {
        self.statements.iter().any(|change| change.broadens)
            || self.attachments.iter().any(|change| change.broadens)
            || self.rules.iter().any(|change| change.broadens)
            || !self.exposures.is_empty()
    }
}

fn access_changes<T: Ord + Clone>(
    old: &[T],
    new: &[T],
    broadens: impl Fn(&T, bool) -> Verdict,
) -> Vec<AccessChange<T>> {
    let (old, new): (BTreeSet<&T>, BTreeSet<&T>) = (old.iter().collect(), new.iter().collect());
    let change = |item: &T, comes| AccessChange {
        item: item.clone(),
        comes,
        // What nobody knows is asked about.
        broadens: broadens(item, comes) != Verdict::No,
    };
    let come = new.difference(&old).map(|item| change(item, true));
    let go = old.difference(&new).map(|item| change(item, false));
    let mut changes: Vec<_> = come.chain(go).collect();
    changes.sort_by(|one, other| {
        (!one.broadens, &one.item, one.comes).cmp(&(!other.broadens, &other.item, other.comes))
    });
    changes
}

/// A policy of several resources that names them says so once; what broadens comes first.
fn once(changes: Vec<AccessChange<Grant>>) -> Vec<AccessChange<Grant>> {
    let mut seen = BTreeSet::new();
    let is_new =
        |change: &AccessChange<Grant>| seen.insert((change.comes, Wording::of(&change.item)));
    changes.into_iter().filter(is_new).collect()
}
