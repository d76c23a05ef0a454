use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::body::Body;
use super::definition::Definition;
use super::path::ResourcePath;
use crate::crate_path::{hygiene, whole_call};
use crate::errors::Errors;
use crate::syntax::{Field, Path, Written};

/// What `construct!` makes.
pub(crate) enum Construct {
    /// `Self { … }`
    Group(TokenStream, Body),
    /// `aws::sqs::Queue { … }`, under a name that only the expansion knows.
    Resource(Ident, Body),
    /// `aws::events::Rule::Target { … }`, for lists that are computed.
    Definition(Definition),
    /// No literal, which has been said.
    Nothing(TokenStream),
}

impl Construct {
    pub(crate) fn of(written: Written, errors: &mut Errors) -> Self {
        let Written {
            attributes,
            literal,
            tokens,
        } = written;
        let Some(literal) = literal else {
            not_a_literal(&tokens, errors);
            return Self::Nothing(tokens.into_iter().collect());
        };
        match ResourcePath::resolve(&literal.path, errors) {
            Some(ResourcePath::Definition(resource_type, name)) => {
                Self::Definition(Definition::of(literal, resource_type, &name, errors))
            }
            Some(path) => {
                let name = Ident::new("resource", hygiene());
                let field = Field::of_literal(name.clone(), attributes, literal, tokens);
                Self::Resource(name, Body::of_resource(field, path, errors))
            }
            None => {
                let path = literal.path.tokens;
                Self::Group(path, Body::of_group(literal.fields, errors))
            }
        }
    }
}

/// What stands where a literal is expected.
fn not_a_literal(tokens: &[TokenTree], errors: &mut Errors) {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let end = tokens.iter().position(is_body).map(|at| at + 1);
    if let Some(next) = end.and_then(|end| tokens.get(end))
        && Path::parse(&tokens[..end.unwrap_or_default() - 1]).is_some()
    {
        let help = "several resources are fields of a struct: `construct!(Self { … })`, or of a stack: `stack!(Name { … })`";
        errors.with_help(next.span(), "expected nothing after the literal", help);
        return;
    }
    if let Some(path) = Path::parse(tokens).filter(Path::is_resource) {
        let written = path.tokens.to_string().replace(' ', "");
        let message = format!("`{written}` is a type, and a resource is a literal of one");
        let help = format!("write `construct!({written} {{ … }})`");
        errors.with_help(path.span(), &message, &help);
        return;
    }
    let span = tokens.first().map_or_else(whole_call, TokenTree::span);
    let usage = "write `construct!(Self { field: aws::sqs::Queue { … } })`, or one resource: `construct!(aws::sqs::Queue { … })`";
    errors.with_help(span, "expected a struct literal", usage);
}
