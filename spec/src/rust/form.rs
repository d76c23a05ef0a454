//! How a value is written in Rust source.

use super::keyword::is_keyword;
use super::name::rust_name;
use crate::facts::kind::Kind;
use crate::facts::schema::Schema;
use crate::list::List;

/// A map, as it is written.
pub(super) const PAIRS: &str = "[(\"KEY\", value)]";

impl Schema {
    /// How a value is written in Rust source where that is not plain: `` Code { s3_bucket: … } ``,
    /// `` [("KEY", value)] ``, `` json!({ … }) ``. The property's name is what an object without a definition is called.
    ///
    /// ```
    /// let function = infrastruct_spec::resource_type("AWS::Lambda::Function").unwrap().schema();
    /// let form = |name: &str| function.property(name).unwrap().form_in_rust(name);
    /// assert_eq!(form("Environment").unwrap(), "Environment { variables: [(\"KEY\", value)] }");
    /// assert_eq!(form("Tags").unwrap(), "[(\"KEY\", value)]");
    /// assert_eq!(form("Code").unwrap(), "Code { … }");
    /// assert_eq!(form("Handler"), None);
    /// ```
    pub fn form_in_rust(&self, property: &str) -> Option<String> {
        self.form(property, 2).filter(|form| form != "[…]")
    }

    fn form(&self, property: &str, depth: usize) -> Option<String> {
        if self.pairs().is_some() {
            return Some(PAIRS.to_owned());
        }
        let kinds = self.kinds();
        if kinds.contains(Kind::Object) {
            let alternatives = self.alternatives();
            let object = alternatives
                .iter()
                .find(|schema| schema.definition_name().is_some())
                .unwrap_or(self);
            return Some(object.form_of_object(property, depth));
        }
        if kinds.contains(Kind::Map) {
            return Some(PAIRS.to_owned());
        }
        if kinds.contains(Kind::List) {
            let items = self.list_items()?;
            let item = items
                .form(property, depth.saturating_sub(1))
                .unwrap_or_else(|| "…".to_owned());
            return Some(format!("[{item}]"));
        }
        kinds
            .contains(Kind::Json)
            .then(|| "json!({ … })".to_owned())
    }

    /// `Code { … }`, with the properties that are required, or with the only one.
    fn form_of_object(&self, property: &str, depth: usize) -> String {
        let name = self.name_in_rust(property);
        let all = self.properties();
        let required = self.required();
        let shown: Vec<&str> = match all.as_slice() {
            [only] => vec![only.name],
            _ => required,
        };
        if depth == 0 || shown.is_empty() || shown.len() > 3 {
            return format!("{name} {{ … }}");
        }
        let fields = shown.iter().map(|name| {
            let schema = self.property(name);
            let form = schema.and_then(|schema| schema.form(name, depth - 1));
            format!(
                "{}: {}",
                written(name),
                form.unwrap_or_else(|| "…".to_owned())
            )
        });
        let fields: Vec<String> = fields.list();
        let rest = if shown.len() == all.len() {
            ""
        } else {
            ", …"
        };
        format!("{name} {{ {}{rest} }}", fields.join(", "))
    }

    /// What an object's literal is called: its definition, or the property that it stands for.
    ///
    /// ```
    /// let function = infrastruct_spec::resource_type("AWS::Lambda::Function").unwrap().schema();
    /// assert_eq!(function.property("Code").unwrap().name_in_rust("Code"), "Code");
    /// ```
    pub fn name_in_rust(&self, property: &str) -> String {
        let name = self.definition_name().unwrap_or(property);
        let mut letters = name.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }
}

/// A property's name in Rust source, raw where it is a keyword.
pub(super) fn written(name: &str) -> String {
    let name = rust_name(name);
    if is_keyword(&name) {
        format!("r#{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use crate::resource_type;

    #[test]
    fn forms_can_be_copied() {
        let form = |kind: &str, name: &str| {
            let schema = resource_type(kind).and_then(|kind| kind.schema().property(name));
            schema.and_then(|schema| schema.form_in_rust(name))
        };
        for (kind, name, expected) in [
            (
                "AWS::Events::Rule",
                "Targets",
                "[Target { id: …, arn: …, … }]",
            ),
            ("AWS::IAM::Role", "AssumeRolePolicyDocument", "json!({ … })"),
            ("AWS::ECS::TaskDefinition", "Tags", "[(\"KEY\", value)]"),
            (
                "AWS::DynamoDB::Table",
                "SSESpecification",
                "SSESpecification { sse_enabled: …, … }",
            ),
            ("AWS::SSM::Parameter", "Tags", "[(\"KEY\", value)]"),
        ] {
            assert_eq!(form(kind, name).as_deref(), Some(expected), "{kind} {name}");
        }
    }
}
