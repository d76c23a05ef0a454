//! Wiring that needs permission: what one resource does with another has to be allowed to its role, or to its service by
//! the other's policy. The pairs are lines of `facts/relations.jsonl`.

mod asked;
mod lacks;
#[cfg(test)]
mod lines;
mod misspelt;
mod operation;
mod policies;
mod rule;
mod statement;
mod target;
mod task;
mod walk;

use self::asked::Asked;
use self::policies::Library;
use self::walk::values;
use crate::facts::relation::relations;
use crate::query::context::Context;
use crate::rule::{Family, Report};

pub(super) const FAMILY: Family = Family::new(rule::RULES, check);

fn check(context: &Context<'_>, report: &mut Report) {
    let [late, early] = [false, true].map(|early| Library::new(context, early));
    for (at, resource, _) in context.resources() {
        if resource.is_rewritten {
            continue;
        }
        for relation in relations(&resource.type_name) {
            let each = values(&resource.properties, relation.each());
            let library = if relation.order().is_some() {
                &early
            } else {
                &late
            };
            for node in each {
                let asked = Asked {
                    library,
                    at,
                    resource,
                    relation,
                    node,
                };
                for found in asked.found() {
                    report.add(at, found);
                }
            }
        }
        for found in [task::found(&late, at), operation::found(&late, at)].concat() {
            report.add(at, found);
        }
    }
}
