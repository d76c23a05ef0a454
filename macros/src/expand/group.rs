use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::crate_path::crate_path;
use crate::errors::Errors;
use crate::syntax::{Member, Structure, key};

/// Each field is a child.
pub(crate) fn expand(structure: &Structure, mut errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let name = &structure.name;
    let (of_impl, of_type) = (structure.generics.of_impl(), structure.generics.of_type());
    let members = structure.members.iter();
    let children: Vec<&Member> = members
        .filter(|member| !is_skipped(member, &mut errors))
        .collect();
    let visits = children.iter().map(|member| {
        let key = member.key();
        let span = member.kind.span();
        // the field's type is to blame where it is no construct
        let mut name = member.name.clone();
        name.set_span(span.resolved_at(name.span()));
        let child = quote_spanned!(span=> &self.#name);
        quote!(visitor.child(#key, #child);)
    });
    let predicates = structure.generics.predicates.iter();
    let mut bounds: Vec<TokenStream> = predicates
        .map(|predicate| quote!(#(#predicate)*,))
        .collect();
    if !structure.generics.is_empty() {
        bounds.extend(children.iter().map(|member| {
            let kind = &member.kind;
            quote!(#kind: #infrastruct::Construct,)
        }));
    }
    let called = key(name);
    let errors = errors.into_tokens();
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #of_impl #infrastruct::Construct for #name #of_type where #(#bounds)* {
            fn visit(&self, visitor: &mut #infrastruct::Visitor<'_>) {
                #(#visits)*
                let _ = visitor;
            }
        }
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #of_impl #infrastruct::IntoConstruct for #name #of_type where #(#bounds)* {
            type Construct = Self;
            fn into_construct(self) -> Self {
                self
            }
        }
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #of_impl #infrastruct::__private::Named for #name #of_type where #(#bounds)* {
            const NAME: &'static str = #called;
        }
        #errors
    }
}

/// `#[construct(skip)]`: a field that declares nothing.
fn is_skipped(member: &Member, errors: &mut Errors) -> bool {
    let mut skipped = false;
    for arguments in member.attribute("construct") {
        skipped |= arguments.to_string() == "skip";
        if !skipped {
            errors.at(
                member.name.span(),
                "the only argument of `#[construct(…)]` is `skip`",
            );
        }
    }
    skipped
}
