use infrastruct_spec::ResourceType;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, DeriveInput, Field as StructField, Meta, Type};

use super::body::first_segment;
use super::construct::outer_attributes;
use super::editor;
use crate::errors::Errors;
use crate::model::{Model, ResourcePath, Siblings, is_compiler};
use crate::syntax::{Expression, Field, Literal, Nesting, Path, Value};

/// `#[resource(aws::sqs::Queue { message_retention_period: 1209600 })]`: fields and constants are the properties of one resource.
pub(crate) fn expand(
    input: &DeriveInput,
    attribute: &Attribute,
    fields: &[&StructField],
    mut errors: Errors,
) -> TokenStream {
    let arguments = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let (attributes, tokens) = outer_attributes(arguments);
    let Some(mut literal) =
        Literal::parse(&tokens, Nesting::default(), &mut errors).or_else(|| {
            Path::parse(&tokens).map(|path| Literal {
                path,
                fields: Vec::new(),
            })
        })
    else {
        let span = tokens
            .first()
            .map_or_else(|| input.ident.span(), TokenTree::span);
        errors.with_help(
            span,
            "expected a resource type",
            "write `#[resource(aws::sqs::Queue)]`",
        );
        return errors.into_tokens();
    };
    let editor = editor::shadow_item(&literal);
    let Some(ResourcePath::Aws(resource_type)) = ResourcePath::resolve(&literal.path, &mut errors)
    else {
        if errors.is_empty() {
            errors.with_help(
                literal.path.span(),
                "expected a resource type",
                "write `#[resource(aws::sqs::Queue)]`",
            );
        }
        let errors = errors.into_tokens();
        let import = first_segment(&literal.path.tokens)
            .map(|path| quote!(const _: () = { #[allow(unused_imports)] use #path as _; };));
        return quote!(#import #editor #errors);
    };
    refuse_options(resource_type, fields, &mut errors);
    literal
        .fields
        .extend(fields.iter().filter_map(|field| property(field)));
    let names: Vec<&Ident> = fields
        .iter()
        .filter_map(|field| field.ident.as_ref())
        .collect();
    let kind = literal.path.tokens.clone();
    // the position of the whole is the struct's name: what is missing is missing there
    if let Some(last) = literal.path.segments.last_mut() {
        last.set_span(input.ident.span());
    }
    let name = Ident::new("resource", Span::mixed_site());
    let field = Field {
        is_shorthand: false,
        attributes,
        name: name.clone(),
        value: Value::Literal(literal),
        tokens: TokenStream::new(),
    };
    let fields = [field];
    let siblings = Siblings::of(&fields, &mut Errors::default());
    let model = Model::of(&fields, &siblings, &mut errors);
    let values = model
        .declarations
        .iter()
        .map(|declaration| declaration.expand_for(&quote!(#name), &model));
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let errors = errors.into_tokens();
    quote! {
        #editor
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #impl_generics ::infrastruct::Place for #ident #type_generics #where_clause {
            type Placed = ::infrastruct::Resource<#kind>;
            fn place(self) -> ::infrastruct::Resource<#kind> {
                let Self { #(#names),* } = self;
                let #name = ::infrastruct::__private::declare::<#kind>();
                #(#values)*
            }
        }
        #errors
    }
}

/// `queue_name: Option<String>` leaves the property out; one that is required cannot be left out.
fn refuse_options(resource_type: ResourceType, fields: &[&StructField], errors: &mut Errors) {
    let schema = resource_type.schema();
    for field in fields.iter().filter(|field| is_option(&field.ty)) {
        let Some(ident) = &field.ident else { continue };
        let key = ident.to_string();
        let found = schema.property_in_rust(key.trim_start_matches("r#"));
        if found.is_some_and(|(name, _)| schema.required().contains(&name)) {
            let kind = format!(
                "aws::{}::{}",
                resource_type.module(),
                resource_type.last_segment()
            );
            let message = format!("`{kind}` requires `{key}`, so it cannot be an `Option`");
            errors.with_help(span_of_type(&field.ty), &message, "take the value itself");
        }
    }
}

/// A field of the struct as a property: its value is known to rustc only, and its type is to blame.
fn property(field: &StructField) -> Option<Field> {
    let name = field.ident.clone()?;
    let mut value = name.clone();
    value.set_span(span_of_type(&field.ty).resolved_at(name.span()));
    let tokens = vec![TokenTree::Ident(value)];
    Some(Field {
        is_shorthand: false,
        attributes: Vec::new(),
        name,
        value: Value::Expression(Expression::new(tokens.clone())),
        tokens: tokens.into_iter().collect(),
    })
}

fn is_option(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Option"))
}

fn span_of_type(kind: &Type) -> Span {
    syn::spanned::Spanned::span(kind)
}
