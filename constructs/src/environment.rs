//! The environment of a function, from a struct that the function reads.

use infrastruct::{Any, Boolean, Expression, Integer, IntoValue, Number, Part, Text, Value};
use infrastruct_env::{Environment, Fill, Variable, form};

/// What takes the values of an [`environment`](macro@infrastruct_env::environment) for a function.
///
/// A variable that the function reads as a number takes a number, and so on; any other takes what may stand for a text.
#[derive(Debug)]
pub struct Variables(Vec<(&'static str, Value<Any>)>);

impl Variables {
    pub(crate) fn of(environment: impl Environment<Self>) -> Self {
        let mut variables = Self(Vec::new());
        environment.fill(&mut variables);
        variables
    }

    pub(crate) fn into_pairs(self) -> Vec<(&'static str, Value<Any>)> {
        self.0
    }

    fn add(&mut self, variable: Variable, value: Value<Text>) {
        let known = value.known_text();
        let value = match (mistake(variable, &value), known) {
            (Some(mistake), _) => Value::new(Part::invalid(mistake)),
            // Lambda takes texts only, and the template says what the function will read.
            (None, Some(text)) => text.into_value(),
            (None, None) => value.any(),
        };
        self.0.push((variable.name(), value));
    }
}

fn mistake(variable: Variable, value: &Value<Text>) -> Option<String> {
    if variable.is_required() && value.clone().into_part().is_absent() {
        let name = variable.name();
        return Some(format!(
            "the function needs the environment variable `{name}`, which is left out here"
        ));
    }
    let error = variable.read(&value.known_text()?).err()?;
    Some(error.to_string())
}

macro_rules! fill {
    ($($form:ident $kind:ident)*) => {$(
        impl<V: IntoValue<$kind>> Fill<form::$form, V> for Variables {
            fn fill(&mut self, variable: Variable, value: V) {
                self.add(variable, value.into_value().into_value());
            }
        }
    )*};
}

fill! {
    Text Text
    Integer Integer
    Number Number
    Boolean Boolean
}
