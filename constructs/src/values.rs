//! Sets of values, in the order in which they were added.

use infrastruct::{Any, IntoValue, Value};

/// Values that say different things. Their order is that of the code, since what they say is known at deployment only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values(Vec<(String, Value<Any>)>);

impl Values {
    pub(crate) fn add(&mut self, value: Value<Any>) {
        let wording = value.wording();
        if !self.contains(&wording) {
            self.0.push((wording, value));
        }
    }

    /// The line of the caller is to blame for each.
    #[track_caller]
    pub(crate) fn blame_caller(&mut self) {
        for (_, value) in &mut self.0 {
            *value = value.clone().blame_caller();
        }
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        for (_, value) in &others.0 {
            self.add(value.clone());
        }
    }

    pub(crate) fn is_same(&self, others: &Self) -> bool {
        self.len() == others.len() && self.0.iter().all(|(wording, _)| others.contains(wording))
    }

    /// Sets of one value each.
    pub(crate) fn each(&self) -> impl Iterator<Item = Self> {
        self.0.iter().map(|value| Self(vec![value.clone()]))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn split_off(&mut self, at: usize) -> Self {
        Self(self.0.split_off(at))
    }

    /// One value by itself, several as a list.
    pub(crate) fn one_or_many(&self) -> Value<Any> {
        match self.0.as_slice() {
            [(_, value)] => value.clone(),
            values => {
                let values: Vec<Value<Any>> =
                    values.iter().map(|(_, value)| value.clone()).collect();
                values.into_value()
            }
        }
    }

    pub(crate) fn some(&self) -> Option<Value<Any>> {
        (self.len() > 0).then(|| self.one_or_many())
    }

    fn contains(&self, wording: &str) -> bool {
        self.0.iter().any(|(other, _)| other == wording)
    }
}
