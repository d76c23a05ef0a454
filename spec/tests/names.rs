//! Names are told apart after they were converted to Rust's.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::{resource_types, rust_name, services};

use objects::{objects, types};

use crate::objects;

#[test]
fn properties_of_an_object_have_different_names_in_rust() {
    let mut count = 0;
    for resource_type in types() {
        for (place, schema) in objects(resource_type) {
            let mut seen = BTreeMap::new();
            for property in schema.properties() {
                count += 1;
                let other = seen.insert(property.rust_name(), property.name);
                assert_eq!(
                    other,
                    None,
                    "{} in {}#{place}",
                    property.name,
                    resource_type.name()
                );
                let (found, _) = schema
                    .property_in_rust(&property.rust_name())
                    .expect("it is found again");
                assert_eq!(found, property.name, "{}#{place}", resource_type.name());
            }
        }
    }
    assert!(count > 40_000, "{count} properties");
}

#[test]
fn attributes_of_a_type_have_different_names_in_rust() {
    let mut count = 0;
    for resource_type in types() {
        let attributes = resource_type.attributes();
        let names: BTreeSet<_> = attributes
            .iter()
            .map(infrastruct_spec::Attribute::rust_name)
            .collect();
        assert_eq!(names.len(), attributes.len(), "{}", resource_type.name());
        for attribute in attributes {
            count += 1;
            let found = resource_type.attribute_in_rust(&attribute.rust_name());
            assert_eq!(found.map(|found| found.name()), Some(attribute.name()));
        }
    }
    assert!(count > 6_000, "{count} attributes");
}

#[test]
fn definitions_of_a_type_have_different_names() {
    for resource_type in types() {
        let mut seen = BTreeSet::new();
        for name in resource_type.definition_names() {
            assert!(
                seen.insert(rust_name(name)),
                "{name} of {}",
                resource_type.name()
            );
        }
    }
}

#[test]
fn every_type_is_found_through_its_service() {
    let mut count = 0;
    for service in services() {
        assert_eq!(service.module(), service.module().to_lowercase());
        for last in service.last_segments() {
            count += 1;
            let found = service.resource_type(last).expect("the service lists it");
            assert_eq!(found.name(), format!("{}::{last}", service.namespace()));
            assert_eq!(found.last_segment(), last);
            assert_eq!(found.module(), service.module());
        }
    }
    assert_eq!(count, resource_types().count());
}

#[test]
fn every_attribute_has_a_described_value() {
    let mut unknown = Vec::new();
    for resource_type in types() {
        let attributes = resource_type.attributes();
        let lacking = attributes
            .iter()
            .filter(|attribute| attribute.schema().is_none());
        unknown.extend(
            lacking.map(|attribute| format!("{} {}", resource_type.name(), attribute.name())),
        );
    }
    assert_eq!(unknown, [""; 0]);
}
