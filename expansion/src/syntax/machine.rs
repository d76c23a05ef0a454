use proc_macro2::{Span, TokenStream, TokenTree};

use super::path::Path;
use super::punct::is_punct;
use super::tree::{Field, Machine, Nesting};
use crate::errors::Errors;

impl Machine {
    /// What stands in `states!(…)`: states, each a literal, and fields of the machine itself.
    pub(crate) fn parse(
        tokens: TokenStream,
        span: Span,
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Self {
        let nesting = Nesting {
            in_resource: true,
            in_machine: true,
            ..nesting.deeper()
        };
        Self {
            fields: Field::parse_all(tokens, nesting, errors),
            span,
        }
    }

    /// `states!(…)` within another machine, and the path of that macro.
    pub(crate) fn within(
        tokens: &[TokenTree],
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Option<(Self, Path)> {
        let [path @ .., bang, TokenTree::Group(group)] = tokens else {
            return None;
        };
        let is_macro = nesting.in_machine
            && is_punct(Some(bang), '!')
            && Path::parse(path).is_some_and(|path| path.last() == "states");
        if !is_macro {
            return None;
        }
        let path = Path {
            tokens: path.iter().cloned().collect(),
            segments: Vec::new(),
        };
        let machine = Self::parse(group.stream(), group.span_open(), nesting, errors);
        Some((machine, path))
    }
}
