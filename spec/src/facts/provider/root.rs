//! Keywords of a type, as opposed to those of a value.

/// Those that list paths, and how the facts name them.
pub(super) const PATHS: [(&str, &str); 6] = [
    ("readOnlyProperties", "readOnly"),
    ("writeOnlyProperties", "writeOnly"),
    ("createOnlyProperties", "createOnly"),
    ("conditionalCreateOnlyProperties", "conditionalCreateOnly"),
    ("deprecatedProperties", "deprecated"),
    ("primaryIdentifier", "primaryIdentifier"),
];
/// Those that templates have nothing to do with.
pub(super) const OTHERS: [&str; 18] = [
    "$id",
    "$schema",
    "additionalIdentifiers",
    "definitions",
    "documentationUrl",
    "handlers",
    "lifecycle",
    "nonPublicDefinitions",
    "nonPublicProperties",
    "propertyTransform",
    "remote",
    "replacementStrategy",
    "resourceLink",
    "sourceUrl",
    "taggable",
    "tagging",
    "typeConfiguration",
    "typeName",
];
