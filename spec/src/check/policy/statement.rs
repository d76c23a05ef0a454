//! The statements of a policy: what IAM refuses in them beside their shape.

use super::element::texts;
use super::held::Policy;
use super::rule::{OLD_POLICY_LANGUAGE, POLICY};
use super::{action, arn, condition};
use crate::query::context::Context;
use crate::template::held::{entry, object, text, text_of};
use crate::template::value::{Node, Object, Position, Value};
use crate::{Diagnostic, PolicyKind, iam_service};

pub(super) fn check(
    context: &Context<'_>,
    policy: Policy<'_>,
    document: &Node,
    found: &mut Vec<Diagnostic>,
) {
    let Some(whole) = object(document) else {
        return;
    };
    let Some(held) = entry(whole, "Statement") else {
        return;
    };
    if matches!(&held.value.value, Value::List(items) if items.is_empty()) {
        found.push(POLICY.at(
            held.value.position,
            "a policy needs a statement: `Statement` is empty",
        ));
    }
    for statement in statements(&held.value) {
        empty(statement, found);
        services(statement, found);
        if policy.kind == PolicyKind::Trust {
            sid(statement, found);
        }
        if policy.kind == PolicyKind::Resource {
            no_arns(policy, statement, found);
        }
        let actions = action::check(policy, statement, found);
        arn::check(context, policy, statement, &actions, found);
        condition::check(statement, found);
    }
    let is_old = text_of(whole, "Version") == Some("2008-10-17")
        || !whole.open && entry(whole, "Version").is_none();
    if let (true, Some((name, position))) = (is_old, variable(&held.value)) {
        let message = format!(
            "`${{{name}}}` is plain text in a policy without `\"Version\": \"2012-10-17\"`"
        );
        found.push(OLD_POLICY_LANGUAGE.at(position, message));
    }
}

/// The statements of a list, or the only one; in every branch of a choice.
pub(super) fn statements(held: &Node) -> Vec<&Object> {
    let mut all = Vec::new();
    for (_, node) in held.alternatives() {
        match &node.value {
            Value::List(items) => {
                for item in items {
                    for (_, item) in item.alternatives() {
                        all.extend(object(item));
                    }
                }
            }
            Value::Object(object) => all.push(object),
            _ => {}
        }
    }
    all
}

fn empty(statement: &Object, found: &mut Vec<Diagnostic>) {
    for name in ["Resource", "NotResource", "Principal", "NotPrincipal"] {
        let Some(held) = entry(statement, name).map(|entry| &entry.value) else {
            continue;
        };
        let (is_empty, position) = match &held.value {
            Value::List(items) => (items.is_empty(), held.position),
            Value::Object(object) if !object.open => {
                let is_nobody =
                    |node: &Node| matches!(&node.value, Value::List(items) if items.is_empty());
                let nobody = object.entries.iter().find(|entry| is_nobody(&entry.value));
                let position = nobody.map_or(held.position, |entry| entry.value.position);
                (object.entries.is_empty() || nobody.is_some(), position)
            }
            _ => continue,
        };
        if is_empty {
            let what = if name.ends_with("Principal") {
                "nobody"
            } else {
                "nothing"
            };
            found.push(POLICY.at(
                position,
                format!("`{name}` names {what}: it cannot be empty"),
            ));
        }
    }
}

/// `{"Service": "lambda"}` and `{"Service": "lambda.amazon.com"}`, which are no services: IAM knows all of them.
fn services(statement: &Object, found: &mut Vec<Diagnostic>) {
    for name in ["Principal", "NotPrincipal"] {
        let Some(principal) = entry(statement, name).and_then(|entry| object(&entry.value)) else {
            continue;
        };
        for (written, position) in texts(principal, "Service").0 {
            // others than AWS's have names that end so, such as `alexa-appkit.amazon.com`
            let short = match written.strip_suffix(".amazon.com") {
                Some(service) => service,
                None => written,
            };
            if !short.contains('.') && iam_service(short).is_some() {
                let message = format!("`{written}` is not a service that IAM knows");
                let help = format!("it may be called `{short}.amazonaws.com`");
                found.push(POLICY.at(position, message).with_help(help));
            }
        }
    }
}

/// IAM takes letters and digits only; in the policies of identities the schema says so.
fn sid(statement: &Object, found: &mut Vec<Diagnostic>) {
    if let Some(held) = entry(statement, "Sid")
        && let Some(written) = text(&held.value)
        && !written.chars().all(|letter| letter.is_ascii_alphanumeric())
    {
        let message = format!("`Sid` takes letters and digits only, not `{written}`");
        found.push(POLICY.at(held.value.position, message));
    }
}

/// In the policy of a resource, what is no ARN is nothing of its own.
fn no_arns(policy: Policy<'_>, statement: &Object, found: &mut Vec<Diagnostic>) {
    let is_bucket = policy.resource.type_name == "AWS::S3::BucketPolicy";
    for name in ["Resource", "NotResource"] {
        for (written, position) in texts(statement, name).0 {
            // API Gateway has a short form of its own
            let is_one = written.starts_with("arn:") && written.split(':').count() > 3
                || written.starts_with("execute-api:/")
                || written == "*";
            if is_one || written.contains("${") || written.contains("{{resolve:") {
                continue;
            }
            let message = format!("`{written}` is not the ARN of a resource");
            let help = is_bucket.then_some(
                "a bucket is `arn:aws:s3:::bucket`, and what is in it `arn:aws:s3:::bucket/*`",
            );
            found.push(
                POLICY
                    .at(position, message)
                    .with_help(help.map(str::to_owned)),
            );
        }
    }
}

/// The first variable of IAM, such as `${aws:username}`.
fn variable(node: &Node) -> Option<(&str, Position)> {
    match &node.value {
        Value::Text(text) => {
            let (_, rest) = text.split_once("${aws:")?;
            let name = rest.split_once('}')?.0;
            let start = text.find("${aws:")? + 2;
            Some((
                &text[start..start + "aws:".len() + name.len()],
                node.position,
            ))
        }
        _ => node.parts().into_iter().find_map(variable),
    }
}
