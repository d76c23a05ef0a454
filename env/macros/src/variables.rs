//! The fields of a struct as variables, and what is wrong with them.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Error, Field, Fields, GenericArgument, LitStr, PathArguments,
    Type,
};

use crate::name;

/// A field, and the variable that it stands for.
pub(crate) struct Variable {
    pub(crate) field: Ident,
    pub(crate) name: String,
    /// The field's type, as declared.
    pub(crate) declared: Type,
    /// What is read: the type, or that within an `Option`.
    pub(crate) read: Type,
    pub(crate) is_required: bool,
}

/// The variables of a struct, whose own attributes are taken off. Nothing of what is no struct of named fields.
pub(crate) fn of_struct(input: &mut DeriveInput, errors: &mut Vec<Error>) -> Option<Vec<Variable>> {
    let (span, message) = match &mut input.data {
        _ if !input.generics.params.is_empty() => (
            input.generics.span(),
            "an environment has no parameters of its own: each field gets one",
        ),
        Data::Struct(body) => match &mut body.fields {
            Fields::Unnamed(fields) => (
                fields.span(),
                "the fields of an environment have names, which are those of its variables",
            ),
            fields => {
                let fields = fields
                    .iter_mut()
                    .filter_map(|field| of_field(field, errors));
                let variables = fields.collect::<Vec<_>>();
                check_names(&variables, errors);
                return Some(variables);
            }
        },
        Data::Enum(body) => (body.enum_token.span(), NO_STRUCT),
        Data::Union(body) => (body.union_token.span(), NO_STRUCT),
    };
    errors.push(Error::new(span, message));
    None
}

const NO_STRUCT: &str = "an environment is a struct, with a field for each variable";

fn of_field(field: &mut Field, errors: &mut Vec<Error>) -> Option<Variable> {
    let name = field.ident.clone()?;
    let mut written = None;
    for attribute in field
        .attrs
        .extract_if(.., |it| it.path().is_ident("environment"))
    {
        match name_of(&attribute) {
            Ok(literal) => written = Some(literal),
            Err(error) => errors.push(error),
        }
    }
    // Both sides have to agree on which variables there are.
    if let Some(cfg) = field.attrs.iter().find(|it| it.path().is_ident("cfg")) {
        errors.push(Error::new(
            cfg.span(),
            "a variable is there always\nhelp: make it an `Option`, which need not be set",
        ));
    }
    let variable = match &written {
        Some(literal) => literal.value(),
        None => name::of_field(&name.to_string()),
    };
    if let Some(refusal) = name::refusal(&variable) {
        let span = written.map_or(name.span(), |literal| literal.span());
        errors.push(Error::new(span, refusal));
    }
    let within = option(&field.ty);
    Some(Variable {
        field: name,
        name: variable,
        read: within.unwrap_or(&field.ty).clone(),
        is_required: within.is_none(),
        declared: field.ty.clone(),
    })
}

/// `name = "…"`.
fn name_of(attribute: &Attribute) -> Result<LitStr, Error> {
    let mut name = None;
    attribute.parse_nested_meta(|meta| {
        if !meta.path.is_ident("name") {
            return Err(meta.error("expected `name = \"…\"`"));
        }
        name = Some(meta.value()?.parse()?);
        Ok(())
    })?;
    name.ok_or_else(|| Error::new(attribute.span(), "expected `name = \"…\"`"))
}

fn check_names(variables: &[Variable], errors: &mut Vec<Error>) {
    let mut fields = BTreeMap::new();
    for variable in variables {
        if let Some(first) = fields.insert(&variable.name, &variable.field) {
            errors.push(Error::new(
                variable.field.span(),
                format!("`{first}` is the variable `{}` already", variable.name),
            ));
        }
    }
}

/// The type within an `Option`.
fn option(declared: &Type) -> Option<&Type> {
    let Type::Path(path) = declared else {
        return None;
    };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == "Option" => {
            match arguments.args.first()? {
                GenericArgument::Type(within) => Some(within),
                _ => None,
            }
        }
        _ => None,
    }
}
