//! The managed policies of AWS that are often attached.

use super::statement::Statements;
use crate::facts::book::Book;

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
