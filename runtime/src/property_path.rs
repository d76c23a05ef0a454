//! Where in a resource something is: `environment.variables.QUEUE`, `targets[0].arn`.

use std::fmt::Write;

use infrastruct_spec::{ResourceType, resource_type, rust_name};

/// A step towards a value, by CloudFormation's names.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps from a resource to a value, as they are written in Rust: properties in snake case, and the keys of maps
/// and of free JSON as they are.
pub(crate) fn display(type_name: &str, steps: &[Step<'_>]) -> String {
    let mut schema = resource_type(type_name).map(ResourceType::schema);
    let mut shown = String::new();
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Index(index) => {
                // writing to a string cannot fail
                let _ = write!(shown, "[{index}]");
                schema = schema.and_then(|schema| schema.items());
            }
            Step::Key(key) => {
                let property = schema.as_ref().and_then(|schema| schema.property(key));
                let is_attribute = number == 0 && property.is_none();
                let name = if property.is_some() || is_attribute {
                    &rust_name(key)
                } else {
                    *key
                };
                if number > 0 {
                    shown.push('.');
                }
                shown.push_str(name);
                schema = match property {
                    None if is_attribute => None,
                    None => schema.and_then(|schema| schema.map_values()),
                    property => property,
                };
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_shown_as_they_are_written() {
        let path = |steps: &[Step<'_>]| display("AWS::Lambda::Function", steps);
        assert_eq!(
            path(&[Step::Key("Code"), Step::Key("S3Bucket")]),
            "code.s3_bucket"
        );
        assert_eq!(
            path(&[Step::Key("Tags"), Step::Index(0), Step::Key("Value")]),
            "tags[0].value"
        );
        let variable = [
            Step::Key("Environment"),
            Step::Key("Variables"),
            Step::Key("QUEUE_URL"),
        ];
        assert_eq!(path(&variable), "environment.variables.QUEUE_URL");
        assert_eq!(path(&[Step::Key("DeletionPolicy")]), "deletion_policy");
        let policy = [
            Step::Key("AssumeRolePolicyDocument"),
            Step::Key("Statement"),
            Step::Index(0),
        ];
        assert_eq!(
            display("AWS::IAM::Role", &policy),
            "assume_role_policy_document.Statement[0]"
        );
    }
}
