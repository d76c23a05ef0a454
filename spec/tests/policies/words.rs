//! Policies of words that are thrown for.

use infrastruct_json::{Map, Value, json};

use super::chance::Chance;

/// A key, operators that it may be held against values with, and the values.
pub(super) type Test<'w> = (&'w str, &'w [&'w str], &'w [&'w str]);

/// What policies are made of.
pub(super) struct Words<'w> {
    pub(super) actions: &'w [&'w str],
    pub(super) resources: &'w [&'w str],
    pub(super) conditions: &'w [Test<'w>],
    pub(super) principal: fn(&mut Chance) -> Value,
}

impl Words<'_> {
    fn condition(&self, chance: &mut Chance) -> Value {
        let mut condition = Map::new();
        for _ in 0..=chance.below(2) {
            let (key, operators, values) = self.conditions[chance.below(self.conditions.len())];
            let mut keys = Map::new();
            keys.insert(key.to_owned(), chance.some(values));
            condition.insert(chance.pick(operators).to_owned(), keys.into());
        }
        condition.into()
    }

    /// A policy that has to do with a request, an action and a resource, more often than not.
    pub(super) fn policy(
        &self,
        chance: &mut Chance,
        request: (&str, &str),
        of_resource: bool,
    ) -> Value {
        let mut statements = Vec::new();
        for _ in 0..=chance.below(3) {
            let effect = if chance.one_in(4) { "Deny" } else { "Allow" };
            let mut statement = json!({ "Effect": effect });
            let action = if chance.one_in(6) {
                "NotAction"
            } else {
                "Action"
            };
            statement[action] = if chance.one_in(2) {
                json!(request.0)
            } else {
                chance.some(self.actions)
            };
            let resource = if chance.one_in(6) {
                "NotResource"
            } else {
                "Resource"
            };
            statement[resource] = if chance.one_in(2) {
                json!(request.1)
            } else {
                chance.some(self.resources)
            };
            if of_resource {
                statement["Principal"] = (self.principal)(chance);
            }
            if chance.one_in(3) {
                statement["Condition"] = self.condition(chance);
            }
            statements.push(statement);
        }
        json!({ "Version": "2012-10-17", "Statement": statements })
    }
}
