//! The syntax of `JSONPath` as Step Functions takes it, without intrinsic functions.

/// What a path selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Selects {
    /// One place, such as `$.order.items[0]`.
    One,
    /// Any number of them: `$.items[*]`, `$..id`.
    Many,
}

/// What is wrong with a place to write to.
pub(super) fn mistake_in_place(text: &str) -> Option<String> {
    if text.starts_with("$$") {
        return Some("the context object cannot be written to".to_owned());
    }
    match read(text) {
        Err(wrong) => Some(wrong),
        Ok(Selects::Many) => Some("it may select more than one place".to_owned()),
        Ok(Selects::One) => {
            let is_variable = text[1..].starts_with(|letter: char| letter.is_alphabetic());
            is_variable.then(|| "a variable is set by `Assign`".to_owned())
        }
    }
}

pub(super) fn read(text: &str) -> Result<Selects, String> {
    let Some(after) = text.strip_prefix('$') else {
        return Err("a path starts with `$`".to_owned());
    };
    let after = after.strip_prefix('$').unwrap_or(after);
    // `$order.id` is a part of a variable.
    let name = after.len() - after.trim_start_matches(is_of_name).len();
    let mut reader = Reader {
        rest: &after[name..],
        selects: Selects::One,
    };
    while !reader.rest.is_empty() {
        reader.step()?;
    }
    Ok(reader.selects)
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

struct Reader<'t> {
    rest: &'t str,
    selects: Selects,
}

impl Reader<'_> {
    fn step(&mut self) -> Result<(), String> {
        if let Some(rest) = self.rest.strip_prefix("..") {
            self.selects = Selects::Many;
            self.rest = rest;
            return if rest.starts_with('[') {
                self.brackets()
            } else {
                self.name()
            };
        }
        if let Some(rest) = self.rest.strip_prefix('.') {
            self.rest = rest;
            return if rest.starts_with('[') {
                self.brackets()
            } else {
                self.name()
            };
        }
        if self.rest.starts_with('[') {
            return self.brackets();
        }
        let letter = self.rest.chars().next().unwrap_or_default();
        Err(format!("`{letter}` is wrong there"))
    }

    fn name(&mut self) -> Result<(), String> {
        let ends = |letter: char| letter.is_whitespace() || ".[]()'\",?@".contains(letter);
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if name.is_empty() {
            return Err(match rest.chars().next() {
                None => "it ends in a period".to_owned(),
                Some(letter) if letter.is_whitespace() => {
                    "a name is missing before a space".to_owned()
                }
                Some(letter) => format!("a name is missing before `{letter}`"),
            });
        }
        if name == "*" {
            self.selects = Selects::Many;
        }
        if rest.starts_with(char::is_whitespace) {
            return Err(format!("a name with a space is written `['{name} …']`"));
        }
        // `$.items.length()`
        self.rest = rest.strip_prefix("()").unwrap_or(rest);
        Ok(())
    }

    fn brackets(&mut self) -> Result<(), String> {
        let (inner, rest) = closed(self.rest, '[', ']').ok_or("`[` is not closed")?;
        self.rest = rest;
        let inner = inner.trim();
        if inner.is_empty() {
            return Err("the brackets are empty".to_owned());
        }
        if let Some(filter) = inner.strip_prefix('?') {
            self.selects = Selects::Many;
            return if filter.trim_start().starts_with('(') {
                Ok(())
            } else {
                Err("a filter is written `[?(…)]`".to_owned())
            };
        }
        if inner == "*"
            || inner.contains([',', ':']) && !inner.starts_with(['\'', '"'])
            || parts(inner) > 1
        {
            self.selects = Selects::Many;
        }
        let is_number = |part: &str| part.trim().is_empty() || part.trim().parse::<i64>().is_ok();
        let is_right = inner == "*"
            || is_quoted(inner)
            || inner.split([',', ':']).all(is_number)
            // `[(@.length-1)]`, and a name that stands in a variable
            || inner.starts_with(['(', '@', '$']);
        if is_right {
            Ok(())
        } else {
            Err(format!("in brackets a name is quoted: `['{inner}']`"))
        }
    }
}

/// How many quoted names a list has.
fn parts(inner: &str) -> usize {
    let mut count = 1;
    let mut quote = None;
    let mut is_escaped = false;
    for letter in inner.chars() {
        match (letter, quote) {
            _ if is_escaped => is_escaped = false,
            ('\\', _) => is_escaped = true,
            ('\'' | '"', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (',', None) => count += 1,
            _ => {}
        }
    }
    count
}

fn is_quoted(inner: &str) -> bool {
    ['\'', '"']
        .iter()
        .any(|quote| inner.len() > 1 && inner.starts_with(*quote) && inner.ends_with(*quote))
}

/// What stands between brackets, and what follows them; quotes are heeded.
pub(super) fn closed(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0;
    let mut quote = None;
    let mut is_escaped = false;
    for (at, letter) in text.char_indices() {
        match (letter, quote) {
            _ if is_escaped => is_escaped = false,
            ('\\', _) => is_escaped = true,
            (letter, Some(quoted)) if letter == quoted => quote = None,
            ('\'' | '"', None) => quote = Some(letter),
            (letter, None) if letter == open => depth += 1,
            (letter, None) if letter == close => {
                depth -= 1;
                if depth == 0 {
                    return Some((&text[open.len_utf8()..at], &text[at + close.len_utf8()..]));
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_paths() {
        for (path, selects) in [
            ("$", Selects::One),
            ("$$", Selects::One),
            ("$.a", Selects::One),
            ("$.a-b.c_d", Selects::One),
            ("$.a[0].b", Selects::One),
            ("$['a b'].c", Selects::One),
            ("$[\"a\"]", Selects::One),
            ("$$.Execution.Id", Selects::One),
            ("$order.id", Selects::One),
            ("$.a[-1]", Selects::One),
            ("$.a[*].b", Selects::Many),
            ("$..b", Selects::Many),
            ("$.a[0:2]", Selects::Many),
            ("$.a[0,1]", Selects::Many),
            ("$['a','b']", Selects::Many),
            ("$.a[?(@.price > 10 && @.name == 'x]')]", Selects::Many),
            ("$.items.length()", Selects::One),
            ("$.ключ", Selects::One),
        ] {
            assert_eq!(read(path), Ok(selects), "{path}");
        }
    }

    #[test]
    fn wrong_paths() {
        for (path, why) in [
            ("a.b", "a path starts with `$`"),
            ("", "a path starts with `$`"),
            ("$.", "it ends in a period"),
            ("$.a[", "`[` is not closed"),
            ("$.a[]", "the brackets are empty"),
            ("$.a[b]", "in brackets a name is quoted: `['b']`"),
            ("$.a b", "a name with a space is written `['a …']`"),
            ("$.a[?@.b]", "a filter is written `[?(…)]`"),
            ("$.a]", "`]` is wrong there"),
            ("$-", "`-` is wrong there"),
        ] {
            assert_eq!(read(path).err().as_deref(), Some(why), "{path}");
        }
    }

    #[test]
    fn places_to_write_to() {
        assert_eq!(mistake_in_place("$.result"), None);
        assert_eq!(mistake_in_place("$"), None);
        assert!(mistake_in_place("$.a[*]").is_some());
        assert!(mistake_in_place("$$.Task").is_some());
        assert!(mistake_in_place("$order").is_some());
    }
}
