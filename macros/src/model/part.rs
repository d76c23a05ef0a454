use infrastruct_spec::{Pairs, Position};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::constant::Limits;
use super::skeleton::Skeleton;
use super::wanted::{Kind, Wanted};
use crate::crate_path::{crate_path, hygiene};
use crate::syntax::Gate;

/// What fills a hole of a skeleton.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// An expression whose type must fit.
    Expression {
        tokens: TokenStream,
        span: Span,
        wanted: Wanted,
        property: String,
        limits: Option<Limits>,
    },
    /// `queue.arn()` of a sibling, or the sibling alone: checked by the rules, so rustc need not.
    Sibling {
        tokens: TokenStream,
        span: Span,
        position: Position,
    },
    /// An object with computed keys.
    Object(Vec<(TokenStream, Detached)>),
    /// JSON where text is wanted.
    JsonText(Detached, Span),
    /// A value that rustc may leave out.
    Gated(Gate, Detached),
    /// Tokens that make a part by themselves.
    Made(TokenStream),
}

/// A skeleton and the parts of its own holes.
#[derive(Clone, Debug)]
pub(crate) struct Detached {
    pub(crate) skeleton: Skeleton,
    pub(crate) parts: Vec<Part>,
}

impl Part {
    /// A hole: a number for a part, cheap to compile by the hundred.
    pub(crate) fn expand_hole(&self, faulty: &dyn Fn(Position) -> bool) -> TokenStream {
        let infrastruct = crate_path();
        match self {
            Self::Expression {
                tokens,
                span,
                wanted: Wanted::Kind(kind),
                limits: None,
                ..
            } => {
                let spot = spot_of(*span);
                let fit = blaming(
                    *span,
                    &quote!(#infrastruct::__private::fit_hole::<#kind, _>),
                );
                quote!(#fit(#spot, #tokens))
            }
            Self::Expression {
                tokens,
                span,
                wanted: Wanted::Place(kind, place),
                limits: None,
                ..
            } => {
                let spot = spot_of(*span);
                let fit = blaming(
                    *span,
                    &quote!(#infrastruct::__private::fit_hole_at::<#kind, _>),
                );
                quote!(#fit(#spot, #tokens, #place))
            }
            Self::Expression {
                tokens,
                span,
                wanted: Wanted::Time(kind, unit),
                limits: None,
                ..
            } => {
                let spot = spot_of(*span);
                let fit = quote!(
                    #infrastruct::__private::fit_hole_in::<#kind, #infrastruct::__private::#unit, _>
                );
                let fit = blaming(*span, &fit);
                quote!(#fit(#spot, #tokens))
            }
            _ => {
                let part = self.expand(faulty);
                quote!(#infrastruct::__private::hole(#part))
            }
        }
    }

    /// `faulty`: whether a rule has spoken about the position, so that rustc must not speak again.
    pub(crate) fn expand(&self, faulty: &dyn Fn(Position) -> bool) -> TokenStream {
        let infrastruct = crate_path();
        match self {
            Self::Made(tokens) => tokens.clone(),
            Self::Gated(gate, value) => {
                let (given, missing) = (gate.given(), gate.missing());
                let value = value.expand(faulty);
                let part = Ident::new("part", hygiene());
                quote!({
                    #given
                    let #part = #infrastruct::__private::fit_any(0, #value);
                    #missing
                    let #part = #infrastruct::__private::absent();
                    #part
                })
            }
            Self::Sibling { position, .. } if faulty(*position) => {
                quote!(#infrastruct::__private::absent())
            }
            Self::Sibling { tokens, span, .. } => {
                let spot = spot_of(*span);
                quote!(#infrastruct::__private::fit_any(#spot, #tokens))
            }
            Self::JsonText(json, span) => {
                let (spot, json) = (spot_of(*span), json.expand(faulty));
                quote!(#infrastruct::__private::fit::<#infrastruct::__private::Text, _>(#spot, #json))
            }
            Self::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let value = value.expand(faulty);
                    quote!((#key, #infrastruct::__private::fit_any(0, #value)))
                });
                quote!(#infrastruct::__private::object(::std::vec![#(#entries),*]))
            }
            Self::Expression {
                tokens,
                span,
                wanted,
                property,
                limits,
            } => {
                let spot = spot_of(*span);
                let assertion = limits.as_ref().map(|limits| limits.expand(tokens, *span));
                let part = match wanted {
                    Wanted::Kind(kind) => fit(*span, kind, spot, tokens),
                    Wanted::Time(kind, unit) => {
                        let fit = quote!(
                            #infrastruct::__private::fit_in::<#kind, #infrastruct::__private::#unit, _>
                        );
                        let fit = blaming(*span, &fit);
                        quote!(#fit(#spot, #tokens))
                    }
                    Wanted::Place(kind, place) => {
                        let fit = quote!(#infrastruct::__private::fit_at::<#kind, _>);
                        let fit = blaming(*span, &fit);
                        quote!(#fit(#spot, #tokens, #place))
                    }
                    Wanted::Pairs(Pairs { key, value }) => {
                        let fit = blaming(*span, &quote!(#infrastruct::__private::fit_pairs));
                        let names =
                            quote!(#infrastruct::__private::Names { key: #key, value: #value });
                        quote!(#fit(#spot, #tokens, #names))
                    }
                    Wanted::Anything => {
                        let write = blaming(*span, &quote!(#infrastruct::__private::write));
                        quote!(#write(#spot, #tokens))
                    }
                    Wanted::OneOf(kinds) => one_of(tokens, *span, kinds, property, spot),
                };
                match assertion {
                    Some(assertion) => quote!({ #assertion #part }),
                    None => part,
                }
            }
        }
    }
}

impl Detached {
    /// A `Value<Json>`.
    pub(crate) fn expand(&self, faulty: &dyn Fn(Position) -> bool) -> TokenStream {
        let infrastruct = crate_path();
        let text = &self.skeleton.json;
        let parts = self.parts.iter().map(|part| part.expand(faulty));
        quote!(#infrastruct::__private::json(#text, ::std::vec![#(#parts),*]))
    }
}

fn fit(span: Span, kind: &TokenStream, spot: u32, tokens: &TokenStream) -> TokenStream {
    let infrastruct = crate_path();
    let fit = blaming(span, &quote!(#infrastruct::__private::fit::<#kind, _>));
    quote!(#fit(#spot, #tokens))
}

/// A trait of the property's own, so that rustc's message can name what it takes.
fn one_of(
    tokens: &TokenStream,
    span: Span,
    kinds: &[Kind],
    property: &str,
    spot: u32,
) -> TokenStream {
    let infrastruct = crate_path();
    let wanted = kinds.iter().filter(|kind| kind.is_wanted);
    let names: Vec<String> = wanted.map(|kind| format!("`{}`", kind.shown)).collect();
    let message = format!("`{{Self}}` is not what `{property}` wants");
    let label = format!("wanted here: {}", names.join(" or "));
    let wants = Ident::new("Wants", hygiene());
    let fit = Ident::new("fit", hygiene());
    let identities: Vec<TokenStream> = kinds.iter().map(Kind::tokens).collect();
    let handles = handle_impls(kinds, &wants);
    let call = blaming(span, &quote!(#fit));
    let value = value_at(span);
    // the user's tokens stand outside of the block that names the trait and the function
    quote!(match #tokens { #value => {
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
        #(#[diagnostic::do_not_recommend] impl #wants for #identities {})*
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

/// A variable for a value, to be blamed as that.
fn value_at(span: Span) -> Ident {
    let span = if is_compiler() { span } else { hygiene() };
    Ident::new("__value", span)
}

/// A handle by itself stands for the first of its identities that is wanted.
fn handle_impls(kinds: &[Kind], wants: &Ident) -> Vec<TokenStream> {
    let infrastruct = crate_path();
    let mut seen: Vec<String> = Vec::new();
    let mut impls = Vec::new();
    for kind in kinds {
        let identity = kind.tokens();
        for marker in std::iter::once(&kind.marker).chain(&kind.others) {
            if seen.contains(&marker.to_string()) {
                continue;
            }
            seen.push(marker.to_string());
            impls.push(quote! {
                #[diagnostic::do_not_recommend]
                impl #wants for #infrastruct::__private::Handle<#marker> {
                    fn fit(part: #infrastruct::__private::Part) -> #infrastruct::__private::Part {
                        <Self as #infrastruct::__private::Fits<#identity>>::fit(part)
                    }
                }
            });
        }
    }
    impls
}

/// The tokens at the place of the user's, so that rustc blames those rather than the whole macro call.
///
/// Only for rustc: rust-analyzer would show them where the user hovers over the token.
pub(crate) fn blaming(span: Span, tokens: &TokenStream) -> TokenStream {
    if !is_compiler() {
        return tokens.clone();
    }
    let place = span.resolved_at(hygiene());
    tokens
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(place);
            token
        })
        .collect()
}

/// Whether rustc expands; an editor's expansion carries more for the editor and less for rustc.
pub(crate) fn is_compiler() -> bool {
    static COMPILER: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    *COMPILER.get_or_init(|| {
        let program = std::env::current_exe().ok();
        let name = program
            .as_deref()
            .and_then(|path| path.file_stem()?.to_str());
        !cfg!(test)
            && name.is_some_and(|name| ["rustc", "clippy-driver", "rustdoc"].contains(&name))
    })
}

/// Where a value was written, in one number: the line in the upper 20 bits, the column in the lower 12; 0 outside of
/// rustc, in unit tests.
pub(crate) fn spot_of(span: Span) -> u32 {
    if !proc_macro::is_available() {
        return 0;
    }
    let span = span.unwrap();
    let line = u32::try_from(span.line()).unwrap_or_default();
    let column = u32::try_from(span.column()).unwrap_or_default();
    if line < 1 << 20 {
        line << 12 | column.min(0xFFF)
    } else {
        0
    }
}
