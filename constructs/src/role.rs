//! Roles, and all that they may do.

use std::cell::RefCell;
use std::rc::Rc;

use infrastruct::{Construct, Resource, Visitor, aws, construct, properties, sub};

use crate::grant::{Grant, IntoGrants};
use crate::piece::piece;
use crate::policy;
use crate::statement::{self, Statement, merged};
use crate::string::IntoString;

/// A role (`AWS::IAM::Role`) that a service assumes, and the policy of what it is granted.
///
/// Grants are merged: each permission stands once. What does not fit the role's inline policy goes to managed ones.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Queue, Role, Topic};
///
/// let stack = stack!(Example {
///     jobs: Queue::new(),
///     hub: Topic::new(),
///     role: Role::assumed_by("lambda.amazonaws.com").grants([jobs.consume(), hub.publish()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/role.md"))]
#[derive(Clone, Debug)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Role {
    /// The role itself.
    pub role: Resource<aws::iam::Role>,
    /// What it may do. It is in the template once something is granted.
    pub policy: Resource<aws::iam::Policy>,
    more: Rc<RefCell<Vec<Resource<aws::iam::ManagedPolicy>>>>,
    granted: Rc<RefCell<Vec<Statement>>>,
    attached: Rc<RefCell<Vec<&'static str>>>,
    inline: Rc<RefCell<Vec<&'static str>>>,
}

piece!(Role => role: aws::iam::Role);

impl Role {
    /// A role that a service assumes, such as `lambda.amazonaws.com`, and that may do nothing yet.
    #[track_caller]
    pub fn assumed_by(service: impl IntoString) -> Self {
        let service = service.into_string();
        Self::trusting(Statement::allow(["sts:AssumeRole"]).by_service(service))
    }

    /// A role that whoever a statement allows assumes.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a statement is written where it is used"
    )]
    pub fn trusting(statement: Statement) -> Self {
        let role = construct!(aws::iam::Role {
            assume_role_policy_document: statement::policy([&statement]),
        });
        let policy = construct!(aws::iam::Policy {
            policy_name: "Grants",
            policy_document: statement::policy([]),
            roles: [role],
        });
        policy.leave_out(true);
        let role = Self {
            role,
            policy,
            more: Rc::default(),
            granted: Rc::default(),
            attached: Rc::default(),
            inline: Rc::default(),
        };
        role.blame_caller()
    }

    /// With a policy that AWS manages, by the end of its ARN: `service-role/AWSLambdaBasicExecutionRole`.
    #[doc(alias = "add_managed_policy")]
    #[track_caller]
    pub fn managed_policy(self, name: &'static str) -> Self {
        self.attach(name);
        self
    }

    /// May do what is granted, beside what it may do already.
    #[doc(alias = "add_to_policy")]
    #[track_caller]
    pub fn grants(self, grants: impl IntoGrants) -> Self {
        self.grant(grants);
        self
    }

    /// Attaches a policy that AWS manages, by the end of its ARN.
    #[track_caller]
    pub fn attach(&self, name: &'static str) {
        let mut attached = self.attached.borrow_mut();
        if attached.contains(&name) {
            return;
        }
        attached.push(name);
        let arn = sub!("arn:{AWS::Partition}:iam::aws:policy/{name}");
        let properties = properties!(aws::iam::Role {
            managed_policy_arns: [arn]
        });
        self.role.extend(&properties.blame_caller());
    }

    /// The managed policies of what did not fit its inline policy.
    pub fn more_policies(&self) -> Vec<Resource<aws::iam::ManagedPolicy>> {
        self.more.borrow().clone()
    }

    /// Grants something, beside what it may do already. The line of the caller is to blame for it.
    #[track_caller]
    pub fn grant(&self, grants: impl IntoGrants) {
        let grants = grants.into_grants();
        let mut granted = self.granted.borrow_mut();
        for mut statement in grants.into_iter().flat_map(|grant| grant.statements) {
            statement.blame_caller();
            granted.push(statement);
        }
        if granted.is_empty() {
            return;
        }
        let mut policies = policy::split(&granted).into_iter();
        let inline = policies.next().unwrap_or_default();
        let document = statement::policy(&inline);
        self.policy.apply(
            &properties!(aws::iam::Policy {
                policy_document: document
            })
            .blame_caller(),
        );
        self.policy.leave_out(inline.is_empty());
        let mut more = self.more.borrow_mut();
        for (index, statements) in policies.enumerate() {
            let document = statement::policy(&statements);
            match more.get(index) {
                Some(policy) => policy.apply(
                    &properties!(aws::iam::ManagedPolicy {
                        policy_document: document
                    })
                    .blame_caller(),
                ),
                None => more.push(
                    construct!(aws::iam::ManagedPolicy {
                        policy_document: document,
                        roles: [self.role],
                    })
                    .blame_caller(),
                ),
            }
        }
    }
}

impl Role {
    /// Grants something within the role itself, for what a service asks about as soon as it is given the role: in an inline
    /// policy of a name, beside those that it has. What is granted must not refer to what refers to the role.
    #[track_caller]
    pub fn grant_at_once(&self, name: &'static str, grant: &Grant) {
        let mut named = self.inline.borrow_mut();
        named.push(name);
        let name = match named.iter().filter(|known| **known == name).count() {
            1 => name.to_owned(),
            count => format!("{name}{count}"),
        };
        let document = statement::policy(&merged(&grant.statements));
        let inline = construct!(aws::iam::Role::Policy {
            policy_name: name,
            policy_document: document
        });
        let properties = properties!(aws::iam::Role { policies: [inline] });
        self.role.extend(&properties.blame_caller());
    }
}

impl Construct for Role {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        self.role.visit(visitor);
        visitor.child("policy", &self.policy);
        visitor.child("policies", &**self.more.borrow());
    }
}

impl infrastruct::IntoConstruct for Role {
    type Construct = Self;

    fn into_construct(self) -> Self {
        self
    }
}
