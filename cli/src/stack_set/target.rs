//! Where a StackSet goes.

use std::collections::BTreeSet;

/// Where a StackSet goes, and how fast.
///
/// ```
/// use std::collections::BTreeSet;
///
/// use cargo_infrastruct::stack_set::Targets;
///
/// let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
/// let targets = Targets {
///     accounts: owned(&["111122223333", "444455556666"]),
///     regions: owned(&["eu-west-1"]),
///     ..Targets::default()
/// };
/// let there = BTreeSet::from([("111122223333".to_owned(), "eu-west-1".to_owned())]);
/// assert_eq!(targets.missing(&there), [(owned(&["444455556666"]), owned(&["eu-west-1"]))]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    /// The accounts; with organizational units, those of them that count.
    pub accounts: Vec<String>,
    /// The organizational units.
    pub units: Vec<String>,
    /// The regions, in the order they are deployed to.
    pub regions: Vec<String>,
    /// How many accounts of a region may fail.
    pub tolerance: Option<i32>,
    /// How many accounts of a region are deployed to at once.
    pub at_once: Option<i32>,
    /// Whether all regions are deployed to at once.
    pub regions_at_once: bool,
}

/// In whose name a StackSet is deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Permissions {
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

impl Targets {
    /// The regions that lack an instance, each with the accounts or units that it lacks one of.
    ///
    /// Regions that lack the same are together: that is one operation.
    pub fn missing(&self, there: &BTreeSet<(String, String)>) -> Vec<(Vec<String>, Vec<String>)> {
        let wanted = if self.units.is_empty() {
            &self.accounts
        } else {
            &self.units
        };
        let mut missing: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for region in &self.regions {
            let lacks = |name: &&String| !there.contains(&((*name).clone(), region.clone()));
            let lacking: Vec<String> = wanted.iter().filter(lacks).cloned().collect();
            if lacking.is_empty() {
                continue;
            }
            match missing.iter_mut().find(|(names, _)| *names == lacking) {
                Some((_, regions)) => regions.push(region.clone()),
                None => missing.push((lacking, vec![region.clone()])),
            }
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
