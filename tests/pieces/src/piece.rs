//! The public types of the standard constructs: their examples, and how they are made.

use std::fs;
use std::path::Path;

/// A public type.
pub struct Piece {
    /// By which it is exported.
    pub name: String,
    /// The file that it is in, from the crate's `src`.
    pub file: String,
    /// The text of its documentation.
    pub documentation: String,
    /// Its attributes, a line each.
    pub attributes: Vec<String>,
    /// Whether it can be a field of a construct.
    pub is_construct: bool,
    /// What makes one, or what one is made of.
    pub constructors: Vec<Constructor>,
}

/// A public function of a type, without a receiver.
pub struct Constructor {
    /// The type that it is called by, which may be another name of the piece: `FifoQueue`.
    pub of: String,
    /// The function's.
    pub name: String,
    /// Names and types.
    pub arguments: Vec<(String, String)>,
}

/// All of them in the files of a folder, by name.
pub fn read(sources: &Path) -> Vec<Piece> {
    let mut texts = Vec::new();
    let entries = fs::read_dir(sources).expect("the sources");
    for entry in entries {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let file = path.file_name().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a source");
            texts.push((file.into_owned(), text));
        }
    }
    texts.sort();
    let mut pieces: Vec<Piece> = texts
        .iter()
        .flat_map(|(file, text)| types(file, text))
        .collect();
    pieces.sort_by(|one, other| one.name.cmp(&other.name));
    for constructor in texts.iter().flat_map(|(_, text)| constructors(text)) {
        let alias = |text: &str| {
            let start = format!("pub type {} = ", constructor.of);
            let (_, meant) = text.split_once(&start)?;
            Some(word(meant).to_owned())
        };
        let meant = texts.iter().find_map(|(_, text)| alias(text));
        let meant = meant.as_ref().unwrap_or(&constructor.of);
        let of = pieces.iter_mut().find(|piece| piece.name == *meant);
        if let Some(piece) = of {
            piece.constructors.push(constructor);
        }
    }
    pieces
}

impl Piece {
    /// The first block of code of its documentation, if it is an example of a stack.
    pub fn example(&self) -> Option<String> {
        let (_, code) = self.documentation.split_once("```\n")?;
        let (code, _) = code.split_once("```\n")?;
        code.contains("let stack = ").then(|| code.to_owned())
    }

    /// Its name as that of a file: `queue_source`.
    pub fn stem(&self) -> String {
        let mut stem = String::new();
        for letter in self.name.chars() {
            if letter.is_uppercase() && !stem.is_empty() {
                stem.push('_');
            }
            stem.extend(letter.to_lowercase());
        }
        stem
    }
}

fn types(file: &str, text: &str) -> Vec<Piece> {
    let lines: Vec<&str> = text.lines().collect();
    let mut types = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(rest) = line.strip_prefix("pub struct ") else {
            continue;
        };
        let name = word(rest);
        let is_above = |line: &&&str| line.starts_with("///") || line.starts_with("#[");
        let above = lines[..index].iter().rev().take_while(is_above).count();
        let mut documentation = String::new();
        let mut attributes = Vec::new();
        for line in &lines[index - above..index] {
            match line.strip_prefix("///") {
                Some(said) => {
                    documentation += said.strip_prefix(' ').unwrap_or(said);
                    documentation.push('\n');
                }
                None => attributes.push((*line).to_owned()),
            }
        }
        let is_derived =
            |line: &String| line.starts_with("#[derive(") && line.contains("Construct");
        let by_hand = format!("impl Construct for {name} ");
        types.push(Piece {
            name: name.to_owned(),
            file: file.to_owned(),
            is_construct: attributes.iter().any(is_derived) || text.contains(&by_hand),
            documentation,
            attributes,
            constructors: Vec::new(),
        });
    }
    types
}

fn constructors(text: &str) -> Vec<Constructor> {
    let mut constructors = Vec::new();
    let mut of = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("impl") {
            of = (!line.contains(" for ")).then(|| {
                let rest = if rest.starts_with('<') {
                    &rest[closed(rest) + 1..]
                } else {
                    rest
                };
                word(rest.trim_start())
            });
        }
        if line == "}" {
            of = None;
        }
        let name = line
            .strip_prefix("    pub fn ")
            .or_else(|| line.strip_prefix("    pub const fn "));
        let (Some(of), Some(name)) = (of, name) else {
            continue;
        };
        let mut signature = name.to_owned();
        while !signature.ends_with('{') {
            signature += lines.next().expect("the rest of a function").trim();
        }
        let name = word(&signature).to_owned();
        let mut rest = &signature[name.len()..];
        if rest.starts_with('<') {
            rest = &rest[closed(rest) + 1..];
        }
        let arguments = parts(&rest[1..closed(rest)]);
        let is_receiver = |argument: &&str| {
            let last = argument.rsplit([' ', '&']).next();
            last == Some("self")
        };
        if arguments
            .first()
            .is_some_and(|first| is_receiver(&first.trim()))
        {
            continue;
        }
        let arguments = arguments.iter().filter_map(|argument| {
            let (name, kind) = argument.split_once(": ")?;
            Some((name.trim().to_owned(), kind.trim().to_owned()))
        });
        constructors.push(Constructor {
            of: of.to_owned(),
            name,
            arguments: arguments.collect(),
        });
    }
    constructors
}

/// The word that a text starts with.
fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    &text[..end.unwrap_or(text.len())]
}

/// Where the bracket is closed that a text starts with.
fn closed(text: &str) -> usize {
    let mut depth = 0;
    let mut last = ' ';
    for (place, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '<' => depth += 1,
            '>' if last == '-' => {}
            ')' | ']' | '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place;
        }
        last = letter;
    }
    text.len()
}

/// What commas part that are in no brackets.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut place) = (0, 0);
    while let Some(letter) = text[place..].chars().next() {
        match letter {
            ',' => {
                parts.push(&text[start..place]);
                start = place + 1;
            }
            '(' | '[' | '<' => place += closed(&text[place..]),
            _ => {}
        }
        place += letter.len_utf8();
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}
