//! The rules by the files that they are in, and where they are enforced.

use super::context::Context;
use super::outcome::Report;
use super::rule::Rule;

/// Rules that one function applies.
pub(super) struct Family {
    pub(super) rules: Rules,
    pub(super) apply: fn(&Context<'_>, &mut Report),
}

/// The rules of a family: as constants, or from data.
pub(super) enum Rules {
    Are(&'static [Rule]),
    From(fn() -> Vec<Rule>),
}

impl Family {
    pub(super) const fn new(rules: &'static [Rule], apply: fn(&Context<'_>, &mut Report)) -> Self {
        Self {
            rules: Rules::Are(rules),
            apply,
        }
    }

    pub(super) const fn from_data(
        rules: fn() -> Vec<Rule>,
        apply: fn(&Context<'_>, &mut Report),
    ) -> Self {
        Self {
            rules: Rules::From(rules),
            apply,
        }
    }

    pub(super) fn rules(&self) -> Vec<Rule> {
        match self.rules {
            Rules::Are(rules) => rules.to_vec(),
            Rules::From(rules) => rules(),
        }
    }
}
