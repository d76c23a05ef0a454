//! Whether something exists wherever something else does, as far as conditions tell.
//!
//! Each parameter and pseudo parameter is tried with the values that it is compared with, and one more. What this cannot
//! tell counts as existing: a reference is refused on proof only.

use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::ordered::{OrderedMap, OrderedSet};
use crate::template::case::Case;
use crate::template::sections::Template;
use crate::template::value::{Function, Node, Piece, Value};

/// More combinations of values than this are not tried.
const MOST: usize = 10_000;

/// How deep conditions name each other; deeper is a circle.
const DEEPEST: usize = 50;

/// Whether all that is assumed may hold while a condition does not.
pub(crate) fn may_lack(stack: &Template, assumed: &Case<'_>, condition: &str) -> bool {
    if assumed.with(condition, false).is_none() {
        return false;
    }
    let mut terms = Terms::of(stack);
    let wanted = terms.named(condition, 0);
    let assumed: Vec<(Formula, bool)> = assumed
        .conditions()
        .map(|(condition, holds)| (terms.named(condition, 0), holds))
        .list();
    if terms.is_unclear() {
        return false;
    }
    terms.cases().is_some_and(|mut cases| {
        cases.any(|case| {
            let mut assumed = assumed.iter();
            !wanted.holds(&case) && assumed.all(|(formula, holds)| formula.holds(&case) == *holds)
        })
    })
}

/// What a condition says.
enum Formula {
    Equal(Term, Term),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
}

/// One side of a comparison.
#[derive(Clone)]
enum Term {
    Known(String),
    /// A parameter, or the result of a function, by a text of its own.
    Variable(String),
}

type Values = OrderedMap<String, String>;

impl Formula {
    fn holds(&self, case: &Values) -> bool {
        match self {
            Self::Equal(left, right) => left.value(case) == right.value(case),
            Self::All(formulas) => formulas.iter().all(|formula| formula.holds(case)),
            Self::Any(formulas) => formulas.iter().any(|formula| formula.holds(case)),
            Self::Not(formula) => !formula.holds(case),
        }
    }
}

impl Term {
    fn value<'a>(&'a self, case: &'a Values) -> Option<&'a str> {
        match self {
            Self::Known(text) => Some(text),
            Self::Variable(name) => case.get(name).map(String::as_str),
        }
    }
}

/// The variables of some formulas.
struct Terms<'t> {
    stack: &'t Template,
    /// The values to try, by variable.
    variables: OrderedMap<String, Variable>,
    /// The parameters that variables are made of, and which are made of each.
    mentioned: OrderedMap<String, OrderedSet<String>>,
    is_unclear: bool,
}

#[derive(Default)]
struct Variable {
    compared: OrderedSet<String>,
    /// The only values, if they are listed.
    allowed: Vec<String>,
    /// Whether it has no other values than those it is compared with, or none that are known.
    is_closed: bool,
}

impl Variable {
    fn values(&self) -> Vec<String> {
        if !self.allowed.is_empty() {
            return self.allowed.clone();
        }
        let mut values: Vec<String> = self.compared.iter().cloned().list();
        if !self.is_closed {
            values.push(format!("any other than {values:?}"));
        }
        values
    }
}

impl<'t> Terms<'t> {
    fn of(stack: &'t Template) -> Self {
        Self {
            stack,
            variables: OrderedMap::new(),
            mentioned: OrderedMap::new(),
            is_unclear: false,
        }
    }

    fn named(&mut self, condition: &str, depth: usize) -> Formula {
        match self.stack.condition(condition) {
            Some(node) if depth < DEEPEST => self.formula(node, depth + 1),
            _ => self.unclear(),
        }
    }

    fn unclear(&mut self) -> Formula {
        self.is_unclear = true;
        Formula::All(Vec::new())
    }

    fn formula(&mut self, node: &Node, depth: usize) -> Formula {
        let Value::Function(Function { name, arguments }) = &node.value else {
            return self.unclear();
        };
        let formulas = |terms: &mut Self| -> Vec<Formula> {
            let formulas = arguments.iter().map(|node| terms.formula(node, depth));
            formulas.list()
        };
        match (name.as_str(), arguments.as_slice()) {
            ("Condition", [name]) => match name.text() {
                Some(name) => self.named(name, depth),
                None => self.unclear(),
            },
            ("Fn::Equals", [left, right]) => self.comparison(left, right),
            ("Fn::Not", [node]) => Formula::Not(Box::new(self.formula(node, depth))),
            ("Fn::And", _) => Formula::All(formulas(self)),
            ("Fn::Or", _) => Formula::Any(formulas(self)),
            _ => self.unclear(),
        }
    }

    fn comparison(&mut self, left: &Node, right: &Node) -> Formula {
        let (left, right) = (self.term(left), self.term(right));
        match (&left, &right) {
            (Term::Variable(name), Term::Known(value))
            | (Term::Known(value), Term::Variable(name)) => {
                let variable = self.variables.entry(name.clone()).or_default();
                variable.compared.insert(value.clone());
            }
            // Each may have the value of the other.
            (Term::Variable(left), Term::Variable(right)) if left != right => {
                self.is_unclear = true;
            }
            _ => {}
        }
        Formula::Equal(left, right)
    }

    fn term(&mut self, node: &Node) -> Term {
        match &node.value {
            Value::Text(text) => return Term::Known(text.clone()),
            Value::Boolean(value) => return Term::Known(value.to_string()),
            Value::Integer(value) => return Term::Known(value.to_string()),
            Value::Pseudo(_) => {
                if let Some(known) = node.literal_in(self.stack) {
                    return Term::Known(known);
                }
            }
            _ => {}
        }
        let mut parameters = Vec::new();
        let name = text(node, &mut parameters);
        for parameter in &parameters {
            let users = self.mentioned.entry(parameter.clone()).or_default();
            users.insert(name.clone());
        }
        self.variables.entry(name.clone()).or_default();
        if let Value::Parameter(parameter) = &node.value {
            self.limit(&name, parameter);
        }
        Term::Variable(name)
    }

    /// The values that a parameter may have at all.
    fn limit(&mut self, name: &str, parameter: &str) {
        let Some(parameter) = self.stack.parameter(parameter) else {
            return;
        };
        let variable = self.variables.entry(name.to_owned()).or_default();
        let allowed = parameter.allowed_values().iter();
        variable.allowed = allowed.map(|value| text(value, &mut Vec::new())).list();
        // What a pattern leaves is not looked into, and what Systems Manager holds is no value of the template's.
        variable.is_closed = parameter.get("AllowedPattern").is_some();
    }

    /// Whether two variables may depend on each other in a way that is not looked into.
    fn is_unclear(&self) -> bool {
        self.is_unclear || self.mentioned.values().any(|users| users.len() > 1)
    }

    /// Every combination of values.
    fn cases(&self) -> Option<impl Iterator<Item = Values>> {
        let variables: Vec<(&String, Vec<String>)> = self
            .variables
            .iter()
            .map(|(name, variable)| (name, variable.values()))
            .list();
        let count = variables.iter().try_fold(1_usize, |count, (_, values)| {
            count.checked_mul(values.len())
        });
        let count = count.filter(|count| *count <= MOST)?;
        Some((0..count).map(move |mut number| {
            variables
                .iter()
                .map(|(name, values)| {
                    let value = values[number % values.len()].clone();
                    number /= values.len();
                    ((*name).clone(), value)
                })
                .collect()
        }))
    }
}

/// A text that only the same value has, and the parameters in it.
fn text(node: &Node, parameters: &mut Vec<String>) -> String {
    let mut parts = |nodes: Vec<&Node>| -> Vec<String> {
        let parts = nodes.into_iter().map(|node| text(node, parameters));
        parts.list()
    };
    match &node.value {
        Value::Text(text) => text.clone(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::Parameter(name) | Value::Pseudo(name) => {
            let name = format!("Ref {name}");
            parameters.push(name.clone());
            name
        }
        Value::Reference(reference) => match &reference.value {
            ReturnValue::Attribute(name) => format!("{}.{name}", reference.resource),
            _ => format!("Ref {}", reference.resource),
        },
        Value::Function(function) => format!("{} {:?}", function.name, parts(node.parts())),
        Value::Joined(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                Piece::Literal(literal) => format!("{literal:?}"),
                Piece::Node(node) => text(node, parameters),
            });
            format!("Fn::Join {:?}", pieces.list())
        }
        Value::Choice(choice) => {
            format!("Fn::If {:?} {:?}", choice.condition, parts(node.parts()))
        }
        // by its place: it equals nothing else
        Value::Unknown => format!("unknown {:?}", node.position),
        _ => format!("{:?}", parts(node.parts())),
    }
}
