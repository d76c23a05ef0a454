//! Whether what a statement says is said by others already.

use super::atom::Atom;
use super::names::{Name, Names, compare, unless_closed};
use super::pieces::Pieces;
use super::request::{account, root};
use super::statement::{Principals, Statement};
use super::wildcard::Manner;
use crate::list::List;
use crate::verdict::Verdict;

/// Into how many parts a statement is taken apart at most.
const PARTS: usize = 4_096;

impl Statement {
    /// Whether all that it allows, or denies, is allowed or denied by others as well, be it by several together: yes only
    /// where that is proven.
    ///
    /// ```
    /// use infrastruct_spec::policy::{Statements, Verdict};
    /// use infrastruct_json::json;
    ///
    /// let statements = |actions: &[&str]| {
    ///     let listed: Vec<_> = actions
    ///         .iter()
    ///         .map(|action| json!({ "Effect": "Allow", "Action": action, "Resource": "*" }))
    ///         .collect();
    ///     Statements::from_json(&json!({ "Statement": listed })).listed
    /// };
    /// let old = statements(&["s3:Get*", "s3:List*"]);
    /// assert_eq!(statements(&["s3:GetObject"])[0].is_within(&old), Verdict::Yes);
    /// assert_eq!(statements(&["s3:*"])[0].is_within(&old), Verdict::No);
    /// ```
    pub fn is_within<'s>(&self, others: impl IntoIterator<Item = &'s Self>) -> Verdict {
        let others: Vec<&Self> = others
            .into_iter()
            .filter(|other| other.exists == Verdict::Yes && other.allows == self.allows)
            .filter(|other| Verdict::all(self.implied(other)) == Verdict::Yes)
            .list();
        if self.allows == Verdict::Unknown || self.exists == Verdict::Unknown {
            return Verdict::Unknown;
        }
        let who = self
            .principals
            .as_ref()
            .map_or_else(|| vec![Who::Bearer], Principals::parts);
        let actions = self.actions.atoms();
        let resources = self.resources.as_ref().map(Names::atoms);
        let resources =
            resources.map_or_else(|| vec![None], |all| all.into_iter().map(Some).list());
        if who.len() * actions.len() * resources.len() > PARTS {
            return Verdict::Unknown;
        }
        let mut found = Verdict::Yes;
        for who in &who {
            for action in &actions {
                for resource in &resources {
                    let covered = others.iter().map(|other| {
                        let by_action = other.actions.cover(*action, Manner::ACTION);
                        by_action.and(other.has(*who)).and(other.is_of(*resource))
                    });
                    found = found.and(Verdict::any(covered));
                }
            }
        }
        found
    }

    /// Of each condition of the other one, whether it is met wherever the conditions of this one are.
    fn implied(&self, other: &Self) -> impl Iterator<Item = Verdict> {
        other.conditions.iter().map(|wanted| {
            let known = self.conditions.iter();
            Verdict::any(known.map(|known| wanted.follows_from(known)))
        })
    }

    fn has(&self, who: Who<'_>) -> Verdict {
        match (&self.principals, who) {
            (None, Who::Bearer) => Verdict::Yes,
            (Some(principals), who) => principals.cover(who),
            (None, _) => Verdict::Unknown,
        }
    }

    /// Without resources it is about the one that the policy belongs to.
    fn is_of(&self, resource: Option<Atom<'_>>) -> Verdict {
        match (&self.resources, resource) {
            (None, None) => Verdict::Yes,
            (Some(names), Some(resource)) => names.cover(resource, Manner::ARN),
            (Some(names), None) => names.cover(Atom::Unknown, Manner::ARN),
            (None, Some(_)) => Verdict::Unknown,
        }
    }

    /// Whether all of it is known, but for what parameters and functions say.
    pub fn is_known(&self) -> bool {
        let is_named = |name: &Name| name.iter().all(Pieces::is_named);
        let are_known = |names: &Names| !names.open && names.listed.iter().all(is_named);
        let principals = self.principals.as_ref();
        self.allows != Verdict::Unknown
            && self.exists != Verdict::Unknown
            && are_known(&self.actions)
            && self.resources.as_ref().is_none_or(are_known)
            && principals
                .is_none_or(|all| !all.open && all.listed.iter().all(|(_, name)| is_named(name)))
            && self
                .conditions
                .iter()
                .all(|it| !it.open && it.values.iter().all(is_named))
    }
}

/// One of those whom a statement is about.
#[derive(Clone, Copy)]
enum Who<'p> {
    /// Who bears the policy.
    Bearer,
    One(Option<&'p str>, &'p Name),
    AllBut(&'p Principals),
    Unknown,
}

impl Principals {
    fn parts(&self) -> Vec<Who<'_>> {
        if self.except {
            return vec![Who::AllBut(self)];
        }
        let listed = self
            .listed
            .iter()
            .map(|(kind, name)| Who::One(kind.as_deref(), name));
        listed.chain(self.open.then_some(Who::Unknown)).list()
    }

    fn cover(&self, who: Who<'_>) -> Verdict {
        let list = |kind, name| {
            let listed = self.listed.iter();
            let found =
                listed.map(|(other, wanted)| is_same((other.as_deref(), wanted), (kind, name)));
            Verdict::any(found).or(unless_closed(self.open))
        };
        match who {
            _ if !self.except && self.have_anybody() == Verdict::Yes => Verdict::Yes,
            Who::One(kind, name) if self.except => {
                // `*` is everybody, of those that are left out as well.
                let is_left_out = list(kind, name).or(is_anybody(kind, name));
                !is_left_out
            }
            Who::One(kind, name) => list(kind, name),
            Who::AllBut(others) if self.except => {
                let is_left_out = |(kind, name): &(Option<String>, Name)| {
                    let parts = others.listed.iter();
                    let found = parts.map(|(other, wanted)| {
                        is_same((other.as_deref(), wanted), (kind.as_deref(), name))
                    });
                    Verdict::any(found).or(unless_closed(others.open))
                };
                Verdict::all(self.listed.iter().map(is_left_out)).and(!unless_closed(self.open))
            }
            Who::Bearer | Who::AllBut(_) | Who::Unknown => Verdict::Unknown,
        }
    }
}

fn is_anybody(kind: Option<&str>, name: &Name) -> Verdict {
    match kind {
        None | Some("AWS") => compare(name, &"*".into(), Manner::EXACT),
        _ => Verdict::No,
    }
}

/// Whether two principals are one; an account may be written in two ways.
fn is_same(one: (Option<&str>, &Name), other: (Option<&str>, &Name)) -> Verdict {
    if one.0 != other.0 {
        return Verdict::No;
    }
    let answers = one.1.iter().flat_map(|one| {
        other.1.iter().map(move |other| {
            let same = Manner::EXACT.compare(one, other);
            match (whole_account(one), whole_account(other)) {
                (Some(account), Some(other)) => same.or(Manner::EXACT.compare(&account, &other)),
                _ => same,
            }
        })
    });
    Verdict::agreed(answers)
}

/// `123456789012` is `arn:aws:iam::123456789012:root`.
fn whole_account(name: &Pieces) -> Option<Pieces> {
    if let Some(text) = name.text()
        && text.len() == 12
        && text.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Some(name.clone());
    }
    if name.to_string() == "${AWS::AccountId}" {
        return Some(name.clone());
    }
    (root(name).as_ref() == Some(name)).then(|| account(name))?
}
