use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::body::{Expanded, Initialized, body};
use super::definition::definition;
use super::editor;
use super::import::no_literal;
use super::mistakes;
use crate::check::Faulty;
use crate::crate_path::hygiene;
use crate::errors::Errors;
use crate::model::{Body, Construct};

pub(crate) fn construct(construct: &Construct, faulty: &Faulty, errors: Errors) -> TokenStream {
    match construct {
        Construct::Group(path, body) => group(path, body, faulty, errors),
        Construct::Resource(name, body) => resource(name, body, faulty, errors),
        Construct::Definition(definition) => self::definition(definition, faulty, errors),
        Construct::Nothing(written) => {
            let (written, mistakes) = (no_literal(written), mistakes::told(errors));
            quote!({ #written #mistakes ::core::unreachable!() })
        }
    }
}

/// The fields of the user's own struct.
pub(super) fn group(
    path: &TokenStream,
    declared: &Body,
    faulty: &Faulty,
    errors: Errors,
) -> TokenStream {
    let editor = editor::shadow(declared);
    let Expanded {
        statements,
        resources,
        fields,
    } = body(declared, faulty);
    let fields = fields.iter().map(Initialized::of_literal);
    let construct = Ident::new("construct", hygiene());
    let mistakes = mistakes::told(errors);
    quote!({
        #statements
        #editor
        #resources
        let #construct = #path { #(#fields),* };
        #mistakes
        #construct
    })
}

/// One resource by itself, for loops, maps and functions.
fn resource(name: &Ident, alone: &Body, faulty: &Faulty, errors: Errors) -> TokenStream {
    let editor = editor::shadow(alone);
    let Expanded {
        statements,
        resources,
        fields,
    } = body(alone, faulty);
    let value = fields.into_iter().map(|field| field.value);
    let mistakes = mistakes::told(errors);
    quote!({
        #statements
        #editor
        #resources
        let #name = #(#value)*;
        #mistakes
        #name
    })
}
