//! Statements of policies, and how several become few.
//!
//! These are no statements of the rules' model (`infrastruct_spec::policy`): what a statement is about has no name here yet.
//! A value refers to a resource by its identity, which becomes a logical ID, or an import from another stack, when the
//! app is synthesized; the model compares names. The rules read what comes of it by that model, and so do the tests that
//! hold merged statements against what they were merged of.

use std::collections::BTreeMap;

use infrastruct::{Any, IntoValue, Json, Value, json, sub};

use crate::arn::IntoArn;
use crate::checked::Checked;
use crate::string::IntoStrings;
use crate::values::Values;

/// A statement of a policy: whom it allows which actions on what, and when.
///
/// ```
/// use infrastruct_constructs::Statement;
///
/// let statement = Statement::allow(["sns:Subscribe"]).by_accounts(["111122223333"]);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a statement allows nothing until it is in a policy"]
pub struct Statement {
    /// Sorted, each once.
    actions: Vec<String>,
    resources: Values,
    principals: BTreeMap<&'static str, Values>,
    conditions: BTreeMap<&'static str, BTreeMap<&'static str, Value<Any>>>,
    is_denied: bool,
}

impl Statement {
    /// Allows actions, such as `s3:GetObject`.
    pub fn allow(actions: impl IntoStrings) -> Self {
        let mut statement = Self {
            actions: Vec::new(),
            resources: Values::default(),
            principals: BTreeMap::new(),
            conditions: BTreeMap::new(),
            is_denied: false,
        };
        statement.act(actions.into_strings());
        statement
    }

    /// Denies actions, whatever else allows them.
    pub fn deny(actions: impl IntoStrings) -> Self {
        let mut statement = Self::allow(actions);
        statement.is_denied = true;
        statement
    }

    /// On a resource, by ARN or pattern, and those said before.
    pub fn on(mut self, resource: impl IntoArn) -> Self {
        self.resources.add(resource.into_arn());
        self
    }

    /// By a service, such as `events.amazonaws.com`.
    pub fn by_service(self, service: impl IntoValue<Any>) -> Self {
        self.by("Service", service)
    }

    /// By a service that acts for a source, by the ARN of that.
    pub(crate) fn by_service_for(self, service: &'static str, source: impl IntoValue<Any>) -> Self {
        self.by_service(service)
            .when("ArnEquals", "aws:SourceArn", source)
    }

    /// By whom accounts let, given their numbers of 12 digits.
    pub fn by_accounts(self, accounts: impl IntoStrings) -> Self {
        let mut statement = self;
        statement.principals.entry("AWS").or_default();
        accounts
            .into_strings()
            .into_iter()
            .fold(statement, |statement, account| {
                let is_number =
                    account.len() == 12 && account.bytes().all(|digit| digit.is_ascii_digit());
                let principal = if is_number {
                    Ok(sub!("arn:{AWS::Partition}:iam::{account}:root"))
                } else {
                    Err(format!(
                        "`{account}` is no number of an account, which has 12 digits"
                    ))
                };
                statement.by("AWS", Checked(principal))
            })
    }

    /// By an identity, such as the ARN of a role.
    pub fn by_identity(self, identity: impl IntoValue<Any>) -> Self {
        self.by("AWS", identity)
    }

    /// By anybody whom the conditions let.
    pub fn by_anybody(self) -> Self {
        self.by("AWS", "*")
    }

    fn by(mut self, kind: &'static str, principal: impl IntoValue<Any>) -> Self {
        let of_kind = self.principals.entry(kind).or_default();
        of_kind.add(principal.into_value());
        self
    }

    /// Only where a condition holds, and those said before: an operator such as `ArnLike`, a key such as `aws:SourceArn`, and
    /// a value or a list of them, of which one has to match.
    pub fn when(
        mut self,
        operator: &'static str,
        key: &'static str,
        value: impl IntoValue<Any>,
    ) -> Self {
        let keys = self.conditions.entry(operator).or_default();
        keys.insert(key, value.into_value());
        self
    }

    /// The line of the caller is to blame for what it says, wherever that is said.
    #[track_caller]
    pub(crate) fn blame_caller(&mut self) {
        self.resources.blame_caller();
        for values in self.principals.values_mut() {
            values.blame_caller();
        }
        for values in self.conditions.values_mut() {
            for value in values.values_mut() {
                *value = value.clone().blame_caller();
            }
        }
    }

    /// The same as JSON.
    pub(crate) fn document(&self) -> Value<Json> {
        let effect = if self.is_denied { "Deny" } else { "Allow" };
        let principal = (!self.principals.is_empty()).then(|| {
            let kinds = self.principals.iter();
            object(kinds.map(|(kind, values)| (*kind, values.one_or_many())))
        });
        let condition = (!self.conditions.is_empty()).then(|| {
            let operators = self.conditions.iter();
            object(operators.map(|(operator, keys)| {
                let keys = keys.iter().map(|(key, value)| (*key, value.clone()));
                (*operator, object(keys).any())
            }))
        });
        let mut actions = Values::default();
        for action in &self.actions {
            actions.add(action.as_str().into_value());
        }
        json!({
            "Effect": effect,
            "Principal": principal,
            "Action": actions.one_or_many(),
            "Resource": self.resources.some(),
            "Condition": condition,
        })
    }

    /// Whether it names an action, by itself or by a pattern that ends in `*`.
    pub(crate) fn names(&self, action: &str) -> bool {
        let action = action.to_ascii_lowercase();
        self.actions.iter().any(|own| {
            let own = own.to_ascii_lowercase();
            own == action
                || own
                    .strip_suffix('*')
                    .is_some_and(|start| action.starts_with(start))
        })
    }

    /// What two statements have to share for their union to be one statement.
    fn frame(&self) -> String {
        let mut frame = self.clone();
        frame.actions.clear();
        frame.resources = Values::default();
        frame.document().wording()
    }

    /// The same for each resource by itself, or as it is if it names none.
    fn by_resource(&self) -> Vec<Self> {
        let resources = self.resources.each();
        let on = |resources| Self {
            resources,
            ..self.clone()
        };
        match self.resources.len() {
            0 => vec![self.clone()],
            _ => resources.map(on).collect(),
        }
    }

    /// Actions beside those that there are.
    fn act(&mut self, actions: Vec<String>) {
        self.actions.extend(actions);
        self.actions.sort_unstable();
        self.actions.dedup();
    }

    /// About how many characters it has in a policy, white space aside: what is known at deployment only counts as an ARN.
    pub(crate) fn length(&self) -> usize {
        let wording = self.document().wording();
        wording.len() + ARN * wording.matches("${").count()
    }

    /// Two statements that say the same together, if it can be taken apart.
    pub(crate) fn halves(&self) -> Option<[Self; 2]> {
        let (mut first, mut second) = (self.clone(), self.clone());
        if self.resources.len() > 1 {
            second.resources = first.resources.split_off(self.resources.len() / 2);
        } else if self.actions.len() > 1 {
            second.actions = first.actions.split_off(self.actions.len() / 2);
        } else {
            return None;
        }
        Some([first, second])
    }
}

/// How long an ARN is that is known at deployment only, rather too long than too short.
const ARN: usize = 150;

/// Few statements that allow exactly what many do, each permission once, in the order of the first of each.
///
/// What shares its principals and conditions is taken apart by resource, and resources of the same actions are put together.
pub(crate) fn merged(statements: &[Statement]) -> Vec<Statement> {
    let mut apart: Vec<(String, Statement)> = Vec::new();
    for statement in statements {
        for single in statement.by_resource() {
            let frame = single.frame();
            let same = apart.iter_mut().find(|(other_frame, other)| {
                *other_frame == frame && other.resources.is_same(&single.resources)
            });
            match same {
                Some((_, other)) => other.act(single.actions),
                None => apart.push((frame, single)),
            }
        }
    }
    let mut few: Vec<(String, Statement)> = Vec::new();
    for (frame, single) in apart {
        let same = few.iter_mut().find(|(other_frame, other)| {
            *other_frame == frame
                && other.actions == single.actions
                && (other.resources.len() == 0) == (single.resources.len() == 0)
        });
        match same {
            Some((_, other)) => other.resources.extend(&single.resources),
            None => few.push((frame, single)),
        }
    }
    few.into_iter().map(|(_, statement)| statement).collect()
}

/// A policy of statements.
pub(crate) fn policy<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> Value<Json> {
    let statements: Vec<_> = statements.into_iter().map(Statement::document).collect();
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn object(entries: impl Iterator<Item = (&'static str, Value<Any>)>) -> Value<Json> {
    let entries: Vec<_> = entries.collect();
    IntoValue::<Json>::into_value(entries)
}
