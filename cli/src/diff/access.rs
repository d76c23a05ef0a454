//! Who gains or loses access: IAM statements, managed policies and security group rules that come and go.

use std::collections::BTreeSet;

use super::exposure::Exposure;
use super::grant;
use super::security_group::{self, Rule};
use super::statement::{Attachment, Statement};
use crate::template::Template;

/// Who gains or loses access.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// Statements that come and go.
    pub statements: Vec<AccessChange<Statement>>,
    /// Managed policies that are attached and detached.
    pub attachments: Vec<AccessChange<Attachment>>,
    /// Rules of security groups that come and go.
    pub rules: Vec<AccessChange<Rule>>,
    /// What else opens something, or may.
    pub exposures: Vec<Exposure>,
}

/// Something that comes or goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessChange<T> {
    /// What.
    pub item: T,
    /// Whether it comes; else it goes.
    pub comes: bool,
    /// Whether more is possible afterwards than before.
    pub broadens: bool,
}

impl Access {
    /// What changes between two templates.
    pub fn between(old: &Template, new: &Template) -> Self {
        let (old_statements, old_attachments) = grant::collect(old);
        let (new_statements, new_attachments) = grant::collect(new);
        Self {
            statements: access_changes(&old_statements, &new_statements, |statement, comes| {
                let others = if comes {
                    &old_statements
                } else {
                    &new_statements
                };
                // More is allowed, or less is denied; unless the other side says as much already.
                statement.allows == comes && !others.iter().any(|other| statement.is_within(other))
            }),
            attachments: access_changes(&old_attachments, &new_attachments, |_, comes| comes),
            rules: access_changes(
                &security_group::collect(old, new),
                &security_group::collect(new, old),
                |_, comes| comes,
            ),
            exposures: Vec::new(),
        }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
            && self.attachments.is_empty()
            && self.rules.is_empty()
            && self.exposures.is_empty()
    }

    /// Whether more is possible afterwards than before.
    pub fn broadens(&self) -> bool {
        self.statements.iter().any(|turn| turn.broadens)
            || self.attachments.iter().any(|turn| turn.broadens)
            || self.rules.iter().any(|turn| turn.broadens)
            || !self.exposures.is_empty()
    }
}

fn access_changes<T: Ord + Clone>(
    old: &BTreeSet<T>,
    new: &BTreeSet<T>,
    broadens: impl Fn(&T, bool) -> bool,
) -> Vec<AccessChange<T>> {
    let turn = |item: &T, comes| AccessChange {
        item: item.clone(),
        comes,
        broadens: broadens(item, comes),
    };
    let come = new.difference(old).map(|item| turn(item, true));
    let go = old.difference(new).map(|item| turn(item, false));
    let mut access_changes: Vec<_> = come.chain(go).collect();
    access_changes.sort_by(|one, other| {
        (!one.broadens, &one.item, one.comes).cmp(&(!other.broadens, &other.item, other.comes))
    });
    access_changes
}
