use proc_macro2::TokenStream;

/// What has to hold for something to be there: the `#[cfg(…)]` on it. Only rustc can tell, so both cases are expanded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gate {
    pub(crate) predicates: Vec<Predicate>,
}

/// One of several that have to hold.
#[derive(Clone, Debug)]
pub(crate) enum Predicate {
    /// `#[cfg(unix)]`
    Holds(TokenStream),
    /// `#[cfg_attr(unix, cfg(test))]`: the gate has to be open where the predicate holds.
    Implies(TokenStream, Gate),
}

impl Gate {
    pub(crate) fn add(&mut self, predicate: TokenStream) {
        self.predicates.push(Predicate::Holds(predicate));
    }

    /// What another one asks, where a predicate holds.
    pub(crate) fn add_implied(&mut self, predicate: TokenStream, gate: Self) {
        self.predicates.push(Predicate::Implies(predicate, gate));
    }

    /// What another one asks, as well.
    pub(crate) fn join(&mut self, other: &Self) {
        self.predicates.extend(other.predicates.iter().cloned());
    }

    /// Whether nothing is asked.
    pub(crate) fn is_open(&self) -> bool {
        self.predicates.is_empty()
    }
}
