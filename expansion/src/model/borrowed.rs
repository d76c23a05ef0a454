use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use super::siblings::Siblings;
use crate::syntax::is_punct;

/// The variable to borrow where the tokens name what is someone else's: `orders.role`, `subnets[0]`, or a sibling that is
/// placed in the construct itself.
pub(crate) fn borrowed(tokens: &TokenStream, siblings: &Siblings) -> Option<Span> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().list();
    let (root, is_part) = place(&tokens)?;
    (is_part || siblings.is_value(root)).then(|| root.span())
}

/// The variable of `name.field[index]`, and whether a part of it is meant; half-written, `name.` too.
fn place(tokens: &[TokenTree]) -> Option<(&Ident, bool)> {
    let (TokenTree::Ident(root), parts) = tokens.split_first()? else {
        return None;
    };
    let mut rest = parts;
    loop {
        rest = match rest {
            [] => return Some((root, !parts.is_empty())),
            [TokenTree::Group(index), rest @ ..] if index.delimiter() == Delimiter::Bracket => rest,
            [dot, rest @ ..] if is_punct(Some(dot), '.') => match rest {
                [TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] => rest,
                [] => rest,
                _ => return None,
            },
            _ => return None,
        };
    }
}
