use infrastruct_spec::ResourceType;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Data, DeriveInput, Fields, Type};

use super::body::first_segment;
use super::construct::outer_attributes;
use super::editor;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::{Model, ResourcePath, Siblings, is_compiler};
use crate::syntax::{Expression, Field, Gate, Literal, Nesting, Path, Value, key, span_of_type};

/// `#[resource(aws::sqs::Queue { message_retention_period: 1209600 })]`: fields and constants are the properties of one resource.
pub(crate) fn expand(
    input: &DeriveInput,
    arguments: TokenStream,
    mut errors: Errors,
) -> TokenStream {
    let infrastruct = crate_path();
    let (attributes, tokens) = outer_attributes(arguments, &mut errors);
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
            .filter(|_| is_compiler())
            .map(|path| quote!(const _: () = { #[allow(unused_imports)] use #path as _; };));
        return quote!(#import #editor #errors);
    };
    let members = Member::all(&input.data);
    refuse_options(resource_type, &members, &mut errors);
    literal.fields.extend(members.iter().map(property));
    let kind = literal.path.tokens.clone();
    // the position of the whole is the struct's name: what is missing is missing there
    if let Some(last) = literal.path.segments.last_mut() {
        last.set_span(input.ident.span());
    }
    let name = Ident::new("resource", hygiene());
    let field = Field::of_literal(name.clone(), attributes, literal, TokenStream::new());
    let fields = [field];
    let siblings = Siblings::of(&fields, &mut Errors::aside());
    let model = Model::of(&fields, &siblings, &mut errors);
    let values = model
        .declarations
        .iter()
        .map(|declaration| declaration.expand_for(&quote!(#name), &model));
    let taken = match &input.data {
        Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)) => {
            let names = members.iter().map(|member| member.name);
            quote!(let Self { #(#names),* } = self;)
        }
        // reported already
        _ => quote!(let _ = self;),
    };
    let ident = &input.ident;
    let (of_impl, of_type, predicates) = input.generics.split_for_impl();
    let errors = errors.into_tokens();
    quote! {
        #editor
        #[automatically_derived]
        impl #of_impl #infrastruct::IntoConstruct for #ident #of_type #predicates {
            type Construct = #infrastruct::Resource<#kind>;
            fn into_construct(self) -> #infrastruct::Resource<#kind> {
                #taken
                let #name = #infrastruct::__private::declare::<#kind>();
                #(#values)*
            }
        }
        #errors
    }
}

/// A named field.
struct Member<'a> {
    name: &'a Ident,
    kind: &'a Type,
}

impl<'a> Member<'a> {
    fn all(data: &'a Data) -> Vec<Self> {
        let Data::Struct(data) = data else {
            return Vec::new();
        };
        let named = data.fields.iter().filter_map(|field| {
            Some(Self {
                name: field.ident.as_ref()?,
                kind: &field.ty,
            })
        });
        named.collect()
    }

    /// `Option<…>`, under any path.
    fn is_option(&self) -> bool {
        let mut kind = self.kind;
        while let Type::Group(group) = kind {
            kind = &group.elem;
        }
        let Type::Path(path) = kind else {
            return false;
        };
        let last = path.path.segments.last();
        last.is_some_and(|last| last.ident == "Option")
    }
}

/// `queue_name: Option<String>` leaves the property out; one that is required cannot be left out.
fn refuse_options(resource_type: ResourceType, members: &[Member<'_>], errors: &mut Errors) {
    let schema = resource_type.schema();
    for member in members.iter().filter(|member| member.is_option()) {
        let key = key(member.name);
        let found = schema.property_in_rust(&key);
        if found.is_some_and(|(name, _)| schema.required().contains(&name)) {
            let kind = resource_type.rust_path();
            let message = format!("`{kind}` requires `{key}`, so it cannot be an `Option`");
            errors.with_help(span_of_type(member.kind), &message, "take the value itself");
        }
    }
}

/// A field of the struct as a property: its value is known to rustc only, and its type is to blame.
fn property(member: &Member<'_>) -> Field {
    let name = member.name.clone();
    let mut value = name.clone();
    value.set_span(span_of_type(member.kind).resolved_at(name.span()));
    let tokens = vec![TokenTree::Ident(value)];
    Field {
        gate: Gate::default(),
        is_shorthand: false,
        attributes: Vec::new(),
        local: name.clone(),
        name,
        value: Value::Expression(Expression::new(tokens.clone())),
        tokens: tokens.into_iter().collect(),
    }
}
