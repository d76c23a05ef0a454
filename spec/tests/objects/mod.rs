//! Every object that the facts describe.

use infrastruct_spec::{ResourceType, Schema, resource_type, resource_types};

pub(crate) fn types() -> impl Iterator<Item = ResourceType> {
    resource_types().filter_map(resource_type)
}

/// Every object of a type: its properties, its definitions, and what is written in place within them.
pub(crate) fn objects(resource_type: ResourceType) -> Vec<(String, Schema)> {
    let definitions = resource_type.definition_names().into_iter();
    let definitions =
        definitions.filter_map(|name| Some((name.to_owned(), resource_type.definition(name)?)));
    let mut waiting: Vec<_> = definitions
        .chain([(String::new(), resource_type.schema())])
        .collect();
    let mut found = Vec::new();
    while let Some((place, schema)) = waiting.pop() {
        for property in schema.properties() {
            let items = property
                .schema
                .items()
                .or_else(|| property.schema.map_values());
            let nested = [Some(property.schema), items].into_iter().flatten();
            let in_place = nested.filter(|each| each.definition_name().is_none());
            waiting.extend(in_place.map(|each| (format!("{place}.{}", property.name), each)));
        }
        found.push((place, schema));
    }
    found
}
