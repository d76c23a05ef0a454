const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "yield",
];

/// Whether a name is a keyword of Rust that may be a name when written raw: `r#type`.
///
/// ```
/// assert!(infrastruct_spec::is_keyword("type"));
/// assert!(!infrastruct_spec::is_keyword("timeout"));
/// ```
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}
