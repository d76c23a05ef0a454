use infrastruct_spec::list::List;
use proc_macro2::Span;

use super::expected::Expected;
use super::lowering::Lowering;
use super::value::{Content, Entry, Object, Value};
use crate::syntax::{Field, Value as Written};

impl Lowering<'_> {
    /// An object whose names no schema spells: they are CloudFormation's usual upper camel case.
    pub(crate) fn camel_object(&mut self, fields: &[Field], span: Span) -> Value {
        let mut object = Object::default();
        let mut known: Vec<(String, bool)> = Vec::new();
        for field in fields {
            let key = field.key();
            let own = self.own_name(field);
            let name = own.unwrap_or_else(|| upper_camel(&key));
            let value = if field.gate.is_open() {
                self.camel_value(&field.value, &key)
            } else {
                self.gated(&field.gate, field.value.span(), |lowering| {
                    lowering.camel_value(&field.value, &key)
                })
            };
            let is_second = self.is_second(field, &name, &mut known);
            object.entries.push(Entry {
                name,
                sent_as: None,
                position: self.position(field.name.span()),
                value,
                is_second,
            });
        }
        self.at(span, Content::Object(object))
    }

    /// `#[name("json_data")] json_data: …`, of what is not in upper camel case.
    fn own_name(&mut self, field: &Field) -> Option<String> {
        let (names, others): (Vec<_>, Vec<_>) = field
            .attributes
            .iter()
            .partition(|attribute| attribute.name == "name");
        self.refuse_these(others);
        let attribute = names.first()?;
        let usage = "a string, as in `#[name(\"json_data\")]`";
        self.string(attribute, usage)
    }

    fn camel_value(&mut self, value: &Written, property: &str) -> Value {
        match value {
            Written::Literal(literal) => self.camel_object(&literal.fields, literal.path.span()),
            Written::Gated(gate, value) => self.gated(gate, value.span(), |lowering| {
                lowering.camel_value(value, property)
            }),
            Written::Choice(choice) => self.chosen(choice, |lowering, branch| {
                lowering.camel_value(branch, property)
            }),
            Written::List(items, span) if !items.iter().any(Written::is_pair) => {
                let items = items.iter().map(|item| self.camel_value(item, property));
                let items = items.list();
                self.at(*span, Content::List(items))
            }
            other => self.value(other, &Expected::anything(property)),
        }
    }
}

/// `min_instances_in_service` is `MinInstancesInService`.
pub(crate) fn upper_camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut chars = word.chars();
        camel.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    camel
}
