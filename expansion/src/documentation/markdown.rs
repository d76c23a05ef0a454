//! Sentences of others as Markdown.

use infrastruct_spec::list::List;

/// Plain text in which backticks mark code: what else Markdown would take for its own is escaped, and an address is code.
pub(super) fn as_markdown(text: &str) -> String {
    let mut markdown = String::new();
    for (index, piece) in text.split('`').enumerate() {
        if index % 2 == 1 {
            markdown.extend(["`", piece, "`"]);
            continue;
        }
        let words = piece.split(' ').map(|word| match word {
            _ if word.contains("://") => format!("`{word}`"),
            _ => word
                .replace('[', "\\[")
                .replace('*', "\\*")
                .replace('<', "&lt;"),
        });
        markdown += &words.list().join(" ");
    }
    markdown
}
