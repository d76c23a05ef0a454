//! What is read instead of expanded still counts as used.

use infrastruct_spec::vendor;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::gate::given;
use crate::gate::Gate;
use crate::host::is_compiler;
use crate::model::{Body, Meaning, ResourcePath};
use crate::syntax::Machine;

/// `json!` in a literal is read here and never expands, and neither does a path to no type: their imports must not
/// look unused.
pub(super) fn imports(body: &Body) -> TokenStream {
    let mut uses = Uses::default();
    let mut add = |gate: &Gate, path| uses.add(gate, &path);
    let members = body.members.iter();
    let read =
        members.filter(|member| !matches!(member.meaning, Meaning::Evaluated(_) | Meaning::Second));
    for member in read.clone() {
        for path in member.field.value.macros() {
            add(&member.field.gate, path);
        }
    }
    for member in read {
        if is_compiler()
            && let Meaning::Resource(resource) = &member.meaning
            && matches!(resource.path, ResourcePath::Unknown)
            && let Some(path) = first_segment(&resource.tokens)
        {
            add(&member.field.gate, path);
        }
    }
    uses.imports()
}

/// The same for the macros in a state machine.
pub(super) fn imports_of_machine(machine: &Machine) -> TokenStream {
    let mut uses = Uses::default();
    for field in &machine.fields {
        for path in field.value.macros() {
            uses.add(&field.gate, &path);
        }
    }
    uses.imports()
}

/// Imports, each once, by their text.
#[derive(Default)]
struct Uses(Vec<(String, TokenStream)>);

impl Uses {
    fn add(&mut self, gate: &Gate, path: &TokenStream) {
        let given = given(gate);
        let import = quote!(#given #[allow(unused_imports)] use #path as _;);
        let text = import.to_string();
        if self.0.iter().all(|(other, _)| *other != text) {
            self.0.push((text, import));
        }
    }

    fn imports(self) -> TokenStream {
        self.0.into_iter().map(|(_, import)| import).collect()
    }
}

/// `aws` of `aws::sqs::Queu`, which an import has brought here.
pub(super) fn first_segment(path: &TokenStream) -> Option<TokenStream> {
    match path.clone().into_iter().next()? {
        TokenTree::Ident(name) if vendor(&name.to_string()).is_some() => Some(quote!(#name)),
        _ => None,
    }
}

/// What is no literal, for rustc to see that an import was not for nothing, and for an editor to complete.
pub(super) fn no_literal(written: &TokenStream) -> TokenStream {
    if !is_compiler() {
        return quote!(#written;);
    }
    // rustc would say more about what is no literal
    let import = first_segment(written);
    let import = import.map(|path| quote!(#[allow(unused_imports)] use #path as _;));
    quote!(#import;)
}
