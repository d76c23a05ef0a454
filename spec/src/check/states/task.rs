//! What a Task state calls.

use super::rule;
use super::state::State;
use crate::check::operation::wrong_name;
use crate::facts::table;
use crate::list::List;
use crate::template::held::{entry, is_certain, text_of};
use crate::template::value::{Node, Object, Position, Value};
use crate::{Diagnostic, sdk_operation, sdk_operations, suggest};

static TABLE: &str = include_str!("../../../facts/integrations.tsv");

/// An optimized integration: service, action, ways of calling.
fn integrations() -> Vec<[&'static str; 3]> {
    table::rows(TABLE)
}

pub(super) fn check(state: &State<'_>, is_express: bool, found: &mut Vec<Diagnostic>) {
    let (Some(fields), Some("Task")) = (state.object, state.kind) else {
        return;
    };
    heartbeat(state, fields, found);
    let Some(resource) = entry(fields, "Resource").map(|entry| &entry.value) else {
        return;
    };
    let Some(written) = resource.text_of_partition() else {
        return;
    };
    let written = written.as_ref();
    // Filled in later.
    if written
        .split_once("${")
        .is_some_and(|(_, rest)| rest.contains('}'))
    {
        return;
    }
    let wrong = |message: String| rule::TASK_RESOURCE.at(resource.position, message);
    let Some(called) = Called::read(written) else {
        let message = format!(
            "`{written}` is not an ARN, which `{}` of state `{}` wants",
            state.field("Resource"),
            state.name
        );
        found.push(wrong(message));
        return;
    };
    match called {
        Called::Integration(named) => {
            let (target, way) = way_of(named);
            if is_express && way.is_some() {
                let message = format!(
                    "an express state machine cannot wait: `{named}` in state `{}`",
                    state.name
                );
                found.push(
                    wrong(message)
                        .with_help(format!("call `{target}`, or make the machine `STANDARD`")),
                );
            } else {
                found.extend(
                    of_integration(target, way, state.name)
                        .map(|(message, help)| wrong(message).with_help(help)),
                );
            }
            if way == Some("waitForTaskToken") {
                found.extend(token(state, fields, resource.position));
            }
        }
        Called::Activity if is_express => {
            found.push(wrong(format!(
                "an express state machine has no activities: state `{}`",
                state.name
            )));
        }
        Called::Other(service) => {
            let message = format!(
                "a task cannot call an ARN of `{service}`, as state `{}` does",
                state.name
            );
            let help = "a task calls a Lambda function, an activity, or an integration such as `arn:aws:states:::sqs:sendMessage`";
            found.push(wrong(message).with_help(help.to_owned()));
        }
        Called::Activity | Called::Function => {}
    }
}

enum Called<'t> {
    /// `lambda:invoke.waitForTaskToken`
    Integration(&'t str),
    Activity,
    Function,
    /// Something of another service.
    Other(&'t str),
}

impl<'t> Called<'t> {
    fn read(arn: &'t str) -> Option<Self> {
        let mut parts = arn.splitn(6, ':');
        let (start, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
        let (region, account, rest) = (parts.next()?, parts.next()?, parts.next()?);
        if start != "arn" || partition.is_empty() || service.is_empty() || rest.is_empty() {
            return None;
        }
        Some(match service {
            "states" if region.is_empty() && account.is_empty() => Self::Integration(rest),
            "states" => Self::Activity,
            "lambda" => Self::Function,
            _ => Self::Other(service),
        })
    }
}

/// `ecs:runTask.sync` is called `ecs:runTask`, and waits.
fn way_of(named: &str) -> (&str, Option<&str>) {
    match named.split_once('.') {
        Some((target, way)) => (target, Some(way)),
        None => (named, None),
    }
}

/// What is wrong with an integration, and what to do about it.
fn of_integration(
    target: &str,
    way: Option<&str>,
    state: &str,
) -> Option<(String, Option<String>)> {
    let (service, action) = target.split_once(':').unwrap_or((target, ""));
    if service == "aws-sdk" {
        return of_sdk(action, way, state);
    }
    let all = integrations();
    let mut known = Vec::new();
    for row in &all {
        if row[0] == service {
            known.push(row);
        }
    }
    if known.is_empty() {
        let meant = suggest(service, all.iter().map(|row| row[0]))?;
        let message = format!("there is no integration `{service}`, which state `{state}` calls");
        return Some((message, Some(format!("did you mean `{meant}:{action}`?"))));
    }
    let Some([.., ways]) = known.iter().find(|row| row[1] == action) else {
        let message =
            format!("`{service}` has no integration `{action}`, which state `{state}` calls");
        let meant = suggest(action, known.iter().map(|row| row[1]));
        let help = match meant {
            Some(meant) => format!("did you mean `{service}:{meant}`?"),
            None => format!("any action of the service can be called as `aws-sdk:{service}:…`"),
        };
        return Some((message, Some(help)));
    };
    let way = way?;
    if ways.split(' ').any(|known| known == way) {
        return None;
    }
    let message = format!("`{target}` cannot be called with `.{way}`, as state `{state}` does");
    let ways: Vec<String> = ways
        .split(' ')
        .filter(|way| *way != "-")
        .map(|way| format!("`.{way}`"))
        .list();
    let help = match ways.as_slice() {
        [] => "it answers at once: leave the ending out".to_owned(),
        ways => format!("it takes {}", ways.join(" or ")),
    };
    Some((message, Some(help)))
}

/// `sqs:sendMessage` of `aws-sdk`.
fn of_sdk(named: &str, way: Option<&str>, state: &str) -> Option<(String, Option<String>)> {
    if let Some((message, help)) = wrong_name(named) {
        return Some((format!("{message}, which state `{state}` calls"), help));
    }
    let (service, operation) = named.split_once(':')?;
    if let Err(why) = sdk_operation(named) {
        let is_known = sdk_operations(service).any(|known| known == operation);
        let message = format!("{}, which state `{state}` calls", why.message);
        return is_known.then_some((message, why.help));
    }
    let way = way.filter(|way| *way != "waitForTaskToken")?;
    let message =
        format!("`aws-sdk:{named}` cannot be called with `.{way}`, as state `{state}` does");
    let help = "an SDK integration answers at once, or waits with `.waitForTaskToken`";
    Some((message, Some(help.to_owned())))
}

/// A heartbeat later than the timeout is never missed.
fn heartbeat(state: &State<'_>, fields: &Object, found: &mut Vec<Diagnostic>) {
    let seconds = |name: &str| match entry(fields, name)?.value {
        Node {
            value: Value::Integer(seconds),
            position,
        } => Some((seconds, position)),
        _ => None,
    };
    if let (Some((heartbeat, position)), Some((timeout, other))) =
        (seconds("HeartbeatSeconds"), seconds("TimeoutSeconds"))
        && heartbeat >= timeout
    {
        let message = format!(
            "`{}` {heartbeat} of state `{}` is not less than its `{}` {timeout}",
            state.field("HeartbeatSeconds"),
            state.name,
            state.field("TimeoutSeconds")
        );
        found.push(
            rule::STATE_MACHINE
                .at(position, message)
                .note(other, "the timeout is here"),
        );
    }
}

/// Who waits for a token has to hand it on.
fn token(state: &State<'_>, fields: &Object, position: Position) -> Option<Diagnostic> {
    fn hands_on(node: &Node) -> bool {
        match &node.value {
            Value::Text(text) => text.contains("$$") || text.contains("{%"),
            Value::List(items) => items.iter().any(hands_on),
            Value::Object(object) => {
                object.open || object.entries.iter().any(|entry| hands_on(&entry.value))
            }
            Value::Null | Value::Boolean(_) | Value::Integer(_) | Value::Number(_) => false,
            _ => true,
        }
    }
    let given = ["Parameters", "Arguments"]
        .iter()
        .filter_map(|name| entry(fields, name));
    let is_handed_on = given.map(|entry| &entry.value).any(hands_on);
    // An input that is passed on whole may carry it.
    let is_unseen = !is_certain(fields)
        || text_of(fields, "InputPath").is_some_and(|path| path.starts_with("$$"));
    (!is_handed_on && !is_unseen).then(|| {
        let message = format!(
            "state `{}` waits for a task token, and hands none on",
            state.name
        );
        rule::TASK_TOKEN
            .at(position, message)
            .with_help("pass `$$.Task.Token` on in its parameters".to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_by_service() {
        let services: Vec<&str> = integrations().iter().map(|row| row[0]).collect();
        assert!(services.is_sorted());
        for [service, action, ways] in integrations() {
            for way in ways.split(' ') {
                let known = ["-", "sync", "sync:2", "waitForTaskToken"];
                assert!(known.contains(&way), "{service}:{action} {way}");
            }
        }
    }

    #[test]
    fn integrations_are_told_apart() {
        let help = |named: &str| {
            let (target, way) = way_of(named);
            of_integration(target, way, "A").map(|(message, help)| help.unwrap_or(message))
        };
        assert_eq!(help("lambda:invoke.waitForTaskToken"), None);
        assert_eq!(help("ecs:runTask.sync"), None);
        assert_eq!(help("states:startExecution.sync:2"), None);
        assert_eq!(help("aws-sdk:s3:listBuckets"), None);
        assert_eq!(help("newservice:act"), None);
        assert_eq!(
            help("lambda:invok").as_deref(),
            Some("did you mean `lambda:invoke`?")
        );
        assert_eq!(
            help("lamda:invoke").as_deref(),
            Some("did you mean `lambda:invoke`?")
        );
        assert_eq!(
            help("sns:publish.sync").as_deref(),
            Some("it takes `.waitForTaskToken`")
        );
        assert_eq!(
            help("dynamodb:getItem.sync").as_deref(),
            Some("it answers at once: leave the ending out")
        );
        assert_eq!(
            help("aws-sdk:s3:ListBuckets").as_deref(),
            Some("write `aws-sdk:s3:listBuckets`")
        );
        assert!(help("aws-sdk:s3:listBuckets.sync").is_some());
        assert!(help("aws-sdk:s3").is_some());
    }
}
