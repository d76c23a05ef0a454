use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::blame::spot_of;
use super::borrow::borrow;
use super::mistakes;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::{Piece, Sub};

/// A `Value<Text>`.
pub(crate) fn sub(sub: &Sub, errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let Some(literal) = &sub.literal else {
        let mistakes = mistakes::told(errors);
        return quote!({ #mistakes #infrastruct::__private::sub(::std::vec::Vec::new()) });
    };
    let parts = sub.pieces.iter().map(|piece| part(piece, literal));
    let value = quote!(#infrastruct::__private::sub(::std::vec![#(#parts),*]));
    if errors.is_empty() {
        return value;
    }
    // their imports must not look unused, too
    let unused = &sub.unused;
    let mistakes = mistakes::told(errors);
    quote!({ let value = #value; #(let _ = &#unused;)* #mistakes value })
}

fn part(piece: &Piece, literal: &Literal) -> TokenStream {
    let infrastruct = crate_path();
    let expression = match piece {
        Piece::Text(text) => return quote!(#infrastruct::__private::SubPart::Text(#text)),
        Piece::Refused => return quote!(#infrastruct::__private::SubPart::Text("")),
        Piece::Argument(tokens, borrowed) => borrow(tokens.clone(), *borrowed),
        Piece::Variable(name) => quote!(&#name),
        Piece::Pseudo(function) => {
            let function = Ident::new(function, hygiene());
            quote!(#infrastruct::pseudo::#function())
        }
    };
    let spot = spot_of(literal.span());
    quote!(#infrastruct::__private::SubPart::Value(#infrastruct::__private::TextValue::part(#expression, #spot)))
}
