//! What a template grants and denies, and to whom.

use std::cmp::Ordering;

use super::managed::{managed_policy, may_deny};
use super::permission::permission;
use super::pieces::{Open, Pieces};
use super::place::PolicyKind;
use super::resolver::Resolver;
use super::stated::{Holders, PERMISSION, Stated, existence, referred};
use super::statement::{Principals, Statement};
use super::when::When;
use crate::list::List;
use crate::ordered::OrderedSet;
use crate::template::sections::{Resource, Template};
use crate::verdict::Verdict;

const MANAGED: &str = "AWS::IAM::ManagedPolicy";
/// The properties that attach managed policies by their ARNs.
const ATTACHING: [&str; 2] = ["ManagedPolicyArns", "ManagedPolicies"];

/// A statement, and whose it is.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Who bears the policy, or what it is about, as `Fn::Sub` would have it: `${Role}`.
    pub holder: Pieces,
    /// Which of the two.
    pub kind: PolicyKind,
    /// What it says, as it is written; names and conditions in their order.
    pub statement: Statement,
    /// The conditions of the template under which it is there.
    pub when: When,
    /// The holder's ARN, as it would be written: what a resource's policy is about where it says no more.
    pub arn: Pieces,
    /// The resource that states it.
    pub by: String,
    /// The same with references followed, as far as that leads.
    meant: Statement,
}

/// A managed policy that is attached to somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// To whom.
    pub holder: Pieces,
    /// The policy's ARN.
    pub policy: Pieces,
    /// The conditions of the template under which it is.
    pub when: When,
}

/// A place of a policy in a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policed {
    /// The resource.
    pub resource: String,
    /// Where in its properties: `Policies/*/PolicyDocument`.
    pub path: String,
    /// Whether all that stands there is understood.
    pub is_known: bool,
}

/// What a template grants and denies.
///
/// ```
/// use infrastruct_spec::{Template, policy::{Grants, Verdict}};
/// use infrastruct_json::json;
///
/// let grants = |action: &str| {
///     let template = json!({ "Resources": { "Role": { "Type": "AWS::IAM::Role", "Properties": { "Policies": [
///         { "PolicyDocument": { "Statement": { "Effect": "Allow", "Action": action, "Resource": "*" } } },
///     ] } } } });
///     Grants::of(&Template::from_json(&template).0)
/// };
/// let (old, new) = (grants("sqs:*"), grants("sqs:SendMessage"));
/// assert_eq!(new.listed()[0].holder.to_string(), "${Role}");
/// assert_eq!(old.cover(&new.listed()[0]), Verdict::Yes);
/// assert_eq!(new.cover(&old.listed()[0]), Verdict::No);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Grants {
    listed: Vec<Grant>,
    attachments: Vec<Attachment>,
    places: Vec<Policed>,
    /// The resources of the template.
    resources: OrderedSet<String>,
    /// The managed policies among them.
    managed: OrderedSet<String>,
}

impl Grants {
    /// What a template grants and denies.
    pub fn of(template: &Template) -> Self {
        let names = template.resources.iter().map(|it| it.name.clone());
        let mut grants = Self {
            resources: names.collect(),
            ..Self::default()
        };
        let (written, meant) = (Resolver::as_written(template), Resolver::new(template));
        let reading = Reading {
            written: &written,
            meant: &meant,
        };
        for resource in &template.resources {
            if resource.type_name == MANAGED {
                grants.managed.insert(resource.name.clone());
            }
            reading.resource(resource, &mut grants);
        }
        grants.listed.sort();
        grants.listed.dedup();
        grants.attachments.sort();
        grants.attachments.dedup();
        grants
    }

    /// The statements, each for each of its holders.
    pub fn listed(&self) -> &[Grant] {
        &self.listed
    }

    /// The managed policies that are attached.
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// Where policies stand.
    pub fn places(&self) -> &[Policed] {
        &self.places
    }

    /// Whether all that a grant allows, or denies, is allowed or denied to its holder here: yes only where that is proven.
    pub fn cover(&self, grant: &Grant) -> Verdict {
        let mut others: Vec<Grant> = Vec::new();
        if grant.kind == PolicyKind::Identity {
            let attached = self
                .attachments
                .iter()
                .filter(|it| it.holder == grant.holder);
            others.extend(attached.filter_map(|it| self.attached(it)).flatten());
        }
        let own = self.listed.iter();
        let own = own.filter(|other| other.holder == grant.holder && other.kind == grant.kind);
        let others: Vec<&Grant> = own.chain(&others).list();
        covered(grant, &others, &grant.when)
    }

    /// Whether more is possible with a grant of these than before them.
    pub fn broadens_by(&self, old: &Self, grant: &Grant) -> Verdict {
        if grant.statement.allows == Verdict::No {
            return Verdict::No;
        }
        let covered = old.cover(grant);
        // A managed policy that is new is nobody's but those that it is attached to.
        match grant.holder.to_string() {
            holder
                if covered != Verdict::Yes
                    && self.is_managed(&holder)
                    && !old.is_managed(&holder) =>
            {
                let attached = self
                    .attachments
                    .iter()
                    .filter(|it| self.policy(it) == Some(grant.by.as_str()));
                let mut attached = attached.peekable();
                match attached.peek() {
                    Some(_) => !Verdict::all(attached.map(|it| old.cover(&grant.borne(it)))),
                    None => Verdict::Yes,
                }
            }
            _ => !covered,
        }
    }

    /// Whether more is possible without a grant of these than with it.
    pub fn broadens_without(&self, new: &Self, grant: &Grant) -> Verdict {
        if grant.statement.allows == Verdict::Yes || self.is_gone(new, &grant.holder) {
            Verdict::No
        } else {
            !new.cover(grant)
        }
    }

    /// Whether more is possible with a managed policy that is attached here than before.
    pub fn broadens_with(&self, old: &Self, attachment: &Attachment) -> Verdict {
        let Some(grants) = self.attached(attachment) else {
            return Verdict::Unknown;
        };
        let allowing = grants
            .iter()
            .filter(|grant| grant.statement.allows != Verdict::No);
        !Verdict::all(allowing.map(|grant| old.cover(grant)))
    }

    /// Whether more is possible after a managed policy is detached: what it denies.
    pub fn broadens_detached(&self, new: &Self, attachment: &Attachment) -> Verdict {
        if self.is_gone(new, &attachment.holder) {
            return Verdict::No;
        }
        match self.attached(attachment) {
            Some(grants) => {
                let denying = grants
                    .iter()
                    .filter(|grant| grant.statement.allows != Verdict::Yes);
                !Verdict::all(denying.map(|grant| new.cover(grant)))
            }
            None => may_deny(&attachment.policy.to_string()),
        }
    }

    /// Whether a holder is a resource that a new template has no longer.
    fn is_gone(&self, new: &Self, holder: &Pieces) -> bool {
        let holder = holder.to_string();
        let name = named(&holder);
        name.is_some_and(|name| self.resources.contains(name) && !new.resources.contains(name))
    }

    fn is_managed(&self, holder: &str) -> bool {
        named(holder).is_some_and(|name| self.managed.contains(name))
    }

    /// The managed policy of the template that is attached.
    fn policy(&self, attachment: &Attachment) -> Option<&str> {
        let policy = attachment.policy.to_string();
        let name = named(&policy)?.split('.').next()?;
        self.managed
            .iter()
            .find(|known| *known == name)
            .map(String::as_str)
    }

    /// What a managed policy says for who it is attached to; nothing where that is not known.
    fn attached(&self, attachment: &Attachment) -> Option<Vec<Grant>> {
        if let Some(name) = self.policy(attachment) {
            let is_known = |place: &&Policed| place.resource == name;
            if !self
                .places
                .iter()
                .filter(is_known)
                .all(|place| place.is_known)
            {
                return None;
            }
            let grants = self.listed.iter().filter(|grant| grant.by == name);
            return Some(grants.map(|grant| grant.borne(attachment)).list());
        }
        let statements = managed_policy(&attachment.policy.to_string())?;
        let grants = statements.listed.into_iter().map(|statement| Grant {
            holder: attachment.holder.clone(),
            kind: PolicyKind::Identity,
            meant: statement.clone(),
            statement,
            when: attachment.when.clone(),
            arn: attachment.holder.clone(),
            by: String::new(),
        });
        Some(grants.list())
    }
}

/// `Role` of `${Role}`.
fn named(holder: &str) -> Option<&str> {
    holder.strip_prefix("${")?.strip_suffix('}')
}

/// Whether others say all that a grant says, in each case that they tell apart.
fn covered(grant: &Grant, others: &[&Grant], when: &When) -> Verdict {
    let there = || others.iter().filter(|other| when.implies(&other.when));
    let by_writing = grant
        .statement
        .is_within(there().map(|other| &other.statement));
    if by_writing == Verdict::Yes {
        return Verdict::Yes;
    }
    let by_meaning = grant.meant.is_within(there().map(|other| &other.meant));
    if by_meaning == Verdict::Yes {
        return Verdict::Yes;
    }
    let possible = others
        .iter()
        .filter(|other| when.and(&other.when).is_some());
    let mut conditions = possible.flat_map(|other| other.when.conditions());
    let undecided = conditions.find(|(name, _)| when.get(name).is_none());
    match undecided {
        Some((name, _)) => {
            let cases = [true, false]
                .into_iter()
                .filter_map(|holds| when.with(name, holds));
            Verdict::all(cases.map(|when| covered(grant, others, &when)))
        }
        None => by_writing.or(by_meaning),
    }
}

impl Grant {
    fn key(&self) -> (&Statement, &Pieces, PolicyKind, &When) {
        (&self.statement, &self.holder, self.kind, &self.when)
    }

    /// The same for who a managed policy is attached to.
    fn borne(&self, attachment: &Attachment) -> Self {
        let when = self.when.and(&attachment.when);
        Self {
            holder: attachment.holder.clone(),
            when: when.unwrap_or_else(|| self.when.clone()),
            ..self.clone()
        }
    }
}

impl PartialEq for Grant {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Grant {}

impl PartialOrd for Grant {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Grant {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

/// How a template is read.
struct Reading<'r, 't> {
    written: &'r Resolver<'t>,
    meant: &'r Resolver<'t>,
}

impl Reading<'_, '_> {
    fn resource(&self, resource: &Resource, grants: &mut Grants) {
        self.attachments(resource, grants);
        if resource.type_name == PERMISSION {
            self.permission(resource, grants);
            return;
        }
        let policies = Stated::in_properties(resource);
        if policies.is_empty() {
            return;
        }
        let holders = Holders::of(resource, self.written);
        for policy in policies {
            let mut is_known = !policy.written.open && !holders.open;
            for (when, node) in &policy.written.listed {
                // What has no effect, AWS refuses.
                if node
                    .object()
                    .is_none_or(|object| !object.open && object.get("Effect").is_none())
                {
                    continue;
                }
                let read = |resolver| Statement::read(node, resolver);
                let (Some(written), Some(meant)) = (read(self.written), read(self.meant)) else {
                    continue;
                };
                is_known &= written.is_known();
                let statements = [written, meant].map(in_order);
                self.add(grants, (resource, policy.kind), &holders, when, statements);
            }
            grants.places.push(Policed {
                resource: resource.name.clone(),
                path: policy.path,
                is_known,
            });
        }
    }

    fn permission(&self, resource: &Resource, grants: &mut Grants) {
        let holders = Holders::of(resource, self.written);
        let statements =
            [self.written, self.meant].map(|resolver| in_order(permission(resource, resolver)));
        grants.places.push(Policed {
            resource: resource.name.clone(),
            path: String::new(),
            is_known: !holders.open && statements[0].is_known(),
        });
        let when = existence(resource);
        self.add(
            grants,
            (resource, PolicyKind::Resource),
            &holders,
            &when,
            statements,
        );
    }

    fn add(
        &self,
        grants: &mut Grants,
        (resource, kind): (&Resource, PolicyKind),
        holders: &Holders,
        when: &When,
        [statement, meant]: [Statement; 2],
    ) {
        for (held, holder) in &holders.listed {
            let Some(when) = when.and(held) else {
                continue;
            };
            let arn = named(&holder.to_string()).and_then(|name| self.written.arn(name));
            grants.listed.push(Grant {
                holder: holder.clone(),
                kind,
                statement: statement.clone(),
                when,
                arn: arn.unwrap_or_else(|| holder.clone()),
                by: resource.name.clone(),
                meant: meant.clone(),
            });
        }
    }

    fn attachments(&self, resource: &Resource, grants: &mut Grants) {
        for property in ATTACHING {
            let Some(node) = resource.properties.get(property) else {
                continue;
            };
            let policies = Holders::in_value(node, self.written);
            if policies.open {
                grants.places.push(Policed {
                    resource: resource.name.clone(),
                    path: property.to_owned(),
                    is_known: false,
                });
            }
            let existence = existence(resource);
            for (when, policy) in policies.listed {
                let Some(when) = when.and(&existence) else {
                    continue;
                };
                grants.attachments.push(Attachment {
                    holder: Pieces::open(Open {
                        key: Some(resource.name.clone()),
                        ..Open::default()
                    }),
                    policy: match referred(&policy) {
                        Some(name) => Pieces::open(Open {
                            key: Some(name),
                            ..Open::default()
                        }),
                        None => policy,
                    },
                    when,
                });
            }
        }
    }
}

/// The statement with its names in their order, each once, as if written anywhere.
fn in_order(mut statement: Statement) -> Statement {
    statement.position = crate::template::value::Position::default();
    let lists = [Some(&mut statement.actions), statement.resources.as_mut()];
    for names in lists.into_iter().flatten() {
        names.listed.sort();
        names.listed.dedup();
    }
    if let Some(Principals { listed, .. }) = &mut statement.principals {
        for (kind, name) in &mut *listed {
            let is_anybody = name.iter().all(|it| it.text() == Some("*"));
            if is_anybody && kind.as_deref() == Some("AWS") {
                *kind = None;
            }
        }
        listed.sort();
        listed.dedup();
    }
    for condition in &mut statement.conditions {
        condition.values.sort();
        condition.values.dedup();
    }
    statement.conditions.sort();
    statement
}
