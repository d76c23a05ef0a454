//! What a generic construct asks of its parameters.

use infrastruct_spec::list::List;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    GenericArgument, Generics, PathArguments, Type, TypeParamBound, TypePath, WherePredicate,
};

use crate::crate_path::crate_path;

/// The constructs of the runtime whose parameters are no constructs themselves.
const MARKED: [&str; 5] = ["Mapping", "Parameter", "Ref", "Resource", "Value"];

/// The traits of those parameters.
const MARKERS: [&str; 3] = ["Kind", "ParameterKind", "ResourceType"];

/// The `where` of an impl: what the struct asks itself, and that the parameters which stand for constructs are some.
///
/// Bounds stand on parameters, since those on the types of fields would never end where a type contains itself:
/// `struct Tree<C> { here: C, below: Vec<Tree<C>> }`.
pub(crate) fn of(generics: &Generics, children: &[&Type]) -> TokenStream {
    let infrastruct = crate_path();
    let mut needs = Needs::of(generics);
    for child in children {
        needs.add(child);
    }
    let given = generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates)
        .map(ToTokens::to_token_stream);
    let needed = needs
        .constructs
        .iter()
        .map(|kind| quote!(#kind: #infrastruct::Construct));
    let predicates: Vec<TokenStream> = given.chain(needed).list();
    if predicates.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#predicates),*)
}

/// What has to be a construct for the fields to be some.
struct Needs {
    parameters: Vec<String>,
    /// The parameters that say which type of resource or value it is.
    markers: Vec<String>,
    constructs: Vec<TokenStream>,
}

impl Needs {
    fn of(generics: &Generics) -> Self {
        let parameters = generics
            .type_params()
            .map(|parameter| parameter.ident.to_string())
            .list();
        let declared = generics
            .type_params()
            .filter(|parameter| parameter.bounds.iter().any(is_marker))
            .map(|parameter| parameter.ident.to_string());
        let predicates = generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let asked = predicates.filter_map(|predicate| match predicate {
            WherePredicate::Type(bounded) if bounded.bounds.iter().any(is_marker) => {
                Some(bounded.bounded_ty.to_token_stream().to_string())
            }
            _ => None,
        });
        Self {
            parameters,
            markers: declared.chain(asked).list(),
            constructs: Vec::new(),
        }
    }

    fn add(&mut self, kind: &Type) {
        if !self.is_generic(kind.to_token_stream()) {
            return;
        }
        match kind {
            Type::Path(path) => self.add_path(path),
            Type::Array(array) => self.add(&array.elem),
            Type::Slice(slice) => self.add(&slice.elem),
            Type::Reference(reference) => self.add(&reference.elem),
            Type::Group(group) => self.add(&group.elem),
            Type::Paren(paren) => self.add(&paren.elem),
            Type::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.add(elem)),
            _ => {}
        }
    }

    fn add_path(&mut self, path: &TypePath) {
        let Some(last) = path.path.segments.last() else {
            return;
        };
        let first = path.path.segments[0].ident.to_string();
        let is_parameter = path.path.leading_colon.is_none() && self.parameters.contains(&first);
        if is_parameter && self.markers.contains(&first) {
            return;
        }
        // `C`, `C::Group`, `<C as Trait>::Group`
        if is_parameter || path.qself.is_some() || MARKED.iter().any(|name| last.ident == name) {
            return self.need(path.to_token_stream());
        }
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            return;
        };
        let mut arguments: Vec<&Type> = arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(kind) => Some(kind),
                _ => None,
            })
            .list();
        if ["BTreeMap", "HashMap"]
            .iter()
            .any(|name| last.ident == name)
            && arguments.len() > 1
        {
            // a map of keys that are generic asks of them to be strings
            if self.is_generic(arguments[0].to_token_stream()) {
                return self.need(path.to_token_stream());
            }
            arguments.remove(0);
        }
        for argument in arguments {
            self.add(argument);
        }
    }

    fn need(&mut self, kind: TokenStream) {
        let text = kind.to_string();
        if self
            .constructs
            .iter()
            .all(|other| other.to_string() != text)
        {
            self.constructs.push(kind);
        }
    }

    fn is_generic(&self, tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => self.parameters.iter().any(|parameter| name == parameter),
            TokenTree::Group(group) => self.is_generic(group.stream()),
            _ => false,
        })
    }
}

fn is_marker(bound: &TypeParamBound) -> bool {
    let TypeParamBound::Trait(bound) = bound else {
        return false;
    };
    let last = bound.path.segments.last();
    last.is_some_and(|last| MARKERS.iter().any(|name| last.ident == name))
}
