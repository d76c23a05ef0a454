use infrastruct_spec::ResourceType;
use infrastruct_spec::list::List;
use proc_macro2::{Ident, TokenTree};
use syn::{Data, DeriveInput, Fields, Type};

use super::body::Body;
use super::path::ResourcePath;
use crate::crate_path::hygiene;
use crate::errors::Errors;
use crate::gate::Gate;
use crate::syntax::{Expression, Field, Literal, Path, Value, Written, key, span_of_type};

/// `#[resource(aws::sqs::Queue { message_retention_period: 1209600 })]`: fields and constants are the properties of one resource.
pub(crate) struct ResourceStruct<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The type with the properties that are constants; nothing where no type stands, which has been said.
    pub(crate) constants: Option<Literal>,
    /// The type, if it is one of CloudFormation's.
    pub(crate) resource_type: Option<ResourceType>,
    /// The resource, under a name that only the expansion knows.
    pub(crate) resource: Option<(Ident, Body)>,
}

impl<'a> ResourceStruct<'a> {
    pub(crate) fn of(input: &'a DeriveInput, written: Written, errors: &mut Errors) -> Self {
        let Written {
            attributes,
            literal,
            tokens,
        } = written;
        let usage = "write `#[resource(aws::sqs::Queue)]`";
        let constants = literal.or_else(|| {
            let path = Path::parse(&tokens)?;
            let fields = Vec::new();
            Some(Literal { path, fields })
        });
        let mut found = Self {
            input,
            constants,
            resource_type: None,
            resource: None,
        };
        let Some(constants) = &found.constants else {
            let first = tokens.first();
            let span = first.map_or_else(|| input.ident.span(), TokenTree::span);
            errors.with_help(span, "expected a resource type", usage);
            return found;
        };
        let path = ResourcePath::resolve(&constants.path, errors);
        let Some(path @ ResourcePath::Aws(resource_type)) = path else {
            if errors.is_empty() {
                let span = constants.path.span();
                errors.with_help(span, "expected a resource type", usage);
            }
            return found;
        };
        let members = Member::all(&input.data);
        refuse_options(resource_type, &members, errors);
        let mut literal = constants.clone();
        literal.fields.extend(members.iter().map(property));
        // the position of the whole is the struct's name: what is missing is missing there
        if let Some(last) = literal.path.segments.last_mut() {
            last.set_span(input.ident.span());
        }
        let name = Ident::new("resource", hygiene());
        let field = Field::of_literal(name.clone(), attributes, literal, Vec::new());
        found.resource_type = Some(resource_type);
        found.resource = Some((name, Body::of_resource(field, path, errors)));
        found
    }

    /// The named fields; nothing where there can be none.
    pub(crate) fn names(&self) -> Option<Vec<&'a Ident>> {
        match &self.input.data {
            Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)) => {
                let members = Member::all(&self.input.data).into_iter();
                Some(members.map(|member| member.name).list())
            }
            _ => None,
        }
    }
}

/// A named field.
struct Member<'a> {
    name: &'a Ident,
    declared_as: &'a Type,
}

impl<'a> Member<'a> {
    fn all(data: &'a Data) -> Vec<Self> {
        let Data::Struct(data) = data else {
            return Vec::new();
        };
        let named = data.fields.iter().filter_map(|field| {
            Some(Self {
                name: field.ident.as_ref()?,
                declared_as: &field.ty,
            })
        });
        named.list()
    }

    /// `Option<…>`, under any path.
    fn is_option(&self) -> bool {
        let mut declared_as = self.declared_as;
        while let Type::Group(group) = declared_as {
            declared_as = &group.elem;
        }
        let Type::Path(path) = declared_as else {
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
            let owner = resource_type.rust_path();
            let message = format!("`{owner}` requires `{key}`, so it cannot be an `Option`");
            errors.with_help(
                span_of_type(member.declared_as),
                &message,
                "take the value itself",
            );
        }
    }
}

/// A field of the struct as a property: its value is known to rustc only, and its type is to blame.
fn property(member: &Member<'_>) -> Field {
    let name = member.name.clone();
    let mut value = name.clone();
    value.set_span(span_of_type(member.declared_as).resolved_at(name.span()));
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
