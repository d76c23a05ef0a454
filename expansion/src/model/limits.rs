use infrastruct_spec::list::List;
use infrastruct_spec::{Kind, Schema};

/// What rustc can check of a `const` item: an inline const assertion, evaluated with the build.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) minimum: Option<i128>,
    pub(crate) maximum: Option<i128>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) choices: Vec<String>,
    pub(crate) message: String,
}

impl Limits {
    pub(crate) fn of(property: &str, schema: Option<Schema>) -> Option<Self> {
        let schema = schema?;
        let integer = |keyword: &str| schema.keyword(keyword).and_then(number);
        let length =
            |keyword: &str| integer(keyword).and_then(|number| usize::try_from(number).ok());
        let mut limits = Self {
            minimum: integer("minimum"),
            maximum: integer("maximum"),
            min_length: None,
            max_length: None,
            choices: Vec::new(),
            message: String::new(),
        };
        match schema.kinds().only()? {
            Kind::Integer | Kind::Number
                if limits.minimum.is_some() || limits.maximum.is_some() =>
            {
                limits.message = format!(
                    "`{property}` must be {}",
                    range(limits.minimum, limits.maximum)
                );
            }
            Kind::Text => {
                (limits.minimum, limits.maximum) = (None, None);
                (limits.min_length, limits.max_length) = (length("minLength"), length("maxLength"));
                let choices = schema
                    .choices()
                    .filter(|choices| !choices.is_case_insensitive());
                limits.choices = choices
                    .map(|choices| choices.names().into_iter().map(str::to_owned).list())
                    .unwrap_or_default();
                limits.message = limits.text_message(property)?;
            }
            _ => return None,
        }
        Some(limits)
    }

    fn text_message(&self, property: &str) -> Option<String> {
        let shown = self.choices.len() < 10;
        match (self.choices.is_empty(), self.min_length, self.max_length) {
            (false, ..) if shown => Some(format!(
                "`{property}` must be {}",
                alternatives(&self.choices)
            )),
            (false, ..) => Some(format!(
                "`{property}` takes none of its {} values here",
                self.choices.len()
            )),
            (true, None, None) => None,
            (true, minimum, maximum) => {
                let range = range(minimum.map(|n| n as i128), maximum.map(|n| n as i128));
                Some(format!("`{property}` must be {range} characters long"))
            }
        }
    }
}

/// `"Image"` or `"Zip"`
fn alternatives(choices: &[String]) -> String {
    let quoted: Vec<String> = choices.iter().map(|choice| format!("{choice:?}")).list();
    match quoted.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => quoted.concat(),
    }
}

fn number(value: &infrastruct_json::Value) -> Option<i128> {
    value.as_i64().map(i128::from)
}

fn range(minimum: Option<i128>, maximum: Option<i128>) -> String {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) if minimum == maximum => minimum.to_string(),
        (Some(minimum), Some(maximum)) => format!("{minimum} to {maximum}"),
        (Some(minimum), None) => format!("at least {minimum}"),
        (None, Some(maximum)) => format!("at most {maximum}"),
        (None, None) => "any".to_owned(),
    }
}
