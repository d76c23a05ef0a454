//! How a template is laid out for reading: what fits in a line stands in one.

const WIDTH: usize = 100;

/// The same JSON, which comes with a line for each entry.
pub(crate) fn of(template: &str) -> String {
    let lines: Vec<&str> = template.lines().collect();
    let mut text = String::new();
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        let indent = line.len() - line.trim_start().len();
        // sections are never in a line
        if indent >= 4 && line.ends_with(['{', '[']) {
            let is_end = |line: &&str| {
                line.trim_start().len() + indent == line.len()
                    && line.trim_start().starts_with(['}', ']'])
            };
            let end = index + lines[index..].iter().position(is_end).unwrap_or(0);
            let joined = joined(&lines[index..=end]);
            if indent + joined.len() <= WIDTH {
                text.extend([&line[..indent], &joined, "\n"]);
                index = end + 1;
                continue;
            }
        }
        text.extend([line, "\n"]);
        index += 1;
    }
    text
}

fn joined(lines: &[&str]) -> String {
    let mut joined = String::new();
    for line in lines {
        let line = line.trim_start();
        if !joined.is_empty() && !joined.ends_with('[') && !line.starts_with(']') {
            joined.push(' ');
        }
        joined += line;
    }
    joined
}
