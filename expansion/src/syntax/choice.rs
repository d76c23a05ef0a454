use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, TokenTree};

use super::expression::Expression;
use super::path::{Path, without_marker};
use super::split::split_at_commas;
use super::tree::{Choice, Nesting, Value};
use crate::errors::Errors;

/// The function that chooses, `Fn::If`.
const NAME: &str = "if_";

impl Choice {
    /// `if_(&is_live, 365, 7)`, or by a path: `infrastruct::if_(…)`.
    pub(super) fn within(
        tokens: &[TokenTree],
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Option<Self> {
        let [function @ .., TokenTree::Group(arguments)] = tokens else {
            return None;
        };
        let path = Path::parse(function)?;
        if arguments.delimiter() != Delimiter::Parenthesis
            || without_marker(path.segments.last()?) != NAME
        {
            return None;
        }
        let mut arguments = split_at_commas(arguments.stream()).into_iter();
        let (condition, then, otherwise) =
            (arguments.next()?, arguments.next()?, arguments.next()?);
        let is_whole = arguments.next().is_none()
            && [&condition, &then, &otherwise]
                .iter()
                .all(|argument| !argument.is_empty());
        is_whole.then(|| Self {
            function: function.iter().cloned().collect(),
            condition: Expression::new(condition),
            branches: [then, otherwise]
                .map(|branch| Value::parse(branch, nesting.deeper(), errors)),
            expression: Expression::new(tokens.iter().cloned().list()),
        })
    }
}
