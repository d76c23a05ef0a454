use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedMap;

use crate::errors::Errors;
use crate::syntax::{Field, key, mentions};

/// The order in which the fields that are expressions must be evaluated, as indices: each after those that it names.
pub(crate) fn evaluation_order(fields: &[Option<&Field>], errors: &mut Errors) -> Vec<usize> {
    let mut expressions: OrderedMap<String, Vec<usize>> = OrderedMap::new();
    for (index, field) in fields.iter().enumerate() {
        if let Some(field) = field {
            // several of a name stand behind gates of their own
            expressions.entry(field.key()).or_default().push(index);
        }
    }
    let needs = |index: usize| -> Vec<usize> {
        let mut needed = Vec::new();
        let Some(field) = fields[index] else {
            return needed;
        };
        for mention in mentions(&field.tokens) {
            let name = key(&mention.name);
            // `settings: wrap(settings)` names the outer variable
            if name == field.key() {
                continue;
            }
            let others = expressions.get(&name).into_iter().flatten().copied();
            // a function of a sibling's name is not the sibling, unless that is a closure: then it is no construct
            let is_closure = |other: usize| fields[other].is_some_and(Field::is_skipped);
            needed.extend(others.filter(|other| !mention.is_call || is_closure(*other)));
        }
        needed
    };
    let mut order = Vec::new();
    let mut path = Vec::new();
    for index in (0..fields.len()).filter(|&index| fields[index].is_some()) {
        visit(index, &needs, &mut order, &mut path, fields, errors);
    }
    order
}

fn visit(
    index: usize,
    needs: &dyn Fn(usize) -> Vec<usize>,
    order: &mut Vec<usize>,
    path: &mut Vec<usize>,
    fields: &[Option<&Field>],
    errors: &mut Errors,
) {
    if order.contains(&index) {
        return;
    }
    if let Some(start) = path.iter().position(|other| *other == index) {
        let circle = path[start..].iter().chain([&index]);
        let names: Vec<String> = circle
            .filter_map(|at| Some(format!("`{}`", fields[*at]?.name)))
            .list();
        let message = format!("these fields need each other: {}", names.join(" → "));
        if let Some(field) = fields[index] {
            errors.at(field.name.span(), message);
        }
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
