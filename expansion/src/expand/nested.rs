//! Literals within expressions.

use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::value_type::marker;
use crate::crate_path::crate_path;
use crate::model::Owner;
use crate::syntax::{Attribute, Inside, Level, Path, Role, is_punct};

/// The tokens with literals of resources, and of the nested definitions of `owner`, in macro calls of their own:
/// `Some(aws::sqs::Queue { … })`, `ids.map(|id| Target { … })`.
pub(crate) fn with_literals(tokens: &TokenStream, owner: Option<&Owner>) -> TokenStream {
    let list: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match in_calls(&list, Level::Values, owner) {
        Some(tokens) => tokens.into_iter().collect(),
        None => tokens.clone(),
    }
}

/// The tokens with each literal of a resource, and of the nested definitions of `owner`, in a macro call of its own;
/// `None` where there is none.
fn in_calls(tokens: &[TokenTree], level: Level, owner: Option<&Owner>) -> Option<Vec<TokenTree>> {
    let roles = Role::of_each(tokens, level);
    let mut written: Vec<TokenTree> = Vec::new();
    // how far of the tokens that is
    let mut done = 0;
    for (at, (token, role)) in tokens.iter().zip(&roles).enumerate() {
        let (Role::Group(inside), TokenTree::Group(group)) = (role, token) else {
            continue;
        };
        if let Inside::Fields { path: start } = *inside
            && let Some(literal) = Nested::find(tokens, start, at, owner)
        {
            written.extend_from_slice(&tokens[done..literal.start]);
            written.extend(literal.call(group));
            done = at + 1;
            continue;
        }
        let level = match inside {
            Inside::Macro if is_list(&tokens[..at]) => Some(Level::Values),
            _ => inside.level(),
        };
        let Some(level) = level else {
            continue;
        };
        let content: Vec<TokenTree> = group.stream().into_iter().list();
        if let Some(content) = in_calls(&content, level, owner) {
            let mut changed = Group::new(group.delimiter(), content.into_iter().collect());
            changed.set_span(group.span());
            written.extend_from_slice(&tokens[done..at]);
            written.push(TokenTree::Group(changed));
            done = at + 1;
        }
    }
    if done == 0 {
        return None;
    }
    written.extend_from_slice(&tokens[done..]);
    Some(written)
}

/// `vec!`
fn is_list(before: &[TokenTree]) -> bool {
    let name = before.len().checked_sub(2).map(|at| &before[at]);
    matches!(name, Some(TokenTree::Ident(name)) if name == "vec")
}

/// A literal and the attributes before it.
struct Nested<'a> {
    start: usize,
    /// `#[cfg(…)]` takes the whole value away.
    gates: Vec<TokenTree>,
    attributes: Vec<TokenTree>,
    /// The type that it belongs to, and its name.
    definition: Option<(TokenStream, Ident)>,
    path: &'a [TokenTree],
}

impl<'a> Nested<'a> {
    /// The literal whose path starts at a token and whose fields are another, if it is of a resource or of the owner.
    fn find(
        tokens: &'a [TokenTree],
        start: usize,
        fields: usize,
        owner: Option<&Owner>,
    ) -> Option<Self> {
        let path = Path::parse(&tokens[start..fields])?;
        let definition = owner.and_then(|owner| {
            let name = owner.definition(&path)?;
            Some((marker(owner.resource_type), Ident::new(&name, path.span())))
        });
        if definition.is_none() && !path.is_resource() {
            return None;
        }
        let mut found = Self {
            start,
            gates: Vec::new(),
            attributes: Vec::new(),
            definition,
            path: &tokens[start..fields],
        };
        while let [.., hash, TokenTree::Group(group)] = &tokens[..found.start]
            && is_punct(Some(hash), '#')
            && group.delimiter() == Delimiter::Bracket
        {
            let attribute = [hash.clone(), TokenTree::Group(group.clone())];
            let (_, gate, _) = Attribute::before(&attribute);
            let list = if gate.is_open() {
                &mut found.attributes
            } else {
                &mut found.gates
            };
            list.splice(0..0, attribute);
            found.start -= 2;
        }
        Some(found)
    }

    fn call(&self, fields: &Group) -> TokenStream {
        let infrastruct = crate_path();
        let (gates, attributes) = (&self.gates, &self.attributes);
        let path = match &self.definition {
            Some((owner, name)) => quote!(#owner::#name),
            None => self.path.iter().cloned().collect(),
        };
        quote!(#(#gates)* #infrastruct::construct!(#(#attributes)* #path #fields))
    }
}
