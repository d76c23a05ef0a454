use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::name::key;
use super::split::{is_punct, span_of};

/// What a derive is given. rustc has parsed it before, so only what is looked for is looked at.
#[derive(Debug)]
pub(crate) struct Structure {
    pub(crate) attributes: Vec<Group>,
    pub(crate) name: Ident,
    pub(crate) shape: Shape,
    pub(crate) generics: Generics,
    pub(crate) members: Vec<Member>,
}

/// What kind of type it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// `struct Name { … }`, or `struct Name;`
    Struct,
    /// `struct Name(…);`
    Tuple,
    /// An `enum` or a `union`.
    Other,
}

/// A named field.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) attributes: Vec<Group>,
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
}

/// A field's type, as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Kind(Vec<TokenTree>);

/// What stands between `<` and `>`, and after `where`.
#[derive(Debug, Default)]
pub(crate) struct Generics {
    parameters: Vec<Vec<TokenTree>>,
    pub(crate) predicates: Vec<Vec<TokenTree>>,
}

impl Structure {
    pub(crate) fn parse(input: TokenStream) -> Option<Self> {
        let tokens: Vec<TokenTree> = input.into_iter().collect();
        let (attributes, rest) = attributes(&tokens);
        let at = rest.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "struct" || word == "enum" || word == "union"))?;
        let (TokenTree::Ident(keyword), TokenTree::Ident(name)) = (&rest[at], rest.get(at + 1)?)
        else {
            return None;
        };
        let after = &rest[at + 2..];
        let (shape, body) = match after.last() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                (Shape::Struct, group.stream())
            }
            _ if after.iter().any(is_tuple) => (Shape::Tuple, TokenStream::new()),
            _ => (Shape::Struct, TokenStream::new()),
        };
        let shape = if keyword == "struct" {
            shape
        } else {
            Shape::Other
        };
        let members = if shape == Shape::Struct {
            Member::parse_all(body)
        } else {
            Vec::new()
        };
        Some(Self {
            attributes,
            name: name.clone(),
            shape,
            generics: Generics::parse(after),
            members,
        })
    }

    /// The arguments of `#[name(…)]`.
    pub(crate) fn attribute(&self, name: &str) -> Option<TokenStream> {
        arguments(&self.attributes, name).next()
    }
}

/// The fields of `struct Name(…);`
fn is_tuple(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

impl Member {
    fn parse_all(tokens: TokenStream) -> Vec<Self> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        split(&tokens)
            .iter()
            .filter_map(|field| Self::parse(field))
            .collect()
    }

    fn parse(field: &[TokenTree]) -> Option<Self> {
        let (attributes, rest) = attributes(field);
        let colon = rest.iter().position(|token| is_punct(Some(token), ':'))?;
        let TokenTree::Ident(name) = rest.get(colon.checked_sub(1)?)? else {
            return None;
        };
        Some(Self {
            attributes,
            name: name.clone(),
            kind: Kind(rest[colon + 1..].to_vec()),
        })
    }

    /// The name without the `r#` of a keyword.
    pub(crate) fn key(&self) -> String {
        key(&self.name)
    }

    /// The arguments of each `#[name(…)]`.
    pub(crate) fn attribute<'a>(&'a self, name: &'a str) -> impl Iterator<Item = TokenStream> + 'a {
        arguments(&self.attributes, name)
    }
}

impl Kind {
    pub(crate) fn span(&self) -> Span {
        span_of(&self.0)
    }

    /// `Option<…>`, under any path.
    pub(crate) fn is_option(&self) -> bool {
        let head = self
            .0
            .iter()
            .take_while(|token| !is_punct(Some(token), '<'));
        head.last()
            .is_some_and(|last| matches!(last, TokenTree::Ident(name) if name == "Option"))
    }
}

impl ToTokens for Kind {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

impl Generics {
    /// From what follows the type's name.
    fn parse(tokens: &[TokenTree]) -> Self {
        let mut rest = tokens;
        let mut parameters = Vec::new();
        if is_punct(rest.first(), '<') {
            let mut angles = Angles::default();
            let end = rest.iter().position(|token| {
                angles.follow(token);
                angles.depth == 0
            });
            let end = end.unwrap_or(rest.len() - 1);
            parameters = split(&rest[1..end]);
            rest = &rest[end + 1..];
        }
        let predicates = match rest.first() {
            Some(TokenTree::Ident(word)) if word == "where" => {
                let is_body = |token: &TokenTree| {
                    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
                        || is_punct(Some(token), ';')
                };
                let end = rest.iter().position(is_body).unwrap_or(rest.len());
                split(&rest[1..end])
            }
            _ => Vec::new(),
        };
        Self {
            parameters,
            predicates,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parameters.is_empty()
    }

    /// `<'a, T: Bound, const N: usize>` of an `impl`: without defaults.
    pub(crate) fn of_impl(&self) -> TokenStream {
        let parameters = self.parameters.iter().map(|parameter| {
            let mut angles = Angles::default();
            let before_default = parameter.iter().take_while(|token| {
                angles.follow(token);
                angles.depth > 0 || !is_punct(Some(token), '=')
            });
            before_default.cloned().collect::<TokenStream>()
        });
        self.brackets(parameters)
    }

    /// `<'a, T, N>` of the type.
    pub(crate) fn of_type(&self) -> TokenStream {
        let names = self.parameters.iter().map(|parameter| {
            let (_, parameter) = attributes(parameter);
            let named = match parameter {
                [tick, name, ..] if is_punct(Some(tick), '\'') => vec![tick, name],
                [TokenTree::Ident(word), name, ..] if word == "const" => vec![name],
                [name, ..] => vec![name],
                [] => vec![],
            };
            named.into_iter().cloned().collect::<TokenStream>()
        });
        self.brackets(names)
    }

    fn brackets(&self, parameters: impl Iterator<Item = TokenStream>) -> TokenStream {
        if self.is_empty() {
            TokenStream::new()
        } else {
            quote!(<#(#parameters),*>)
        }
    }
}

/// Follows the angle brackets of types; the arrow of `Fn() -> T` closes none.
#[derive(Default)]
struct Angles {
    depth: usize,
    after_minus: bool,
}

impl Angles {
    fn follow(&mut self, token: &TokenTree) {
        if is_punct(Some(token), '<') {
            self.depth += 1;
        } else if is_punct(Some(token), '>') && !self.after_minus {
            self.depth = self.depth.saturating_sub(1);
        }
        self.after_minus = is_punct(Some(token), '-');
    }
}

/// Splits at the commas outside of angle brackets.
fn split(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let mut angles = Angles::default();
    for token in tokens {
        angles.follow(token);
        if angles.depth == 0 && is_punct(Some(token), ',') {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(token.clone());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The leading `#[…]`, and what follows them.
fn attributes(tokens: &[TokenTree]) -> (Vec<Group>, &[TokenTree]) {
    let mut found = Vec::new();
    let mut rest = tokens;
    while let [hash, TokenTree::Group(group), after @ ..] = rest {
        if !is_punct(Some(hash), '#') || group.delimiter() != Delimiter::Bracket {
            break;
        }
        found.push(group.clone());
        rest = after;
    }
    (found, rest)
}

fn arguments<'a>(
    attributes: &'a [Group],
    wanted: &'a str,
) -> impl Iterator<Item = TokenStream> + 'a {
    attributes.iter().filter_map(move |attribute| {
        let mut tokens = attribute.stream().into_iter();
        match tokens.next() {
            Some(TokenTree::Ident(name)) if name == wanted => {}
            _ => return None,
        }
        Some(match tokens.next() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text without its spaces, which depend on how tokens were made.
    fn bare(tokens: &TokenStream) -> String {
        tokens.to_string().replace(' ', "")
    }

    /// Generics, members and types as syn sees them.
    #[test]
    fn structures_are_what_syn_reads() {
        let sources = [
            "pub struct Unit;",
            "struct Plain { pub a: u32, pub(crate) b: Vec<Option<String>>, r#type: (u8, [u8; 2]) }",
            "#[doc = \"x\"] #[resource(aws::sqs::Queue)] pub(in crate::a) struct Kept<'a, T: Into<Vec<u8>> + 'a, const N: usize = 3, U = Vec<T>> where T: Fn(u8) -> u8, U: Sized { #[construct(skip)] a: &'a T, b: fn(u8) -> Result<U, ()>, c: [U; N] }",
            "struct Where<T> where T: Clone, { a: T }",
        ];
        for source in sources {
            let tokens: TokenStream = source.parse().unwrap();
            let oracle: syn::DeriveInput = syn::parse2(tokens.clone()).unwrap();
            let found = Structure::parse(tokens).unwrap();
            assert_eq!(found.name.to_string(), oracle.ident.to_string());
            let (of_impl, of_type, _) = oracle.generics.split_for_impl();
            let text = |tokens: &dyn Fn() -> TokenStream| tokens().to_string().replace(' ', "");
            assert_eq!(
                text(&|| found.generics.of_impl()),
                text(&|| quote!(#of_impl)),
                "{source}"
            );
            assert_eq!(
                text(&|| found.generics.of_type()),
                text(&|| quote!(#of_type)),
                "{source}"
            );
            let predicates = oracle
                .generics
                .where_clause
                .map(|clause| clause.predicates.len())
                .unwrap_or_default();
            assert_eq!(found.generics.predicates.len(), predicates, "{source}");
            let syn::Data::Struct(data) = oracle.data else {
                unreachable!()
            };
            assert_eq!(found.members.len(), data.fields.len(), "{source}");
            for (member, field) in found.members.iter().zip(&data.fields) {
                let kind = &member.kind;
                let expected = &field.ty;
                assert_eq!(member.name, *field.ident.as_ref().unwrap());
                assert_eq!(bare(&quote!(#kind)), bare(&quote!(#expected)));
                assert_eq!(member.attributes.len(), field.attrs.len());
            }
        }
    }

    #[test]
    fn shapes_are_told_apart() {
        for (source, shape) in [
            ("struct A(u8);", Shape::Tuple),
            ("enum A { B }", Shape::Other),
            ("union A { b: u8 }", Shape::Other),
            ("struct A;", Shape::Struct),
        ] {
            assert_eq!(
                Structure::parse(source.parse().unwrap()).unwrap().shape,
                shape
            );
        }
    }

    #[test]
    fn options_are_known_by_their_name() {
        let structure =
            "struct A { a: Option<u8>, b: std::option::Option<u8>, c: Vec<Option<u8>>, d: u8 }";
        let structure = Structure::parse(structure.parse().unwrap()).unwrap();
        let options: Vec<bool> = structure
            .members
            .iter()
            .map(|member| member.kind.is_option())
            .collect();
        assert_eq!(options, [true, true, false, false]);
    }
}
