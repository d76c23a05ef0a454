//! Whether a request is allowed, after IAM's evaluation logic.

use super::condition::Circumstances;
use super::names::{Names, compare, unless_closed};
use super::pieces::{Part, Pieces, Reach};
use super::statement::{Principals, Statement, Statements};
use super::wildcard::Manner;
use crate::verdict::Verdict;

/// Who asks to do what with what.
#[derive(Clone, Debug, PartialEq)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: Principal,
    /// The action, such as `sqs:SendMessage`.
    pub action: &'a str,
    /// The ARN of the resource.
    pub resource: Pieces,
    /// What else is known of the request.
    pub circumstances: Circumstances,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Principal {
    /// A role or a user by its ARN, of the account that the resource is in.
    Identity(Pieces),
    /// A service, such as `sns.amazonaws.com`.
    Service(Pieces),
}

/// The policies that decide about a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// What the principal's own policies say.
    pub identity: Option<&'a Statements>,
    /// What the principal's permissions boundary says, if it has one.
    pub boundary: Option<&'a Statements>,
    /// What the resource's policy says, if it has one.
    pub resource: Option<&'a Statements>,
}

/// How far the policy of a resource lets a principal in.
struct Admission {
    /// It lets anybody in, whatever a boundary says.
    anybody: Verdict,
    /// It names the principal.
    by_name: Verdict,
    /// It leaves it to the principal's own policies: it names the account.
    by_account: Verdict,
}

impl Policies<'_> {
    /// Whether the policies together allow what is asked for. A principal and a resource are of one account.
    ///
    /// An explicit denial decides. Else a principal is allowed by its own policies within its boundary, or by the
    /// resource's policy; keys and the trust of roles are for the resource's policy alone to grant. What a resource's
    /// policy grants to a role by its ARN is within the role's boundary, what it grants to a user is not. A service is
    /// allowed by the resource's policy only.
    ///
    /// ```
    /// use infrastruct_spec::policy::{Circumstances, Policies, Principal, Request, Statements, Verdict};
    ///
    /// let policy = infrastruct_json::json!({ "Statement": { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" } });
    /// let policy = Statements::from_json(&policy);
    /// let role = "arn:aws:iam::123456789012:role/worker";
    /// let request = Request {
    ///     principal: Principal::Identity(role.into()),
    ///     action: "sqs:ReceiveMessage",
    ///     resource: "arn:aws:sqs:eu-central-1:123456789012:orders".into(),
    ///     circumstances: Circumstances::default(),
    /// };
    /// let policies = Policies { identity: Some(&policy), ..Policies::default() };
    /// assert_eq!(policies.allow(&request), Verdict::Yes);
    /// let other = Request { action: "sns:Publish", ..request };
    /// assert_eq!(policies.allow(&other), Verdict::No);
    /// ```
    pub fn allow(self, request: &Request<'_>) -> Verdict {
        let denied =
            |policy: Option<&Statements>| policy.map_or(Verdict::No, |policy| policy.deny(request));
        let all = [self.identity, self.boundary, self.resource];
        let denied = Verdict::any(all.into_iter().map(denied));
        self.grant(request).and(!denied)
    }

    fn grant(self, request: &Request<'_>) -> Verdict {
        let admission = self
            .resource
            .map_or(Admission::NONE, |policy| policy.admit(request));
        let Principal::Identity(identity_arn) = &request.principal else {
            return admission.anybody.or(admission.by_name);
        };
        let identity = self.identity.map_or(Verdict::No, |own| own.allow(request));
        let boundary = self.boundary.map_or(Verdict::Yes, |own| own.allow(request));
        let service = request.action.split(':').next().unwrap_or_default();
        let own = if is_for_the_resource(service, request.action) {
            identity.and(admission.by_account)
        } else {
            identity
        };
        own.or(admission.by_name)
            .and(boundary)
            .or(admission.by_name.and(is_user(identity_arn)))
            .or(admission.anybody)
    }
}

/// Whether the principal's own policies are not enough.
fn is_for_the_resource(service: &str, action: &str) -> bool {
    service.eq_ignore_ascii_case("kms") || action.eq_ignore_ascii_case("sts:AssumeRole")
}

/// `arn:aws:iam::123456789012:user/ann`
fn is_user(arn: &Pieces) -> Verdict {
    let resource = parts(arn).and_then(|parts| parts.into_iter().nth(5));
    match resource
        .as_ref()
        .and_then(|resource| resource.parts().first())
    {
        Some(Part::Text(text)) => text.starts_with("user/").into(),
        _ => Verdict::Unknown,
    }
}

impl Admission {
    const NONE: Self = Self {
        anybody: Verdict::No,
        by_name: Verdict::No,
        by_account: Verdict::No,
    };
}

impl Statements {
    /// Whether some statement denies what is asked for.
    fn deny(&self, request: &Request<'_>) -> Verdict {
        let listed = self.listed.iter();
        let found = listed.map(|statement| (!statement.allows).and(statement.is_about(request)));
        Verdict::any(found).or(unless_closed(self.open))
    }

    /// Whether some statement allows what is asked for.
    fn allow(&self, request: &Request<'_>) -> Verdict {
        let listed = self.listed.iter();
        let found = listed.map(|statement| statement.allows.and(statement.is_about(request)));
        Verdict::any(found).or(unless_closed(self.open))
    }

    fn admit(&self, request: &Request<'_>) -> Admission {
        let mut found = Admission::NONE;
        for statement in &self.listed {
            let about = statement.allows.and(statement.is_about(request));
            let named = statement.principals.as_ref();
            let account = named.map_or(Verdict::No, |named| named.have_account(&request.principal));
            let anybody = named.map_or(Verdict::Yes, Principals::have_anybody);
            let itself = named.map_or(Verdict::No, |named| named.have_itself(&request.principal));
            found.anybody = found.anybody.or(about.and(anybody));
            found.by_name = found.by_name.or(about.and(itself));
            found.by_account = found.by_account.or(about.and(account));
        }
        let more = unless_closed(self.open);
        found.anybody = found.anybody.or(more);
        found.by_account = found.by_account.or(more);
        found
    }
}

impl Statement {
    /// Whether it says something about a request.
    fn is_about(&self, request: &Request<'_>) -> Verdict {
        let principal = match &self.principals {
            None => Verdict::Yes,
            Some(principals) => principals.mean(&request.principal),
        };
        let resource = |names: &Names| names.mean(&request.resource, Manner::ARN);
        let quick = self
            .exists
            .and(principal)
            .and(self.actions.mean(&request.action.into(), Manner::ACTION));
        if quick == Verdict::No {
            return quick;
        }
        let conditions = self.conditions.iter();
        quick
            .and(self.resources.as_ref().map_or(Verdict::Yes, resource))
            .and(Verdict::all(
                conditions.map(|each| each.holds(&request.circumstances)),
            ))
    }
}

impl Principals {
    fn mean(&self, principal: &Principal) -> Verdict {
        let found = self
            .have_anybody()
            .or(self.have_itself(principal))
            .or(self.have_account(principal));
        if self.except { !found } else { found }
    }

    /// Whether everybody is meant.
    pub(super) fn have_anybody(&self) -> Verdict {
        let listed = self
            .listed
            .iter()
            .filter(|(kind, _)| kind.as_deref().is_none_or(|kind| kind == "AWS"));
        let found = listed.map(|(_, names)| compare(names, &"*".into(), Manner::EXACT));
        Verdict::any(found).or(unless_closed(self.open))
    }

    /// Whether the principal itself is listed.
    fn have_itself(&self, principal: &Principal) -> Verdict {
        let (kind, name) = match principal {
            Principal::Identity(arn) => ("AWS", arn),
            Principal::Service(service) => ("Service", service),
        };
        let listed = self
            .listed
            .iter()
            .filter(|(listed, _)| listed.as_deref() == Some(kind));
        let found = listed.map(|(_, names)| compare(names, name, Manner::EXACT));
        Verdict::any(found).or(unless_closed(self.open))
    }

    /// Whether the principal's account is listed.
    fn have_account(&self, principal: &Principal) -> Verdict {
        let Principal::Identity(arn) = principal else {
            return Verdict::No;
        };
        let (Some(account), Some(root)) = (account(arn), root(arn)) else {
            return Verdict::Unknown;
        };
        let listed = self
            .listed
            .iter()
            .filter(|(kind, _)| kind.as_deref() == Some("AWS"));
        let found = listed.map(|(_, names)| {
            let by_arn = compare(names, &root, Manner::EXACT);
            by_arn.or(compare(names, &account, Manner::EXACT))
        });
        Verdict::any(found)
    }
}

/// `arn:aws:iam::123456789012:role/worker` is of `123456789012`.
pub(super) fn account(arn: &Pieces) -> Option<Pieces> {
    parts(arn)?.into_iter().nth(4)
}

pub(super) fn root(arn: &Pieces) -> Option<Pieces> {
    let mut root = Pieces::default();
    for part in parts(arn)?.into_iter().take(5) {
        root = root.then(part).then(":");
    }
    Some(root.then("root"))
}

/// What stands between the colons, if they are known.
fn parts(arn: &Pieces) -> Option<Vec<Pieces>> {
    let mut parts = vec![Pieces::default()];
    for piece in arn.parts() {
        match piece {
            Part::Open(open) if open.reach == Reach::Name => {
                parts.last_mut()?.push(Pieces::open(open.clone()));
            }
            Part::Open(_) => return None,
            Part::Text(text) => {
                let mut pieces = text.split(':');
                parts.last_mut()?.push(pieces.next()?.into());
                parts.extend(pieces.map(Pieces::from));
            }
        }
    }
    (parts.len() >= 6).then_some(parts)
}
