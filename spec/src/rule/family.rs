//! The rules by the files that they are in, and where they are enforced.

use super::{Report, Rule};
use crate::query::context::Context;

/// Rules that one function applies.
pub(crate) struct Family {
    pub(crate) rules: Rules,
    pub(crate) apply: fn(&Context<'_>, &mut Report),
}

/// The rules of a family: as constants, or from data.
pub(crate) enum Rules {
    Are(&'static [Rule]),
    From(fn() -> Vec<Rule>),
}

impl Family {
    pub(crate) const fn new(rules: &'static [Rule], apply: fn(&Context<'_>, &mut Report)) -> Self {
        Self {
            rules: Rules::Are(rules),
            apply,
        }
    }

    pub(crate) const fn from_data(
        rules: fn() -> Vec<Rule>,
        apply: fn(&Context<'_>, &mut Report),
    ) -> Self {
        Self {
            rules: Rules::From(rules),
            apply,
        }
    }

    pub(crate) fn rules(&self) -> Vec<Rule> {
        match self.rules {
            Rules::Are(rules) => rules.to_vec(),
            Rules::From(rules) => rules(),
        }
    }
}
