use proc_macro2::Literal;

/// What a literal says; `None` for bytes, characters, numbers beyond 128 bits, and literals with an unknown suffix.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    Text(String),
    Integer(i128),
    Number(f64),
}

impl Scalar {
    pub(crate) fn read(literal: &Literal) -> Option<Self> {
        let text = literal.to_string();
        match text.chars().next()? {
            '"' => quoted(&text).map(Self::Text),
            'r' => raw(&text).map(Self::Text),
            first if first.is_ascii_digit() => number(&text),
            _ => None,
        }
    }
}

/// `"…"` with escapes.
fn quoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut found = String::with_capacity(inner.len());
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            found.push(c);
            continue;
        }
        match chars.next()? {
            'n' => found.push('\n'),
            'r' => found.push('\r'),
            't' => found.push('\t'),
            '0' => found.push('\0'),
            'x' => {
                let digits: String = chars.by_ref().take(2).collect();
                found.push(char::from(u8::from_str_radix(&digits, 16).ok()?));
            }
            'u' => {
                let digits: String = chars
                    .by_ref()
                    .skip(1)
                    .take_while(|c| *c != '}')
                    .filter(|c| *c != '_')
                    .collect();
                found.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            // a line that goes on: the white space before its rest does not count
            '\n' => while chars.next_if(char::is_ascii_whitespace).is_some() {},
            c @ ('\\' | '\'' | '"') => found.push(c),
            _ => return None,
        }
    }
    Some(found)
}

/// `r"…"`, `r#"…"#`
fn raw(text: &str) -> Option<String> {
    let inner = text.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    let inner = inner[hashes..].strip_prefix('"')?;
    let inner = inner.strip_suffix(&"#".repeat(hashes))?.strip_suffix('"')?;
    Some(inner.to_owned())
}

fn number(text: &str) -> Option<Scalar> {
    let text: String = text.chars().filter(|c| *c != '_').collect();
    let (radix, digits) = match text.get(..2) {
        Some("0x") => (16, &text[2..]),
        Some("0o") => (8, &text[2..]),
        Some("0b") => (2, &text[2..]),
        _ => (10, text.as_str()),
    };
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    let (integer, suffix) = digits.split_at(end);
    if suffix.is_empty() || INTEGERS.contains(&suffix) {
        return i128::from_str_radix(integer, radix)
            .ok()
            .map(Scalar::Integer);
    }
    let digits = digits
        .strip_suffix("f32")
        .or_else(|| digits.strip_suffix("f64"))
        .unwrap_or(digits);
    digits
        .parse()
        .ok()
        .filter(|_| radix == 10)
        .map(Scalar::Number)
}

const INTEGERS: [&str; 12] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// What syn makes of the same literal.
    fn oracle(literal: Literal) -> Option<Scalar> {
        match syn::Lit::new(literal) {
            syn::Lit::Str(text) => Some(Scalar::Text(text.value())),
            syn::Lit::Int(number) => number.base10_parse().ok().map(Scalar::Integer),
            syn::Lit::Float(number) => number.base10_parse().ok().map(Scalar::Number),
            _ => None,
        }
    }

    #[test]
    fn a_suffix_makes_a_float() {
        // syn calls it an integer with a suffix, rustc a float
        let literal: Literal = "1f32".parse().unwrap();
        assert_eq!(Scalar::read(&literal), Some(Scalar::Number(1.0)));
    }

    #[test]
    fn literals_say_what_syn_reads() {
        let literals = [
            r#""""#,
            r#""plain""#,
            r#""tab\t nl\n cr\r nul\0 \\ \' \" \x41 \u{1F600} \u{1_F600}""#,
            "\"goes \\\n      on\"",
            "\"two\nlines\"",
            "r\"raw \\n\"",
            r##"r#"a "quoted" word"#"##,
            "r\"\"",
            r#"b"bytes""#,
            "'c'",
            "b'c'",
            "0",
            "7",
            "1_000",
            "1_000u32",
            "0xff",
            "0xFF_u8",
            "0x1f32",
            "0b1010",
            "0o17",
            "1.5",
            "1.",
            "2e3",
            "2E-3",
            "1.5f64",
            "340282366920938463463374607431768211455",
            "10i128",
            "1usize",
            r#"c"text""#,
        ];
        for source in literals {
            let literal: Literal = source.parse().unwrap();
            assert_eq!(Scalar::read(&literal), oracle(literal), "{source}");
        }
    }
}
