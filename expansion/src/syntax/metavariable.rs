//! What `macro_rules!` passes on: `$value:expr`, `$kind:ty`, `$path:path` stand between delimiters that nobody sees, and that
//! rustc no longer honours in what a procedural macro returns.

use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use super::punct::is_punct;
use crate::crate_path::hygiene;

/// The tokens without such delimiters: opened where what is between them is one operand, else in parentheses, so that
/// `$value * 2` stays what it is where the value is `1 + 2`.
pub(crate) fn opened(tokens: TokenStream) -> TokenStream {
    let list: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match open(&list, false) {
        Some(opened) => opened.into_iter().collect(),
        None => tokens,
    }
}

/// `None` where there is nothing to open.
fn open(tokens: &[TokenTree], of_attribute: bool) -> Option<Vec<TokenTree>> {
    let mut opened: Vec<TokenTree> = Vec::new();
    // how far of the tokens that is
    let mut done = 0;
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let content: Vec<TokenTree> = group.stream().into_iter().list();
        let is_attribute = group.delimiter() == Delimiter::Bracket
            && at > 0
            && (is_punct(tokens.get(at - 1), '#') || is_punct(tokens.get(at - 1), '!'));
        let inner = open(&content, is_attribute);
        if group.delimiter() == Delimiter::None {
            opened.extend_from_slice(&tokens[done..at]);
            let content = inner.unwrap_or(content);
            opened.extend(passed(group, content, &tokens[at + 1..], of_attribute));
            done = at + 1;
        } else if let Some(inner) = inner {
            opened.extend_from_slice(&tokens[done..at]);
            let mut changed = Group::new(group.delimiter(), inner.into_iter().collect());
            changed.set_span(group.span());
            opened.push(TokenTree::Group(changed));
            done = at + 1;
        }
    }
    if done == 0 {
        return None;
    }
    opened.extend_from_slice(&tokens[done..]);
    Some(opened)
}

fn passed(
    group: &Group,
    content: Vec<TokenTree>,
    after: &[TokenTree],
    of_attribute: bool,
) -> Vec<TokenTree> {
    if of_attribute || is_statement(&content) || is_operand(&content) {
        return content;
    }
    match after {
        // `$kind::new()`
        [first, second, ..] if is_punct(Some(first), ':') && is_punct(Some(second), ':') => {
            let [open, close] = ['<', '>'].map(|angle| Punct::new(angle, Spacing::Alone));
            let mut path = vec![TokenTree::from(open)];
            path.extend(content);
            path.push(close.into());
            return path;
        }
        // `$kind { … }`
        [TokenTree::Group(fields), ..] if fields.delimiter() == Delimiter::Brace => {
            return with_turbofish(content);
        }
        [dot, ..] if is_punct(Some(dot), '.') || is_punct(Some(dot), '?') => {}
        _ if is_negative(&content) => return content,
        _ => {}
    }
    let mut parentheses = Group::new(Delimiter::Parenthesis, content.into_iter().collect());
    // not the user's: no lint asks to remove them
    parentheses.set_span(group.span().resolved_at(hygiene()));
    vec![TokenTree::Group(parentheses)]
}

/// `$statement:stmt`, `$item:item`
fn is_statement(tokens: &[TokenTree]) -> bool {
    let words = [
        "const", "enum", "extern", "fn", "impl", "let", "mod", "pub", "static", "struct", "trait",
        "type", "use",
    ];
    match tokens.first() {
        Some(TokenTree::Ident(name)) => words.iter().any(|word| name == word),
        Some(other) => is_punct(Some(other), '#'),
        None => true,
    }
}

fn is_negative(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [minus, TokenTree::Literal(_)] if is_punct(Some(minus), '-'))
}

/// A literal, a path, brackets, and what is called on them: nothing around it can take it apart.
fn is_operand(tokens: &[TokenTree]) -> bool {
    let is_word = |token: &TokenTree| {
        let words = [
            "async", "break", "continue", "for", "if", "loop", "match", "move", "return", "unsafe",
            "while", "yield",
        ];
        matches!(token, TokenTree::Ident(name) if words.iter().any(|word| name == word))
    };
    let is_joined = |pair: &[TokenTree]| match pair {
        [TokenTree::Ident(_) | TokenTree::Literal(_), second] => {
            !matches!(second, TokenTree::Ident(_) | TokenTree::Literal(_))
        }
        _ => true,
    };
    let is_postfix = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => ['.', ':', '?', '!'].contains(&punct.as_char()),
        _ => true,
    };
    let starts = !is_punct(tokens.first(), '!') && !is_punct(tokens.first(), '.');
    let is_range = tokens
        .windows(2)
        .any(|pair| is_punct(Some(&pair[0]), '.') && is_punct(Some(&pair[1]), '.'));
    starts
        && !is_range
        && tokens
            .iter()
            .all(|token| is_postfix(token) && !is_word(token))
        && tokens.windows(2).all(is_joined)
}

/// `Pair<A, B>` as it is written before braces: `Pair::<A, B>`.
fn with_turbofish(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut written: Vec<TokenTree> = Vec::new();
    let mut depth = 0_usize;
    for token in tokens {
        if is_punct(Some(&token), '<') {
            if depth == 0 && matches!(written.last(), Some(TokenTree::Ident(_))) {
                written.push(Punct::new(':', Spacing::Joint).into());
                written.push(Punct::new(':', Spacing::Alone).into());
            }
            depth += 1;
        } else if is_punct(Some(&token), '>') {
            depth = depth.saturating_sub(1);
        }
        written.push(token);
    }
    written
}
