use infrastruct_spec::list::List;
use infrastruct_spec::rust_name;
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
        let text = text(&choice.condition);
        if let Some(text) = &text {
            let message = "`if_` takes a condition, and this is a text";
            let help = format!(
                "write `&{}`, where a field or a variable of this name holds the condition",
                rust_name(text)
            );
            self.errors.with_help(choice.condition.span, message, &help);
        }
        let content = Choice {
            function: choice.function.clone(),
            condition: text.is_none().then(|| choice.condition.tokens.clone()),
            name: name(&choice.condition).as_ref().map(key),
            branches,
        };
        self.at(choice.expression.span, Content::Choice(Box::new(content)))
    }
}

/// The text of a condition that is one, as CloudFormation names conditions.
fn text(condition: &Expression) -> Option<String> {
    let tokens = condition.tokens.clone().into_iter().list();
    match tokens.as_slice() {
        [TokenTree::Literal(literal)] => match WrittenValue::scalar(literal, 1)? {
            WrittenValue::Text(text, _) => Some(text),
            _ => None,
        },
        _ => None,
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
