use std::collections::BTreeMap;

use crate::errors::Errors;
use crate::syntax::{Field, Value, key, mentions};

/// The order in which fields that are expressions must be evaluated, as indices: each after those that it names.
pub(crate) fn evaluation_order(fields: &[Field], errors: &mut Errors) -> Vec<usize> {
    let mut expressions: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, field) in fields.iter().enumerate() {
        if is_evaluated(field) {
            // several of a name stand behind gates of their own
            expressions.entry(field.key()).or_default().push(index);
        }
    }
    let needs = |index: usize| -> Vec<usize> {
        let mut needed = Vec::new();
        for mention in mentions(&fields[index].tokens) {
            let name = key(&mention.name);
            // `settings: wrap(settings)` names the outer variable
            if name == fields[index].key() {
                continue;
            }
            let others = expressions.get(&name).into_iter().flatten().copied();
            // a function of a sibling's name is not the sibling, unless that is a closure: then it is no construct
            needed.extend(others.filter(|other| !mention.is_call || fields[*other].is_skipped()));
        }
        needed
    };
    let mut order = Vec::new();
    let mut path = Vec::new();
    for index in (0..fields.len()).filter(|&index| is_evaluated(&fields[index])) {
        visit(index, &needs, &mut order, &mut path, fields, errors);
    }
    order
}

/// Resource literals are declared first and built last; everything else is an expression of its own.
pub(crate) fn is_evaluated(field: &Field) -> bool {
    match &field.value {
        Value::Literal(literal) => !literal.path.is_resource(),
        Value::Missing => false,
        _ => true,
    }
}

fn visit(
    index: usize,
    needs: &dyn Fn(usize) -> Vec<usize>,
    order: &mut Vec<usize>,
    path: &mut Vec<usize>,
    fields: &[Field],
    errors: &mut Errors,
) {
    if order.contains(&index) {
        return;
    }
    if let Some(start) = path.iter().position(|other| *other == index) {
        let names: Vec<String> = path[start..]
            .iter()
            .chain([&index])
            .map(|i| format!("`{}`", fields[*i].name))
            .collect();
        let message = format!("these fields need each other: {}", names.join(" → "));
        errors.at(fields[index].name.span(), message);
        return;
    }
    path.push(index);
    for other in needs(index) {
        visit(other, needs, order, path, fields, errors);
    }
    path.pop();
    if !order.contains(&index) {
        order.push(index);
    }
}
