//! Random grants: what is merged of them allows exactly what they do, each permission once, within IAM's sizes. The template is
//! read by the model that the rules have of policies.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_constructs::{Grant, Queue, Role};
use infrastruct_spec::policy::{
    Circumstances, Name, Names, Pieces, Policies, Principal, Request, Resolver, Statement,
    Statements, Verdict,
};
use infrastruct_spec::{Position, Template, iam_service, iam_services};
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

/// A statement as it would be written by hand.
fn written(actions: &[String], resource: &Value, principal: Option<&str>, when: When) -> Value {
    let mut statement = json!({ "Effect": "Allow", "Action": actions, "Resource": resource });
    if let Some(principal) = principal {
        statement["Principal"] = json!({ "AWS": principal });
    }
    if let Some((operator, key, value)) = when {
        statement["Condition"] = json!({ operator: { key: value } });
    }
    statement
}

/// What a template states, and what was to be stated, both read as the rules read them.
struct Read {
    template: Template,
    emitted: Statements,
    wanted: Statements,
}

impl Read {
    fn of(template: &Value, types: &[&str], wanted: &[Value]) -> Self {
        let mut json = template.clone();
        let document = json!({ "Statement": wanted });
        json["Resources"]["Wanted"] =
            json!({ "Type": "Custom::Wanted", "Properties": { "PolicyDocument": document } });
        let (template, _) = Template::from_json(&(&json).into());
        let resolver = Resolver::as_written(&template);
        let stated = |types: &[&str]| {
            let mut all = Statements::default();
            for resource in &template.resources {
                if types.contains(&resource.type_name.as_str()) {
                    let document = resource.properties.get("PolicyDocument").unwrap();
                    all.add(Statements::read(document, &resolver));
                }
            }
            all
        };
        let (emitted, wanted) = (stated(types), stated(&["Custom::Wanted"]));
        Self {
            template,
            emitted,
            wanted,
        }
    }

    /// Nothing more, nothing less, and nothing twice.
    #[track_caller]
    fn expect_the_same(&self) {
        let Self {
            emitted, wanted, ..
        } = self;
        for (all, of, what) in [(wanted, emitted, "missing"), (emitted, wanted, "too much")] {
            for statement in &all.listed {
                let found = statement.is_within(&of.listed);
                assert_eq!(
                    found,
                    Verdict::Yes,
                    "{what}: {statement:#?}\n{:#?}",
                    of.listed
                );
            }
        }
        let single: Vec<_> = emitted.listed.iter().flat_map(singles).collect();
        let different: BTreeSet<_> = single.iter().collect();
        assert_eq!(
            different.len(),
            single.len(),
            "a permission twice: {:#?}",
            emitted.listed
        );
    }

    /// Whether both say the same of a request.
    #[track_caller]
    fn ask(&self, is_identity: bool, request: &Request<'_>) -> Verdict {
        let allows = |statements: &Statements| {
            let policies = Policies {
                identity: is_identity.then_some(statements),
                resource: (!is_identity).then_some(statements),
                boundary: None,
            };
            policies.allow(request)
        };
        let found = allows(&self.emitted);
        assert_eq!(found, allows(&self.wanted), "{request:?}");
        found
    }
}

/// A statement for each action on each resource for each principal.
fn singles(statement: &Statement) -> Vec<Statement> {
    let one = |name: &Name| Names {
        listed: vec![name.clone()],
        ..Names::default()
    };
    let mut singles = Vec::new();
    let principals = statement.principals.as_ref();
    let each = principals.map_or_else(
        || vec![None],
        |all| all.listed.iter().map(|it| Some(vec![it.clone()])).collect(),
    );
    for principal in each {
        for action in &statement.actions.listed {
            for resource in &statement.resources.as_ref().unwrap().listed {
                let mut single = statement.clone();
                single.actions = one(action);
                single.resources = Some(one(resource));
                single.position = Position::default();
                if let (Some(principals), Some(principal)) = (&mut single.principals, &principal) {
                    principals.listed.clone_from(principal);
                }
                singles.push(single);
            }
        }
    }
    singles
}

/// A request from a region, with TLS or without.
fn request<'a>(dice: &mut Dice, action: &'a str, resource: Pieces, principal: &str) -> Request<'a> {
    let (region, tls) = (["eu-central-1", "eu-west-1"], ["true", "false"]);
    let circumstances = Circumstances::default()
        .with("aws:RequestedRegion", [region[dice.below(2)].into()])
        .with("aws:SecureTransport", [tls[dice.below(2)].into()])
        .and_no_more();
    Request {
        principal: Principal::Identity(principal.into()),
        action,
        resource,
        circumstances,
    }
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
    let (mut most_policies, mut said) = (0, [0; 2]);
    for seed in 1..=60 {
        let mut dice = Dice::of(seed);
        // few kinds, so that grants overlap
        let few: Vec<usize> = (0..4).map(|_| dice.below(kinds.len())).collect();
        let (mut grants, mut wanted) = (Vec::new(), Vec::new());
        for _ in 0..=dice.below(if seed % 6 == 0 { 160 } else { 12 }) {
            let kind = &kinds[few[dice.below(few.len())]];
            let (actions, resources) = (dice.some(&kind.actions, 5), dice.some(&kind.arns, 3));
            let when = CONDITIONS[dice.below(CONDITIONS.len())];
            wanted.push(written(&actions, &json!(resources), None, when));
            let grant = resources.iter().fold(Grant::to(actions), Grant::on);
            grants.push(match when {
                Some((operator, key, value)) => grant.when(operator, key, value),
                None => grant,
            });
        }
        let role = Role::assumed_by("lambda.amazonaws.com").grants(grants.clone());
        let (template, _) = built(role.clone()).unwrap();

        let (inline, managed) = (
            documents(&template, "AWS::IAM::Policy"),
            documents(&template, "AWS::IAM::ManagedPolicy"),
        );
        assert!(inline.iter().map(|document| size(document)).sum::<usize>() <= 10_240);
        assert!(managed.iter().all(|document| size(document) <= 6_144));
        assert_eq!(role.more_policies().len(), managed.len());
        most_policies = most_policies.max(managed.len());

        let types = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"];
        let read = Read::of(&template, &types, &wanted);
        read.expect_the_same();
        for _ in 0..60 {
            let kind = &kinds[few[dice.below(few.len())]];
            let action = &kind.actions[dice.below(kind.actions.len())];
            let resource = kind.arns[dice.below(kind.arns.len())].as_str();
            let identity = "arn:aws:iam::123456789012:role/worker";
            let request = request(&mut dice, action, resource.into(), identity);
            said[usize::from(read.ask(true, &request) == Verdict::Yes)] += 1;
        }

        // one after the other is the same
        let role = Role::assumed_by("lambda.amazonaws.com");
        for grant in grants {
            role.grant([grant]);
        }
        assert_eq!(built(role).unwrap().0.to_string(), template.to_string());
    }
    assert!(most_policies > 0, "no set is too large for one policy");
    assert!(said.iter().all(|many| *many > 100), "{said:?}");
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
    let mut said = [0; 2];
    for seed in 1..=60 {
        let fill = |wanted: &mut Vec<Value>| {
            let mut dice = Dice::of(seed);
            let queue = Queue::new();
            for _ in 0..=dice.below(12) {
                let (actions, principal) = (dice.some(&actions, 3), principals[dice.below(2)]);
                let when = CONDITIONS[dice.below(CONDITIONS.len())];
                let arn = json!({ "Fn::GetAtt": ["Queue", "Arn"] });
                let texts: Vec<String> = actions.iter().map(|it| (*it).to_owned()).collect();
                wanted.push(written(&texts, &arn, Some(principal), when));
                let statement = infrastruct_constructs::Statement::allow(actions)
                    .by_identity(principal)
                    .on(queue.arn());
                queue.policy.add(match when {
                    Some((operator, key, value)) => statement.when(operator, key, value),
                    None => statement,
                });
            }
            queue
        };
        let mut wanted = Vec::new();
        let (template, _) = built(fill(&mut wanted)).unwrap();
        assert_eq!(documents(&template, "AWS::SQS::QueuePolicy").len(), 1);
        let read = Read::of(&template, &["AWS::SQS::QueuePolicy"], &wanted);
        read.expect_the_same();
        let queue = Resolver::as_written(&read.template).arn("Queue").unwrap();
        let mut dice = Dice::of(seed + 1_000);
        for _ in 0..20 {
            let action = actions[dice.below(actions.len())];
            let request = request(&mut dice, action, queue.clone(), principals[1]);
            said[usize::from(read.ask(false, &request) == Verdict::Yes)] += 1;
        }
        assert_eq!(
            built(fill(&mut wanted)).unwrap().0.to_string(),
            template.to_string()
        );
    }
    assert!(said.iter().all(|many| *many > 100), "{said:?}");
}
