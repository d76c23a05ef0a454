//! The managed policies of AWS that are often attached.

#[cfg(feature = "command")]
use infrastruct_json::Value;

use super::statement::Statements;
use crate::facts::book::Book;
#[cfg(feature = "command")]
use crate::verdict::Verdict;

/// Under which those are listed that deny something.
#[cfg(feature = "command")]
const DENYING: &str = "%denying";

static MANAGED: Book = Book::new(include_str!("../../facts/managed.jsonl"));

/// What a managed policy of AWS states, by its ARN; nothing where it is not among the facts.
///
/// ```
/// use infrastruct_spec::policy::managed_policy;
///
/// let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole";
/// assert!(!managed_policy(arn).unwrap().listed.is_empty());
/// assert!(managed_policy("arn:aws:iam::aws:policy/Unheard").is_none());
/// ```
pub fn managed_policy(arn: &str) -> Option<Statements> {
    let (_, name) = arn.split_once(":iam::aws:policy/")?;
    MANAGED.look_up(name).map(Statements::from_json)
}

/// The path and name of a managed policy of AWS that is called so, whatever stands before it; nothing where it is not among the facts.
pub(crate) fn path_of_managed(name: &str) -> Option<&'static str> {
    let last = |path: &str| {
        path.rsplit('/')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    // nearly every name is right, and found without a look at all
    if let Some((known, _)) = MANAGED.find(name) {
        return Some(known);
    }
    let wanted = last(name);
    let mut all = MANAGED.keys_from("").into_iter();
    all.find(|known| last(known) == wanted)
}

/// Whether a managed policy may deny something: those of AWS that do are listed.
#[cfg(feature = "command")]
pub(super) fn may_deny(arn: &str) -> Verdict {
    let Some((_, name)) = arn.split_once(":iam::aws:policy/") else {
        return Verdict::Unknown;
    };
    let denying = MANAGED.look_up(DENYING).and_then(Value::as_array);
    let mut denying = denying.into_iter().flatten().filter_map(Value::as_str);
    Verdict::from(denying.any(|denying| denying == name))
}
