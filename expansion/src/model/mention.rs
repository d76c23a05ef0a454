use infrastruct_spec::list::List;
use infrastruct_spec::{Position, Reference, ReturnValue, pseudo_parameters, rust_name};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::known::{Known, KnownPiece};
use super::lowering::Lowering;
use super::path::ResourcePath;
use super::sub::{Piece, Sub};
use crate::errors::Errors;
use crate::syntax::{Expression as Written, Mention, key, mentions};

impl Lowering<'_> {
    /// What is known of an expression: the siblings that it names, and the text that `sub!` puts around them.
    pub(crate) fn known(&mut self, expression: &Written) -> Known {
        if expression.as_ident().is_some_and(|name| name == "None") {
            return Known::Absent;
        }
        match arguments_of_sub(&expression.tokens) {
            Some(arguments) => {
                // what is wrong with it is said where it expands
                let mut errors = Errors::default();
                let sub = Sub::of(arguments, &mut errors);
                errors.forget();
                let pieces = sub.pieces.into_iter();
                Known::Joined(pieces.map(|piece| self.piece(piece)).list())
            }
            None => Known::Mentions(self.mentioned(&expression.tokens)),
        }
    }

    fn mentioned(&mut self, tokens: &TokenStream) -> Vec<(Position, Reference)> {
        let mentions = mentions(tokens).into_iter();
        let mentions = mentions.filter_map(|mention| match mention {
            Mention {
                name,
                method,
                is_call: false,
            } => self.mention(&name, method.as_ref()),
            _ => None,
        });
        mentions.list()
    }

    fn mention(
        &mut self,
        resource: &Ident,
        method: Option<&Ident>,
    ) -> Option<(Position, Reference)> {
        let path @ ResourcePath::Aws(resource_type) = self.siblings.get(resource)? else {
            return None;
        };
        let target = method.map_or(ReturnValue::Handle, |method| path.return_value(method));
        // an attribute that does not exist is rustc's to report, as a method
        let is_known = match &target {
            ReturnValue::Attribute(name) => resource_type.attribute(name).is_some(),
            _ => true,
        };
        let reference = Reference::new(key(resource), target);
        is_known.then(|| (self.position(resource.span()), reference))
    }

    fn piece(&mut self, piece: Piece) -> KnownPiece {
        let (whole, tokens) = match piece {
            Piece::Text(text) => return KnownPiece::Text(text),
            Piece::Pseudo(function) => {
                let mut all = pseudo_parameters().iter();
                let is_it = |name: &str| rust_name(name.trim_start_matches("AWS::")) == function;
                return match all.find(|each| is_it(each.name)) {
                    Some(found) => KnownPiece::Pseudo(found.name),
                    None => KnownPiece::Mentions(Vec::new()),
                };
            }
            Piece::Refused => return KnownPiece::Mentions(Vec::new()),
            Piece::Variable(name) => (self.mention(&name, None), TokenStream::new()),
            Piece::Argument(tokens, _) => {
                let written = Written::new(tokens.clone().into_iter().list());
                let whole = match (written.as_method_call(), written.as_ident()) {
                    (Some((resource, method)), _) => self.mention(&resource, Some(&method)),
                    (None, Some(resource)) => self.mention(&resource, None),
                    _ => None,
                };
                (whole, tokens)
            }
        };
        match whole {
            Some((position, reference)) => KnownPiece::Sibling(position, reference),
            None => KnownPiece::Mentions(self.mentioned(&tokens)),
        }
    }
}

/// What stands in the parentheses of `sub!(…)` or `infrastruct::sub!(…)`, if an expression is that.
fn arguments_of_sub(tokens: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().list();
    let [
        path @ ..,
        TokenTree::Ident(name),
        TokenTree::Punct(bang),
        TokenTree::Group(group),
    ] = tokens.as_slice()
    else {
        return None;
    };
    let is_path = path.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    let is_call = name == "sub" && bang.as_char() == '!' && is_path;
    (is_call && group.delimiter() != Delimiter::None).then(|| group.stream())
}
