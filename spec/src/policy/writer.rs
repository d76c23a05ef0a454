//! Writes policy documents.

use infrastruct_json::{Map, Value as Json, json};

use super::condition::Condition;
use super::names::{Name, Names};
use super::pieces::Pieces;
use super::statement::{Principals, Statement, Statements};
use crate::template::value::Position;
use crate::verdict::Verdict;

impl Statements {
    /// The document that says this; nothing where a part is not known.
    ///
    /// ```
    /// use infrastruct_spec::policy::{Statement, Statements};
    ///
    /// let listed = vec![Statement::allowing(["sqs:SendMessage"], ["arn:aws:sqs:*:*:orders"])];
    /// let statements = Statements { listed, open: false };
    /// let document = statements.to_json().unwrap();
    /// assert_eq!(document["Statement"][0]["Action"], "sqs:SendMessage");
    /// assert_eq!(Statements::from_json(&document), statements);
    /// ```
    pub fn to_json(&self) -> Option<Json> {
        if self.open {
            return None;
        }
        let listed: Option<Vec<Json>> = self.listed.iter().map(Statement::to_json).collect();
        Some(json!({ "Version": "2012-10-17", "Statement": listed? }))
    }
}

impl Statement {
    /// One that allows actions on resources; both may have `*` for other text.
    pub fn allowing<A, R>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) -> Self
    where
        Pieces: From<A> + From<R>,
    {
        Self {
            allows: Verdict::Yes,
            exists: Verdict::Yes,
            principals: None,
            actions: named(actions),
            resources: Some(named(resources)),
            conditions: Vec::new(),
            position: Position::default(),
        }
    }

    /// The same where a key has one of some values, by an operator such as `StringEquals`.
    #[must_use]
    pub fn when<V>(mut self, operator: &str, key: &str, values: impl IntoIterator<Item = V>) -> Self
    where
        Pieces: From<V>,
    {
        let Names { listed, open, .. } = named(values);
        self.conditions.push(Condition {
            operator: operator.to_owned(),
            key: key.to_owned(),
            values: listed,
            open,
        });
        self
    }

    /// As it stands in a document; nothing where a part is not known.
    pub fn to_json(&self) -> Option<Json> {
        let effect = match (self.allows, self.exists) {
            (Verdict::Yes, Verdict::Yes) => "Allow",
            (Verdict::No, Verdict::Yes) => "Deny",
            _ => return None,
        };
        let mut written = Map::new();
        written.insert("Effect".to_owned(), effect.into());
        if let Some(principals) = &self.principals {
            let name = element("Principal", principals.except);
            written.insert(name, principals.to_json()?);
        }
        written.insert(
            element("Action", self.actions.except),
            self.actions.to_json()?,
        );
        if let Some(resources) = &self.resources {
            written.insert(element("Resource", resources.except), resources.to_json()?);
        }
        if !self.conditions.is_empty() {
            written.insert("Condition".to_owned(), conditions(&self.conditions)?);
        }
        Some(written.into())
    }
}

impl Names {
    fn to_json(&self) -> Option<Json> {
        if self.open { None } else { texts(&self.listed) }
    }
}

impl Principals {
    fn to_json(&self) -> Option<Json> {
        if self.open {
            return None;
        }
        if let [(None, everybody)] = self.listed.as_slice() {
            return texts(std::slice::from_ref(everybody));
        }
        let mut kinds = Map::new();
        for (kind, _) in &self.listed {
            let of_kind = self.listed.iter().filter(|(other, _)| other == kind);
            let names: Vec<Name> = of_kind.map(|(_, name)| name.clone()).collect();
            kinds.insert(kind.clone()?, texts(&names)?);
        }
        Some(kinds.into())
    }
}

fn conditions(conditions: &[Condition]) -> Option<Json> {
    let mut operators = json!({});
    for Condition {
        operator,
        key,
        values,
        open,
    } in conditions
    {
        if operators[operator.as_str()].is_null() {
            operators[operator.as_str()] = json!({});
        }
        let keys = operators[operator.as_str()].as_object_mut()?;
        // A second one of the same key has no place.
        if *open || keys.insert(key.clone(), texts(values)?).is_some() {
            return None;
        }
    }
    Some(operators)
}

fn named<N>(names: impl IntoIterator<Item = N>) -> Names
where
    Pieces: From<N>,
{
    Names {
        listed: names.into_iter().map(|name| vec![name.into()]).collect(),
        ..Names::default()
    }
}

/// `NotAction` where all but the actions are meant.
fn element(name: &str, except: bool) -> String {
    if except {
        format!("Not{name}")
    } else {
        name.to_owned()
    }
}

/// A single text by itself, several as a list.
fn texts(names: &[Name]) -> Option<Json> {
    let text = |name: &Name| match name.as_slice() {
        [single] => single.text().map(Json::from),
        _ => None,
    };
    match names {
        [single] => text(single),
        several => several
            .iter()
            .map(text)
            .collect::<Option<Vec<Json>>>()
            .map(Json::from),
    }
}
