//! The schemas' regular expressions: translated to one dialect, read once per process.
//!
//! The schemas are written for several dialects (Java, ECMAScript, Python). What cannot be translated is
//! skipped, so it never causes a false alarm; [`is_supported`] tells.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use super::backtracking::Backtracking;
use crate::list::List;
use crate::ordered::OrderedMap;

/// Whether a schema's pattern can be checked.
///
/// ```
/// assert!(infrastruct_spec::pattern::is_supported("^(?!aws:)[a-z]+$"));
/// assert!(!infrastruct_spec::pattern::is_supported(r"^\p{Greek}+$"));
/// ```
pub fn is_supported(pattern: &str) -> bool {
    compiled(pattern).is_some()
}

/// Whether `text` contains a match of the pattern; `None` where the pattern cannot be checked.
///
/// ```
/// assert_eq!(infrastruct_spec::pattern::matches("^[a-z]+$", "queue"), Some(true));
/// assert_eq!(infrastruct_spec::pattern::matches("^(?!aws:)", "aws:x"), Some(false));
/// ```
pub fn matches(pattern: &str, text: &str) -> Option<bool> {
    compiled(pattern)?.is_match(text)
}

static COMPILED: Mutex<OrderedMap<String, Option<Arc<Backtracking>>>> =
    Mutex::new(OrderedMap::new());

fn compiled(pattern: &str) -> Option<Arc<Backtracking>> {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = compiled.get(pattern) {
        return known.clone();
    }
    let new = translated(pattern)
        .and_then(|source| Backtracking::new(&source))
        .map(Arc::new);
    compiled.insert(pattern.to_owned(), new.clone());
    new
}

/// The pattern in the dialect that `expression` reads: what schemas' dialects spell in different ways is spelled in one.
pub(crate) fn translated(source: &str) -> Option<String> {
    translate(&spelled_as_usual(source))
}

/// Spellings that a few schemas use of all characters beyond the first plane, and of the end.
fn spelled_as_usual(source: &str) -> String {
    let beyond = r"\uD800\uDC00-\uDBFF\uDFFF";
    let source = source
        .replace(r"\uD800\uDBFF-\uDC00\uDFFF", beyond)
        .replace(r"\uD83C-\uDBFF\uDC00-\uDFFF", beyond);
    match source.strip_suffix(r"(?![\s\S])") {
        Some(start) => format!(r"{start}\z"),
        None => source,
    }
}

/// Beyond ASCII a Unicode category is taken to hold every character: too many texts fit, never too few.
const BEYOND_ASCII: &str = "\\u{80}-\\u{10FFFF}";

fn translate(source: &str) -> Option<String> {
    let mut out = String::with_capacity(source.len() + 8);
    let characters: Vec<char> = source.chars().list();
    let mut class: Option<Class> = None;
    let mut at = 0;
    while at < characters.len() {
        let character = characters[at];
        let next = characters.get(at + 1).copied();
        at += 1;
        match (character, &mut class) {
            ('\\', _) => {
                at += escape(&characters[at..], class.as_mut(), &mut out)?;
                continue;
            }
            ('[', None) => {
                let negated = next == Some('^');
                out.push('[');
                if negated {
                    out.push('^');
                    at += 1;
                }
                // `[]abc]`: a bracket that comes first is a character.
                if characters.get(at) == Some(&']') {
                    out.push_str("\\]");
                    at += 1;
                }
                class = Some(Class {
                    negated,
                    after_set: false,
                });
                continue;
            }
            (']', Some(_)) => {
                class = None;
                out.push(']');
                continue;
            }
            ('[', Some(_)) if next == Some(':') => out.push('['),
            ('[' | '&' | '~', Some(_)) => {
                out.push('\\');
                out.push(character);
            }
            // `[\w-.]`: a hyphen after a set is itself.
            ('-', Some(inside)) if inside.after_set || next == Some(']') => out.push_str("\\-"),
            // `x{,5}` is `x{0,5}`.
            ('{', None) if next == Some(',') => out.push_str("{0"),
            _ => out.push(character),
        }
        if let Some(inside) = &mut class {
            inside.after_set = false;
        }
    }
    Some(out)
}

struct Class {
    negated: bool,
    after_set: bool,
}

/// Translates what follows a backslash, and tells how many characters it took.
fn escape(rest: &[char], class: Option<&mut Class>, out: &mut String) -> Option<usize> {
    let character = *rest.first()?;
    let in_class = class.is_some();
    let in_complement = class.as_ref().is_some_and(|inside| inside.negated);
    if let Some(inside) = class {
        inside.after_set = matches!(character, 'w' | 'W' | 'd' | 'D' | 's' | 'S' | 'p' | 'P');
    }
    match character {
        'Z' | 'z' => out.push_str("\\z"),
        'p' | 'P' => {
            let (name, taken) = category_name(rest)?;
            let ascii = if character == 'p' {
                ascii_of_category(&name)?
            } else {
                ascii_of_complement(&name)?
            };
            // Of a complement the set takes away, so there it has to stand for too few.
            let beyond = if in_complement { "" } else { BEYOND_ASCII };
            let (open, close) = if in_class { ("", "") } else { ("[", "]") };
            write!(out, "{open}{ascii}{beyond}{close}").ok()?;
            return Some(taken);
        }
        'u' => return unicode_escape(rest, out),
        '0' => out.push_str("\\x00"),
        '1'..='9' => {
            out.push('\\');
            out.push(character);
        }
        'k' | 'G' => return None,
        'b' if in_class => out.push_str("\\x08"),
        _ if character.is_ascii_alphabetic()
            || character.is_ascii_punctuation()
            || character == ' ' =>
        {
            if matches!(character, '<' | '>') {
                out.push(character);
            } else {
                out.push('\\');
                out.push(character);
            }
        }
        _ => out.push(character),
    }
    Some(1)
}

fn category_name(rest: &[char]) -> Option<(String, usize)> {
    if rest.get(1) != Some(&'{') {
        return Some((rest.get(1)?.to_string(), 2));
    }
    let end = rest.iter().position(|&character| character == '}')?;
    Some((rest[2..end].iter().collect(), end + 1))
}

fn ascii_of_category(name: &str) -> Option<&'static str> {
    Some(match name {
        "L" | "Alpha" | "IsAlphabetic" | "Letter" => "a-zA-Z",
        "Lu" | "Upper" => "A-Z",
        "Ll" | "Lower" => "a-z",
        "N" | "Nd" | "Digit" | "IsDigit" => "0-9",
        "Alnum" => "a-zA-Z0-9",
        "Z" | "Zs" | "Space" => "\\s",
        "P" | "Punct" | "Punctuation" | "S" => "!-/:-@\\[-`{-~",
        "M" | "Mn" | "Mc" | "Lt" | "Lm" | "Lo" | "No" | "Nl" | "So" | "Sk" | "Cf" => "",
        "C" | "Cc" | "Cntrl" => "\\x00-\\x1F\\x7F",
        "ASCII" => "\\x00-\\x7F",
        "Print" | "Graph" => " -~",
        _ => return None,
    })
}

fn ascii_of_complement(name: &str) -> Option<&'static str> {
    Some(match name {
        "C" | "Cc" | "Cntrl" => " -~",
        "M" => "\\x00-\\x7F",
        _ => return None,
    })
}

fn unicode_escape(rest: &[char], out: &mut String) -> Option<usize> {
    let first = hexadecimal(rest)?;
    let (code, taken) = match first {
        // Java and ECMAScript write a character beyond the first plane as two halves.
        0xD800..=0xDBFF => {
            let low = (rest.get(5) == Some(&'\\'))
                .then(|| hexadecimal(&rest[6..]))
                .flatten()?;
            if !(0xDC00..=0xDFFF).contains(&low) {
                return None;
            }
            (0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00), 11)
        }
        0xDC00..=0xDFFF => return None,
        _ => (first, 5),
    };
    write!(out, "\\u{{{code:X}}}").ok()?;
    Some(taken)
}

fn hexadecimal(rest: &[char]) -> Option<u32> {
    if rest.first() != Some(&'u') || rest.len() < 5 {
        return None;
    }
    u32::from_str_radix(&rest[1..5].iter().collect::<String>(), 16).ok()
}
