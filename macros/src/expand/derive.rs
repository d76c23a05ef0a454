use proc_macro2::TokenStream;

use super::{group, resource_struct};
use crate::errors::Errors;
use crate::syntax::{Shape, Structure};

/// `#[derive(Construct)]`, of a group or, with `#[resource(…)]`, of one resource.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(structure) = Structure::parse(input) else {
        return TokenStream::new();
    };
    let span = structure.name.span();
    match structure.shape {
        Shape::Struct => {}
        Shape::Tuple => {
            let help =
                "logical IDs come from the names of fields: write `struct Name { field: … }`";
            errors.with_help(span, "a construct's fields have names", help);
        }
        Shape::Other => {
            let help = "an `Option<T>` field is a child that may be left out";
            errors.with_help(span, "a construct is a struct", help);
        }
    }
    match structure.attribute("resource") {
        Some(arguments) => resource_struct::expand(&structure, arguments, errors),
        None => group::expand(&structure, errors),
    }
}
