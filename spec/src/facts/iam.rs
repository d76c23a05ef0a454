//! IAM: which actions there are, and what they act on.

use infrastruct_json::Value;

use super::book::Book;
use super::table;
use crate::list::List;

static SERVICES: Book = Book::new(include_str!("../../facts/iam.jsonl"));

/// A service as IAM names it, such as `sqs`. Cases of names do not count.
#[derive(Clone, Copy, Debug)]
pub struct IamService {
    name: &'static str,
    facts: &'static Value,
}

/// An action, such as `sqs:SendMessage`.
#[derive(Clone, Copy, Debug)]
pub struct IamAction {
    /// Its name in lower case, without the service.
    pub name: &'static str,
    service: IamService,
    kinds: &'static str,
}

/// A service of IAM.
///
/// ```
/// let sqs = infrastruct_spec::iam_service("sqs").unwrap();
/// let send = sqs.action("SendMessage").unwrap();
/// assert_eq!(send.resource_kinds().collect::<Vec<_>>(), ["queue"]);
/// assert_eq!(send.arns(), ["arn:${Partition}:sqs:${Region}:${Account}:.*"]);
/// assert!(sqs.action("SendMassage").is_none());
/// ```
pub fn iam_service(name: &str) -> Option<IamService> {
    let (name, facts) = SERVICES.entry(&name.to_lowercase())?;
    Some(IamService { name, facts })
}

/// The names of all services, sorted.
///
/// ```
/// assert!(infrastruct_spec::iam_services().any(|name| name == "lambda"));
/// ```
pub fn iam_services() -> impl Iterator<Item = &'static str> {
    SERVICES.keys_from("").into_iter()
}

impl IamService {
    /// The service's prefix of actions.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// All its actions.
    pub fn actions(self) -> impl Iterator<Item = IamAction> {
        let mut actions = Vec::new();
        for (kinds, names) in table::entries(self.facts.get("actions")) {
            for name in names.as_str().unwrap_or_default().split(' ') {
                actions.push(IamAction {
                    name,
                    service: self,
                    kinds,
                });
            }
        }
        actions.into_iter()
    }

    /// An action by its name, such as `SendMessage`.
    pub fn action(self, name: &str) -> Option<IamAction> {
        self.actions()
            .find(|action| action.name.eq_ignore_ascii_case(name))
    }

    /// The actions that a pattern such as `Get*` or `Put?tem` stands for.
    ///
    /// ```
    /// let dynamodb = infrastruct_spec::iam_service("dynamodb").unwrap();
    /// assert!(dynamodb.matching("*Item").any(|action| action.name == "getitem"));
    /// assert_eq!(dynamodb.matching("Fetch*").count(), 0);
    /// ```
    pub fn matching(self, pattern: &str) -> impl Iterator<Item = IamAction> {
        let pattern = pattern.to_lowercase();
        self.actions()
            .filter(move |action| matches(pattern.as_bytes(), action.name.as_bytes()))
    }

    /// What ARNs of a kind of its resources look like, as regular expressions with `${Region}` and the like.
    pub fn arns(self, resource_kind: &str) -> Vec<&'static str> {
        table::strings(
            self.facts
                .get("resources")
                .and_then(|kinds| kinds.get(resource_kind)),
        )
    }
}

impl IamAction {
    /// The kinds of resources that it can be restricted to; none if it takes `*` only.
    pub fn resource_kinds(self) -> impl Iterator<Item = &'static str> {
        let kinds = self.kinds.split(',').filter(|kind| !kind.is_empty());
        kinds.list().into_iter()
    }

    /// What the ARNs look like that it can be restricted to.
    pub fn arns(self) -> Vec<&'static str> {
        self.resource_kinds()
            .flat_map(|kind| self.service.arns(kind))
            .list()
    }
}

/// `*` is any text, `?` any letter. Linear but for backing up to the last `*`.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut in_name, mut last) = (0, 0, None);
    while in_name < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                last = Some((at, in_name));
                at += 1;
            }
            Some(&letter) if letter == b'?' || letter == name[in_name] => {
                at += 1;
                in_name += 1;
            }
            _ => {
                let Some((star, from)) = last else {
                    return false;
                };
                last = Some((star, from + 1));
                (at, in_name) = (star + 1, from + 1);
            }
        }
    }
    pattern[at..].iter().all(|&letter| letter == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name, fits) in [
            ("*", "", true),
            ("get*", "getitem", true),
            ("*item", "getitem", true),
            ("*i*m", "getitem", true),
            ("g?titem", "getitem", true),
            ("get", "getitem", false),
            ("*x", "getitem", false),
            ("getitem?", "getitem", false),
        ] {
            assert_eq!(
                matches(pattern.as_bytes(), name.as_bytes()),
                fits,
                "{pattern} {name}"
            );
        }
    }

    #[test]
    fn every_service_can_be_read() {
        let counts = iam_services()
            .map(|name| iam_service(name).map_or(0, |service| service.actions().count()));
        assert!(counts.sum::<usize>() > 20_000);
    }
}
