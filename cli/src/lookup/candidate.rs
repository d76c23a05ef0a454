//! Which of the things that are there is meant.

use serde_json::Value;

use super::entry::Question;
use crate::error::Error;

/// Something that may be meant.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    /// What it is called, if anything.
    pub(crate) name: String,
    /// What tells it from all others.
    pub(crate) id: String,
    pub(crate) found: Value,
}

/// How many are named before the rest is counted.
const SHOWN: usize = 8;

/// The only one; none and several are errors that say what there is.
pub(crate) fn only(
    question: &Question,
    place: &str,
    mut matching: Vec<Candidate>,
    all: &[Candidate],
) -> Result<Value, Error> {
    if matching.len() > 1 {
        let message = format!(
            "there are {} of `{}` in {place}: {}",
            matching.len(),
            question.words(),
            list(&matching)
        );
        return Err(Error::new(message).help("say more of the one that is meant, or tag it"));
    }
    match matching.pop() {
        Some(candidate) => Ok(candidate.found),
        None => Err(none(question, place, all)),
    }
}

/// That there is none, and what there is.
pub(crate) fn none(question: &Question, place: &str, all: &[Candidate]) -> Error {
    let error = Error::new(format!("there is no `{}` in {place}", question.words()));
    let names = all.iter().map(|candidate| candidate.name.as_str());
    let names = names.filter(|name| !name.is_empty());
    let name = question.query.get("name");
    let near = name.and_then(|name| infrastruct_spec::suggest(name, names));
    let error = match near {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error,
    };
    match all {
        [] => error.help("is it another account or region? `--profile` and `--region` say which"),
        some => error.help(format!("there is {}", list(some))),
    }
}

/// `` `shared` (vpc-1), vpc-2 and 3 more ``
fn list(candidates: &[Candidate]) -> String {
    let shown = candidates.iter().take(SHOWN).map(|candidate| {
        let Candidate { name, id, .. } = candidate;
        match name.as_str() {
            "" => id.clone(),
            name if name == id => format!("`{name}`"),
            name => format!("`{name}` ({id})"),
        }
    });
    let shown: Vec<String> = shown.collect();
    let more = match candidates.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    shown.join(", ") + &more
}

/// Refuses what a kind is not looked up by.
pub(crate) fn check_keys(question: &Question, known: &[&str]) -> Result<(), Error> {
    let is_known = |key: &&String| known.contains(&key.as_str()) || key.starts_with("tag:");
    let mut unknown = question.query.keys().filter(|key| !is_known(key));
    let Some(key) = unknown.next() else {
        return Ok(());
    };
    let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    Err(
        Error::new(format!("`{}` is not looked up by `{key}`", question.kind))
            .help(format!("it is by {}", names.join(", "))),
    )
}
