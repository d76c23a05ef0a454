use infrastruct_spec::list::List;
use proc_macro2::TokenTree;

use super::path::ResourcePath;
use crate::errors::Errors;
use crate::gate::Gate;
use crate::syntax::{Expression, Field, Path, Value, split_at_commas};

/// A field that is an expression of a construct's type: evaluated under its own name, so that siblings can refer to it.
#[derive(Clone, Debug)]
pub(crate) struct Evaluated {
    /// `inbox: aws::sqs::Queue`, without its braces, which has been said.
    pub(crate) type_alone: Option<Path>,
    pub(crate) constraints: Vec<Constraint>,
}

/// What an attribute of such a field adds to the resources in it.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub(crate) added: Added,
    /// What has to hold for the attribute itself.
    pub(crate) gate: Gate,
    pub(crate) argument: Expression,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Added {
    Condition,
    Dependency,
}

impl Evaluated {
    pub(crate) fn of(field: &Field, errors: &mut Errors) -> Self {
        let type_alone = type_alone(&field.value);
        if let Some(path) = &type_alone {
            let written = path.tokens.to_string().replace(' ', "");
            let message = format!("`{written}` is a type, and a resource is a literal of one");
            let help = format!("write `{written} {{ … }}`");
            errors.with_help(path.span(), &message, &help);
        }
        let mut constraints = Vec::new();
        for attribute in &field.attributes {
            let name = attribute.name.to_string();
            let added = match name.as_str() {
                "allow" | "construct" | "doc" => continue,
                "condition" => Added::Condition,
                "depends_on" => Added::Dependency,
                _ => {
                    let message = format!("`#[{name}]` belongs on a resource literal");
                    let span = attribute.name.span();
                    if name == "logical_id" {
                        let help = "a parameter, condition, mapping, output or rule says it itself: `.logical_id(\"…\")`";
                        errors.with_help(span, &message, help);
                    } else {
                        errors.at(span, message);
                    }
                    continue;
                }
            };
            let arguments = split_at_commas(attribute.arguments.clone());
            if arguments.is_empty() {
                let message = format!("`#[{name}]` names nothing");
                errors.at(attribute.name.span(), message);
            }
            constraints.extend(arguments.into_iter().map(|argument| Constraint {
                added,
                gate: attribute.gate.clone(),
                argument: Expression::new(argument),
            }));
        }
        Self {
            type_alone,
            constraints,
        }
    }
}

/// The path, if it is the type of a resource.
fn type_alone(value: &Value) -> Option<Path> {
    let Value::Expression(expression) = value else {
        return None;
    };
    let tokens: Vec<TokenTree> = expression.tokens.clone().into_iter().list();
    let path = Path::parse(&tokens).filter(Path::is_resource)?;
    // of a path that names none, rustc says what it is
    let mut not_told = Errors::default();
    let resolved = ResourcePath::resolve(&path, &mut not_told);
    not_told.forget();
    matches!(resolved, Some(ResourcePath::Aws(_))).then_some(path)
}
