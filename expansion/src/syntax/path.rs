use infrastruct_spec::list::List;
use infrastruct_spec::{Service, Vendor, services, vendor};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use super::name::key;
use super::punct::is_punct;
use super::types::angles_end;
use crate::crate_path::whole_call;

/// What rust-analyzer appends to the identifier under the cursor in its second expansion.
pub(crate) const EDITOR_MARKER: &str = "intellijRulezz";

/// The path before the brace, as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) tokens: TokenStream,
    pub(crate) segments: Vec<Ident>,
}

impl Path {
    /// `a::b::C`; the half-written `a::b::` is a path too.
    pub(crate) fn parse(tokens: &[TokenTree]) -> Option<Self> {
        let mut segments = Vec::new();
        let mut expects_name = true;
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            match token {
                TokenTree::Ident(name) if expects_name => {
                    if [
                        "if", "match", "loop", "while", "for", "unsafe", "async", "const", "move",
                    ]
                    .iter()
                    .any(|k| name == k)
                    {
                        return None;
                    }
                    segments.push(name.clone());
                    expects_name = false;
                    index += 1;
                }
                TokenTree::Punct(_)
                    if is_punct(Some(token), ':') && is_punct(tokens.get(index + 1), ':') =>
                {
                    expects_name = true;
                    index += 2;
                }
                // `Pair::<A, B>`
                TokenTree::Punct(_) if is_punct(Some(token), '<') && expects_name => {
                    index = angles_end(tokens, index)?;
                    expects_name = false;
                }
                _ => return None,
            }
        }
        // `aws::sqs:: { … }` is half-written, and still a path
        (!segments.is_empty()).then(|| Path {
            tokens: tokens.iter().cloned().collect(),
            segments,
        })
    }

    pub(crate) fn span(&self) -> Span {
        self.segments.last().map_or_else(whole_call, Ident::span)
    }

    /// `a::b::C`
    pub(crate) fn display(&self) -> String {
        let names: Vec<String> = self.segments.iter().map(ToString::to_string).list();
        names.join("::")
    }

    pub(crate) fn last(&self) -> String {
        self.segments
            .last()
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    /// `__ { … }`: the definition that fits, without its name. `_` cannot stand before braces in Rust.
    pub(crate) fn is_nameless(&self) -> bool {
        matches!(self.segments.as_slice(), [name] if without_marker(name) == "__")
    }

    /// `aws::sqs::Queue`, that of another vendor, or `custom::Name`; every other path is the user's own.
    pub(crate) fn is_resource(&self) -> bool {
        self.of_vendor().is_some() || self.custom_name().is_some()
    }

    /// The vendor, and what follows it: service, type, nested definition.
    ///
    /// A vendor comes first, or after `infrastruct`: then a wrong name is a mistake, and so is a service or type alone.
    /// `platform::aws::sqs::Queue` has to name a type that exists; `aws::Settings` is the user's own.
    pub(crate) fn of_vendor(&self) -> Option<(Vendor, &[Ident])> {
        self.segments.iter().enumerate().find_map(|(at, segment)| {
            let vendor = vendor(&without_marker(segment))?;
            let names = &self.segments[at + 1..];
            let is_type = |service: Service, name: &Ident| {
                service.resource_type(&without_marker(name)).is_some()
            };
            let is_resource = match names {
                [name] => {
                    self.is_start(at)
                        && vendor.is_aws()
                        && (vendor.service(&without_marker(name)).is_some()
                            || services().any(|service| is_type(service, name)))
                }
                [service, name] | [service, name, _] => {
                    self.is_start(at)
                        || vendor
                            .service(&without_marker(service))
                            .is_some_and(|service| is_type(service, name))
                }
                _ => false,
            };
            is_resource.then_some((vendor, names))
        })
    }

    /// `Custom::Name`, or the name of a type that is declared free where it is used: `custom::Acme::Billing::Invoice`.
    /// Only `custom` itself and `infrastruct::custom` are ours.
    pub(crate) fn custom_name(&self) -> Option<String> {
        let at = self
            .segments
            .iter()
            .position(|segment| without_marker(segment) == "custom")?;
        match &self.segments[at + 1..] {
            _ if !self.is_start(at) => None,
            [name] => Some(format!("Custom::{name}")),
            [vendor, service, name] => Some(format!("{vendor}::{service}::{name}")),
            [vendor, service, name, module] if module == "MODULE" => {
                Some(format!("{vendor}::{service}::{name}::MODULE"))
            }
            _ => None,
        }
    }

    /// Whether a path of the crate's starts with the segment: there, or after the crate's usual name.
    fn is_start(&self, at: usize) -> bool {
        at == 0 || self.segments[at - 1] == "infrastruct" || self.segments[at - 1] == "$crate"
    }
}

/// The name that is being typed.
pub(crate) fn without_marker(segment: &Ident) -> String {
    let name = key(segment);
    name.strip_suffix(EDITOR_MARKER).unwrap_or(&name).to_owned()
}
