//! A type's page in rustdoc: its properties and those of its nested objects, as tables.

use std::collections::VecDeque;

use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedMap;

use infrastruct_spec::documentation::{
    Owner, bounds, code, definition_name, definitions, kind, update,
};
use infrastruct_spec::{Property, ResourceType, Schema};

use super::markdown::as_markdown;

/// How many values are listed, and how long a pattern is shown.
const LONGEST: (usize, usize) = (40, 60);

/// What follows the link of a type.
pub(crate) fn of_type(resource_type: ResourceType) -> String {
    let owner = Owner {
        resource_type: Some(resource_type),
        schema: resource_type.schema(),
        path: "",
    };
    let path = resource_type.rust_path();
    // the page of a package's own type is another crate's
    let [construct, stack] = ["construct!", "stack!"].map(|name| {
        let link = resource_type.in_facts().map(|_| format!("(crate::{name})"));
        link.map_or_else(|| format!("`{name}`"), |link| format!("[`{name}`]{link}"))
    });
    // the first sentence stands beside the link, in the overview of the service too
    let sentence = owner
        .sentence(None)
        .map_or_else(|| "\n".to_owned(), as_markdown);
    let mut page = format!(
        "{sentence}\n\nDeclared by a literal, `{path} {{ … }}`, in {construct} or {stack}. Its attributes are the \
         methods below.\n\n# Properties\n"
    );
    let objects = objects(&owner);
    page += &table(&owner);
    for (name, schema) in &objects {
        page.extend(["\n## The object `", name, "`\n"]);
        let owner = Owner {
            resource_type: None,
            schema: *schema,
            path: "",
        };
        if let Some(sentence) = owner.sentence(None).map(as_markdown) {
            page.extend(["\n", &sentence, "\n"]);
        }
        page += &table(&owner);
    }
    page
}

type Objects = OrderedMap<String, Schema>;

/// The nested objects that properties lead to, by the names that literals of them have.
fn objects(owner: &Owner<'_>) -> Objects {
    let mut found = Objects::new();
    let mut next: VecDeque<Property> = owner.settable().collect();
    while let Some(property) = next.pop_front() {
        for (name, schema) in objects_at(&property) {
            if !found.contains_key(&name) {
                next.extend(schema.properties());
                found.insert(name, schema);
            }
        }
    }
    found
}

/// The objects that stand at a property, in its lists and maps too.
fn objects_at(property: &Property) -> Vec<(String, Schema)> {
    let objects = definitions(property.schema.innermost()).into_iter();
    objects
        .map(|schema| (definition_name(schema, property.name), schema))
        .list()
}

fn table(owner: &Owner<'_>) -> String {
    let updates = owner.resource_type;
    let properties = owner.properties();
    if properties.is_empty() {
        return "\nIt has none.\n".to_owned();
    }
    let mut table = "\n| property | value |".to_owned();
    table += if updates.is_some() {
        " update |\n|---|---|---|\n"
    } else {
        "\n|---|---|\n"
    };
    for (property, is_required) in &properties {
        let mut name = format!("{}<br>{}", code(&property.rust_name()), code(property.name));
        if *is_required {
            name += "<br>required";
        }
        let mut cells = vec![name, value(owner, property)];
        cells.extend(updates.map(|resource_type| {
            let replacement = resource_type.replacement(property.name);
            update(replacement).to_owned()
        }));
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).list();
        table.extend(["| ", &cells.join(" | "), " |\n"]);
    }
    table
}

/// What a property takes, and AWS's sentence about it.
fn value(owner: &Owner<'_>, property: &Property) -> String {
    let object = |name: &str| format!("[`{name}`](#the-object-{})", name.to_lowercase());
    let mut parts = vec![kind(&property.schema, property.name, &object)];
    parts.extend(bounds(&property.schema, LONGEST));
    let path = format!("{}{}", owner.path, property.name);
    if owner
        .resource_type
        .is_some_and(|owner| owner.is_deprecated(&path))
    {
        parts.push("deprecated".to_owned());
    }
    let mut value = parts.join(", ");
    if let Some(sentence) = owner.sentence(Some(property.name)).map(as_markdown) {
        value.extend(["<br>", &sentence]);
    }
    value
}
