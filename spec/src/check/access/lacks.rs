//! What a role lacks.

use super::misspelt::misspelt;
use super::policies::{Book, Library, joined, may, named};
use super::rule::POLICY_ORDER;
use super::statement::statement;
use super::target::Target;
use crate::list::List;
use crate::policy::{Circumstances, Principal, Request};
use crate::query::context::listed;
use crate::rule::Rule;
use crate::verdict::Verdict;
use crate::{Diagnostic, Severity};

/// Whether an action is allowed by those of the policies that are kept.
type May<'v> = dyn Fn(&str, &dyn Fn(Option<usize>) -> bool) -> Verdict + 'v;

/// What a role may be lacking for a target.
pub(super) struct Lacks<'a, 't> {
    pub(super) library: &'a Library<'a, 't>,
    /// The resource that is given the role.
    pub(super) at: usize,
    pub(super) role: usize,
    pub(super) target: &'a Target<'t>,
    /// Whether AWS looks when the resource is created.
    pub(super) is_ordered: bool,
}

impl Lacks<'_, '_> {
    pub(super) fn found(&self, rule: &Rule, actions: &[&str]) -> Option<Diagnostic> {
        let context = self.library.context;
        let owner = context.at(self.role);
        let arn = self.library.resolver(self.role).arn(&owner.name)?;
        let bearer = self.library.bearer(self.role);
        let admission = self.target.at.map(|at| self.library.admission(at));
        let verdict = |action: &str, keep: &dyn Fn(Option<usize>) -> bool| {
            let request = Request {
                principal: Principal::Identity(arn.clone()),
                action,
                resource: self.target.arn.clone(),
                circumstances: Circumstances::default(),
            };
            may(&bearer, admission.as_ref(), &request, keep)
        };
        let lacking: Vec<&str> = actions
            .iter()
            .copied()
            .filter(|action| verdict(action, &|_| true) == Verdict::No)
            .list();
        if lacking.is_empty() {
            return self.late(actions, &bearer.own, &verdict);
        }
        let message = format!(
            "{} may not {} on {}",
            named(owner),
            listed(&lacking, "and"),
            self.target.name(context)
        );
        let found = rule.at(self.target.position, message);
        let found = found.note(owner.position, format!("{} is declared here", named(owner)));
        let help = format!(
            "add to a policy of {}: `{}`",
            named(owner),
            statement(None, &lacking)
        );
        let own = joined(&bearer.own, |_| true);
        Some(found.with_help(help).following(misspelt(&own, &lacking)))
    }

    /// Where AWS looks at creation, only policies that come before count.
    fn late(&self, actions: &[&str], book: &Book, verdict: &May<'_>) -> Option<Diagnostic> {
        if !self.is_ordered {
            return None;
        }
        let context = self.library.context;
        let before =
            |by: Option<usize>| by.is_none_or(|by| context.comes_after(self.at, by) != Verdict::No);
        let late = actions
            .iter()
            .any(|action| verdict(action, &before) == Verdict::No);
        let by = book
            .iter()
            .filter_map(|stated| stated.by)
            .find(|by| !before(Some(*by)));
        let by = context.at(by.filter(|_| late)?);
        let (mapping, owner) = (context.at(self.at), context.at(self.role));
        let message = format!(
            "{} may be created before {}, which lets {} use {}",
            named(mapping),
            named(by),
            named(owner),
            self.target.name(context)
        );
        let found = POLICY_ORDER.at(self.target.position, message);
        let found = found.note(by.position, format!("{} is declared here", named(by)));
        let help = format!("let {} depend on {}", named(mapping), named(by));
        let mut found = found.with_help(help);
        // The two race, and mostly the policy is there in time.
        found.severity = Severity::Advice;
        Some(found)
    }
}
