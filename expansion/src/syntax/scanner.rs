//! Follows the tokens of expressions as far as it must to tell where each ends, which names it looks up, and what its
//! braces hold. It never fails: what is half-written, or no Rust at all, gets the roles that it would have so far.

use proc_macro2::{Delimiter, Ident, Spacing, TokenTree};

use super::punct::is_punct;
use super::role::{Inside, Level, Role, Scope};
use super::types;

impl Role {
    /// The role of each token. Whatever is half-written has roles, too.
    pub(crate) fn of_each(tokens: &[TokenTree], level: Level) -> Vec<Self> {
        Scanner::new(tokens, level).scan()
    }
}

struct Scanner<'a> {
    tokens: &'a [TokenTree],
    level: Level,
    roles: Vec<Role>,
    state: State,
    /// What the braces after each open `if`, `while`, `for` or `match` hold.
    heads: Vec<Inside>,
    /// Whether the statement or arm ends with its braces: `if`, `match`, loops, blocks.
    is_block: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// `name:` or an expression.
    Field,
    /// A statement, or an item.
    Statement,
    /// A pattern up to `=>`.
    Arm,
    /// An operand, or what stands before one.
    Start,
    /// After `..`, where the operand may be missing.
    Range,
    /// After an operand. A path starts at the token, if it is one.
    Operand(Option<usize>),
    /// After the `::` of a path.
    Colons(usize),
    /// After braces that may end a statement.
    Braces,
}

impl<'a> Scanner<'a> {
    fn new(tokens: &'a [TokenTree], level: Level) -> Self {
        Self {
            tokens,
            level,
            roles: Vec::with_capacity(tokens.len()),
            state: Self::first(level),
            heads: Vec::new(),
            is_block: false,
        }
    }

    fn first(level: Level) -> State {
        match level {
            Level::Values => State::Start,
            Level::Fields => State::Field,
            Level::Block => State::Statement,
            Level::Arms => State::Arm,
        }
    }

    fn scan(mut self) -> Vec<Role> {
        while let Some(token) = self.peek(0) {
            self.step(token);
        }
        self.roles
    }

    fn step(&mut self, token: &'a TokenTree) {
        if is_punct(Some(token), ',') || is_punct(Some(token), ';') {
            let is_comma = is_punct(Some(token), ',');
            self.push(if is_comma {
                Role::Comma
            } else {
                Role::Semicolon
            });
            self.heads.clear();
            self.is_block = false;
            self.state = Self::first(self.level);
            return;
        }
        match self.state {
            State::Field => self.field(token),
            State::Statement => self.statement(token),
            State::Arm => self.pattern(Scope::Arm),
            State::Start => self.operand(token),
            State::Range => self.after_range(token),
            State::Operand(path) => self.after_operand(token, path),
            State::Colons(path) => self.after_colons(token, path),
            State::Braces => self.after_braces(token),
        }
    }

    fn peek(&self, ahead: usize) -> Option<&'a TokenTree> {
        self.tokens.get(self.roles.len() + ahead)
    }

    fn is(&self, ahead: usize, wanted: char) -> bool {
        is_punct(self.peek(ahead), wanted)
    }

    /// Two characters of one operator.
    fn is_joint(&self, first: char, second: char) -> bool {
        let is_joint = matches!(self.peek(0), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
        is_joint && self.is(0, first) && self.is(1, second)
    }

    fn is_word(&self, ahead: usize, words: &[&str]) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(name)) if words.iter().any(|word| name == word))
    }

    fn push(&mut self, role: Role) {
        self.roles.push(role);
    }

    fn skip(&mut self, count: usize, role: Role) {
        let end = self.tokens.len().min(self.roles.len() + count);
        self.roles.resize(end, role);
    }

    fn skip_to(&mut self, end: usize, role: Role) {
        self.skip(end.saturating_sub(self.roles.len()), role);
    }

    /// `#[…]`, `#![…]`
    fn attribute(&mut self) {
        self.skip(if self.is(1, '!') { 2 } else { 1 }, Role::Other);
        if let Some(TokenTree::Group(_)) = self.peek(0) {
            self.push(Role::Group(Inside::Opaque));
        }
    }

    fn field(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => self.attribute(),
            TokenTree::Ident(_) | TokenTree::Literal(_) if self.is_lone_colon(1) => {
                self.skip(2, Role::Other);
                self.state = State::Start;
            }
            _ => self.state = State::Start,
        }
    }

    /// A colon that is no half of `::`.
    fn is_lone_colon(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Alone)
            || self.is(ahead, ':') && !self.is(ahead + 1, ':')
    }

    fn statement(&mut self, token: &TokenTree) {
        if is_punct(Some(token), '#') {
            return self.attribute();
        }
        if let Some(end) = types::item_end(self.tokens, self.roles.len()) {
            while self.roles.len() < end {
                let is_group = matches!(self.peek(0), Some(TokenTree::Group(_)));
                self.push(if is_group {
                    Role::Group(Inside::Opaque)
                } else {
                    Role::Other
                });
            }
            return;
        }
        if self.is_word(0, &["let"]) {
            self.is_block = false;
            self.push(Role::Other);
            return self.pattern(Scope::Block);
        }
        self.begin();
    }

    /// The start of a statement or of an arm's value.
    fn begin(&mut self) {
        // `'outer: loop { … }`
        if self.is(0, '\'') && self.is_lone_colon(2) {
            self.skip(3, Role::Other);
        }
        let is_brace = matches!(self.peek(0), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
        self.is_block =
            is_brace || self.is_word(0, &["if", "match", "while", "for", "loop", "unsafe"]);
        self.state = State::Start;
    }

    fn operand(&mut self, token: &'a TokenTree) {
        let at = self.roles.len();
        match token {
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace => self.braces(Inside::Block),
                Delimiter::None => self.then(Role::Group(Inside::Values), State::Operand(Some(at))),
                _ => self.then(Role::Group(Inside::Values), State::Operand(None)),
            },
            TokenTree::Literal(_) => self.then(Role::Other, State::Operand(None)),
            TokenTree::Ident(name) => self.word(name),
            TokenTree::Punct(punct) => match punct.as_char() {
                '|' => self.closure(),
                '#' => self.attribute(),
                '.' if self.is(1, '.') => self.range(),
                ':' if self.is_lone_colon(0) => self.push(Role::Colon),
                ':' => {
                    self.skip(2, Role::Other);
                    self.state = State::Colons(at);
                }
                '=' if self.is_joint('=', '>') => self.arrow(),
                // a qualified path
                '<' => match types::angles_end(self.tokens, at) {
                    Some(end) => {
                        self.skip_to(end, Role::Other);
                        self.state = State::Operand(Some(at));
                    }
                    None => self.push(Role::Other),
                },
                // `'outer: loop`, `break 'outer`
                '\'' => self.skip(if self.is_lone_colon(2) { 3 } else { 2 }, Role::Other),
                _ => self.push(Role::Other),
            },
        }
    }

    fn then(&mut self, role: Role, state: State) {
        self.push(role);
        self.state = state;
    }

    fn braces(&mut self, inside: Inside) {
        self.then(Role::Group(inside), State::Braces);
    }

    /// A name or keyword where an operand starts.
    fn word(&mut self, name: &Ident) {
        let at = self.roles.len();
        match name.to_string().as_str() {
            "if" | "while" => self.head(Inside::Body),
            "match" => self.head(Inside::Arms),
            // `for<'a> |text: &'a str| …`
            "for" if self.is(1, '<') => match types::angles_end(self.tokens, at + 1) {
                Some(end) => self.skip_to(end, Role::Other),
                None => self.push(Role::Other),
            },
            "for" => {
                self.head(Inside::Body);
                self.pattern(Scope::Body);
            }
            "let" => {
                self.push(Role::Other);
                self.pattern(Scope::Body);
            }
            "raw" if self.is_word(1, &["const", "mut"]) => self.skip(2, Role::Other),
            "async" | "await" | "box" | "break" | "const" | "continue" | "dyn" | "else" | "gen"
            | "in" | "loop" | "move" | "mut" | "ref" | "return" | "static" | "try" | "unsafe"
            | "yield" => self.then(Role::Other, State::Start),
            "_" => self.then(Role::Other, State::Operand(None)),
            _ => self.then(Role::Name, State::Operand(Some(at))),
        }
    }

    fn head(&mut self, inside: Inside) {
        self.heads.push(inside);
        self.then(Role::Other, State::Start);
    }

    fn range(&mut self) {
        self.skip(if self.is(2, '=') { 3 } else { 2 }, Role::Other);
        self.state = State::Range;
    }

    /// `=>`
    fn arrow(&mut self) {
        self.skip(2, Role::Other);
        self.begin();
    }

    fn after_range(&mut self, token: &'a TokenTree) {
        self.state = State::Start;
        let is_body = matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
            && !self.heads.is_empty();
        if is_body {
            self.state = State::Operand(None);
        }
    }

    fn after_operand(&mut self, token: &'a TokenTree, path: Option<usize>) {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                match (self.heads.pop(), path) {
                    (Some(inside), _) => self.braces(inside),
                    (None, Some(path)) => {
                        self.then(Role::Group(Inside::Fields { path }), State::Operand(None));
                    }
                    (None, None) => self.braces(Inside::Block),
                }
            }
            TokenTree::Group(_) => self.then(Role::Group(Inside::Values), State::Operand(None)),
            TokenTree::Literal(_) => self.then(Role::Other, State::Operand(None)),
            TokenTree::Ident(name) if name == "as" => {
                self.push(Role::Other);
                self.skip_to(types::type_end(self.tokens, self.roles.len()), Role::Other);
                self.state = State::Operand(None);
            }
            TokenTree::Ident(name) => self.word(name),
            TokenTree::Punct(punct) => self.operator(punct.as_char(), path),
        }
    }

    fn operator(&mut self, punct: char, path: Option<usize>) {
        let at = self.roles.len();
        match punct {
            ':' if self.is_lone_colon(0) => self.then(Role::Colon, State::Start),
            ':' => {
                self.skip(2, Role::Other);
                self.state = State::Colons(path.unwrap_or(at));
            }
            '!' if path.is_some() && matches!(self.peek(1), Some(TokenTree::Group(_))) => {
                self.push(Role::Other);
                let is_brace = matches!(self.peek(0), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
                self.is_block |= is_brace;
                let state = if is_brace {
                    State::Braces
                } else {
                    State::Operand(None)
                };
                self.then(Role::Group(Inside::Macro), state);
            }
            '.' if self.is(1, '.') => self.range(),
            '.' => {
                self.push(Role::Other);
                if matches!(
                    self.peek(0),
                    Some(TokenTree::Ident(_) | TokenTree::Literal(_))
                ) {
                    self.push(Role::Other);
                }
                // `.collect::<Vec<_>>()`
                if self.is_joint(':', ':')
                    && let Some(end) = types::angles_end(self.tokens, self.roles.len() + 2)
                {
                    self.skip_to(end, Role::Other);
                }
                self.state = State::Operand(None);
            }
            '?' => self.then(Role::Other, State::Operand(None)),
            '|' | '<' if self.is_joint(punct, punct) => {
                self.skip(2, Role::Other);
                self.state = State::Start;
            }
            '=' if self.is_joint('=', '>') => self.arrow(),
            '#' => self.attribute(),
            _ => self.then(Role::Other, State::Start),
        }
    }

    fn after_colons(&mut self, token: &TokenTree, path: usize) {
        self.state = State::Operand(Some(path));
        match token {
            TokenTree::Ident(_) => self.push(Role::Other),
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                if let Some(end) = types::angles_end(self.tokens, self.roles.len()) {
                    self.skip_to(end, Role::Other);
                }
            }
            _ => {}
        }
    }

    /// Whether a statement goes on after braces.
    fn after_braces(&mut self, token: &TokenTree) {
        let goes_on = match token {
            TokenTree::Ident(name) => name == "else",
            TokenTree::Punct(punct) => ['.', '?'].contains(&punct.as_char()),
            _ => false,
        };
        let is_whole = self.heads.is_empty() && self.is_block && !goes_on;
        self.state = match self.level {
            Level::Block if is_whole => State::Statement,
            Level::Arms if is_whole => State::Arm,
            _ => State::Operand(None),
        };
    }

    /// `|a, (b, c): (u8, u8)| -> u8`
    fn closure(&mut self) {
        let at = self.roles.len();
        let is_closed = self.tokens[at + 1..]
            .iter()
            .any(|token| is_punct(Some(token), '|'));
        self.push(Role::Other);
        if !is_closed {
            return;
        }
        while let Some(token) = self.peek(0) {
            if is_punct(Some(token), '|') {
                self.push(Role::Other);
                break;
            }
            if self.is_lone_colon(0) {
                self.push(Role::Other);
                self.skip_to(types::type_end(self.tokens, self.roles.len()), Role::Other);
            } else if is_punct(Some(token), ',') {
                self.push(Role::Other);
            } else {
                self.part_of_pattern(token, Scope::Closure);
            }
        }
        if self.is_joint('-', '>') {
            self.skip(2, Role::Other);
            self.skip_to(types::type_end(self.tokens, self.roles.len()), Role::Other);
        }
        self.state = State::Start;
    }

    /// A pattern up to what ends it: `=`, `in`, `=>`, or the `if` of a guard.
    fn pattern(&mut self, scope: Scope) {
        self.state = State::Start;
        while let Some(token) = self.peek(0) {
            let ends = match token {
                TokenTree::Ident(name) => name == "in" || name == "if" && scope == Scope::Arm,
                TokenTree::Punct(punct) => match punct.as_char() {
                    ',' | ';' => {
                        self.state = State::Operand(None);
                        return;
                    }
                    '=' if scope == Scope::Arm && self.is_joint('=', '>') => return self.arrow(),
                    '=' => !self.is_end_of_range(),
                    _ => false,
                },
                _ => false,
            };
            if ends {
                return self.push(Role::Other);
            }
            if self.is_lone_colon(0) {
                self.push(Role::Other);
                self.skip_to(types::type_end(self.tokens, self.roles.len()), Role::Other);
            } else if is_punct(Some(token), '#') {
                self.attribute();
            } else {
                self.part_of_pattern(token, scope);
            }
        }
    }

    /// The last character of `..=`
    fn is_end_of_range(&self) -> bool {
        let before = self.roles.len().checked_sub(1);
        is_punct(before.and_then(|at| self.tokens.get(at)), '.')
    }

    fn part_of_pattern(&mut self, token: &TokenTree, scope: Scope) {
        let at = self.roles.len();
        match token {
            TokenTree::Group(_) => {
                let is_macro = is_punct(at.checked_sub(1).and_then(|at| self.tokens.get(at)), '!');
                self.push(Role::Group(if is_macro {
                    Inside::Opaque
                } else {
                    Inside::Pattern(scope)
                }));
            }
            TokenTree::Ident(name) if is_binding(self.tokens, at, name) => {
                self.push(Role::Binding(scope));
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                let end = types::angles_end(self.tokens, at).unwrap_or(at + 1);
                self.skip_to(end, Role::Pattern);
            }
            _ => self.push(Role::Pattern),
        }
    }
}

/// A name of a pattern that is no path, keyword, struct or macro.
pub(crate) fn is_binding(tokens: &[TokenTree], at: usize, name: &Ident) -> bool {
    let is_after_colons =
        at >= 2 && is_punct(tokens.get(at - 1), ':') && is_punct(tokens.get(at - 2), ':');
    let is_path = is_punct(tokens.get(at + 1), ':') && is_punct(tokens.get(at + 2), ':');
    let is_struct = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)))
        || is_punct(tokens.get(at + 1), '!');
    !is_after_colons
        && !is_path
        && !is_struct
        && !["_", "box", "const", "false", "mut", "ref", "true"]
            .iter()
            .any(|word| name == word)
}
