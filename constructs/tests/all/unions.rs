//! Random grants: what is merged of them allows exactly what they do, each permission once, within IAM's sizes.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_constructs::{Grant, Queue, Role, Statement};
use infrastruct_spec::{iam_service, iam_services};
use serde_json::{Value, json};

use crate::support::built;

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// From one to so many of them.
    fn some<T: Clone>(&mut self, of: &[T], most: usize) -> Vec<T> {
        let count = 1 + self.below(most);
        (0..count)
            .map(|_| of[self.below(of.len())].clone())
            .collect()
    }
}

/// Resources of one kind, and the actions that can be restricted to them.
struct Kind {
    arns: Vec<String>,
    actions: Vec<String>,
}

/// The kinds of resources whose ARN ends in a name, of all services that IAM knows.
fn kinds() -> Vec<Kind> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in iam_services() {
        let service = iam_service(name).unwrap();
        for action in service.actions() {
            for arn in action.arns() {
                let arn = arn
                    .replace("${Partition}", "aws")
                    .replace("${Region}", "eu-central-1")
                    .replace("${Account}", "123456789012");
                if let Some(start) = arn.strip_suffix(".*")
                    && start
                        .chars()
                        .all(|letter| letter.is_ascii_alphanumeric() || "-:/".contains(letter))
                    && start.matches(':').count() >= 5
                {
                    let full = format!("{name}:{}", action.name);
                    kinds.entry(start.to_owned()).or_default().insert(full);
                }
            }
        }
    }
    let names = [
        "orders",
        "customers",
        "orders-that-take-a-very-long-name-so-that-policies-fill-up",
        "clicks",
    ];
    let kinds = kinds.into_iter().map(|(start, actions)| Kind {
        arns: names.iter().map(|name| format!("{start}{name}")).collect(),
        actions: actions.into_iter().collect(),
    });
    kinds.collect()
}

/// A condition: operator, key and value.
type When = Option<(&'static str, &'static str, &'static str)>;

const CONDITIONS: [When; 4] = [
    None,
    Some(("StringEquals", "aws:RequestedRegion", "eu-central-1")),
    Some(("StringEquals", "aws:RequestedRegion", "eu-west-1")),
    Some(("Bool", "aws:SecureTransport", "true")),
];

/// An action, a resource, a principal and the conditions of one permission.
type Permission = (String, String, String, String);

fn permission(action: &str, resource: &str, principal: &str, when: When) -> Permission {
    let condition = when.map_or(
        Value::Null,
        |(operator, key, value)| json!({operator: {key: value}}),
    );
    (
        action.to_owned(),
        resource.to_owned(),
        principal.to_owned(),
        condition.to_string(),
    )
}

fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    match value {
        Value::Array(values) => values.iter().map(text).collect(),
        Value::Null => Vec::new(),
        one => vec![text(one)],
    }
}

/// The permissions of a document, as often as it says them.
fn permissions(document: &Value) -> Vec<Permission> {
    let mut permissions = Vec::new();
    for statement in document["Statement"].as_array().unwrap() {
        assert_eq!(statement["Effect"], "Allow");
        let principals = match &statement["Principal"] {
            Value::Null => vec![String::new()],
            principal => texts(&principal["AWS"]),
        };
        for action in texts(&statement["Action"]) {
            for resource in texts(&statement["Resource"]) {
                for principal in &principals {
                    let condition = statement["Condition"].to_string();
                    permissions.push((
                        action.clone(),
                        resource.clone(),
                        principal.clone(),
                        condition,
                    ));
                }
            }
        }
    }
    permissions
}

fn documents<'a>(template: &'a Value, type_name: &str) -> Vec<&'a Value> {
    let resources = template["Resources"].as_object().unwrap().values();
    let of_type = resources.filter(|resource| resource["Type"] == type_name);
    of_type
        .map(|resource| &resource["Properties"]["PolicyDocument"])
        .collect()
}

fn size(document: &Value) -> usize {
    document.to_string().len()
}

#[test]
fn a_role_may_do_exactly_what_it_is_granted() {
    let kinds = kinds();
    assert!(kinds.len() > 100, "{}", kinds.len());
    let mut most_policies = 0;
    for seed in 1..=60 {
        let grants = |wanted: &mut BTreeSet<Permission>| {
            let mut dice = Dice::of(seed);
            // few kinds, so that grants overlap
            let few: Vec<usize> = (0..4).map(|_| dice.below(kinds.len())).collect();
            let mut grants = Vec::new();
            for _ in 0..=dice.below(if seed % 6 == 0 { 160 } else { 12 }) {
                let kind = &kinds[few[dice.below(few.len())]];
                let (actions, resources) = (dice.some(&kind.actions, 5), dice.some(&kind.arns, 3));
                let when = CONDITIONS[dice.below(CONDITIONS.len())];
                for action in &actions {
                    for resource in &resources {
                        wanted.insert(permission(action, resource, "", when));
                    }
                }
                let grant = resources.iter().fold(Grant::to(actions), Grant::on);
                grants.push(match when {
                    Some((operator, key, value)) => grant.when(operator, key, value),
                    None => grant,
                });
            }
            grants
        };
        let mut wanted = BTreeSet::new();
        let role = Role::assumed_by("lambda.amazonaws.com").grants(grants(&mut wanted));
        let (template, _) = built(role.clone()).unwrap();

        let (inline, managed) = (
            documents(&template, "AWS::IAM::Policy"),
            documents(&template, "AWS::IAM::ManagedPolicy"),
        );
        assert!(inline.iter().map(|document| size(document)).sum::<usize>() <= 10_240);
        assert!(managed.iter().all(|document| size(document) <= 6_144));
        assert_eq!(role.more_policies().len(), managed.len());
        most_policies = most_policies.max(managed.len());
        let allowed: Vec<Permission> = inline
            .into_iter()
            .chain(managed)
            .flat_map(permissions)
            .collect();
        let set: BTreeSet<Permission> = allowed.iter().cloned().collect();
        assert_eq!(set, wanted, "grants of seed {seed}");
        assert_eq!(
            set.len(),
            allowed.len(),
            "seed {seed} says a permission twice: {template:#}"
        );

        // one after the other is the same
        let role = Role::assumed_by("lambda.amazonaws.com");
        for grant in grants(&mut wanted) {
            role.grant([grant]);
        }
        assert_eq!(built(role).unwrap().0.to_string(), template.to_string());
    }
    assert!(most_policies > 0, "no set is too large for one policy");
}

#[test]
fn the_policy_of_a_resource_allows_exactly_what_is_added() {
    let actions = [
        "sqs:SendMessage",
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
    ];
    let principals = [
        "arn:aws:iam::111122223333:root",
        "arn:aws:iam::444455556666:role/reader",
    ];
    for seed in 1..=60 {
        let fill = |wanted: &mut BTreeSet<Permission>| {
            let mut dice = Dice::of(seed);
            let queue = Queue::new();
            for _ in 0..=dice.below(12) {
                let (actions, principal) = (dice.some(&actions, 3), principals[dice.below(2)]);
                let when = CONDITIONS[dice.below(CONDITIONS.len())];
                for action in &actions {
                    let arn = json!({"Fn::GetAtt": ["Queue", "Arn"]}).to_string();
                    wanted.insert(permission(action, &arn, principal, when));
                }
                let statement = Statement::allow(actions)
                    .by_identity(principal)
                    .on(queue.arn());
                queue.policy.add(match when {
                    Some((operator, key, value)) => statement.when(operator, key, value),
                    None => statement,
                });
            }
            queue
        };
        let mut wanted = BTreeSet::new();
        let (template, _) = built(fill(&mut wanted)).unwrap();
        let policies = documents(&template, "AWS::SQS::QueuePolicy");
        assert_eq!(policies.len(), 1);
        let allowed = permissions(policies[0]);
        let set: BTreeSet<Permission> = allowed.iter().cloned().collect();
        assert_eq!(set, wanted, "statements of seed {seed}");
        assert_eq!(
            set.len(),
            allowed.len(),
            "seed {seed} says a permission twice: {template:#}"
        );
        assert_eq!(
            built(fill(&mut wanted)).unwrap().0.to_string(),
            template.to_string()
        );
    }
}
