use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::blame::blaming;
use super::value_type::{marker, value_type};
use crate::crate_path::{crate_path, hygiene};
use crate::host::is_compiler;
use crate::model::WantedIdentifier;

/// A trait of the property's own, so that rustc's message can name what it takes.
pub(super) fn one_of(
    tokens: &TokenStream,
    span: Span,
    wanted: &[WantedIdentifier],
    property: &str,
    spot: u32,
) -> TokenStream {
    let infrastruct = crate_path();
    let shown = wanted.iter().filter(|identifier| identifier.is_wanted);
    let names: Vec<String> = shown
        .map(|identifier| format!("`{}`", identifier.shown))
        .list();
    let message = format!("`{{Self}}` is not what `{property}` wants");
    let label = format!("wanted here: {}", names.join(" or "));
    let wants = Ident::new("Wants", hygiene());
    let fit = Ident::new("fit", hygiene());
    let identifiers = wanted
        .iter()
        .map(|identifier| value_type(&identifier.value_type));
    let handles = handle_impls(wanted, &wants);
    let call = blaming(span, &quote!(#fit));
    let value = value_at(span);
    let head = head(tokens);
    // the user's tokens stand outside of the block that names the trait and the function
    quote!(match #head { #value => {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        trait #wants {
            fn fit(part: #infrastruct::__private::Part) -> #infrastruct::__private::Part {
                part
            }
        }
        #[diagnostic::do_not_recommend]
        impl #wants for #infrastruct::__private::Text {}
        #[diagnostic::do_not_recommend]
        impl #wants for #infrastruct::__private::Any {}
        #(#[diagnostic::do_not_recommend] impl #wants for #identifiers {})*
        #(#handles)*
        fn #fit<E: #infrastruct::__private::Expression>(expression: E) -> #infrastruct::__private::Part
        where
            E::Kind: #wants,
        {
            <E::Kind as #wants>::fit(#infrastruct::__private::fit_any(#spot, expression))
        }
        #call(#value)
    }})
}

/// An expression as a `match` takes it: braces, as of `Key {}.arn()`, would begin its arms.
fn head(tokens: &TokenStream) -> TokenStream {
    let is_brace =
        |token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    if tokens.clone().into_iter().any(is_brace) {
        quote!((#tokens))
    } else {
        tokens.clone()
    }
}

/// A variable for a value, to be blamed as that.
fn value_at(span: Span) -> Ident {
    let span = if is_compiler() { span } else { hygiene() };
    Ident::new("__value", span)
}

/// A handle by itself stands for the first of its identifiers that is wanted.
fn handle_impls(wanted: &[WantedIdentifier], wants: &Ident) -> Vec<TokenStream> {
    let infrastruct = crate_path();
    let mut seen: Vec<String> = Vec::new();
    let mut impls = Vec::new();
    for wanted in wanted {
        let identifier = value_type(&wanted.value_type);
        let types = std::iter::once(&wanted.resource_type).chain(&wanted.others);
        for marker in types.map(|resource_type| marker(*resource_type)) {
            if seen.contains(&marker.to_string()) {
                continue;
            }
            seen.push(marker.to_string());
            impls.push(quote! {
                #[diagnostic::do_not_recommend]
                impl #wants for #infrastruct::__private::Handle<#marker> {
                    fn fit(part: #infrastruct::__private::Part) -> #infrastruct::__private::Part {
                        <Self as #infrastruct::__private::Fits<#identifier>>::fit(part)
                    }
                }
            });
        }
    }
    impls
}
