//! The sentences are plain text about what the facts have.

use std::collections::BTreeSet;

use infrastruct_spec::{resource_type, resource_types, sentence};

/// The longest sentence that is taken whole, and the mark of one that is not.
const LONGEST: usize = 302;

fn sentences() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for name in resource_types() {
        let resource_type = resource_type(name).expect("it is listed");
        let definitions = resource_type.definition_names();
        for definition in std::iter::once(None).chain(definitions.into_iter().map(Some)) {
            let schema = match definition {
                Some(definition) => resource_type.definition(definition),
                None => Some(resource_type.schema()),
            };
            let properties = schema.map(|schema| schema.properties()).unwrap_or_default();
            let names = properties.iter().map(|property| Some(property.name));
            for property in std::iter::once(None).chain(names) {
                let place = format!("{name} {definition:?} {property:?}");
                found
                    .extend(sentence(name, definition, property).map(|sentence| (place, sentence)));
            }
        }
    }
    found
}

#[test]
fn most_properties_have_a_sentence() {
    let of_types = resource_types().filter(|name| sentence(name, None, None).is_some());
    assert!(of_types.count() > 1_500);
    assert!(sentences().len() > 45_000);
}

#[test]
fn sentences_are_short_and_without_markup() {
    let mut wrong = BTreeSet::new();
    for (place, text) in sentences() {
        let outside_code: String = text.split('`').step_by(2).collect();
        let is_plain = !text.contains(['\n', '\t'])
            && !outside_code.contains("](")
            && !outside_code.contains("**")
            && !outside_code.contains("</")
            && (text.contains(' ') || !text.contains("://"))
            && text.matches('`').count() % 2 == 0;
        let is_whole = text.ends_with(['.', '!', '?', '…', ')', '"', '\'']);
        if !is_plain || !is_whole || text.chars().count() > LONGEST {
            wrong.insert(format!("{place}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
