use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedSet;

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Field, Fields, Type, Variant as WrittenVariant, Visibility};

use crate::errors::Errors;
use crate::syntax::key;

/// A type whose fields are children; of an enum, those of the variant that it is.
pub(crate) struct Group<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) form: Form<'a>,
}

pub(crate) enum Form<'a> {
    Struct(Vec<Child<'a>>),
    /// A variant stands for its content: which one it is does not show in logical IDs.
    Enum(Vec<Variant<'a>>),
    /// It cannot be one, which has been said.
    Refused,
}

/// A field that declares something.
pub(crate) struct Child<'a> {
    pub(crate) name: &'a Ident,
    /// Its number among those that declare something.
    pub(crate) index: usize,
    pub(crate) declared_as: &'a Type,
    /// Whether it goes by the name of the construct itself: the resource that a construct is about.
    pub(crate) is_flat: bool,
    /// Whether it is a handle for whoever has the construct.
    pub(crate) is_public: bool,
}

pub(crate) struct Variant<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) content: Content<'a>,
}

pub(crate) enum Content<'a> {
    Unit,
    /// `Name(…)`, the one construct that the variant stands for; nothing where it is skipped.
    One(Option<&'a Type>),
    /// `Name(…, …)`, which cannot be, as has been said.
    Several,
    Named(Vec<Child<'a>>),
}

impl<'a> Group<'a> {
    pub(crate) fn of(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let form = match &input.data {
            Data::Struct(data) => {
                let is_public = |field: &Field| matches!(field.vis, Visibility::Public(_));
                Form::Struct(children(&data.fields, is_public, errors))
            }
            Data::Enum(data) => {
                let variants = data.variants.iter();
                Form::Enum(
                    variants
                        .map(|each| Variant {
                            name: &each.ident,
                            content: content(each, errors),
                        })
                        .list(),
                )
            }
            Data::Union(_) => Form::Refused,
        };
        Self { input, form }
    }

    /// The types of all children.
    pub(crate) fn types(&self) -> Vec<&'a Type> {
        let of = |children: &[Child<'a>]| -> Vec<&'a Type> {
            children.iter().map(|child| child.declared_as).list()
        };
        match &self.form {
            Form::Struct(children) => of(children),
            Form::Enum(variants) => variants
                .iter()
                .flat_map(|variant| match &variant.content {
                    Content::Named(children) => of(children),
                    Content::One(declared_as) => declared_as.iter().copied().list(),
                    Content::Unit | Content::Several => Vec::new(),
                })
                .list(),
            Form::Refused => Vec::new(),
        }
    }
}

fn children<'a>(
    fields: &'a Fields,
    is_public: impl Fn(&Field) -> bool,
    errors: &mut Errors,
) -> Vec<Child<'a>> {
    let mut seen = OrderedSet::new();
    let named = fields
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?, field)))
        .map(|(name, field)| (name, field, Role::of(field, errors)))
        .filter(|(.., role)| *role != Role::Skipped);
    let numbered = named.enumerate().map(|(index, (name, field, role))| Child {
        name,
        index,
        declared_as: &field.ty,
        is_flat: role == Role::Flat,
        is_public: is_public(field),
    });
    // rustc reports a field that is declared twice
    numbered.filter(|child| seen.insert(key(child.name))).list()
}

fn content<'a>(variant: &'a WrittenVariant, errors: &mut Errors) -> Content<'a> {
    let name = &variant.ident;
    match &variant.fields {
        Fields::Unit => Content::Unit,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = &fields.unnamed[0];
            Content::One((Role::of(field, errors) != Role::Skipped).then_some(&field.ty))
        }
        Fields::Unnamed(_) => {
            let help =
                format!("logical IDs come from the names of fields: write `{name} {{ field: … }}`");
            errors.with_help(
                name.span(),
                "a variant of several constructs names each",
                &help,
            );
            Content::Several
        }
        fields @ Fields::Named(_) => Content::Named(children(fields, |_| true, errors)),
    }
}

/// What a field is to its construct.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Child,
    /// `#[construct(flatten)]`: what the construct is about, which goes by the construct's own name.
    Flat,
    /// `#[construct(skip)]`: it declares nothing.
    Skipped,
}

impl Role {
    fn of(field: &Field, errors: &mut Errors) -> Self {
        let mut role = Self::Child;
        for attribute in &field.attrs {
            if !attribute.path().is_ident("construct") {
                continue;
            }
            let result = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("flatten") {
                    role = Self::Flat;
                    return Ok(());
                }
                // a misspelt word means that one, too
                role = Self::Skipped;
                if meta.path.is_ident("skip") {
                    Ok(())
                } else {
                    Err(meta.error("a field takes `#[construct(skip)]` or `#[construct(flatten)]`"))
                }
            });
            if let Err(error) = result {
                errors.at(error.span(), error.to_string());
            }
        }
        role
    }
}
