//! Names that a resource declares itself and uses elsewhere: a volume, a container, a status.

use std::sync::LazyLock;

use crate::Resource;
use crate::facts::table::rows;
use crate::query::context::{Context, listed};
use crate::query::sight::{all, is_known, one};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[UNDECLARED_NAME], check);

const UNDECLARED_NAME: Rule = Rule::error(
    "undeclared_name",
    "a name that the resource uses and does not declare: a volume, a container, a status",
)
.because(
    "The service looks for the name in the same resource.",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
);

/// The type, where a name is used, where names are declared, the page.
static TABLE: LazyLock<Vec<[&str; 4]>> =
    LazyLock::new(|| rows(include_str!("undeclared_name.tsv")));

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, row) in context.with_rows(&TABLE) {
        names(context, at, resource, row, report);
    }
}

fn names(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    row: &[&str; 4],
    report: &mut Report,
) {
    let [_, used, declared, _] = *row;
    let used = all(resource, used);
    if used.is_empty() {
        return;
    }
    let (list, _) = declared.split_once("/*").unwrap_or((declared, ""));
    let is_open = matches!(&resource.properties.value, Value::Object(object) if object.open);
    match one(resource, list) {
        Some(list) if is_known(list) => {}
        None if !is_open => {}
        _ => return,
    }
    let mut known = Vec::new();
    for node in all(resource, declared) {
        let Some(name) = name(node) else { return };
        known.push(name);
    }
    for node in used {
        let Some(name) = name(node) else { continue };
        if known.contains(&name) {
            continue;
        }
        let list = list.rsplit('/').next().unwrap_or(list);
        let message = format!("there is no `{name}` in `{}`", context.property(list));
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let help = match suggest(&name, known.iter().copied()) {
            Some(meant) => Some(format!("did you mean `{meant}`?")),
            None if known.is_empty() => None,
            None => Some(format!("it has {}", listed(&known, "and"))),
        };
        report.add(
            at,
            UNDECLARED_NAME.at(node.position, message).with_help(help),
        );
    }
}

/// A name as the service gets it: `200` and `"200"` are one.
fn name(node: &Node) -> Option<String> {
    match &node.value {
        Value::Integer(number) => Some(number.to_string()),
        _ => crate::query::sight::text(node).map(str::to_owned),
    }
}
