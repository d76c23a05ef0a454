use proc_macro2::{Ident, TokenTree};

use super::expected::Expected;
use super::lowering::Lowering;
use super::value::{Choice, Content, Value};
use crate::syntax::{Choice as Written, Expression, Value as WrittenValue, is_punct, key};

impl Lowering<'_> {
    /// `if_(&is_live, 365, 7)`: each branch stands where the whole does.
    pub(crate) fn choice(&mut self, choice: &Written, expected: &Expected) -> Value {
        self.chosen(choice, |lowering, branch| lowering.value(branch, expected))
    }

    pub(crate) fn chosen(
        &mut self,
        choice: &Written,
        mut lower: impl FnMut(&mut Self, &WrittenValue) -> Value,
    ) -> Value {
        let branches = choice.branches.each_ref().map(|branch| lower(self, branch));
        let content = Choice {
            function: choice.function.clone(),
            condition: choice.condition.tokens.clone(),
            name: name(&choice.condition).as_ref().map(key),
            branches,
        };
        self.at(choice.expression.span, Content::Choice(Box::new(content)))
    }
}

/// The variable of `&is_live`.
fn name(condition: &Expression) -> Option<Ident> {
    let mut tokens = condition.tokens.clone().into_iter().peekable();
    if is_punct(tokens.peek(), '&') {
        tokens.next();
    }
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), None) => Some(name),
        _ => None,
    }
}
