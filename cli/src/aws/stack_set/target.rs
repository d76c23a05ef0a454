//! Where a StackSet goes.

use std::collections::BTreeSet;
use std::str::FromStr;

/// Where a StackSet goes, and how fast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Targets {
    /// The accounts; with organizational units, those of them that count.
    pub(crate) accounts: Vec<String>,
    /// The organizational units.
    pub(crate) units: Vec<String>,
    /// The regions, in the order they are deployed to.
    pub(crate) regions: Vec<String>,
    /// How many accounts of a region may fail.
    pub(crate) tolerance: Option<Amount>,
    /// How many accounts of a region are deployed to at once.
    pub(crate) at_once: Option<Amount>,
    /// Whether all regions are deployed to at once.
    pub(crate) regions_at_once: bool,
}

impl Targets {
    /// Whether an account counts: with organizational units, those that are named, if any are.
    pub(crate) fn takes(&self, account: &str) -> bool {
        self.units.is_empty()
            || self.accounts.is_empty()
            || self.accounts.iter().any(|it| it == account)
    }
}

/// In whose name a StackSet is deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Permissions {
    /// With roles that the accounts have been given by hand.
    #[default]
    SelfManaged,
    /// With AWS Organizations, and whether new accounts get the stack, too.
    ServiceManaged {
        /// Whether new accounts of the units get the stack, too.
        automatic: bool,
    },
    /// With these roles of the administrator and of the accounts.
    Roles {
        /// The ARN of the administrator's role.
        administration: Option<String>,
        /// The name of the accounts' role.
        execution: Option<String>,
    },
}

impl Permissions {
    /// Whether a StackSet with these others has all that is asked for; what is not named stays as it is.
    pub(crate) fn are_met_by(&self, others: &Self) -> bool {
        let is_met =
            |wanted: &Option<String>, is: &Option<String>| wanted.is_none() || wanted == is;
        match (self, others) {
            (Self::ServiceManaged { .. }, _) | (_, Self::ServiceManaged { .. }) => self == others,
            (
                Self::Roles {
                    administration,
                    execution,
                },
                Self::Roles {
                    administration: other,
                    execution: another,
                },
            ) => is_met(administration, other) && is_met(execution, another),
            _ => true,
        }
    }

    /// Whether AWS Organizations grants them.
    pub(crate) fn is_of_organization(&self) -> bool {
        matches!(self, Self::ServiceManaged { .. })
    }
}

/// A number of accounts, or a share of them in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// So many.
    Count(i32),
    /// So many of a hundred.
    Percent(i32),
}

impl FromStr for Amount {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let odd =
            || format!("`{text}` is neither a number, such as `3`, nor a share, such as `10%`");
        let (digits, amount): (&str, fn(i32) -> Self) = match text.strip_suffix('%') {
            Some(digits) => (digits, Self::Percent),
            None => (text, Self::Count),
        };
        let number: i32 = digits.parse().map_err(|_| odd())?;
        let most = if text.ends_with('%') { 100 } else { i32::MAX };
        if (0..=most).contains(&number) {
            Ok(amount(number))
        } else {
            Err(odd())
        }
    }
}

/// Accounts, or units, and the regions in which the same is to be done with them: one operation.
pub(crate) type Group = (Vec<String>, Vec<String>);

impl Targets {
    /// The regions that lack an instance, each with the accounts or units that it lacks one of.
    ///
    /// Regions that lack the same are together: that is one operation.
    pub(crate) fn missing(&self, there: &BTreeSet<(String, String)>) -> Vec<Group> {
        self.groups(|name, region| !there.contains(&(name.to_owned(), region.to_owned())))
    }

    /// The regions and the accounts or units of which an instance is among these.
    pub(crate) fn among(&self, there: &BTreeSet<(String, String)>) -> Vec<Group> {
        self.groups(|name, region| there.contains(&(name.to_owned(), region.to_owned())))
    }

    fn groups(&self, counts: impl Fn(&str, &str) -> bool) -> Vec<Group> {
        let wanted = if self.units.is_empty() {
            &self.accounts
        } else {
            &self.units
        };
        let mut groups: Vec<Group> = Vec::new();
        for region in &self.regions {
            let names = wanted.iter().filter(|name| counts(name, region));
            let names: Vec<String> = names.cloned().collect();
            if names.is_empty() {
                continue;
            }
            // Beside each other only: the regions keep their order.
            match groups.last_mut().filter(|(other, _)| *other == names) {
                Some((_, regions)) => regions.push(region.clone()),
                None => groups.push((names, vec![region.clone()])),
            }
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_a_number_or_a_share() {
        assert_eq!("3".parse(), Ok(Amount::Count(3)));
        assert_eq!("10%".parse(), Ok(Amount::Percent(10)));
        for odd in ["", "%", "-1", "101%", "ten"] {
            assert!(odd.parse::<Amount>().is_err(), "{odd}");
        }
    }

    #[test]
    fn regions_keep_their_order() {
        let targets = Targets {
            accounts: vec!["1".to_owned(), "2".to_owned()],
            regions: ["a", "b", "c"].map(str::to_owned).to_vec(),
            ..Targets::default()
        };
        let there = BTreeSet::from([("1".to_owned(), "b".to_owned())]);
        let missing = targets.missing(&there);
        let regions: Vec<_> = missing
            .iter()
            .map(|(_, regions)| regions.as_slice())
            .collect();
        assert_eq!(regions, [["a"], ["b"], ["c"]]);
    }

    #[test]
    fn regions_that_lack_the_same_are_one_operation() {
        let targets = Targets {
            accounts: vec!["1".to_owned(), "2".to_owned()],
            regions: vec!["a".to_owned(), "b".to_owned(), "c".to_owned()],
            ..Targets::default()
        };
        let there = BTreeSet::from([("1".to_owned(), "a".to_owned())]);
        let missing = targets.missing(&there);
        assert_eq!(missing.len(), 2);
        assert_eq!(missing[0], (vec!["2".to_owned()], vec!["a".to_owned()]));
        assert_eq!(
            missing[1],
            (
                targets.accounts.clone(),
                vec!["b".to_owned(), "c".to_owned()]
            )
        );
    }
}
