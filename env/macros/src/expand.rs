//! Variables to the tokens that rustc compiles.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Error, Type, parse_quote};

use crate::name;
use crate::variables::{self, Variable};

const INTEGERS: [&str; 12] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

pub(crate) fn environment(arguments: &TokenStream, written: &TokenStream) -> TokenStream {
    // What is half-written stays as it is, for an editor to complete.
    let mut input: DeriveInput = match syn::parse2(written.clone()) {
        Ok(input) => input,
        Err(error) => {
            let error = error.to_compile_error();
            return quote!(#written #error);
        }
    };
    let mut errors = Vec::new();
    if !arguments.is_empty() {
        errors.push(Error::new(
            arguments.span(),
            "`#[environment]` takes nothing before a struct, and `name = \"…\"` before a field",
        ));
    }
    let Some(variables) = variables::of_struct(&mut input, &mut errors) else {
        let errors = errors.iter().map(Error::to_compile_error);
        return quote!(#input #(#errors)*);
    };
    let parameters = parameters(&input.ident, &variables);
    generalize(&mut input, &variables, &parameters);
    let load = load(&input, &variables);
    let fill = fill(&input, &variables, &parameters);
    let errors = errors.iter().map(Error::to_compile_error);
    quote! {
        #input
        #load
        #fill
        #(#errors)*
    }
}

/// A type parameter for each field, whose name is none of the types that the struct speaks of.
fn parameters(ident: &Ident, variables: &[Variable]) -> Vec<Ident> {
    let mut spoken = ident.to_string();
    for variable in variables {
        spoken.push_str(&variable.declared.to_token_stream().to_string());
    }
    let name_of = |variable: &Variable| {
        let mut name = name::camel(&variable.field.to_string());
        while spoken.contains(&name) {
            name.push_str("Value");
        }
        format_ident!("{name}", span = Span::mixed_site())
    };
    variables.iter().map(name_of).collect()
}

fn generalize(input: &mut DeriveInput, variables: &[Variable], parameters: &[Ident]) {
    for (variable, parameter) in variables.iter().zip(parameters) {
        let declared = &variable.declared;
        let parameter = parse_quote!(#parameter = #declared);
        input.generics.params.push(parameter);
    }
    if let Data::Struct(body) = &mut input.data {
        for (field, parameter) in body.fields.iter_mut().zip(parameters) {
            field.ty = parse_quote!(#parameter);
        }
    }
}

fn load(input: &DeriveInput, variables: &[Variable]) -> TokenStream {
    let DeriveInput { ident, vis, .. } = input;
    let fields = variables.iter().map(|it| &it.field);
    let local = |number| format_ident!("variable_{number}", span = Span::mixed_site());
    let locals = (0..variables.len()).map(local).collect::<Vec<_>>();
    let reader = Ident::new("reader", Span::mixed_site());
    let reads = variables.iter().map(|variable| {
        let (name, read) = (&variable.name, &variable.read);
        let kind = kind(read);
        let method = if variable.is_required {
            "required"
        } else {
            "optional"
        };
        // Of a type that cannot be read, rustc says so where the type is.
        let method = Ident::new(method, Span::mixed_site().located_at(read.span()));
        quote!(#reader.#method::<#read>(#name, #kind))
    });
    let declared = variables.iter().map(|it| &it.declared);
    quote! {
        #[allow(dead_code)]
        impl #ident<#(#declared),*> {
            /// Reads the variables of the process. The error names all that are not set or cannot be read.
            #vis fn load() -> ::core::result::Result<Self, ::infrastruct_env::Error> {
                Self::load_from(|name| ::std::env::var_os(name))
            }

            /// Reads the variables that a function looks up.
            #vis fn load_from(
                lookup: impl ::core::ops::Fn(&::core::primitive::str) -> ::core::option::Option<::std::ffi::OsString>,
            ) -> ::core::result::Result<Self, ::infrastruct_env::Error> {
                let mut #reader = ::infrastruct_env::__private::Reader::new(&lookup);
                #(let #locals = #reads;)*
                let read = || ::core::option::Option::Some(Self { #(#fields: #locals?),* });
                #reader.finish(read())
            }
        }
    }
}

fn fill(input: &DeriveInput, variables: &[Variable], parameters: &[Ident]) -> TokenStream {
    let ident = &input.ident;
    let forms = variables
        .iter()
        .map(|it| form(&it.read))
        .collect::<Vec<_>>();
    let fields = variables.iter().map(|it| &it.field);
    let described = variables.iter().map(|variable| {
        let (name, is_required) = (&variable.name, variable.is_required);
        quote! {
            ::infrastruct_env::Variable::new(#name, #is_required, |text| {
                #ident::load_from(|name| (name == #name).then(|| text.into())).map(|_| ())
            })
        }
    });
    // Of a value that does not fit, rustc shows what wants another one: the field.
    let bounds = variables.iter().zip(&forms).zip(parameters);
    let bounds = bounds.map(|((variable, form), parameter)| {
        let span = Span::mixed_site().located_at(variable.field.span());
        quote_spanned!(span=> #parameter: ::infrastruct_env::Fills<__Stack, #form>)
    });
    quote! {
        impl<__Stack, #(#parameters),*> ::infrastruct_env::Environment<__Stack> for #ident<#(#parameters),*>
        where
            #(#bounds,)*
        {
            fn fill(self, stack: &mut __Stack) {
                #(<#parameters as ::infrastruct_env::Fills<__Stack, #forms>>::fill(self.#fields, stack, #described);)*
            }
        }
    }
}

/// A type as a person would say it.
fn kind(read: &Type) -> String {
    match read {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|it| it.ident.to_string())
            .unwrap_or_default(),
        other => other.to_token_stream().to_string(),
    }
}

/// What a type reads: of one that is not Rust's own, nothing is known but that it reads text.
fn form(read: &Type) -> TokenStream {
    let name = kind(read);
    let form = match name.as_str() {
        "bool" => "Boolean",
        "f32" | "f64" => "Number",
        name if INTEGERS.contains(&name) => "Integer",
        _ => "Text",
    };
    let form = Ident::new(form, Span::mixed_site());
    quote!(::infrastruct_env::form::#form)
}
