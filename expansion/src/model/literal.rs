use infrastruct_spec::list::List;
use infrastruct_spec::{Kind, Schema, rust_name, suggest};
use proc_macro2::Span;

use super::camel::upper_camel;
use super::expected::{Expected, items_of};
use super::lowering::Lowering;
use super::value::{Content, Entry, Object, Value};
use crate::documentation::{definition_name, definitions};
use crate::syntax::{Attribute, Field, Literal, Value as Written};

impl Lowering<'_> {
    /// `Target { … }`: a nested definition.
    pub(crate) fn literal(&mut self, literal: &Literal, expected: &Expected) -> Value {
        let span = literal.path.span();
        if literal.path.of_vendor().is_some() {
            self.errors.with_help(
                span,
                "a resource cannot stand inside of a property",
                "give it a field of its own, and refer to it by the field's name",
            );
            return self.refused(span);
        }
        let written = literal.path.last();
        let Some(schema) = expected.schema else {
            return self.object(literal, None, span);
        };
        let schema = if literal.path.is_nameless() {
            self.only_definition(schema, expected, span)
        } else {
            self.definition(schema, &written, expected, span)
        };
        if let Some(chosen) = schema
            && let Some((told, text, other)) = other_meant(literal, chosen, expected)
        {
            let message = format!(
                "{} has another `{told}` than `{text}`",
                with_article(&written)
            );
            self.errors
                .with_help(span, &message, &format!("write `{other} {{ … }}`"));
            let object = self.object(literal, None, span);
            return self.at(span, Content::Refused(vec![object]));
        }
        let object = self.object(literal, schema, span);
        match schema {
            Some(_) => object,
            // reported already: the rules have nothing to add
            None => self.at(span, Content::Refused(vec![object])),
        }
    }

    /// The one definition that a literal without a name can be.
    fn only_definition(
        &mut self,
        schema: Schema,
        expected: &Expected,
        span: Span,
    ) -> Option<Schema> {
        let (objects, names) = literals_of(schema, expected);
        let property = &expected.property;
        match (objects.as_slice(), names.as_slice()) {
            ([only], _) => return Some(*only),
            ([], _) => return self.definition(schema, "__", expected, span),
            (_, [first, ..]) => {
                let each: Vec<String> = names.iter().map(|name| with_article(name)).list();
                let message = format!("`{property}` may be {}", each.join(" or "));
                let help = format!("name which: `{first} {{ … }}`");
                self.errors.with_help(span, &message, &help);
            }
            (_, []) => {}
        }
        None
    }

    /// `{ … }` where a literal needs its name.
    pub(crate) fn fields_without_a_name(
        &mut self,
        schema: Schema,
        expected: &Expected,
        brace: Span,
    ) -> Value {
        let property = &expected.property;
        let (_, names) = literals_of(schema, expected);
        let (takes, literal) = if let Some(first) = names.first() {
            let each: Vec<String> = names.iter().map(|name| with_article(name)).list();
            (each.join(" or "), format!("{first} {{ … }}"))
        } else if schema.kinds().contains(Kind::Json) {
            ("free JSON".to_owned(), "json!({ … })".to_owned())
        } else if schema.is_map() {
            ("a map".to_owned(), "[(\"KEY\", value)]".to_owned())
        } else {
            // the rules say what it wants
            return self.at(brace, Content::Object(Object::default()));
        };
        let message = format!("`{property}` takes {takes}, not fields without a name");
        self.errors
            .with_help(brace, &message, &format!("write `{literal}`"));
        self.refused(brace)
    }

    /// The schema that a literal's name selects; a wrong name is reported with the right one.
    fn definition(
        &mut self,
        schema: Schema,
        written: &str,
        expected: &Expected,
        span: Span,
    ) -> Option<Schema> {
        let kinds = schema.kinds();
        if kinds.contains(Kind::Json) && !kinds.contains(Kind::Object) {
            let help = format!("write `{}: json!({{ … }})`", expected.property);
            self.errors.with_help(
                span,
                &format!("`{}` takes free JSON, not a `{written}`", expected.property),
                &help,
            );
            return None;
        }
        let name = |schema: &Schema| {
            schema
                .definition_name()
                .unwrap_or(&expected.name)
                .to_owned()
        };
        let alternatives: Vec<Schema> = schema
            .alternatives()
            .into_iter()
            .filter(|schema| schema.definition_name().is_some())
            .list();
        if let Some(found) = alternatives
            .iter()
            .find(|alternative| same(&name(alternative), written))
        {
            return Some(*found);
        }
        if schema.kinds().contains(Kind::Object) {
            if same(&name(&schema), written) {
                return Some(schema);
            }
            let right = name(&schema);
            let message = format!(
                "`{}` takes {}, not {}",
                expected.property,
                with_article(&right),
                with_article(written)
            );
            self.errors
                .with_help(span, &message, &format!("write `{right} {{ … }}`"));
            // what stands in another definition means another's properties
            return suggest(written, [right.as_str()]).and(Some(schema));
        }
        // `targets: Target { … }`: the rules ask for the brackets
        if let Some(item) = items_of(schema).filter(|_| !schema.kinds().contains(Kind::Object)) {
            return Some(item);
        }
        if schema.is_map() {
            let message = format!("`{}` takes a map", expected.property);
            self.errors
                .with_help(span, &message, "write `[(\"KEY\", value)]`");
            return None;
        }
        Some(schema)
    }

    /// The value of a field, which may stand behind a gate.
    pub(crate) fn field(&mut self, field: &Field, expected: &Expected) -> Value {
        if field.gate.is_open() {
            return self.value(&field.value, expected);
        }
        let span = field.value.span();
        self.gated(&field.gate, span, |lowering| {
            lowering.value(&field.value, expected)
        })
    }

    /// Fields to entries, by the names of the schema; what it does not know keeps the written name for the rules to judge.
    pub(crate) fn object(
        &mut self,
        literal: &Literal,
        schema: Option<Schema>,
        span: Span,
    ) -> Value {
        let mut object = Object::default();
        let mut known: Vec<(String, bool)> = Vec::new();
        for field in &literal.fields {
            let key = field.key();
            let found = schema.and_then(|schema| schema.property_in_rust(&key));
            let name = found.map_or_else(|| key.clone(), |(name, _)| name.to_owned());
            // `VisibilityTimeout: 60` would go through as CloudFormation's name
            if found.is_none() && schema.is_some_and(|schema| schema.property(&key).is_some()) {
                let help = format!("did you mean `{}`?", rust_name(&key));
                self.errors.with_help(
                    field.name.span(),
                    &format!("`{key}` is CloudFormation's spelling"),
                    &help,
                );
            }
            let of_field = Expected {
                property: key.clone(),
                name: name.clone(),
                schema: found.map(|(_, schema)| schema),
                pairs: None,
            };
            self.refuse_attributes(field);
            let value = match self.state_meant(field, &name) {
                Some(state) => state,
                None => self.field(field, &of_field),
            };
            let is_second = self.is_second(field, &name, &mut known);
            object.entries.push(Entry {
                name,
                sent_as: found.is_none().then(|| upper_camel(&key)),
                position: self.position(field.name.span()),
                value,
                is_second,
            });
        }
        self.at(span, Content::Object(object))
    }

    /// What stands on a property; `#[cfg]` is its gate.
    pub(crate) fn refuse_attributes(&mut self, field: &Field) {
        self.refuse_these(&field.attributes);
    }

    pub(super) fn refuse_these<'a>(&mut self, attributes: impl IntoIterator<Item = &'a Attribute>) {
        for attribute in attributes {
            if attribute.name == "name" {
                let help = "a name is CloudFormation's where the type is known: `custom` takes what is free";
                self.errors.with_help(
                    attribute.name.span(),
                    "`#[name]` belongs to a property of a custom resource",
                    help,
                );
            } else if attribute.name != "doc" {
                let message = format!(
                    "`#[{}]` belongs to a resource, not to a property",
                    attribute.name
                );
                self.errors.at(attribute.name.span(), message);
            }
        }
    }

    /// Whether a property is there already; two may stand behind gates that exclude each other.
    pub(crate) fn is_second(
        &mut self,
        field: &Field,
        name: &str,
        known: &mut Vec<(String, bool)>,
    ) -> bool {
        let is_gated = !field.gate.is_open();
        let clash = known
            .iter()
            .find(|(other, gated)| other == name && !(is_gated && *gated));
        if clash.is_none() {
            known.push((name.to_owned(), is_gated));
            return false;
        }
        if !matches!(field.value, Written::Missing) {
            let message = format!("`{}` is set twice", field.key());
            self.errors.at(field.name.span(), message);
        }
        true
    }
}

/// The definition that one of a literal's own values is of, where that is another: `S3Event { r#type: "Api", … }`. With the
/// property, and the value.
fn other_meant(
    literal: &Literal,
    chosen: Schema,
    expected: &Expected,
) -> Option<(String, String, String)> {
    let (all, names) = literals_of(expected.schema?, expected);
    for field in &literal.fields {
        let Written::Text(text, _) = &field.value else {
            continue;
        };
        let key = field.key();
        let takes = |schema: &Schema| {
            let (_, property) = schema.property_in_rust(&key)?;
            Some(property.choices()?.allows(text, None))
        };
        if takes(&chosen) != Some(false) {
            continue;
        }
        let other = all.iter().position(|schema| takes(schema) == Some(true));
        if let Some(name) = other.and_then(|at| names.get(at)) {
            return Some((key, text.clone(), name.clone()));
        }
    }
    None
}

/// The definitions that a literal can be, and what each is called.
fn literals_of(schema: Schema, expected: &Expected) -> (Vec<Schema>, Vec<String>) {
    let objects = match items_of(schema) {
        Some(items) if !schema.kinds().contains(Kind::Object) => definitions(items),
        _ => definitions(schema),
    };
    let names = objects
        .iter()
        .map(|schema| definition_name(*schema, &expected.name))
        .list();
    (objects, names)
}

/// ``a `Code` ``, ``an `Environment` ``
fn with_article(name: &str) -> String {
    let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
    format!("{} `{name}`", if is_vowel { "an" } else { "a" })
}

/// A definition's name as Rust would spell it: `vpcConfig` is written `VpcConfig`.
fn same(name: &str, written: &str) -> bool {
    let mut chars = name.chars();
    name == written
        || chars.next().is_some_and(|first| {
            format!("{}{}", first.to_ascii_uppercase(), chars.as_str()) == written
        })
}
