use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedMap;

use infrastruct_spec::{pseudo_parameters, rust_name, suggest};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};

use super::borrowed::borrowed;
use super::path::list;
use super::siblings::Siblings;
use crate::crate_path::whole_call;
use crate::errors::Errors;
use crate::syntax::{Expression, Scalar, ident, split_at_commas};

/// A text with what stands in its braces: `sub!("arn:{AWS::Partition}:s3:::{bucket}/*", bucket = bucket.bucket_name())`
pub(crate) struct Sub {
    pub(crate) pieces: Vec<Piece>,
    /// The string, which is to blame for what stands in it; nothing where there is none, which has been said.
    pub(crate) literal: Option<Literal>,
    /// The arguments that the string does not take, which has been said.
    pub(crate) unused: Vec<TokenStream>,
}

pub(crate) enum Piece {
    Text(String),
    /// An argument, and the variable in it that is borrowed.
    Argument(TokenStream, Option<Span>),
    /// The variable of a name, as in `format!`.
    Variable(Ident),
    /// The runtime's function for a pseudo parameter.
    Pseudo(String),
    /// What is wrong has been said.
    Refused,
}

impl Sub {
    pub(crate) fn of(input: TokenStream, errors: &mut Errors) -> Self {
        let mut arguments = split_at_commas(input).into_iter();
        let format = arguments.next().unwrap_or_default();
        let Some((text, literal)) = string(&format) else {
            let span = format.first().map_or_else(whole_call, TokenTree::span);
            errors.with_help(
                span,
                "expected a string literal",
                "write `sub!(\"{queue}/*\", queue = queue.arn())`",
            );
            return Self {
                pieces: Vec::new(),
                literal: None,
                unused: Vec::new(),
            };
        };
        let mut named = Arguments::parse(arguments, errors);
        let pieces = split(&text, &literal, errors);
        let pieces: Vec<Piece> = pieces
            .into_iter()
            .map(|piece| piece.resolve(&mut named, &literal, errors))
            .list();
        // what is wrong in the string may be why an argument is not used
        if errors.is_empty() {
            named.report_unused(errors);
        }
        Self {
            pieces,
            literal: Some(literal),
            unused: named.unused(),
        }
    }
}

fn string(tokens: &[TokenTree]) -> Option<(String, Literal)> {
    let literal = match tokens {
        [TokenTree::Literal(literal)] => literal.clone(),
        [TokenTree::Group(group)] => {
            let inner: Vec<TokenTree> = group.stream().into_iter().list();
            return string(&inner);
        }
        _ => return None,
    };
    match Scalar::read(&literal) {
        Some(Scalar::Text(text)) => Some((text, literal)),
        _ => None,
    }
}

/// What follows the string: by name, or in the order of the `{}`.
struct Arguments {
    named: OrderedMap<String, (Expression, Span, bool)>,
    positional: Vec<(Expression, bool)>,
}

impl Arguments {
    fn parse(arguments: impl Iterator<Item = Vec<TokenTree>>, errors: &mut Errors) -> Self {
        let mut found = Self {
            named: OrderedMap::new(),
            positional: Vec::new(),
        };
        for argument in arguments {
            match argument.as_slice() {
                [TokenTree::Ident(name), TokenTree::Punct(equals), rest @ ..]
                    if equals.as_char() == '=' && !rest.is_empty() =>
                {
                    let value = (Expression::new(rest.to_vec()), name.span(), false);
                    if found.named.insert(name.to_string(), value).is_some() {
                        errors.at(name.span(), format!("`{name}` is given twice"));
                    }
                }
                [] => {}
                _ => found.positional.push((Expression::new(argument), false)),
            }
        }
        found
    }

    /// The argument of `{}`.
    fn next(&mut self, index: usize, literal: &Literal, errors: &mut Errors) -> Piece {
        let Some((expression, used)) = self.positional.get_mut(index) else {
            errors.at(
                literal.span(),
                format!("`{{}}` number {} has no argument", index + 1),
            );
            return Piece::Refused;
        };
        *used = true;
        argument(expression)
    }

    /// The argument of `{name}`, or the variable of that name, as in `format!`.
    fn named(&mut self, name: &str, literal: &Literal, errors: &mut Errors) -> Piece {
        if let Some((expression, _, used)) = self.named.get_mut(name) {
            *used = true;
            return argument(expression);
        }
        if let Some(variable) = ident(name, literal.span()) {
            return Piece::Variable(variable);
        }
        let (message, help) = not_a_name(name);
        errors.with_help(literal.span(), &message, &help);
        Piece::Refused
    }

    /// Arguments that the string does not take; their imports must not look unused, too.
    fn unused(&self) -> Vec<TokenStream> {
        let named = self.named.values();
        named
            .map(|(expression, _, used)| (expression, used))
            .chain(
                self.positional
                    .iter()
                    .map(|(expression, used)| (expression, used)),
            )
            .filter(|(_, used)| !**used)
            .map(|(expression, _)| expression.tokens.clone())
            .list()
    }

    fn report_unused(&self, errors: &mut Errors) {
        for (name, (_, span, used)) in &self.named {
            if !used {
                errors.at(*span, format!("the string has no `{{{name}}}`"));
            }
        }
        for (expression, used) in &self.positional {
            if !used {
                errors.at(expression.span, "the string has no `{}` for this argument");
            }
        }
    }
}

fn argument(expression: &Expression) -> Piece {
    let tokens = expression.tokens.clone();
    let borrowed = borrowed(&tokens, &Siblings::default());
    Piece::Argument(tokens, borrowed)
}

/// What `format!` takes in braces and `sub!` does not.
fn not_a_name(written: &str) -> (String, String) {
    let braced = format!("`{{{written}}}`");
    if written.chars().all(|letter| letter.is_ascii_digit()) {
        let message = format!("{braced} is no name");
        let help = "`{}` takes the arguments in their order, `{name}` one by its name";
        return (message, help.to_owned());
    }
    // `{n:03}`, but not `{vec::len}`
    let spec = written
        .split_once(':')
        .filter(|(name, spec)| !spec.starts_with(':') && ident(name, Span::call_site()).is_some());
    match spec {
        Some((name, _)) => (
            format!(
                "{braced} formats a value, and `sub!` leaves that to CloudFormation, which cannot"
            ),
            format!(
                "format it before: `sub!(\"{{{name}}}\", {name} = format!(\"{{{written}}}\"))`"
            ),
        ),
        None => (
            format!("{braced} is no name"),
            format!("give it a name: `sub!(\"{{value}}\", value = {written})`"),
        ),
    }
}

/// The string, taken apart at its braces.
fn split(text: &str, literal: &Literal, errors: &mut Errors) -> Vec<Written> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut next = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' if chars.peek() == Some(&'{') => plain.extend(chars.next()),
            '}' if chars.peek() == Some(&'}') => plain.extend(chars.next()),
            '}' => errors.at(
                literal.span(),
                "a `}` without its `{`; a brace itself is written `}}`",
            ),
            '{' => {
                let mut is_closed = false;
                let name: String = chars
                    .by_ref()
                    .take_while(|c| {
                        is_closed = *c == '}';
                        !is_closed
                    })
                    .collect();
                if !is_closed {
                    errors.at(
                        literal.span(),
                        "a `{` without its `}`; a brace itself is written `{{`",
                    );
                    continue;
                }
                if plain.ends_with('$') {
                    let help = format!("write `{{{name}}}`, as in `format!`");
                    errors.with_help(
                        literal.span(),
                        &format!("`${{{name}}}` is how a template writes it"),
                        &help,
                    );
                    plain.pop();
                }
                if !plain.is_empty() {
                    pieces.push(Written::Text(std::mem::take(&mut plain)));
                }
                let name = name.trim().to_owned();
                if name.is_empty() {
                    pieces.push(Written::Next(next));
                    next += 1;
                } else if name.starts_with("AWS::") {
                    pieces.push(Written::Pseudo(name));
                } else {
                    pieces.push(Written::Name(name));
                }
            }
            c => plain.push(c),
        }
    }
    if !plain.is_empty() {
        pieces.push(Written::Text(plain));
    }
    pieces
}

/// A piece of the string.
enum Written {
    Text(String),
    /// `{}`, by its number
    Next(usize),
    /// `{name}`
    Name(String),
    /// `{AWS::Region}`
    Pseudo(String),
}

impl Written {
    fn resolve(self, arguments: &mut Arguments, literal: &Literal, errors: &mut Errors) -> Piece {
        match self {
            Self::Text(text) => Piece::Text(text),
            Self::Pseudo(name) => pseudo(&name, literal, errors),
            Self::Next(index) => arguments.next(index, literal, errors),
            Self::Name(name) => arguments.named(&name, literal, errors),
        }
    }
}

fn pseudo(name: &str, literal: &Literal, errors: &mut Errors) -> Piece {
    let texts = pseudo_parameters().iter().filter(|each| each.is_text);
    let names: Vec<&str> = texts.map(|each| each.name).list();
    if names.contains(&name) {
        return Piece::Pseudo(rust_name(name.trim_start_matches("AWS::")));
    }
    let help = match suggest(name, names.iter().copied()) {
        Some(right) => format!("did you mean `{right}`?"),
        None => {
            let short = names.iter().map(|name| name.trim_start_matches("AWS::"));
            format!("there are {}", list(&short.list()).replace('`', ""))
        }
    };
    errors.with_help(
        literal.span(),
        &format!("there is no pseudo parameter `{name}`"),
        &help,
    );
    Piece::Refused
}
