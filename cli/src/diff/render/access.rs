//! Tables of who gains or loses access.

use comfy_table::Table;
use infrastruct_spec::policy::{Attachment, Grant};

use super::super::access::{Access, AccessChange};
use super::super::exposure::Exposure;
use super::super::wording::{Wording, when_line};
use crate::terminal::{ADD, BOLD, REMOVE, Terminal, WARN, paint, visible};

/// The tables that have rows.
pub(super) fn tables(access: &Access, terminal: &Terminal) -> Vec<String> {
    let mut blocks = Vec::new();
    let header = ["", "Effect", "Who", "Action", "On", "Condition"];
    let statement = |grant: &Grant| {
        let wording = Wording::of(grant);
        vec![
            wording.effect.to_owned(),
            wording.principals.lines(),
            wording.actions.lines(),
            wording.resources.lines(),
            wording.condition_lines(),
        ]
    };
    blocks.extend(table(
        terminal,
        "IAM statements",
        &access.statements,
        &header,
        statement,
    ));
    let header = ["", "Who", "Policy", "Condition"];
    let attachment = |attachment: &Attachment| {
        vec![
            attachment.holder.to_string(),
            attachment.policy.to_string(),
            when_line(&attachment.when).unwrap_or_default(),
        ]
    };
    blocks.extend(table(
        terminal,
        "Managed policies",
        &access.attachments,
        &header,
        attachment,
    ));
    let header = ["", "Group", "Direction", "Protocol", "Peer"];
    let rule = |rule: &super::super::Rule| {
        let direction = if rule.is_ingress { "in" } else { "out" };
        vec![
            rule.group.clone(),
            direction.to_owned(),
            rule.protocol.clone(),
            rule.peer.clone(),
        ]
    };
    blocks.extend(table(
        terminal,
        "Security group rules",
        &access.rules,
        &header,
        rule,
    ));
    blocks.extend(exposures(&access.exposures));
    blocks
}

fn exposures(exposures: &[Exposure]) -> Option<String> {
    if exposures.is_empty() {
        return None;
    }
    let lines = exposures.iter().map(|it| {
        let path = match it.path.as_str() {
            "" => String::new(),
            path => format!(" {path}"),
        };
        let (mark, id) = (paint(WARN, "!"), paint(BOLD, &it.logical_id));
        format!("  {mark} {} {id}{path}: {}", it.type_name, it.meaning)
    });
    let lines: Vec<String> = lines.collect();
    let title = paint(BOLD, "Opens, or may open");
    Some(format!("{title}\n{}", lines.join("\n")))
}

fn table<T>(
    terminal: &Terminal,
    title: &str,
    access_changes: &[AccessChange<T>],
    header: &[&str],
    cells: impl Fn(&T) -> Vec<String>,
) -> Option<String> {
    if access_changes.is_empty() {
        return None;
    }
    let rows: Vec<_> = access_changes
        .iter()
        .map(|turn| cells(&turn.item))
        .collect();
    // A column in which nothing stands takes no room.
    let is_shown =
        |column: usize| column == 0 || rows.iter().any(|row| !row[column - 1].is_empty());
    let shown: Vec<_> = (0..header.len())
        .filter(|&column| is_shown(column))
        .collect();
    let mut table: Table = terminal.table();
    table.set_header(shown.iter().map(|&column| paint(BOLD, header[column])));
    for (turn, cells) in access_changes.iter().zip(&rows) {
        let style = if turn.comes { ADD } else { REMOVE };
        let sign = if turn.comes { "+" } else { "-" };
        let mark = if turn.broadens {
            format!("{sign} !")
        } else {
            sign.to_owned()
        };
        let cell = |column: usize| {
            if column == 0 {
                &mark
            } else {
                &cells[column - 1]
            }
        };
        let painted = |text: &String| {
            let text = visible(text);
            let lines = text.lines().map(|line| paint(style, line));
            lines.collect::<Vec<_>>().join("\n")
        };
        table.add_row(shown.iter().map(|&column| painted(cell(column))));
    }
    let broadens = access_changes.iter().any(|turn| turn.broadens);
    let note = if broadens {
        paint(WARN, "  ! broadens access")
    } else {
        String::new()
    };
    Some(format!("{}{note}\n{table}", paint(BOLD, title)))
}
