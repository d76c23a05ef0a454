//! Whether a resource exists wherever something refers to it, as far as conditions tell.
//!
//! Each parameter and pseudo parameter is tried with the values that it is compared with, and one more. What this cannot
//! tell counts as existing: a reference is refused on proof only.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_core::construct::stack::Settings;
use infrastruct_core::value::identity::Identity;
use infrastruct_core::value::part::SubPart;
use infrastruct_core::value::part::{Part, Reference, ReferenceTarget, Shape};

use crate::synth::member::Content;
use crate::synth::outline::Outline;

/// More combinations of values than this are not tried.
const MOST: usize = 10_000;

/// Whether all that is assumed may hold while a condition does not.
pub(crate) fn may_lack(
    outline: &Outline,
    settings: &Settings,
    assumed: &[(Identity, bool)],
    condition: Identity,
) -> bool {
    if assumed.contains(&(condition, true)) {
        return false;
    }
    let mut terms = Terms {
        outline,
        settings,
        variables: BTreeMap::new(),
        mentioned: BTreeMap::new(),
        is_unclear: false,
    };
    let wanted = terms.named(condition);
    let assumed: Vec<(Formula, bool)> = assumed
        .iter()
        .map(|(condition, holds)| (terms.named(*condition), *holds))
        .collect();
    if terms.is_unclear() {
        return false;
    }
    terms.cases().is_some_and(|mut cases| {
        cases.any(|case| {
            !wanted.holds(&case)
                && assumed
                    .iter()
                    .all(|(formula, holds)| formula.holds(&case) == *holds)
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

type Case = BTreeMap<String, String>;

impl Formula {
    fn holds(&self, case: &Case) -> bool {
        match self {
            Self::Equal(left, right) => left.value(case) == right.value(case),
            Self::All(formulas) => formulas.iter().all(|formula| formula.holds(case)),
            Self::Any(formulas) => formulas.iter().any(|formula| formula.holds(case)),
            Self::Not(formula) => !formula.holds(case),
        }
    }
}

impl Term {
    fn value<'a>(&'a self, case: &'a Case) -> Option<&'a str> {
        match self {
            Self::Known(text) => Some(text),
            Self::Variable(name) => case.get(name).map(String::as_str),
        }
    }
}

/// The variables of some formulas.
struct Terms<'a> {
    outline: &'a Outline,
    settings: &'a Settings,
    /// The values to try, by variable.
    variables: BTreeMap<String, Variable>,
    /// The parameters that variables are made of, and how many are made of each.
    mentioned: BTreeMap<String, BTreeSet<String>>,
    is_unclear: bool,
}

#[derive(Default)]
struct Variable {
    compared: BTreeSet<String>,
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
        let mut values: Vec<String> = self.compared.iter().cloned().collect();
        if !self.is_closed {
            values.push(format!("any other than {values:?}"));
        }
        values
    }
}

impl<'a> Terms<'a> {
    fn named(&mut self, condition: Identity) -> Formula {
        match self
            .outline
            .find(condition)
            .map(|(_, member)| &member.content)
        {
            Some(Content::Condition(declaration)) => self.formula(&declaration.expression),
            _ => self.unclear(),
        }
    }

    fn unclear(&mut self) -> Formula {
        self.is_unclear = true;
        Formula::All(Vec::new())
    }

    fn formula(&mut self, part: &'a Part) -> Formula {
        match &part.shape {
            Shape::Condition(_, condition) => self.formula(&condition.expression),
            Shape::Function(name, argument) => {
                let Shape::List(items) = &argument.shape else {
                    return self.unclear();
                };
                match (*name, items.as_slice()) {
                    ("Fn::Equals", [left, right]) => self.comparison(left, right),
                    ("Fn::Not", [part]) => Formula::Not(Box::new(self.formula(part))),
                    ("Fn::And", parts) => Formula::All(self.formulas(parts)),
                    ("Fn::Or", parts) => Formula::Any(self.formulas(parts)),
                    _ => self.unclear(),
                }
            }
            _ => self.unclear(),
        }
    }

    fn formulas(&mut self, parts: &'a [Part]) -> Vec<Formula> {
        parts.iter().map(|part| self.formula(part)).collect()
    }

    fn comparison(&mut self, left: &Part, right: &Part) -> Formula {
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

    fn term(&mut self, part: &Part) -> Term {
        match &part.shape {
            Shape::Text(text) => return Term::Known(text.clone().into_owned()),
            Shape::Boolean(value) => return Term::Known(value.to_string()),
            Shape::Integer(value) => return Term::Known(value.to_string()),
            Shape::Pseudo("AWS::Region") => {
                if let Some(region) = &self.settings.region {
                    return Term::Known(region.clone());
                }
            }
            Shape::Pseudo("AWS::AccountId") => {
                if let Some(account) = &self.settings.account {
                    return Term::Known(account.clone());
                }
            }
            _ => {}
        }
        let mut parameters = Vec::new();
        let name = text(part, &mut parameters);
        for (parameter, _) in &parameters {
            let users = self.mentioned.entry(parameter.clone()).or_default();
            users.insert(name.clone());
        }
        self.variables.entry(name.clone()).or_default();
        if let [(parameter, Some(identity))] = parameters.as_slice()
            && *parameter == name
        {
            self.limit(&name, *identity);
        }
        Term::Variable(name)
    }

    /// The values that a parameter may have at all.
    fn limit(&mut self, name: &str, parameter: Identity) {
        let found = self.outline.find(parameter);
        let Some((_, Content::Parameter(declaration))) =
            found.map(|(stack, member)| (stack, &member.content))
        else {
            return;
        };
        let variable = self.variables.entry(name.to_owned()).or_default();
        let allowed = declaration.allowed_values.iter();
        variable.allowed = allowed.map(|value| text(value, &mut Vec::new())).collect();
        variable.is_closed = declaration.allowed_pattern.is_some();
    }

    /// Whether two variables may depend on each other in a way that is not looked into.
    fn is_unclear(&self) -> bool {
        self.is_unclear || self.mentioned.values().any(|users| users.len() > 1)
    }

    /// Every combination of values.
    fn cases(&self) -> Option<impl Iterator<Item = Case>> {
        let variables: Vec<(&String, Vec<String>)> = self
            .variables
            .iter()
            .map(|(name, variable)| (name, variable.values()))
            .collect();
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

/// A text that only the same part has, and the parameters in it.
fn text(part: &Part, parameters: &mut Vec<(String, Option<Identity>)>) -> String {
    match &part.shape {
        Shape::Text(text) => text.clone().into_owned(),
        Shape::Boolean(value) => value.to_string(),
        Shape::Integer(value) => value.to_string(),
        Shape::Number(value) => value.to_string(),
        Shape::Absent
        | Shape::Invalid(_)
        | Shape::Null
        | Shape::Condition(..)
        | Shape::Duration(_) => {
            format!("{:?}", part.shape)
        }
        Shape::Pseudo(name) => {
            parameters.push(((*name).to_owned(), None));
            (*name).to_owned()
        }
        Shape::Reference(Reference {
            identity, target, ..
        }) => {
            let name = format!("{identity:?} {target:?}");
            // the name of a mapping or a condition says nothing of a parameter
            if *target != ReferenceTarget::Name {
                parameters.push((name.clone(), Some(*identity)));
            }
            name
        }
        Shape::List(items) => {
            let items: Vec<String> = items.iter().map(|item| text(item, parameters)).collect();
            format!("{items:?}")
        }
        Shape::Object(entries) => {
            let entries: Vec<(&str, String)> = entries
                .iter()
                .map(|(key, part)| (key.as_ref(), text(part, parameters)))
                .collect();
            format!("{entries:?}")
        }
        Shape::Function(name, argument) => format!("{name} {}", text(argument, parameters)),
        Shape::JsonText(json) => format!("JSON {}", text(json, parameters)),
        Shape::Sub(parts) => {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part {
                    SubPart::Text(text) => (*text).to_owned(),
                    SubPart::Value(part) => text(part, parameters),
                })
                .collect();
            format!("Fn::Sub {parts:?}")
        }
    }
}
