//! Stacks, and the places that what they use was looked up in.

use infrastruct_core::construct::stack::Settings;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_spec::lookup::Entry;

use super::asked::Asked;
use super::found::Found;
use super::question::Question;
use crate::synth::manifest::{LookupManifest, Manifest};

/// A stack, and the text of its template.
pub(crate) struct Placed<'a> {
    pub(crate) id: &'a str,
    pub(crate) settings: &'a Settings,
    pub(crate) template: &'a str,
}

impl Asked {
    /// What a stack uses, and cannot where it goes.
    pub(crate) fn check(&self, stack: &Placed<'_>, diagnostics: &mut Vec<Diagnostic>) {
        for (question, entry) in self.found() {
            let Some(place) = misplaced(question, entry, stack.settings) else {
                continue;
            };
            if is_used(question, entry, stack) {
                let name = &stack.settings.name;
                let found = Diagnostic::error(
                    "lookup",
                    format!(
                        "`{question}` is looked up in {}, and `{name}`, which uses it, goes to {place}",
                        entry.place()
                    ),
                );
                let found = found
                    .at(question.location)
                    .note(Some(stack.settings.location), format!("`{name}` is made here"))
                    .help("look it up where the stack goes: `Environment::new(account, region).stack(|| stack!(…))`");
                diagnostics.push(found);
            }
        }
    }

    /// Writes into a manifest what was looked up, and what has to hold where a stack goes.
    pub(crate) fn note(&self, manifest: &mut Manifest, stacks: &[Placed<'_>]) {
        for (question, entry) in self.found() {
            let noted = LookupManifest {
                kind: entry.kind.clone(),
                query: entry.query.clone(),
                account: Some(entry.account.clone()),
                region: entry.region.clone(),
            };
            if !manifest.lookups.contains(&noted) {
                manifest.lookups.push(noted.clone());
            }
            for stack in stacks {
                let of_stack = manifest.stacks.iter_mut().find(|it| it.id == stack.id);
                let Some(of_stack) = of_stack else { continue };
                let LookupManifest {
                    account, region, ..
                } = noted.clone();
                let (binds_account, binds_region) = bound(question, entry, stack);
                let noted = LookupManifest {
                    account: account.filter(|_| binds_account),
                    region: region.filter(|_| binds_region),
                    ..noted.clone()
                };
                let binds = noted.account.is_some() || noted.region.is_some();
                if binds && !of_stack.lookups.contains(&noted) {
                    of_stack.lookups.push(noted);
                }
            }
        }
        manifest.lookups.sort();
    }
}

/// Where a stack goes instead.
fn misplaced(question: &Question, entry: &Entry, settings: &Settings) -> Option<String> {
    let differs = |matters: bool, own: Option<&str>, stack: &Option<String>| {
        let stack = stack.as_deref().filter(|stack| own != Some(*stack))?;
        (matters && own.is_some()).then(|| stack.to_owned())
    };
    let kind = question.kind;
    let region = entry.region.as_deref();
    differs(kind.needs_region, region, &settings.region).or_else(|| {
        let account = Some(entry.account.as_str());
        differs(kind.needs_account, account, &settings.account)
    })
}

/// Whether the account, and the region, of a stack that says none have to be those of the look-up.
fn bound(question: &Question, entry: &Entry, stack: &Placed<'_>) -> (bool, bool) {
    let (kind, wanted) = (question.kind, &question.environment);
    let is_used = is_used(question, entry, stack);
    let binds = |stack: &Option<String>, wanted: &Option<String>, matters: bool| {
        stack.is_none() && (wanted.is_none() || is_used && matters)
    };
    let Settings {
        account, region, ..
    } = stack.settings;
    (
        binds(account, &wanted.account, kind.needs_account),
        binds(region, &wanted.region, kind.needs_region),
    )
}

/// An ID stands for itself: who has it in a template uses it.
fn is_used(question: &Question, entry: &Entry, stack: &Placed<'_>) -> bool {
    if !question.kind.needs_account && !question.kind.needs_region {
        return false;
    }
    let ids = Found(entry.found.clone()).ids();
    ids.iter().any(|id| stack.template.contains(id.as_str()))
}
