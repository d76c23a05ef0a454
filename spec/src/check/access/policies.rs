//! The policies of roles and of other resources, wherever a template states them.

use std::cell::OnceCell;

use super::walk::{values, walk};
use crate::facts::relation::resource_policies;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::policy::{BEARERS, Policies, Principal, Request, Resolver, Statements, managed_policy};
use crate::query::context::Context;
use crate::query::denoted::{Denoted, What};
use crate::template::sections::Resource;
use crate::template::value::Node;
use crate::verdict::Verdict;

pub(super) const ROLE: &str = "AWS::IAM::Role";
const MANAGED: &str = "AWS::IAM::ManagedPolicy";
pub(super) const FUNCTION: &str = "AWS::Lambda::Function";

/// Policies as resources, and the property that names the roles that they are attached to.
fn attaching() -> Vec<(&'static str, &'static str)> {
    let mut attaching = Vec::new();
    for (type_name, properties) in BEARERS {
        for property in properties {
            if matches!(*property, "Roles" | "RoleName") {
                attaching.push((type_name, *property));
            }
        }
    }
    attaching
}

/// Statements, and the resource that states them where that is one of its own.
pub(super) struct Stated {
    pub(super) by: Option<usize>,
    pub(super) statements: Statements,
}

/// All that is stated for a role, or about a resource.
pub(super) type Book = Vec<Stated>;

/// What a role may do.
pub(super) struct Bearer {
    pub(super) own: Book,
    pub(super) boundary: Option<Statements>,
}

/// Finds policies, each once.
pub(super) struct Library<'c, 't> {
    pub(super) context: &'c Context<'t>,
    resolver: Resolver<'t>,
    attached: OnceCell<Attached>,
    /// Whether only policies count that are there as soon as what they are for.
    early: bool,
}

/// By the resource that they are for; where that is not known, by none.
type Attached = OrderedMap<Option<usize>, Vec<(usize, Statements)>>;

impl<'c, 't> Library<'c, 't> {
    pub(super) fn new(context: &'c Context<'t>, early: bool) -> Self {
        Self {
            context,
            resolver: Resolver::of_stacks(context.stacks),
            attached: OnceCell::new(),
            early,
        }
    }

    /// For the values of a resource.
    pub(super) fn resolver(&self, at: usize) -> Resolver<'t> {
        self.resolver.in_stack(self.context.home(at))
    }

    fn read(&self, at: usize, document: &Node) -> Statements {
        let statements = Statements::read(document, &self.resolver(at));
        match self.context.at(at).condition() {
            Some(_) => statements.perhaps(),
            None => statements,
        }
    }

    /// The policies of a role.
    pub(super) fn bearer(&self, at: usize) -> Bearer {
        let role = self.context.at(at);
        let mut inline = Statements {
            open: self.is_open(at),
            ..Statements::default()
        };
        for policy in values(&role.properties, "Policies/*") {
            match policy.get("PolicyDocument") {
                Some(document) => inline.add(self.read(at, document)),
                None => inline.open = true,
            }
        }
        inline.open |= is_unknown(&role.properties, "Policies");
        let mut own = vec![Stated {
            by: None,
            statements: inline,
        }];
        for denoted in self.denoted(at, "ManagedPolicyArns", MANAGED) {
            own.push(self.managed(&denoted));
        }
        self.add_attached(at, &mut own);
        let boundary = self.denoted(at, "PermissionsBoundary", MANAGED);
        let boundary = boundary
            .into_iter()
            .map(|denoted| self.managed(&denoted).statements);
        Bearer {
            own,
            boundary: boundary.reduce(|mut all, one| {
                all.add(one);
                all
            }),
        }
    }

    fn denoted<'n>(&self, at: usize, path: &str, wanted: &str) -> Vec<Denoted<'n>>
    where
        't: 'n,
    {
        let nodes = values(&self.context.at(at).properties, path).into_iter();
        let home = self.context.home(at);
        nodes
            .flat_map(|node| self.context.denoted(home, node, Some(wanted)))
            .list()
    }

    /// Of a managed policy: one of the app, or of AWS.
    fn managed(&self, denoted: &Denoted<'_>) -> Stated {
        let (by, statements) = match &denoted.what {
            What::Resource { at, .. } if self.context.at(*at).type_name == MANAGED => {
                let document = self.context.at(*at).properties.get("PolicyDocument");
                let read = document.map(|document| self.read(*at, document));
                (Some(*at), read)
            }
            What::Outside(arn) => (None, managed_policy(arn)),
            _ => (None, None),
        };
        let statements = statements.unwrap_or_else(Statements::unknown);
        Stated {
            by,
            statements: if denoted.case.conditions().next().is_some() {
                statements.perhaps()
            } else {
                statements
            },
        }
    }

    fn add_attached(&self, at: usize, own: &mut Book) {
        let attached = self.attached.get_or_init(|| self.all_attached());
        for key in [Some(at), None] {
            for (by, statements) in attached.get(&key).into_iter().flatten() {
                own.push(Stated {
                    by: Some(*by),
                    statements: statements.clone(),
                });
            }
        }
    }

    fn all_attached(&self) -> Attached {
        let mut attached = Attached::new();
        for (type_name, property) in attaching() {
            for (by, policy) in self.context.of_type(type_name) {
                let document = policy.properties.get("PolicyDocument");
                let statements = document.map(|document| self.read(by, document));
                let statements = statements.unwrap_or_else(Statements::unknown);
                if is_unknown(&policy.properties, property) {
                    attached
                        .entry(None)
                        .or_default()
                        .push((by, Statements::unknown()));
                }
                for denoted in self.denoted(by, property, ROLE) {
                    let key = match denoted.what {
                        What::Resource { at, .. } => Some(at),
                        What::Outside(_) => continue,
                        What::Parameter(_) | What::Unknown => None,
                    };
                    let certain = key.is_some() && denoted.case.conditions().next().is_none();
                    let statements = match (key, certain) {
                        (None, _) => Statements::unknown(),
                        (_, true) => statements.clone(),
                        (_, false) => statements.clone().perhaps(),
                    };
                    attached.entry(key).or_default().push((by, statements));
                }
            }
        }
        attached
    }

    /// The policies of a resource that say who may do what with it.
    pub(super) fn admission(&self, at: usize) -> Book {
        let type_name = self.context.at(at).type_name.as_str();
        let mut book = vec![Stated {
            by: None,
            statements: Statements {
                open: self.is_open(at),
                ..Statements::default()
            },
        }];
        for [policy_type, target, document] in resource_policies(type_name) {
            if policy_type.is_empty() {
                for document in values(&self.context.at(at).properties, document) {
                    book.push(Stated {
                        by: None,
                        statements: self.read(at, document),
                    });
                }
                continue;
            }
            for (by, policy) in self.context.of_type(policy_type) {
                let about = self.about(by, target, at, type_name);
                if about == Verdict::No {
                    continue;
                }
                let document = policy.properties.get(document);
                let read = document.map(|document| self.read(by, document));
                book.push(stated(by, read, about));
            }
        }
        if type_name == FUNCTION {
            for (by, permission) in self.context.of_type("AWS::Lambda::Permission") {
                let about = self.about(by, "FunctionName", at, type_name);
                if about != Verdict::No {
                    let read = Statements {
                        listed: vec![crate::policy::permission(permission, &self.resolver(by))],
                        open: false,
                    };
                    book.push(stated(by, Some(read), about));
                }
            }
        }
        book
    }

    /// Whether a policy is about a resource.
    fn about(&self, by: usize, property: &str, at: usize, type_name: &str) -> Verdict {
        let policy = self.context.at(by);
        let is_conditional = policy.condition().is_some();
        let mut found = Verdict::No;
        if is_unknown(&policy.properties, property) {
            found = Verdict::Unknown;
        }
        for denoted in self.denoted(by, property, type_name) {
            let is_sure = denoted.case.conditions().next().is_none() && !is_conditional;
            let meant = match &denoted.what {
                What::Resource {
                    at: named, rest, ..
                } if *named == at => {
                    let is_whole = rest.as_deref() == Some("");
                    if is_whole && is_sure {
                        Verdict::Yes
                    } else {
                        Verdict::Unknown
                    }
                }
                // what belongs to a function, such as an alias, may stand for it
                What::Resource { at: named, .. } => {
                    let is_like = self.context.at(*named).type_name != type_name;
                    if is_like && self.leads_to(*named, at) {
                        Verdict::Unknown
                    } else {
                        Verdict::No
                    }
                }
                What::Outside(_) => Verdict::No,
                What::Parameter(_) | What::Unknown => Verdict::Unknown,
            };
            found = found.or(meant);
        }
        found
    }

    fn leads_to(&self, from: usize, to: usize) -> bool {
        self.context.graph().from(from).any(|edge| edge.to == to)
    }

    /// Whether policies may be added by what is not seen.
    fn is_open(&self, at: usize) -> bool {
        let context = self.context;
        let custom = |edge: &crate::query::graph::Edge| {
            let name = &context.at(edge.from).type_name;
            name.starts_with("Custom::") || name == crate::query::context::CUSTOM
        };
        let home = context.home(at);
        let is_known = context.is_complete(home) || self.early && context.is_closed(home);
        !is_known || context.at(at).is_rewritten || context.graph().to(at).any(custom)
    }
}

fn stated(by: usize, read: Option<Statements>, about: Verdict) -> Stated {
    let statements = read.unwrap_or_else(Statements::unknown);
    Stated {
        by: Some(by),
        statements: match about {
            Verdict::Yes => statements,
            _ => statements.perhaps(),
        },
    }
}

/// Whether it is not known what a property holds, or all of it.
pub(super) fn is_unknown(properties: &Node, path: &str) -> bool {
    let is_open = properties.object().is_none_or(|object| object.open);
    is_open && properties.get(path).is_none() || walk(properties, path).is_err()
}

/// The statements of those that a choice keeps.
pub(super) fn joined(book: &Book, keep: impl Fn(Option<usize>) -> bool) -> Statements {
    let mut all = Statements::default();
    for stated in book.iter().filter(|stated| keep(stated.by)) {
        all.add(stated.statements.clone());
    }
    all
}

/// Whether a role may do something.
pub(super) fn may(
    bearer: &Bearer,
    admission: Option<&Book>,
    request: &Request<'_>,
    keep: &dyn Fn(Option<usize>) -> bool,
) -> Verdict {
    let identity = joined(&bearer.own, keep);
    let resource = admission.map(|book| joined(book, keep));
    let policies = Policies {
        identity: Some(&identity),
        boundary: bearer.boundary.as_ref(),
        resource: resource.as_ref(),
    };
    policies.allow(request)
}

/// The service's names: `states.amazonaws.com` may be written with the region.
pub(super) fn service_names(service: &str, resolver: &Resolver<'_>) -> Vec<Principal> {
    let Some((name, _)) = service.split_once(".amazonaws.com") else {
        return vec![Principal::Service(service.into())];
    };
    let (region, suffix) = (
        resolver.pseudo("AWS::Region"),
        resolver.pseudo("AWS::URLSuffix"),
    );
    let name = crate::policy::Pieces::from(name).then(".");
    [
        service.into(),
        format!("{service}.cn").into(),
        name.clone().then(suffix.clone()),
        name.clone().then(region.clone()).then(".amazonaws.com"),
        name.then(region).then(".").then(suffix),
    ]
    .into_iter()
    .map(Principal::Service)
    .list()
}

/// A resource by its name, in backticks.
pub(super) fn named(resource: &Resource) -> String {
    format!("`{}`", resource.name)
}
