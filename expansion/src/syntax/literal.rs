use proc_macro2::{Delimiter, TokenTree};

use super::path::Path;
use super::tree::{Field, Literal, Nesting};
use crate::errors::Errors;

impl Literal {
    /// A path and a brace; `None` where the tokens are something else, such as `if x { … }`.
    pub(crate) fn parse(
        tokens: &[TokenTree],
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Option<Self> {
        let (TokenTree::Group(body), path) = tokens.split_last()? else {
            return None;
        };
        if body.delimiter() != Delimiter::Brace {
            return None;
        }
        let path = Path::parse(path)?;
        let nesting = Nesting {
            in_resource: nesting.in_resource || path.is_resource(),
            ..nesting.deeper()
        };
        Some(Self {
            path,
            fields: Field::parse_all(body.stream(), nesting, errors),
        })
    }
}
