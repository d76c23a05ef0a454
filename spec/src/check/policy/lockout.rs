//! A key whose policy lets nobody change the policy.

use super::element::texts;
use super::held::Policy;
use super::rule::KEY_LOCKED_OUT;
use super::statement::statements;
use crate::Diagnostic;
use crate::query::sight::{is_true, one};
use crate::template::held::{entry, object, text_of};
use crate::template::value::{Node, Position};

/// What whoever creates a key has to be able to do with it from then on.
const CHANGE: &str = "kms:putkeypolicy";

/// KMS takes a key's policy only if someone may change it later.
pub(super) fn check(
    policy: Policy<'_>,
    document: &Node,
    position: Position,
    found: &mut Vec<Diagnostic>,
) {
    let key = policy.resource;
    if !["AWS::KMS::Key", "AWS::KMS::ReplicaKey"].contains(&key.type_name.as_str()) {
        return;
    }
    let bypass = "BypassPolicyLockoutSafetyCheck";
    if one(key, bypass).is_some_and(|node| node.text().is_none() || is_true(node)) {
        return;
    }
    let Some(listed) = object(document).and_then(|whole| entry(whole, "Statement")) else {
        return;
    };
    let statements = statements(&listed.value);
    if statements.is_empty() {
        return;
    }
    for statement in statements {
        let (actions, are_all) = texts(statement, "Action");
        let is_other = text_of(statement, "Effect") == Some("Deny");
        let may_change = actions.iter().any(|(action, _)| covers(action));
        if !is_other && (may_change || !are_all || entry(statement, "NotAction").is_some()) {
            return;
        }
    }
    let message = "the policy lets nobody change it later, which KMS refuses";
    let help = "let the account do so: `kms:*` for `arn:aws:iam::ACCOUNT:root`, or `kms:PutKeyPolicy` for who manages the key";
    found.push(
        KEY_LOCKED_OUT
            .at(position, message)
            .with_help(help.to_owned()),
    );
}

/// Whether an action is the one, or a pattern that it may match.
fn covers(action: &str) -> bool {
    let action = action.to_lowercase();
    match action.split_once(['*', '?']) {
        Some((start, _)) => CHANGE.starts_with(start),
        None => action == CHANGE,
    }
}
