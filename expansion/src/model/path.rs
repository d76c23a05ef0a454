use std::fmt::Write as _;

use infrastruct_spec::list::List;
use infrastruct_spec::{ResourceType, ReturnValue, Vendor, resource_type, services, suggest};
use proc_macro2::{Ident, Span};

use crate::errors::Errors;
use crate::syntax::{Path, key};

/// What the path of a resource literal names.
#[derive(Clone, Debug)]
pub(crate) enum ResourcePath {
    /// `aws::sqs::Queue`
    Aws(ResourceType),
    /// `aws::sqs::Queue::Tag`: a nested definition by itself.
    Definition(ResourceType, String),
    /// `custom::Name`
    Custom(String),
    /// Not a type of CloudFormation; already reported.
    Unknown,
}

impl ResourcePath {
    /// `None` for the user's own structs.
    pub(crate) fn resolve(path: &Path, errors: &mut Errors) -> Option<Self> {
        if let Some(name) = path.custom_name() {
            return Some(Self::Custom(name));
        }
        let (vendor, names) = path.of_vendor()?;
        Some(match names {
            [service, name] => resolve(vendor, service, &name.to_string(), name.span(), errors)
                .map_or(Self::Unknown, Self::Aws),
            [service, name, module] if module == "MODULE" => {
                let name = format!("{name}::MODULE");
                resolve(vendor, service, &name, module.span(), errors)
                    .map_or(Self::Unknown, Self::Aws)
            }
            [service, name, definition] => {
                match resolve(vendor, service, &name.to_string(), name.span(), errors) {
                    Some(resource_type) => Self::Definition(resource_type, definition.to_string()),
                    None => Self::Unknown,
                }
            }
            _ => {
                let message = format!(
                    "expected a service and a resource type after `{}`",
                    vendor.module()
                );
                let mut help = "a resource is written `aws::sqs::Queue { … }`".to_owned();
                let name = path.last();
                if name.starts_with(char::is_uppercase) {
                    let _ = write!(help, ", a struct of your own `self::aws::{name} {{ … }}`");
                }
                errors.with_help(path.span(), &message, &help);
                Self::Unknown
            }
        })
    }

    pub(crate) fn resource_type(&self) -> Option<&ResourceType> {
        match self {
            Self::Aws(resource_type) => Some(resource_type),
            _ => None,
        }
    }

    /// The type whose schema a literal is held against; a custom resource may have one of the package's own.
    pub(crate) fn described_by(&self) -> Option<ResourceType> {
        match self {
            Self::Aws(resource_type) => Some(*resource_type),
            Self::Custom(name) if name.starts_with("Custom::") => resource_type(name),
            _ => None,
        }
    }

    /// What `resource.attribute()` means; the method's name itself where the type has no such attribute.
    pub(crate) fn return_value(&self, method: &Ident) -> ReturnValue {
        let method = key(method);
        let Some(resource_type) = self.resource_type() else {
            return ReturnValue::Attribute(method);
        };
        if let Some(attribute) = resource_type.attribute_in_rust(&method) {
            return resource_type.return_value(attribute.name());
        }
        if method == "reference" || resource_type.reference().rust_name() == method {
            return ReturnValue::Ref;
        }
        ReturnValue::Attribute(method)
    }

    pub(crate) fn type_name(&self) -> &str {
        match self {
            Self::Aws(resource_type) | Self::Definition(resource_type, _) => resource_type.name(),
            Self::Custom(name) => name,
            Self::Unknown => "",
        }
    }
}

fn resolve(
    vendor: Vendor,
    module: &Ident,
    written: &str,
    span: Span,
    errors: &mut Errors,
) -> Option<ResourceType> {
    let service = key(module);
    let Some(found) = vendor.service(&service) else {
        unknown_service(vendor, &service, written, module.span(), errors);
        return None;
    };
    let resource_type = found.resource_type(written);
    if resource_type.is_none() {
        let names: Vec<&str> = found
            .type_names()
            .filter_map(|name| name.rsplit("::").next())
            .list();
        let message = format!("`{}` has no resource type `{written}`", found.namespace());
        let help = match suggest(written, names.iter().copied()) {
            Some(name) => format!("did you mean `{name}`?"),
            None if names.len() < 10 => format!("it has {}", list(&names)),
            None => format!(
                "it has {} types; the completion list of `{}::{}::` shows them",
                names.len(),
                vendor.module(),
                found.module()
            ),
        };
        errors.with_help(span, &message, &help);
    }
    resource_type
}

fn unknown_service(vendor: Vendor, written: &str, name: &str, span: Span, errors: &mut Errors) {
    let services = vendor.services();
    let modules: Vec<&str> = services.iter().map(|service| service.module()).list();
    let similar = suggest(written, modules.iter().copied())
        .map(|service| format!("did you mean `{service}`?"));
    if vendor.is_aws() {
        let help = similar.or_else(|| module_of_type(name)).unwrap_or_else(|| {
            "a service is written in lower case, as in `aws::stepfunctions`".to_owned()
        });
        errors.with_help(
            span,
            &format!("CloudFormation has no service `{written}`"),
            &help,
        );
    } else {
        let message = format!(
            "no schema is of a service `{written}` of `{}`",
            vendor.module()
        );
        let help = similar.unwrap_or_else(|| format!("there are schemas of {}", list(&modules)));
        errors.with_help(span, &message, &help);
    }
}

/// `aws::lamda2::Function`: the type may be unique enough to name its service.
fn module_of_type(name: &str) -> Option<String> {
    let mut with_it = services().filter(|service| service.resource_type(name).is_some());
    match (with_it.next(), with_it.next()) {
        (Some(service), None) => Some(format!("`{name}` is a type of `aws::{}`", service.module())),
        _ => None,
    }
}

/// `a`, `b` and `c`
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).list();
    match quoted.as_slice() {
        [] => "none".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
