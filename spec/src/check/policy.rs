//! Policy documents: their shape, wherever a type holds one.

use super::conditional::descend;
use super::context::Context;
use super::outcome::{Outcome, Report};
use super::place::Place;
use super::rule;
use super::walker::Walker;
use crate::PolicyKind;
use crate::value::Value;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, kind) in context.resources() {
        let walker = Walker::of_condition(context, context.home(at), None);
        let Some(kind) = kind else { continue };
        for policy in kind.policies() {
            let Some(schema) = policy.kind.schema() else {
                continue;
            };
            let steps: Vec<&str> = policy.path.split('/').collect();
            let root = Place::root(&resource.type_name, kind.schema());
            descend(&resource.properties, &steps, &root, &mut |node, place| {
                // Some types take the document as a text, too.
                if matches!(node.value, Value::Text(_)) {
                    return;
                }
                let mut out = Outcome::loud();
                let place = place.branch(schema).written_as_json();
                walker.examine(node, &place, &mut out);
                // IAM wants statement IDs to be unique, the policies of resources get along without.
                let is_lax = policy.kind == PolicyKind::Resource;
                let found = out.found.into_iter();
                for found in
                    found.filter(|found| !is_lax || found.rule != rule::DUPLICATE_ITEM.name)
                {
                    report.add(at, found.under(rule::POLICY.name, rule::POLICY.severity));
                }
            });
        }
    }
}
