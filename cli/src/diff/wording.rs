//! What a grant says, as people read it.

use infrastruct_spec::PolicyKind;
use infrastruct_spec::policy::{Condition, Grant, Name, Verdict, When};

/// What a grant says, part by part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wording {
    /// `Allow`, `Deny`, or nothing where that is decided at deployment.
    pub(crate) effect: &'static str,
    /// Who: `AWS:${Role}`, `Service:sns.amazonaws.com`.
    pub(crate) principals: Part,
    /// What: `sqs:SendMessage`.
    pub(crate) actions: Part,
    /// With what: `${Queue.Arn}`.
    pub(crate) resources: Part,
    /// Under which conditions of IAM: the operator, the key, and the values.
    pub(crate) conditions: Vec<(String, String, Vec<String>)>,
    /// Under which conditions of the template.
    pub(crate) when: When,
}

/// The names in a part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// Whether all but these are meant.
    pub(crate) except: bool,
    pub(crate) names: Vec<String>,
}

/// What stands for names that nobody knows.
const UNKNOWN: &str = "?";

impl Wording {
    pub(crate) fn of(grant: &Grant) -> Self {
        let statement = &grant.statement;
        let actions = &statement.actions;
        Self {
            effect: match statement.allows {
                Verdict::Yes => "Allow",
                Verdict::No => "Deny",
                Verdict::Unknown => UNKNOWN,
            },
            principals: principals(grant),
            actions: part(
                actions.except,
                actions.listed.iter().map(text),
                actions.open,
            ),
            resources: resources(grant),
            conditions: statement.conditions.iter().map(condition).collect(),
            when: grant.when.clone(),
        }
    }

    /// The conditions, one a line: `ArnLike aws:SourceArn = ${Topic}`, `if IsLive`.
    pub(crate) fn condition_lines(&self) -> String {
        let conditions = self.conditions.iter();
        let conditions = conditions
            .map(|(operator, key, values)| format!("{operator} {key} = {}", values.join(", ")));
        conditions
            .chain(when_line(&self.when))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// `if IsLive`; nothing where it is always.
pub(crate) fn when_line(when: &When) -> Option<String> {
    (!when.is_always()).then(|| format!("if {when}"))
}

impl Part {
    /// The names, one a line.
    pub(crate) fn lines(&self) -> String {
        let names = self.names.join("\n");
        if self.except {
            format!("all but\n{names}")
        } else {
            names
        }
    }
}

fn part(except: bool, names: impl Iterator<Item = String>, open: bool) -> Part {
    let more = open.then(|| UNKNOWN.to_owned());
    Part {
        except,
        names: names.chain(more).collect(),
    }
}

fn principals(grant: &Grant) -> Part {
    let Some(principals) = &grant.statement.principals else {
        let name = match grant.kind {
            PolicyKind::Identity => format!("AWS:{}", grant.holder),
            _ => UNKNOWN.to_owned(),
        };
        return part(false, std::iter::once(name), false);
    };
    let names = principals.listed.iter().map(|(kind, name)| match kind {
        Some(kind) => format!("{kind}:{}", text(name)),
        None => text(name),
    });
    part(principals.except, names, principals.open)
}

/// What a policy is about by what it belongs to is named.
fn resources(grant: &Grant) -> Part {
    let own = || part(false, std::iter::once(grant.arn.to_string()), false);
    match &grant.statement.resources {
        None if grant.kind == PolicyKind::Identity => {
            part(false, std::iter::once("*".to_owned()), false)
        }
        None => own(),
        Some(names) => {
            let listed: Vec<String> = names.listed.iter().map(text).collect();
            let is_all = !names.except && !names.open && listed == ["*"];
            if is_all && grant.kind != PolicyKind::Identity {
                own()
            } else {
                part(names.except, listed.into_iter(), names.open)
            }
        }
    }
}

fn condition(condition: &Condition) -> (String, String, Vec<String>) {
    let values = part(false, condition.values.iter().map(text), condition.open);
    (
        condition.operator.clone(),
        condition.key.clone(),
        values.names,
    )
}

fn text(name: &Name) -> String {
    let names: Vec<String> = name.iter().map(ToString::to_string).collect();
    names.join(" or ")
}
