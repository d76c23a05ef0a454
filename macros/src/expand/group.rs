use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, Field};

use crate::errors::Errors;

/// Each field is a child.
pub(crate) fn expand(input: &DeriveInput, fields: &[&Field], mut errors: Errors) -> TokenStream {
    let name = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let children: Vec<&&Field> = fields
        .iter()
        .filter(|field| !is_skipped(field, &mut errors))
        .collect();
    let visits = children.iter().map(|field| {
        let ident = &field.ident;
        let key = ident
            .as_ref()
            .map(|ident| ident.to_string().trim_start_matches("r#").to_owned())
            .unwrap_or_default();
        let span = field.ty.span();
        // the field's type is to blame where it is no construct
        let mut member = ident.clone();
        if let Some(member) = &mut member {
            member.set_span(span.resolved_at(member.span()));
        }
        let child = quote_spanned!(span=> &self.#member);
        quote!(visitor.child(#key, #child);)
    });
    let bounds = children
        .iter()
        .filter(|_| !input.generics.params.is_empty())
        .map(|field| {
            let kind = &field.ty;
            quote!(#kind: ::infrastruct::Construct,)
        });
    let existing = where_clause
        .map(|clause| &clause.predicates)
        .into_iter()
        .flatten();
    let existing: Vec<TokenStream> = existing.map(|predicate| quote!(#predicate,)).collect();
    let bounds: Vec<TokenStream> = existing.into_iter().chain(bounds).collect();
    let errors = errors.into_tokens();
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #impl_generics ::infrastruct::Construct for #name #type_generics where #(#bounds)* {
            fn visit(&self, visitor: &mut ::infrastruct::Visitor<'_>) {
                #(#visits)*
                let _ = visitor;
            }
        }
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #impl_generics ::infrastruct::Place for #name #type_generics where #(#bounds)* {
            type Placed = Self;
            fn place(self) -> Self {
                self
            }
        }
        #errors
    }
}

/// `#[construct(skip)]`: a field that declares nothing.
fn is_skipped(field: &Field, errors: &mut Errors) -> bool {
    let mut skipped = false;
    for attribute in &field.attrs {
        if attribute.path().is_ident("construct") {
            let parsed = attribute.parse_nested_meta(|meta| {
                skipped |= meta.path.is_ident("skip");
                if meta.path.is_ident("skip") {
                    Ok(())
                } else {
                    Err(meta.error("expected `skip`"))
                }
            });
            if let Err(error) = parsed {
                errors.syn(error);
            }
        }
    }
    skipped
}
