use infrastruct_spec::ResourceType;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::body::first_segment;
use super::construct::outer_attributes;
use super::editor;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::{Model, ResourcePath, Siblings, is_compiler};
use crate::syntax::{Expression, Field, Literal, Member, Nesting, Path, Structure, Value};

/// `#[resource(aws::sqs::Queue { message_retention_period: 1209600 })]`: fields and constants are the properties of one resource.
pub(crate) fn expand(
    structure: &Structure,
    arguments: TokenStream,
    mut errors: Errors,
) -> TokenStream {
    let infrastruct = crate_path();
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
            .map_or_else(|| structure.name.span(), TokenTree::span);
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
    refuse_options(resource_type, &structure.members, &mut errors);
    literal
        .fields
        .extend(structure.members.iter().map(property));
    let names = structure.members.iter().map(|member| &member.name);
    let kind = literal.path.tokens.clone();
    // the position of the whole is the struct's name: what is missing is missing there
    if let Some(last) = literal.path.segments.last_mut() {
        last.set_span(structure.name.span());
    }
    let name = Ident::new("resource", hygiene());
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
    let (ident, generics) = (&structure.name, &structure.generics);
    let (of_impl, of_type) = (generics.of_impl(), generics.of_type());
    let predicates = generics.predicates.iter();
    let predicates: Vec<TokenStream> = predicates
        .map(|predicate| quote!(#(#predicate)*,))
        .collect();
    let errors = errors.into_tokens();
    quote! {
        #editor
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #of_impl #infrastruct::IntoConstruct for #ident #of_type where #(#predicates)* {
            type Construct = #infrastruct::Resource<#kind>;
            fn into_construct(self) -> #infrastruct::Resource<#kind> {
                let Self { #(#names),* } = self;
                let #name = #infrastruct::__private::declare::<#kind>();
                #(#values)*
            }
        }
        #errors
    }
}

/// `queue_name: Option<String>` leaves the property out; one that is required cannot be left out.
fn refuse_options(resource_type: ResourceType, members: &[Member], errors: &mut Errors) {
    let schema = resource_type.schema();
    for member in members.iter().filter(|member| member.kind.is_option()) {
        let key = member.key();
        let found = schema.property_in_rust(&key);
        if found.is_some_and(|(name, _)| schema.required().contains(&name)) {
            let kind = format!(
                "aws::{}::{}",
                resource_type.module(),
                resource_type.last_segment()
            );
            let message = format!("`{kind}` requires `{key}`, so it cannot be an `Option`");
            errors.with_help(member.kind.span(), &message, "take the value itself");
        }
    }
}

/// A field of the struct as a property: its value is known to rustc only, and its type is to blame.
fn property(member: &Member) -> Field {
    let name = member.name.clone();
    let mut value = name.clone();
    value.set_span(member.kind.span().resolved_at(name.span()));
    let tokens = vec![TokenTree::Ident(value)];
    Field {
        is_shorthand: false,
        attributes: Vec::new(),
        name,
        value: Value::Expression(Expression::new(tokens.clone())),
        tokens: tokens.into_iter().collect(),
    }
}
