use infrastruct_spec::list::List;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use super::name::key;
use super::punct::is_punct;
use super::role::{Inside, Level, Role, Scope};
use super::scalar::Scalar;
use super::scanner::is_binding;

/// A name that an expression looks up.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) name: Ident,
    /// The method that is called on it.
    pub(crate) method: Option<Ident>,
    /// Whether it is called itself, as a function.
    pub(crate) is_call: bool,
}

/// The names that an expression looks up, without those that it binds itself: parameters of closures, variables of
/// blocks, names of patterns.
pub(crate) fn mentions(tokens: &TokenStream) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut walk = Walk {
        bound: Vec::new(),
        change: &mut |mention| {
            found.push(mention);
            None
        },
    };
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().list();
    walk.tokens(&tokens, Level::Values);
    found
}

/// The tokens with other names for some that they look up.
pub(crate) fn renamed(
    tokens: &TokenStream,
    change: &mut dyn FnMut(Mention) -> Option<Ident>,
) -> TokenStream {
    let mut walk = Walk {
        bound: Vec::new(),
        change,
    };
    let list: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match walk.tokens(&list, Level::Values) {
        Some(changed) => changed.into_iter().collect(),
        None => tokens.clone(),
    }
}

/// The names that are bound where the walk is, and what becomes of the others.
struct Walk<'a> {
    bound: Vec<String>,
    change: &'a mut dyn FnMut(Mention) -> Option<Ident>,
}

/// What patterns have bound, on its way to where it is known.
#[derive(Default)]
struct Pending {
    /// After the statement.
    block: Vec<String>,
    /// In the next body.
    body: Vec<String>,
    /// Where the names of the condition start, once it has used them: `if let Some(a) = b && a`.
    condition: Option<usize>,
    /// Whether the arm's pattern is over.
    is_arm: bool,
}

impl Walk<'_> {
    /// The tokens, changed; `None` if nothing is.
    fn tokens(&mut self, tokens: &[TokenTree], level: Level) -> Option<Vec<TokenTree>> {
        let roles = Role::of_each(tokens, level);
        let outer = self.bound.len();
        let mut element = outer;
        let mut pending = Pending::default();
        let mut changed: Option<Vec<TokenTree>> = None;
        for (at, (token, role)) in tokens.iter().zip(&roles).enumerate() {
            let replacement = match (role, token) {
                (Role::Comma, _) => {
                    self.bound.truncate(element);
                    pending.is_arm = false;
                    None
                }
                (Role::Semicolon, _) => {
                    self.bound.truncate(element);
                    self.bound.append(&mut pending.block);
                    element = self.bound.len();
                    None
                }
                (Role::Binding(scope), TokenTree::Ident(name)) => {
                    self.bind(*scope, vec![key(name)], element, &mut pending);
                    None
                }
                (Role::Group(Inside::Pattern(scope)), TokenTree::Group(group)) => {
                    let names = bindings(group.stream());
                    self.bind(*scope, names, element, &mut pending);
                    None
                }
                (Role::Name, TokenTree::Ident(name)) => {
                    self.name(name, &tokens[at + 1..], roles.get(at + 1))
                }
                (Role::Group(inside), TokenTree::Group(group)) => {
                    self.group(group, *inside, &mut pending)
                }
                _ => {
                    pending.is_arm |= level == Level::Arms && is_punct(Some(token), '>');
                    if is_punct(Some(token), '&') && is_punct(tokens.get(at + 1), '&') {
                        pending.condition.get_or_insert(self.bound.len());
                        self.bound.append(&mut pending.body);
                    }
                    None
                }
            };
            if let Some(replacement) = replacement {
                let changed = changed.get_or_insert_with(|| tokens.to_vec());
                changed[at] = replacement;
            }
        }
        self.bound.truncate(outer);
        changed
    }

    fn bind(&mut self, scope: Scope, names: Vec<String>, element: usize, pending: &mut Pending) {
        match scope {
            Scope::Closure => self.bound.extend(names),
            Scope::Block => pending.block.extend(names),
            Scope::Body => pending.body.extend(names),
            Scope::Arm => {
                // the arm before may have ended without a comma
                if std::mem::take(&mut pending.is_arm) {
                    self.bound.truncate(element);
                }
                self.bound.extend(names);
            }
        }
    }

    fn name(
        &mut self,
        name: &Ident,
        after: &[TokenTree],
        next: Option<&Role>,
    ) -> Option<TokenTree> {
        let is_path = is_punct(after.first(), ':') && is_punct(after.get(1), ':');
        let is_macro =
            is_punct(after.first(), '!') && matches!(after.get(1), Some(TokenTree::Group(_)));
        let is_struct = matches!(next, Some(Role::Group(Inside::Fields { .. })));
        if is_path || is_macro || is_struct {
            return None;
        }
        self.mention(name, after)
    }

    fn mention(&mut self, name: &Ident, after: &[TokenTree]) -> Option<TokenTree> {
        if self.bound.contains(&key(name)) {
            return None;
        }
        let method = match after {
            [dot, TokenTree::Ident(method), TokenTree::Group(_), ..]
                if is_punct(Some(dot), '.') =>
            {
                Some(method.clone())
            }
            _ => None,
        };
        let is_call = matches!(after.first(), Some(TokenTree::Group(group)) if group.delimiter() == proc_macro2::Delimiter::Parenthesis);
        let mention = Mention {
            name: name.clone(),
            method,
            is_call,
        };
        (self.change)(mention).map(TokenTree::Ident)
    }

    fn group(&mut self, group: &Group, inside: Inside, pending: &mut Pending) -> Option<TokenTree> {
        let content = || group.stream().into_iter().collect::<Vec<TokenTree>>();
        let changed = match inside {
            Inside::Body | Inside::Arms
                if !pending.body.is_empty() || pending.condition.is_some() =>
            {
                let start = pending.condition.take().unwrap_or(self.bound.len());
                self.bound.append(&mut pending.body);
                let changed = inside
                    .level()
                    .and_then(|level| self.tokens(&content(), level));
                self.bound.truncate(start);
                changed
            }
            Inside::Macro => self.anything(&content()),
            _ => inside
                .level()
                .and_then(|level| self.tokens(&content(), level)),
        };
        changed.map(|tokens| with_content(group, tokens))
    }

    /// What a macro is given may be anything: any name counts, those in a string's braces as well.
    fn anything(&mut self, tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let mut changed: Option<Vec<TokenTree>> = None;
        for (at, token) in tokens.iter().enumerate() {
            let replacement = match token {
                TokenTree::Group(group) => {
                    let content: Vec<TokenTree> = group.stream().into_iter().list();
                    self.anything(&content)
                        .map(|tokens| with_content(group, tokens))
                }
                TokenTree::Ident(name) if is_looked_up(tokens, at) => {
                    self.mention(name, &tokens[at + 1..])
                }
                TokenTree::Literal(literal) => {
                    for name in captures(literal) {
                        self.mention(&Ident::new(&name, literal.span()), &[]);
                    }
                    None
                }
                _ => None,
            };
            if let Some(replacement) = replacement {
                changed.get_or_insert_with(|| tokens.to_vec())[at] = replacement;
            }
        }
        changed
    }
}

fn with_content(group: &Group, tokens: Vec<TokenTree>) -> TokenTree {
    let mut changed = Group::new(group.delimiter(), tokens.into_iter().collect());
    changed.set_span(group.span());
    TokenTree::Group(changed)
}

/// The names that a part of a pattern binds.
fn bindings(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().list();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(bindings(group.stream())),
            // `field: name` binds the latter only
            TokenTree::Ident(name)
                if is_binding(&tokens, at, name) && !is_punct(tokens.get(at + 1), ':') =>
            {
                found.push(key(name));
            }
            _ => {}
        }
    }
    found
}

/// Fields, methods, names of struct fields, of arguments and of later segments of paths are not looked up.
fn is_looked_up(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let before_that = at.checked_sub(2).and_then(|at| tokens.get(at));
    let is_range = is_punct(before, '.') && is_punct(before_that, '.');
    let is_member =
        is_punct(before, '.') && !is_range || is_punct(before, ':') && is_punct(before_that, ':');
    let is_name = is_punct(tokens.get(at + 1), ':');
    let is_argument = is_punct(tokens.get(at + 1), '=')
        && !is_punct(tokens.get(at + 2), '=')
        && (before.is_none() || is_punct(before, ','));
    let is_macro = is_punct(tokens.get(at + 1), '!')
        && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)));
    !is_member && !is_name && !is_argument && !is_macro
}

/// `queue` of `sub!("{queue}/*")`.
fn captures(literal: &proc_macro2::Literal) -> Vec<String> {
    let Some(Scalar::Text(text)) = Scalar::read(literal) else {
        return Vec::new();
    };
    let text = text.replace("{{", "");
    let names = text.split('{').skip(1).filter_map(|rest| {
        let (name, _) = rest.split_once('}')?;
        let (name, format) = name.split_once(':').unwrap_or((name, ""));
        let name = name.trim();
        let is_name = name.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
            && name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
        (is_name && !format.starts_with(':')).then(|| name.to_owned())
    });
    names.list()
}
