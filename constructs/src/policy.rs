//! The policies of an identity, within the sizes that IAM takes.

use crate::statement::{Statement, merged};

/// All inline policies of a role together, white space aside.
const INLINE: usize = 10_240;

/// One managed policy.
const MANAGED: usize = 6_144;

/// `{"Version":"2012-10-17","Statement":[]}`
const FRAME: usize = 40;

/// Statements in policies: the first is inline, the others are managed.
pub(crate) fn split(statements: &[Statement]) -> Vec<Vec<Statement>> {
    let mut policies: Vec<Vec<Statement>> = vec![Vec::new()];
    let mut used = FRAME;
    let mut left = merged(statements);
    left.reverse();
    while let Some(statement) = left.pop() {
        let limit = if policies.len() == 1 { INLINE } else { MANAGED };
        let length = statement.length() + 1;
        if used + length <= limit {
            used += length;
            if let Some(policy) = policies.last_mut() {
                policy.push(statement);
            }
        } else if FRAME + length <= MANAGED {
            policies.push(vec![statement]);
            used = FRAME + length;
        } else if let Some([first, second]) = statement.halves() {
            left.push(second);
            left.push(first);
        } else {
            // nothing can be done: the build says how long it may be
            policies.push(vec![statement]);
            used = MANAGED;
        }
    }
    policies
}
