use proc_macro2::{Ident, TokenStream, TokenTree};

use super::body::Body;
use super::path::ResourcePath;
use crate::crate_path::{hygiene, whole_call};
use crate::errors::Errors;
use crate::syntax::{Field, Written};

/// Some properties of a resource type: a literal of which nothing can be called missing.
pub(crate) enum Properties {
    Of(Ident, Body),
    /// No literal of a resource, which has been said.
    Nothing(TokenStream),
}

impl Properties {
    pub(crate) fn of(written: Written, errors: &mut Errors) -> Self {
        let Written {
            attributes,
            literal,
            tokens,
        } = written;
        let mut found = Errors::default();
        let path = literal
            .as_ref()
            .and_then(|literal| ResourcePath::resolve(&literal.path, &mut found));
        match (literal, path) {
            (Some(literal), Some(path)) if !matches!(path, ResourcePath::Definition(..)) => {
                errors.append(found);
                // no name of the user's: a variable of that name would look like the literal itself
                let name = Ident::new("infrastruct_properties", hygiene());
                let field = Field::of_literal(name.clone(), attributes, literal, tokens);
                Self::Of(name, Body::of_resource(field, path, errors))
            }
            _ => {
                errors.append(found);
                let span = tokens.first().map_or_else(whole_call, TokenTree::span);
                let usage = "write `properties!(aws::sqs::Queue { visibility_timeout: 60 })`";
                errors.with_help(span, "expected a literal of a resource type", usage);
                Self::Nothing(tokens.into_iter().collect())
            }
        }
    }
}
