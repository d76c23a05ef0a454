//! What is wanted can be had: each identity that some property wants is the value of some resource.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::{Identity, IdentityKind};

use objects::{objects, types};

use crate::objects;

const KINDS: [IdentityKind; 3] = [IdentityKind::Arn, IdentityKind::Id, IdentityKind::Name];

#[test]
fn every_wanted_identity_is_given_by_some_resource() {
    let mut given = BTreeSet::new();
    let mut wanted: BTreeMap<Identity, String> = BTreeMap::new();
    for resource_type in types() {
        given.extend(
            resource_type
                .attributes()
                .iter()
                .filter_map(infrastruct_spec::Attribute::identity),
        );
        given.extend(resource_type.reference().identity);
        for (place, schema) in objects(resource_type) {
            for property in schema.properties() {
                let item = property.schema.items();
                for identity in [Some(property.schema), item]
                    .into_iter()
                    .flatten()
                    .flat_map(|each| each.wants())
                {
                    let place = || format!("{}#{place}.{}", resource_type.name(), property.name);
                    wanted.entry(identity).or_insert_with(place);
                }
            }
        }
    }
    assert!(wanted.len() > 150, "{} identities", wanted.len());
    let lacking: Vec<_> = wanted
        .iter()
        .filter(|(identity, _)| !given.contains(identity))
        .collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn the_target_of_an_identity_has_that_identity() {
    let mut count = 0;
    for resource_type in types() {
        for kind in KINDS {
            let Some(target) = resource_type.identity(kind) else {
                continue;
            };
            count += 1;
            let expected = Identity {
                kind,
                type_name: resource_type.name(),
            };
            assert_eq!(
                resource_type.identity_of(&target),
                Some(expected),
                "{target:?}"
            );
        }
    }
    assert!(count > 2_000, "{count} identities");
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
