//! Views of the schemas of Amazon States Language.

use super::schema::Schema;
use super::states::{Form, OWNER, QueryLanguage, any, composed};

/// What the literal of a type of state may say, or of a `machine`, a `branch` or a `processor`.
///
/// ```
/// use infrastruct_spec::{QueryLanguage, state_schema};
///
/// let wait = state_schema("Wait", QueryLanguage::JsonPath).unwrap();
/// assert!(wait.property_in_rust("seconds_path").is_some());
/// let choices = state_schema("Choice", QueryLanguage::JsonPath).unwrap().property("Choices").unwrap();
/// let when = choices.items().unwrap();
/// assert_eq!(when.definition_name(), Some("When"));
/// assert!(when.property("Not").unwrap().property_in_rust("string_equals").is_some());
/// ```
pub fn state_schema(of: &str, language: QueryLanguage) -> Option<Schema> {
    view(of, language, Form::Literal)
}

/// What the literal of a state may be: one of all types, in either language.
///
/// ```
/// let states = infrastruct_spec::any_state().alternatives();
/// assert!(states.iter().any(|state| state.definition_name() == Some("Wait")));
/// ```
pub fn any_state() -> Schema {
    Schema::new(OWNER, any())
}

/// What a state, or a machine, may say in JSON: the rules of a Choice state are objects of any shape.
pub(crate) fn schema(of: &str, language: QueryLanguage) -> Option<Schema> {
    view(of, language, Form::Json)
}

/// The same of literals.
pub(crate) fn named(of: &str, language: QueryLanguage) -> Option<Schema> {
    view(of, language, Form::Named)
}

fn view(of: &str, language: QueryLanguage, form: Form) -> Option<Schema> {
    let (name, schema) = composed(of, language, form)?;
    Some(Schema::of_definition(OWNER.into(), name, schema))
}
