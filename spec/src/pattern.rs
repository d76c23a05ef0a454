//! The schemas' regular expressions: translated to what `regex-lite` takes, compiled once per process.
//!
//! The schemas are written for several dialects (Java, ECMAScript, Python). What cannot be translated is
//! skipped, so it never causes a false alarm; [`is_supported`] tells.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

use crate::character_class::Run;

/// Whether a schema's pattern can be checked.
///
/// ```
/// assert!(infrastruct_spec::pattern::is_supported("^(?!aws:)[a-z]+$"));
/// assert!(!infrastruct_spec::pattern::is_supported(r"^(a)\1$"));
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
    compiled(pattern).map(|pattern| pattern.is_match(text))
}

static COMPILED: Mutex<BTreeMap<String, Option<Arc<Pattern>>>> = Mutex::new(BTreeMap::new());

fn compiled(pattern: &str) -> Option<Arc<Pattern>> {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = compiled.get(pattern) {
        return known.clone();
    }
    let new = Pattern::new(pattern).map(Arc::new);
    compiled.insert(pattern.to_owned(), new.clone());
    new
}

struct Pattern {
    /// `(?!…)` and `(?=…)` at the start, and `(?<!…)` at the end: whether each has to match.
    around: Vec<(Regex, bool)>,
    body: Body,
}

enum Body {
    /// `^[a-z]{1,2048}$`: two thousand states for a regex, one loop by hand.
    Run(Run),
    Regex(Regex),
}

impl Pattern {
    fn new(source: &str) -> Option<Self> {
        let source = translate(&spelled_as_usual(source))?;
        let source = without_group(&source).unwrap_or(source);
        let (mut rest, anchored) = match source.strip_prefix('^') {
            Some(rest) => (rest.to_owned(), "^"),
            None => (source, ""),
        };
        let mut around = Vec::new();
        while let Some((found, after)) = leading_look_ahead(&rest) {
            // Without an anchor a look-ahead applies wherever the match starts.
            if anchored.is_empty() {
                return None;
            }
            around.push((
                Regex::new(&format!("^(?:{})", found.inner)).ok()?,
                found.wanted,
            ));
            rest = after;
        }
        if let Some((inner, before)) = trailing_look_behind(&rest) {
            around.push((Regex::new(&format!("(?:{inner})$")).ok()?, false));
            rest = format!("{before}$");
        }
        let body = format!("{anchored}{rest}");
        let body = match Run::parse(&body) {
            Some(run) => Body::Run(run),
            None => Body::Regex(Regex::new(&body).ok()?),
        };
        Some(Self { around, body })
    }

    fn is_match(&self, text: &str) -> bool {
        self.around
            .iter()
            .all(|(regex, wanted)| regex.is_match(text) == *wanted)
            && match &self.body {
                Body::Run(run) => run.is_match(text),
                Body::Regex(regex) => regex.is_match(text),
            }
    }
}

/// Two spellings that a few schemas use: of all characters beyond the first plane, and of the end.
fn spelled_as_usual(source: &str) -> String {
    let source = source.replace(r"\uD800\uDBFF-\uDC00\uDFFF", r"\uD800\uDC00-\uDBFF\uDFFF");
    match source.strip_suffix(r"(?![\s\S])") {
        Some(start) => format!(r"{start}\z"),
        None => source,
    }
}

/// `^((?!aws:).+)$` as `^(?!aws:).+$`.
fn without_group(source: &str) -> Option<String> {
    let inner = source.strip_prefix("^(")?.strip_suffix(")$")?;
    let is_plain = !inner.starts_with('?') || inner.starts_with("?:");
    let inner = inner.strip_prefix("?:").unwrap_or(inner);
    let is_one = closing_parenthesis(&source[2..]) == Some(source.len() - 4);
    (is_plain && is_one && !has_alternatives(inner)).then(|| format!("^{inner}$"))
}

struct LookAhead {
    inner: String,
    wanted: bool,
}

fn leading_look_ahead(source: &str) -> Option<(LookAhead, String)> {
    let (wanted, rest) = match source.strip_prefix("(?!") {
        Some(rest) => (false, rest),
        None => (true, source.strip_prefix("(?=")?),
    };
    let end = closing_parenthesis(rest)?;
    let inner = rest[..end].to_owned();
    // `^(?!a)|b`: the alternative is not under the look-ahead.
    let after = rest[end + 1..].to_owned();
    (!has_alternatives(&after)).then_some((LookAhead { inner, wanted }, after))
}

fn trailing_look_behind(source: &str) -> Option<(&str, &str)> {
    let start = source.rfind("(?<!")?;
    let rest = &source[start + 4..];
    let end = closing_parenthesis(rest)?;
    (rest[end + 1..] == *"$" && !has_alternatives(source)).then(|| (&rest[..end], &source[..start]))
}

fn closing_parenthesis(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_class = false;
    let mut characters = source.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class && depth == 0 => return Some(at),
            ')' if !in_class => depth -= 1,
            _ => {}
        }
    }
    None
}

fn has_alternatives(source: &str) -> bool {
    let mut depth = 0_i32;
    let mut in_class = false;
    let mut characters = source.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            '|' if !in_class && depth == 0 => return true,
            _ => {}
        }
    }
    false
}

/// Beyond ASCII a Unicode category is taken to hold every character: too many texts fit, never too few.
const BEYOND_ASCII: &str = "\\u{80}-\\u{10FFFF}";

fn translate(source: &str) -> Option<String> {
    let mut out = String::with_capacity(source.len() + 8);
    let characters: Vec<char> = source.chars().collect();
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
        '1'..='9' | 'k' | 'G' => return None,
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
        "M" | "Mn" | "Mc" | "Lt" | "Lm" | "Lo" | "No" | "Nl" | "So" | "Sk" => "",
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
