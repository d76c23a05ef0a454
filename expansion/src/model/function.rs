use infrastruct_spec::list::List;
use proc_macro2::{Ident, TokenTree};

use crate::crate_path::hygiene;
use crate::errors::Errors;
use crate::syntax::{Expression, Field, Json, Nesting, Value, key, mentions, renamed};

/// Fields that are called like functions which the literal calls, under variables that nobody else can name:
/// `policy: aws::sqs::QueuePolicy { policy_document: policy("x") }`.
pub(crate) fn apart_from_functions(mut fields: Vec<Field>) -> Vec<Field> {
    let called = called(&fields);
    // what is no construct may be a closure, and is meant then
    let clashes: Vec<String> = fields
        .iter()
        .filter(|field| !field.is_skipped())
        .map(Field::key)
        .filter(|name| called.contains(name))
        .list();
    if clashes.is_empty() {
        return fields;
    }
    for field in &mut fields {
        let own = field.key();
        let is_resource =
            matches!(&field.value, Value::Literal(literal) if literal.path.is_resource());
        let tokens = renamed(&field.tokens, &mut |mention| {
            let name = key(&mention.name);
            // `settings: wrap(settings)` names the outer variable
            let is_outer = name == own && !is_resource;
            (clashes.contains(&name) && !mention.is_call && !is_outer).then(|| apart(&mention.name))
        });
        if clashes.contains(&own) {
            field.local = apart(&field.name);
        }
        for attribute in &mut field.attributes {
            attribute.arguments = renamed(&attribute.arguments, &mut |mention| {
                clashes
                    .contains(&key(&mention.name))
                    .then(|| apart(&mention.name))
            });
        }
        if field.is_shorthand || matches!(field.value, Value::Missing) {
            continue;
        }
        let list: Vec<TokenTree> = tokens.clone().into_iter().list();
        // its mistakes are known
        let mut known = Errors::default();
        field.value = Value::of_field(list, Nesting::default().deeper(), &mut known);
        known.forget();
        field.tokens = tokens;
    }
    fields
}

fn apart(name: &Ident) -> Ident {
    let mut apart = name.clone();
    apart.set_span(name.span().resolved_at(hygiene()));
    apart
}

/// The names of the functions that the values call.
fn called(fields: &[Field]) -> Vec<String> {
    let mut expressions = Vec::new();
    for field in fields {
        of_value(&field.value, &mut expressions);
    }
    let mentions = expressions
        .iter()
        .flat_map(|expression| mentions(&expression.tokens));
    mentions
        .filter(|mention| mention.is_call)
        .map(|mention| key(&mention.name))
        .list()
}

fn of_value<'a>(value: &'a Value, found: &mut Vec<&'a Expression>) {
    match value {
        Value::List(items, _) => items.iter().for_each(|item| of_value(item, found)),
        Value::Pair(key, value, _) => {
            of_value(key, found);
            of_value(value, found);
        }
        Value::Literal(literal) => literal
            .fields
            .iter()
            .for_each(|field| of_value(&field.value, found)),
        Value::Gated(_, value) => of_value(value, found),
        Value::Json(json, _) => of_json(json, found),
        Value::Choice(choice) => found.push(&choice.expression),
        Value::Expression(expression) => found.push(expression),
        _ => {}
    }
}

fn of_json<'a>(json: &'a Json, found: &mut Vec<&'a Expression>) {
    match json {
        Json::List(items, _) => items.iter().for_each(|item| of_json(item, found)),
        Json::Object(entries, _) => {
            for (key, value) in entries {
                if let crate::syntax::Key::Expression(expression) = key {
                    found.push(expression);
                }
                of_json(value, found);
            }
        }
        Json::Expression(expression) => found.push(expression),
        Json::Gated(_, value) => of_json(value, found),
        Json::Scalar(value) => of_value(value, found),
        Json::Null(_) | Json::Refused(_) => {}
    }
}
