//! Tables of who gains or loses access.

use comfy_table::Table;

use super::super::access::{Access, Turn};
use crate::terminal::{ADD, BOLD, REMOVE, Terminal, WARN, paint};

/// The tables that have rows.
pub(super) fn tables(access: &Access, terminal: &Terminal) -> Vec<String> {
    let mut blocks = Vec::new();
    let header = ["", "Effect", "Who", "Action", "On", "Condition"];
    blocks.extend(table(
        terminal,
        "IAM statements",
        &access.statements,
        &header,
        |statement| {
            let effect = if statement.allows { "Allow" } else { "Deny" };
            let condition = match serde_json::from_str::<serde_json::Value>(&statement.condition) {
                Ok(condition) => format!("{condition:#}"),
                Err(_) => String::new(),
            };
            vec![
                effect.to_owned(),
                statement.principals.lines(),
                statement.actions.lines(),
                statement.resources.lines(),
                condition,
            ]
        },
    ));
    let header = ["", "Who", "Policy"];
    blocks.extend(table(
        terminal,
        "Managed policies",
        &access.attachments,
        &header,
        |attachment| vec![attachment.principal.clone(), attachment.policy.clone()],
    ));
    let header = ["", "Group", "Direction", "Protocol", "Peer"];
    blocks.extend(table(
        terminal,
        "Security group rules",
        &access.rules,
        &header,
        |rule| {
            let direction = if rule.is_ingress { "in" } else { "out" };
            vec![
                rule.group.clone(),
                direction.to_owned(),
                rule.protocol.clone(),
                rule.peer.clone(),
            ]
        },
    ));
    blocks
}

fn table<T>(
    terminal: &Terminal,
    title: &str,
    turns: &[Turn<T>],
    header: &[&str],
    cells: impl Fn(&T) -> Vec<String>,
) -> Option<String> {
    if turns.is_empty() {
        return None;
    }
    let mut table: Table = terminal.table();
    table.set_header(header.iter().map(|name| paint(BOLD, name)));
    for turn in turns {
        let style = if turn.comes { ADD } else { REMOVE };
        let sign = if turn.comes { "+" } else { "-" };
        let mark = if turn.broadens {
            format!("{sign} {}", "!")
        } else {
            sign.to_owned()
        };
        let paint_lines = |text: &str| {
            text.lines()
                .map(|line| paint(style, line))
                .collect::<Vec<_>>()
                .join("\n")
        };
        let cells = cells(&turn.item);
        table.add_row([mark].iter().chain(&cells).map(|cell| paint_lines(cell)));
    }
    let broadens = turns.iter().any(|turn| turn.broadens);
    let note = if broadens {
        paint(WARN, "  ! broadens access")
    } else {
        String::new()
    };
    Some(format!("{}{note}\n{table}", paint(BOLD, title)))
}
