//! Where types, generics and items end.

use proc_macro2::{Delimiter, Spacing, TokenTree};

use super::punct::is_punct;

/// After the `>` that closes the `<` at the index; `None` where none does.
pub(crate) fn angles_end(tokens: &[TokenTree], at: usize) -> Option<usize> {
    if !is_punct(tokens.get(at), '<') {
        return None;
    }
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if is_arrow(tokens, index) => {}
            '>' if depth == 1 => return Some(index + 1),
            '>' => depth -= 1,
            ';' => return None,
            _ => {}
        }
    }
    None
}

/// The second character of `->` or `=>`.
fn is_arrow(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    matches!(before, Some(TokenTree::Punct(punct)) if ['-', '='].contains(&punct.as_char()) && punct.spacing() == Spacing::Joint)
}

/// After the type that starts at the index; the index itself where none does.
pub(crate) fn type_end(tokens: &[TokenTree], start: usize) -> usize {
    let mut at = start;
    // what stands before the type itself
    loop {
        match tokens.get(at) {
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                '&' | '*' | '?' => at += 1,
                '\'' => at += 2,
                '!' => return at + 1,
                '<' => match angles_end(tokens, at) {
                    Some(end) => return path_end(tokens, end),
                    None => return at,
                },
                ':' if is_colons(tokens, at) => at += 2,
                _ => return at,
            },
            Some(TokenTree::Ident(name)) => match name.to_string().as_str() {
                "const" | "dyn" | "impl" | "mut" | "unsafe" => at += 1,
                "extern" => {
                    at += 1;
                    if let Some(TokenTree::Literal(_)) = tokens.get(at) {
                        at += 1;
                    }
                }
                "for" => at = angles_end(tokens, at + 1).unwrap_or(at + 1),
                "as" | "in" | "if" | "else" => return at,
                _ => return path_end(tokens, at + 1),
            },
            Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::Brace => {
                return at + 1;
            }
            _ => return at,
        }
    }
}

/// After the rest of a path: generics, arguments and result of `Fn(A) -> B`, further segments.
fn path_end(tokens: &[TokenTree], start: usize) -> usize {
    let mut at = start;
    loop {
        if is_punct(tokens.get(at), '<') {
            match angles_end(tokens, at) {
                Some(end) => at = end,
                None => return at,
            }
        } else if is_colons(tokens, at) {
            at += 2;
            if let Some(TokenTree::Ident(_)) = tokens.get(at) {
                at += 1;
            }
        } else if matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
        {
            at += 1;
        } else if is_punct(tokens.get(at), '-')
            && is_punct(tokens.get(at + 1), '>')
            && is_arrow(tokens, at + 1)
        {
            return type_end(tokens, at + 2);
        } else {
            return at;
        }
    }
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

/// After the item that starts at the index; `None` where a statement does.
pub(crate) fn item_end(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let word = |ahead: usize| match tokens.get(at + ahead) {
        Some(TokenTree::Ident(name)) => name.to_string(),
        _ => String::new(),
    };
    let is_function = |word: &str| ["async", "extern", "fn", "unsafe"].contains(&word);
    let has_braces = match word(0).as_str() {
        "use" | "type" => false,
        "static" if !word(1).is_empty() && word(1) != "move" => false,
        "const" if is_function(&word(1)) => true,
        "const" if !word(1).is_empty() => false,
        "extern" => word(1) != "crate",
        "enum" | "fn" | "impl" | "mod" | "pub" | "struct" | "trait" => true,
        "union" if !word(1).is_empty() => true,
        "unsafe" if ["extern", "fn", "impl", "trait"].contains(&word(1).as_str()) => true,
        "async" if word(1) == "fn" || word(1) == "unsafe" && word(2) == "fn" => true,
        "macro_rules" if is_punct(tokens.get(at + 1), '!') => true,
        _ => return None,
    };
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => has_braces && group.delimiter() == Delimiter::Brace,
        other => is_punct(Some(other), ';'),
    };
    let end = tokens[at..].iter().position(ends);
    Some(end.map_or(tokens.len(), |end| at + end + 1))
}
