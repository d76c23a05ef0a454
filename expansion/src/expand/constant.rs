use infrastruct_spec::list::List;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::crate_path::{crate_path, hygiene};
use crate::model::Limits;

/// An assertion that rustc evaluates: a constant is within the limits of its property.
pub(crate) fn assertion(limits: &Limits, constant: &TokenStream, span: Span) -> TokenStream {
    let infrastruct = crate_path();
    let option = |value: Option<TokenStream>| match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    };
    let minimum = option(limits.minimum.map(|number| quote!(#number)));
    let maximum = option(limits.maximum.map(|number| quote!(#number)));
    let min_length = option(limits.min_length.map(|number| quote!(#number)));
    let max_length = option(limits.max_length.map(|number| quote!(#number)));
    let (choices, message) = (&limits.choices, &limits.message);
    let written = quote!(&#infrastruct::__private::Limits {
        minimum: #minimum,
        maximum: #maximum,
        min_length: #min_length,
        max_length: #max_length,
        choices: &[#(#choices),*],
    });
    // at the constant, so that rustc shows that line and nothing of ours
    let place = span.resolved_at(hygiene());
    let question = quote!(|| {
        #[allow(unused_imports)]
        use #infrastruct::__private::limits::*;
        (&#infrastruct::__private::ask(&#constant)).limits()
    });
    let assertion = quote_spanned!(place=>
        ::core::assert!(
            #infrastruct::__private::answer(&#question)
                .fits(::core::mem::ManuallyDrop::new(#constant), #written),
            "{}", #message
        )
    );
    if is_item(constant) {
        quote_spanned!(place=> const _: () = #assertion;)
    } else {
        quote_spanned!(place=> const { #assertion };)
    }
}

/// Whether an item may name the constant, which `cargo check` evaluates as well: one of a module. `Self::LIMIT` and `T::LIMIT`
/// are known within functions only, which are evaluated when they are built.
fn is_item(constant: &TokenStream) -> bool {
    let segments: Vec<String> = constant
        .clone()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Ident(name) => Some(name.to_string()),
            _ => None,
        })
        .list();
    let modules = segments
        .split_last()
        .map_or(&[][..], |(_, modules)| modules);
    modules
        .iter()
        .all(|module| !module.starts_with(char::is_uppercase))
}
