use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeMap;

use crate::crate_path::{crate_path, hygiene, whole_call};
use crate::errors::Errors;
use crate::model::{Siblings, borrowed, spot_of};
use crate::syntax::{Expression, Scalar, ident, split_at_commas};

/// `sub!("arn:{AWS::Partition}:s3:::{bucket}/*", bucket = bucket.bucket_name())`
pub(crate) fn sub(input: TokenStream) -> TokenStream {
    let infrastruct = crate_path();
    let mut errors = Errors::default();
    let mut arguments = split_at_commas(input).into_iter();
    let format = arguments.next().unwrap_or_default();
    let Some((text, literal)) = string(&format) else {
        let span = format.first().map_or_else(whole_call, TokenTree::span);
        errors.with_help(
            span,
            "expected a string literal",
            "write `sub!(\"{queue}/*\", queue = queue.arn())`",
        );
        let errors = errors.into_tokens();
        return quote!({ #errors #infrastruct::__private::sub(::std::vec::Vec::new()) });
    };
    let mut named = Arguments::parse(arguments, &mut errors);
    let pieces = pieces(&text, &literal, &mut errors);
    let parts: Vec<TokenStream> = pieces
        .iter()
        .map(|piece| piece.expand(&mut named, &literal, &mut errors))
        .collect();
    // what is wrong in the string may be why an argument is not used
    if errors.is_empty() {
        named.report_unused(&mut errors);
    }
    let value = quote!(#infrastruct::__private::sub(::std::vec![#(#parts),*]));
    if errors.is_empty() {
        return value;
    }
    let unused = named.unused();
    let errors = errors.into_tokens();
    quote!({ let value = #value; #(let _ = &#unused;)* #errors value })
}

fn string(tokens: &[TokenTree]) -> Option<(String, Literal)> {
    let literal = match tokens {
        [TokenTree::Literal(literal)] => literal.clone(),
        [TokenTree::Group(group)] => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
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
    named: BTreeMap<String, (Expression, Span, bool)>,
    positional: Vec<(Expression, bool)>,
}

impl Arguments {
    fn parse(arguments: impl Iterator<Item = Vec<TokenTree>>, errors: &mut Errors) -> Self {
        let mut found = Self {
            named: BTreeMap::new(),
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
    fn next(
        &mut self,
        index: usize,
        literal: &Literal,
        errors: &mut Errors,
    ) -> Option<TokenStream> {
        let Some((expression, used)) = self.positional.get_mut(index) else {
            errors.at(
                literal.span(),
                format!("`{{}}` number {} has no argument", index + 1),
            );
            return None;
        };
        *used = true;
        Some(borrowed(expression.tokens.clone(), &Siblings::default()))
    }

    /// The argument of `{name}`, or the variable of that name, as in `format!`.
    fn named(&mut self, name: &str, literal: &Literal, errors: &mut Errors) -> Option<TokenStream> {
        if let Some((expression, _, used)) = self.named.get_mut(name) {
            *used = true;
            return Some(borrowed(expression.tokens.clone(), &Siblings::default()));
        }
        let Some(variable) = ident(name, literal.span()) else {
            let (message, help) = not_a_name(name);
            errors.with_help(literal.span(), &message, &help);
            return None;
        };
        Some(quote!(&#variable))
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
            .collect()
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

enum Piece {
    Text(String),
    /// `{}`, by its number
    Next(usize),
    /// `{name}`
    Name(String),
    /// `{AWS::Region}`
    Pseudo(String),
}

fn pieces(text: &str, literal: &Literal, errors: &mut Errors) -> Vec<Piece> {
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
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                let name = name.trim().to_owned();
                if name.is_empty() {
                    pieces.push(Piece::Next(next));
                    next += 1;
                } else if name.starts_with("AWS::") {
                    pieces.push(Piece::Pseudo(name));
                } else {
                    pieces.push(Piece::Name(name));
                }
            }
            c => plain.push(c),
        }
    }
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
}

/// The pseudo parameters, and the runtime's function for each.
const PSEUDO: [(&str, &str); 6] = [
    ("AWS::AccountId", "account_id"),
    ("AWS::Partition", "partition"),
    ("AWS::Region", "region"),
    ("AWS::StackId", "stack_id"),
    ("AWS::StackName", "stack_name"),
    ("AWS::URLSuffix", "url_suffix"),
];

impl Piece {
    fn expand(
        &self,
        arguments: &mut Arguments,
        literal: &Literal,
        errors: &mut Errors,
    ) -> TokenStream {
        let infrastruct = crate_path();
        let expression = match self {
            Self::Text(text) => return quote!(#infrastruct::__private::SubPart::Text(#text)),
            Self::Pseudo(name) => pseudo(name, literal, errors),
            Self::Next(index) => arguments.next(*index, literal, errors),
            Self::Name(name) => arguments.named(name, literal, errors),
        };
        let Some(expression) = expression else {
            return quote!(#infrastruct::__private::SubPart::Text(""));
        };
        let spot = spot_of(literal.span());
        quote!(#infrastruct::__private::SubPart::Value(#infrastruct::__private::inline(#spot, #expression)))
    }
}

fn pseudo(name: &str, literal: &Literal, errors: &mut Errors) -> Option<TokenStream> {
    let infrastruct = crate_path();
    if let Some((_, function)) = PSEUDO.iter().find(|(pseudo, _)| *pseudo == name) {
        let function = Ident::new(function, hygiene());
        return Some(quote!(#infrastruct::pseudo::#function()));
    }
    let help = match infrastruct_spec::suggest(name, PSEUDO.iter().map(|(name, _)| *name)) {
        Some(right) => format!("did you mean `{right}`?"),
        None => {
            "there are AccountId, Partition, Region, StackId, StackName and URLSuffix".to_owned()
        }
    };
    errors.with_help(
        literal.span(),
        &format!("there is no pseudo parameter `{name}`"),
        &help,
    );
    None
}
