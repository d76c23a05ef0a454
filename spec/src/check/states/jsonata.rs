//! The syntax of `JSONata`, after its own grammar: a parser that keeps nothing.

/// What is wrong with an expression; nothing if it can be parsed.
pub(super) fn mistake(expression: &str) -> Option<String> {
    let tokens = match tokens(expression) {
        Ok(tokens) => tokens,
        Err(wrong) => return Some(wrong),
    };
    if tokens.is_empty() {
        return Some("it is empty".to_owned());
    }
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        depth: 0,
    };
    let parsed = parser.expression(0).and_then(|_| match parser.peek() {
        None => Ok(()),
        Some(token) => Err(format!("{} is not expected there", token.shown())),
    });
    parsed.err()
}

#[derive(Clone, PartialEq)]
enum Token {
    Number,
    Text,
    Regex,
    /// `true`, `false`, `null`
    Constant,
    Name(String),
    Variable,
    Sign(&'static str),
}

impl Token {
    fn shown(&self) -> String {
        match self {
            Self::Number => "a number".to_owned(),
            Self::Text => "a string".to_owned(),
            Self::Regex => "a regular expression".to_owned(),
            Self::Constant => "a constant".to_owned(),
            Self::Variable => "a variable".to_owned(),
            Self::Name(name) => format!("`{name}`"),
            Self::Sign(sign) => format!("`{sign}`"),
        }
    }
}

/// Longer ones first.
const SIGNS: [&str; 35] = [
    "..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??", ".", "[", "]", "{", "}", "(", ")", ",",
    "@", "#", ";", ":", "?", "+", "-", "*", "/", "%", "|", "=", "<", ">", "^", "&", "!", "~",
];

fn tokens(source: &str) -> Result<Vec<Token>, String> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = source;
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            return Ok(tokens);
        };
        if let Some(comment) = rest.strip_prefix("/*") {
            let (_, after) = comment.split_once("*/").ok_or("a comment is not closed")?;
            rest = after;
            continue;
        }
        let (token, after) = match first {
            '"' | '\'' => (
                Token::Text,
                after_quoted(rest, first).ok_or("a string is not closed")?,
            ),
            '`' => {
                let (name, after) = rest[1..].split_once('`').ok_or("a name is not closed")?;
                (Token::Name(name.to_owned()), after)
            }
            '/' if !ends_operand(tokens.last()) => (Token::Regex, after_regex(rest)?),
            '0'..='9' => (Token::Number, after_number(rest)),
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => (Token::Sign(sign), &rest[sign.len()..]),
                None => word(rest),
            },
        };
        tokens.push(token);
        rest = after;
    }
}

fn after_quoted(text: &str, quote: char) -> Option<&str> {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if letter == quote => return Some(&text[at + 1..]),
            _ => {}
        }
    }
    None
}

fn after_regex(text: &str) -> Result<&str, String> {
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '/' if depth == 0 => return Ok(text[at + 1..].trim_start_matches(['i', 'm'])),
            _ => {}
        }
    }
    Err("a regular expression is not closed".to_owned())
}

fn after_number(text: &str) -> &str {
    let digits = |text: &str| {
        text.len()
            - text
                .trim_start_matches(|letter: char| letter.is_ascii_digit())
                .len()
    };
    let mut end = digits(text);
    // `1..3` is a range.
    if text[end..].starts_with('.') && digits(&text[end + 1..]) > 0 {
        end += 1 + digits(&text[end + 1..]);
    }
    if text[end..].starts_with(['e', 'E']) {
        let sign = usize::from(text[end + 1..].starts_with(['+', '-']));
        let exponent = digits(&text[end + 1 + sign..]);
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    &text[end..]
}

fn word(text: &str) -> (Token, &str) {
    let ends = |letter: char| {
        letter.is_whitespace()
            || "\"'`".contains(letter)
            || SIGNS.iter().any(|sign| sign.starts_with(letter))
    };
    let end = text.find(ends).unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    let token = match name {
        "true" | "false" | "null" => Token::Constant,
        _ if name.starts_with('$') => Token::Variable,
        _ => Token::Name(name.to_owned()),
    };
    (token, after)
}

/// Whether what follows is an operator, so that `/` divides.
fn ends_operand(last: Option<&Token>) -> bool {
    match last {
        None => false,
        Some(Token::Sign(sign)) => matches!(*sign, ")" | "]" | "}"),
        Some(Token::Name(name)) => !matches!(name.as_str(), "and" | "or" | "in"),
        Some(_) => true,
    }
}

struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
    depth: usize,
}

/// What an expression is, as far as it matters to what follows it.
#[derive(Clone, Copy, PartialEq)]
enum Left {
    Variable,
    Function,
    Other,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Some(Token::Sign(found)) if *found == sign)
    }

    fn takes(&mut self, sign: &str) -> bool {
        let is_there = self.is(sign);
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.takes(sign) {
            return Ok(());
        }
        Err(match self.peek() {
            Some(token) => format!("`{sign}` is wanted, not {}", token.shown()),
            None => format!("`{sign}` is missing at its end"),
        })
    }

    fn expression(&mut self, power: u8) -> Result<Left, String> {
        self.depth += 1;
        if self.depth > 80 {
            return Err("it is nested too deep".to_owned());
        }
        let mut left = self.prefix()?;
        while let Some(token) = self.peek() {
            let of_token = binding(token);
            if of_token <= power {
                break;
            }
            let token = token.clone();
            self.at += 1;
            left = self.infix(&token, of_token, left)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    fn prefix(&mut self) -> Result<Left, String> {
        let Some(token) = self.peek().cloned() else {
            return Err("it ends where a value is wanted".to_owned());
        };
        self.at += 1;
        match token {
            Token::Variable => Ok(Left::Variable),
            Token::Name(name) if matches!(name.as_str(), "function" | "λ") => Ok(Left::Function),
            Token::Number | Token::Text | Token::Regex | Token::Constant | Token::Name(_) => {
                Ok(Left::Other)
            }
            Token::Sign("*" | "**" | "%" | "?") => Ok(Left::Other),
            Token::Sign("-") => self.expression(70).map(|_| Left::Other),
            Token::Sign("(") => self.items(")", ";", Self::any),
            Token::Sign("[") => self.items("]", ",", |parser| {
                parser.any()?;
                if parser.takes("..") {
                    parser.any()
                } else {
                    Ok(())
                }
            }),
            Token::Sign("{") => self.items("}", ",", Self::pair),
            Token::Sign("|") => {
                self.any()?;
                self.expect("|")?;
                self.any()?;
                if self.takes(",") {
                    self.any()?;
                }
                self.expect("|").map(|()| Left::Other)
            }
            other @ Token::Sign(_) => {
                Err(format!("{} stands where a value is wanted", other.shown()))
            }
        }
    }

    fn infix(&mut self, token: &Token, power: u8, left: Left) -> Result<Left, String> {
        let sign = match token {
            Token::Sign(sign) => *sign,
            _ => "",
        };
        match sign {
            "(" if left == Left::Function => return self.function(),
            "(" => return self.items(")", ",", Self::any),
            "[" if self.takes("]") => {}
            "[" => {
                self.any()?;
                self.expect("]")?;
            }
            "{" => return self.items("}", ",", Self::pair),
            "^" => {
                self.expect("(")?;
                return self.items(")", ",", |parser| {
                    let _ = parser.takes("<") || parser.takes(">");
                    parser.any()
                });
            }
            "?" => {
                self.any()?;
                if self.takes(":") {
                    self.any()?;
                }
            }
            ":=" if left != Left::Variable => {
                return Err("only a variable can stand before `:=`".to_owned());
            }
            ":=" => {
                self.expression(power - 1)?;
            }
            "@" | "#" => {
                if self.expression(power)? != Left::Variable {
                    return Err(format!("`{sign}` wants a variable"));
                }
            }
            "." => {
                if matches!(self.peek(), Some(Token::Number | Token::Constant)) {
                    return Err("a number or constant cannot be a step of a path".to_owned());
                }
                self.expression(power)?;
            }
            _ => {
                self.expression(power)?;
            }
        }
        Ok(Left::Other)
    }

    /// `function($a, $b) { … }`, with a signature such as `<nn:n>` before the body.
    fn function(&mut self) -> Result<Left, String> {
        self.items(")", ",", |parser| match parser.peek() {
            Some(Token::Variable) => {
                parser.at += 1;
                Ok(())
            }
            _ => Err("a function's parameters are variables".to_owned()),
        })?;
        if self.takes("<") {
            let mut open = 1;
            while open > 0 {
                match self.peek() {
                    None => return Err("a function's signature is not closed".to_owned()),
                    Some(Token::Sign("<")) => open += 1,
                    Some(Token::Sign(">")) => open -= 1,
                    Some(_) => {}
                }
                self.at += 1;
            }
        }
        self.expect("{")?;
        self.any()?;
        self.expect("}").map(|()| Left::Other)
    }

    fn any(&mut self) -> Result<(), String> {
        self.expression(0).map(|_| ())
    }

    fn pair(&mut self) -> Result<(), String> {
        self.any()?;
        self.expect(":")?;
        self.any()
    }

    /// Items up to a closing sign; the last one may be empty where `;` separates them.
    fn items(
        &mut self,
        end: &str,
        separator: &str,
        item: fn(&mut Self) -> Result<(), String>,
    ) -> Result<Left, String> {
        if self.takes(end) {
            return Ok(Left::Other);
        }
        loop {
            item(self)?;
            if !self.takes(separator) {
                break;
            }
            if separator == ";" && self.is(end) {
                break;
            }
        }
        self.expect(end).map(|()| Left::Other)
    }
}

/// How strongly an operator binds, by `JSONata`'s own table.
fn binding(token: &Token) -> u8 {
    match token {
        Token::Name(name) => match name.as_str() {
            "and" => 30,
            "or" => 25,
            "in" => 40,
            _ => 0,
        },
        Token::Sign(sign) => match *sign {
            "[" | "(" | "@" | "#" => 80,
            "." => 75,
            "{" => 70,
            "*" | "/" | "%" => 60,
            "+" | "-" | "&" => 50,
            "=" | "!=" | "<" | ">" | "<=" | ">=" | "~>" | "^" | "?:" | "??" => 40,
            "?" => 20,
            ":=" => 10,
            _ => 0,
        },
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::mistake;

    #[test]
    fn right_expressions() {
        for right in [
            "$states.input.order",
            "$sum($states.input.items.(price * quantity))",
            "$x := 5",
            "($a := 1; $b := 2; $a + $b)",
            "($a := 1; $a;)",
            "$map(items, function($v, $i) { $v * $i })",
            "items[price > 5 and name in ['a', \"b\"]].name",
            "items[]",
            "[1..5]",
            "{'a': 1, \"b\": $states.context.Execution.Id}",
            "$match(name, /a[/]b/i)",
            "a / b / c",
            "status = 'OK' ? 'a' : status = 'NO' ? 'b'",
            "order^(>price, <name)",
            "$ ~> |Account.Order|{'x': 1}, ['y']|",
            "function($x)<n:n>{ $x }",
            "-(1 + 2)",
            "library.books@$b#$i[$b.isbn = 1]",
            "*.a.**.b.%",
            "/* why */ 1",
            "`a b`.c",
            "and and or",
            "$uppercase(?, 1)",
            "a ?: 'b'",
            "1.5e3",
        ] {
            assert_eq!(mistake(right), None, "{right}");
        }
    }

    #[test]
    fn wrong_expressions() {
        for (wrong, why) in [
            ("", "it is empty"),
            ("1 +", "it ends where a value is wanted"),
            ("(1 + 2", "`)` is missing at its end"),
            ("1 + 2)", "`)` is not expected there"),
            ("a b", "`b` is not expected there"),
            ("'a", "a string is not closed"),
            ("a[1", "`]` is missing at its end"),
            ("{'a' 1}", "`:` is wanted, not a number"),
            ("1 := 2", "only a variable can stand before `:=`"),
            ("a.1", "a number or constant cannot be a step of a path"),
            ("$match(a, /b)", "a regular expression is not closed"),
            ("function(x) { 1 }", "a function's parameters are variables"),
        ] {
            assert_eq!(mistake(wrong).as_deref(), Some(why), "{wrong}");
        }
        assert!(mistake(&"(".repeat(10_000)).is_some());
    }
}
