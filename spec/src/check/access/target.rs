//! What a resource is wired to.

use super::policies::{Library, named};
use super::walk::values;
use crate::facts::relation::Relation;
use crate::policy::Pieces;
use crate::query::context::Context;
use crate::query::denoted::What;
use crate::template::value::{Node, Position};

/// The other resource of a relation.
pub(super) struct Target<'t> {
    /// Its number, if it is one of the app.
    pub(super) at: Option<usize>,
    /// What has to be allowed is allowed with this.
    pub(super) arn: Pieces,
    /// Where it is named.
    pub(super) position: Position,
    /// What it is in words, where it is no resource of the app.
    pub(super) what: &'t str,
}

impl Target<'_> {
    pub(super) fn name(&self, context: &Context<'_>) -> String {
        match self.at {
            Some(at) => named(context.at(at)),
            None => self.what.to_owned(),
        }
    }
}

/// The resources that the object of a relation names.
pub(super) fn targets(
    library: &Library<'_, '_>,
    at: usize,
    node: &Node,
    relation: Relation,
) -> Vec<Target<'static>> {
    let context = library.context;
    let resource = context.at(at);
    let mut found = Vec::new();
    for node in values(node, relation.to()) {
        let Some(wanted) = relation.type_name() else {
            // a list that is not empty is enough
            let is_there = node.parts().iter().any(|part| !part.value.is_open());
            let arn = relation.arn().filter(|_| is_there);
            let arn = arn.and_then(|arn| library.resolver(at).filled_for(&resource.name, arn));
            found.extend(arn.map(|arn| Target {
                at: None,
                arn,
                position: node.position,
                what: relation.what().unwrap_or_default(),
            }));
            continue;
        };
        found.extend(named_by(library, at, node, relation, wanted));
    }
    found
}

/// The resources of a type that a value names.
pub(super) fn named_by(
    library: &Library<'_, '_>,
    at: usize,
    node: &Node,
    relation: Relation,
    wanted: &str,
) -> Vec<Target<'static>> {
    let context = library.context;
    let mut found = Vec::new();
    for denoted in context.denoted(context.home(at), node, Some(wanted)) {
        let What::Resource {
            at: other, rest, ..
        } = &denoted.what
        else {
            continue;
        };
        let is_whole = rest
            .as_deref()
            .is_some_and(|rest| relation.rest().contains(&rest));
        let resource = context.at(*other);
        if resource.type_name != wanted || resource.is_rewritten || !is_whole {
            continue;
        }
        let resolver = library.resolver(*other);
        let arn = match relation.arn() {
            Some(template) => resolver.filled_for(&resource.name, template),
            None => resolver.arn(&resource.name),
        };
        found.extend(arn.map(|arn| Target {
            at: Some(*other),
            arn,
            position: denoted.position,
            what: "",
        }));
    }
    found
}
