//! What is wanted can be had: each identifier that some property wants is the value of some resource.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::{Identifier, IdentifierKind};

use objects::{objects, types};

use crate::objects;

const KINDS: [IdentifierKind; 3] = [
    IdentifierKind::Arn,
    IdentifierKind::Id,
    IdentifierKind::Name,
];

#[test]
fn every_wanted_identifier_is_given_by_some_resource() {
    let mut given = BTreeSet::new();
    let mut wanted: BTreeMap<Identifier, String> = BTreeMap::new();
    for resource_type in types() {
        given.extend(
            resource_type
                .attributes()
                .iter()
                .filter_map(infrastruct_spec::Attribute::identifier),
        );
        given.extend(resource_type.reference().identifier);
        for (place, schema) in objects(resource_type) {
            for property in schema.properties() {
                let item = property.schema.items();
                for identifier in [Some(property.schema), item]
                    .into_iter()
                    .flatten()
                    .flat_map(|each| each.wants())
                {
                    let place = || format!("{}#{place}.{}", resource_type.name(), property.name);
                    wanted.entry(identifier).or_insert_with(place);
                }
            }
        }
    }
    assert!(wanted.len() > 150, "{} identifiers", wanted.len());
    let lacking: Vec<_> = wanted
        .iter()
        .filter(|(identifier, _)| !given.contains(identifier))
        .collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn the_target_of_an_identifier_has_that_identifier() {
    let mut count = 0;
    for resource_type in types() {
        for kind in KINDS {
            let Some(target) = resource_type.identifier(kind) else {
                continue;
            };
            count += 1;
            let expected = Identifier {
                kind,
                type_name: resource_type.name(),
            };
            assert_eq!(
                resource_type.identifier_of(&target),
                Some(expected),
                "{target:?}"
            );
        }
    }
    assert!(count > 2_000, "{count} identifiers");
}

#[test]
fn whatever_is_wanted_is_accepted() {
    for resource_type in types() {
        for property in resource_type.schema().properties() {
            for wanted in property.schema.wants() {
                assert!(
                    property.schema.accepts(wanted),
                    "{}.{}",
                    resource_type.name(),
                    property.name
                );
            }
        }
    }
}
