//! What names mean, against what others do.

use super::names::{Name, Names, unless_closed};
use super::pieces::Pieces;
use super::wildcard::Manner;
use crate::list::List;
use crate::verdict::Verdict;

/// What of a part of a statement is looked for in others, one after the other.
#[derive(Clone, Copy)]
pub(super) enum Atom<'n> {
    Name(&'n Name),
    /// All but some names.
    AllBut(&'n Names),
    /// Nobody knows what.
    Unknown,
}

impl Names {
    /// What these names mean, each by itself.
    pub(super) fn atoms(&self) -> Vec<Atom<'_>> {
        if self.except {
            return vec![Atom::AllBut(self)];
        }
        let listed = self.listed.iter().map(Atom::Name);
        listed.chain(self.open.then_some(Atom::Unknown)).list()
    }

    /// Whether all of something is meant.
    pub(super) fn cover(&self, atom: Atom<'_>, manner: Manner) -> Verdict {
        let is_all =
            |name: &Name| Verdict::agreed(name.iter().map(|it| (it.text() == Some("*")).into()));
        match (atom, self.except) {
            (Atom::Unknown, false) => {
                Verdict::any(self.listed.iter().map(is_all)).or(Verdict::Unknown)
            }
            (Atom::Unknown, true) => Verdict::Unknown,
            (Atom::Name(name), false) => {
                let listed = self.listed.iter();
                Verdict::any(listed.map(|it| covers(it, name, manner))).or(unless_closed(self.open))
            }
            (Atom::Name(name), true) => {
                let listed = self.listed.iter();
                Verdict::all(listed.map(|it| !meets(it, name, manner)))
                    .and(!unless_closed(self.open))
            }
            (Atom::AllBut(_), false) => {
                Verdict::any(self.listed.iter().map(is_all)).or(unless_closed(self.open))
            }
            // What is left out here has to be left out there, too.
            (Atom::AllBut(others), true) => {
                let is_left_out = |name: &Name| {
                    let others_ = others.listed.iter().map(|it| covers(it, name, manner));
                    Verdict::any(others_).or(unless_closed(others.open))
                };
                Verdict::all(self.listed.iter().map(is_left_out)).and(!unless_closed(self.open))
            }
        }
    }
}

/// Whether all that a name means is meant by another one.
fn covers(name: &Name, other: &Name, manner: Manner) -> Verdict {
    each(name, other, |one, other| {
        if manner.wildcards && one.text() == Some("*") {
            return Verdict::Yes;
        }
        manner.covers(one, other)
    })
}

/// Whether something is meant by both names.
fn meets(name: &Name, other: &Name, manner: Manner) -> Verdict {
    each(name, other, |one, other| manner.meets(one, other))
}

fn each(name: &Name, other: &Name, answer: impl Fn(&Pieces, &Pieces) -> Verdict) -> Verdict {
    let answer = &answer;
    Verdict::agreed(
        name.iter()
            .flat_map(|one| other.iter().map(move |other| answer(one, other))),
    )
}
