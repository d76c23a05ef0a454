//! What is asked of one relation.

use super::lacks::Lacks;
use super::misspelt::misspelt;
use super::policies::{self, Book, Library, ROLE, is_unknown, joined, named, service_names};
use super::rule::{KEY_POLICY, POLICY_ORDER, ROLE_TRUST, RULES, TARGET_ROLE};
use super::statement::statement;
use super::target::{Target, targets};
use super::walk::{values, walk};
use crate::facts::relation::{Relation, key_property};
use crate::list::List;
use crate::policy::{Circumstances, Pieces, Policies, Request, Resolver};
use crate::query::context::listed;
use crate::query::denoted::What;
use crate::rule::Rule;
use crate::template::sections::Resource;
use crate::template::value::{Node, Position};
use crate::verdict::Verdict;
use crate::{Diagnostic, Severity};

/// A relation that is asked of one object of a resource.
pub(super) struct Asked<'a, 't> {
    pub(super) library: &'a Library<'a, 't>,
    pub(super) at: usize,
    pub(super) resource: &'t Resource,
    pub(super) relation: Relation,
    pub(super) node: &'t Node,
}

impl<'t> Asked<'_, 't> {
    pub(super) fn found(&self) -> Vec<Diagnostic> {
        let is_set =
            |path: &&str| !values(self.node, path).is_empty() || walk(self.node, path).is_err();
        if self.relation.unless().iter().any(is_set) {
            return Vec::new();
        }
        if self.relation.rule() == ROLE_TRUST.name {
            return self.trusted().into_iter().list();
        }
        let targets = targets(self.library, self.at, self.node, self.relation);
        let found = targets
            .iter()
            .flat_map(|target| match self.relation.role() {
                Some(role) => self.role_may(role, target),
                None => self.service_may(target),
            });
        found.list()
    }

    fn rule(&self) -> &'static Rule {
        let named = RULES.iter().find(|rule| rule.name == self.relation.rule());
        named.unwrap_or(&TARGET_ROLE)
    }

    /// The roles at a path, and where they are written.
    fn roles(&self, path: &str) -> Vec<(usize, Position)> {
        let context = self.library.context;
        let mut starts = vec![(self.at, self.node)];
        let mut steps = path.split('>').peekable();
        let mut position = self.resource.position;
        while let Some(step) = steps.next() {
            let mut next = Vec::new();
            for (at, start) in starts {
                let (start, step) = match step.strip_prefix('^') {
                    Some(step) => (&context.at(at).properties, step),
                    None => (start, step),
                };
                for node in values(start, step) {
                    if at == self.at {
                        position = node.position;
                    }
                    let wanted = steps.peek().map(|_| policies::FUNCTION);
                    for denoted in context.denoted(context.home(at), node, wanted) {
                        if let What::Resource { at, rest, .. } = denoted.what
                            && rest.as_deref() == Some("")
                        {
                            next.push((at, &context.at(at).properties));
                        }
                    }
                }
            }
            starts = next;
        }
        let roles = starts.into_iter().map(|(at, _)| (at, position));
        roles
            .filter(|(at, _)| context.at(*at).type_name == ROLE)
            .list()
    }

    fn role_may(&self, path: &str, target: &Target<'t>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (role, _) in self.roles(path) {
            let lacks = Lacks {
                library: self.library,
                at: self.at,
                role,
                target,
                is_ordered: self.relation.order().is_some(),
            };
            match lacks.found(self.rule(), &self.relation.actions()) {
                Some(lacking) => found.push(lacking),
                None => found.extend(self.role_may_decrypt(role, target)),
            }
        }
        found
    }

    /// Whether the role may use the key that the target is encrypted with.
    fn role_may_decrypt(&self, role: usize, target: &Target<'t>) -> Option<Diagnostic> {
        let actions = self.relation.key_actions();
        let key = target.at.and_then(|at| self.key_of(at))?;
        let arn = self
            .library
            .resolver(key)
            .arn(&self.library.context.at(key).name)?;
        let key = Target {
            at: Some(key),
            arn,
            position: target.position,
            what: "",
        };
        let lacks = Lacks {
            library: self.library,
            at: self.at,
            role,
            target: &key,
            is_ordered: false,
        };
        lacks.found(&KEY_POLICY, &actions)
    }

    /// Whether the policy of the target lets the service in.
    fn service_may(&self, target: &Target<'t>) -> Vec<Diagnostic> {
        let Some(other) = target.at else {
            return Vec::new();
        };
        let context = self.library.context;
        let resolver = self.library.resolver(self.at);
        let book = self.library.admission(other);
        let service = self
            .relation
            .services()
            .first()
            .copied()
            .unwrap_or_default();
        let circumstances = self.circumstances(&resolver);
        let verdict =
            |book: &Book, resource: &Pieces, action: &str, keep: &dyn Fn(Option<usize>) -> bool| {
                let policy = joined(book, keep);
                let policies = Policies {
                    resource: Some(&policy),
                    ..Policies::default()
                };
                let names = self.relation.services();
                let names = names
                    .iter()
                    .flat_map(|service| service_names(service, &resolver));
                Verdict::any(names.map(|principal| {
                    policies.allow(&Request {
                        principal,
                        action,
                        resource: resource.clone(),
                        circumstances: circumstances.clone(),
                    })
                }))
            };
        let actions = self.relation.actions();
        let lacking: Vec<&str> = actions
            .iter()
            .copied()
            .filter(|action| verdict(&book, &target.arn, action, &|_| true) == Verdict::No)
            .list();
        let owner = context.at(other);
        if !lacking.is_empty() {
            let message = format!(
                "`{service}` may not {} on {}",
                listed(&lacking, "and"),
                named(owner)
            );
            let found = self.rule().at(target.position, message);
            let found = found.note(owner.position, format!("{} is declared here", named(owner)));
            let found = found.with_help(self.remedy(service, owner, &lacking));
            let policy = joined(&book, |_| true);
            return vec![found.following(misspelt(&policy, &lacking))];
        }
        if self.relation.order().is_some() {
            let before = |by: Option<usize>| {
                by.is_none_or(|by| context.comes_after(self.at, by) != Verdict::No)
            };
            let late = |action: &&&str| verdict(&book, &target.arn, action, &before) == Verdict::No;
            if actions.iter().any(|action| late(&action)) {
                return self.late(&book, target.position, owner).into_iter().list();
            }
        }
        self.key_may(target, service, &|book, arn, action| {
            verdict(book, arn, action, &|_| true)
        })
    }

    /// That what permits may come later than what needs it.
    fn late(&self, book: &Book, position: Position, owner: &Resource) -> Option<Diagnostic> {
        let context = self.library.context;
        let by = book.iter().filter_map(|stated| stated.by);
        let by = by.map(|by| context.at(by)).next()?;
        let message = format!(
            "{} may be created before {}, which lets it use {}",
            named(self.resource),
            named(by),
            named(owner)
        );
        let found = POLICY_ORDER.at(position, message);
        let found = found.note(by.position, format!("{} is declared here", named(by)));
        let mut found = found.with_help(format!(
            "let {} depend on {}",
            named(self.resource),
            named(by)
        ));
        if self.relation.order() != Some("must") {
            found.severity = Severity::Advice;
        }
        Some(found)
    }

    fn circumstances(&self, resolver: &Resolver<'_>) -> Circumstances {
        let account = resolver.pseudo("AWS::AccountId");
        let known = Circumstances::default().with("aws:SourceAccount", [account]);
        let name = &self.resource.name;
        let source = match self.relation.source() {
            None => None,
            Some(".") => resolver.arn(name),
            Some(template) if template.starts_with("arn:") => resolver.filled_for(name, template),
            Some(path) => self.resource.properties.get(path).and_then(|node| {
                let said = resolver.say(node)?;
                (said.len() == 1).then(|| said.into_iter().next())?
            }),
        };
        match source {
            Some(source) => known.with("aws:SourceArn", [source]),
            None => known,
        }
    }

    fn remedy(&self, service: &str, owner: &Resource, actions: &[&str]) -> String {
        let context = self.library.context;
        if owner.type_name == policies::FUNCTION {
            let field = |name: &str, value: &str| context.spelling().field(name, value);
            return format!(
                "declare an `{}` with `{}` and `{}`",
                context.type_name("AWS::Lambda::Permission"),
                field("Action", "\"lambda:InvokeFunction\""),
                field("Principal", &format!("\"{service}\"")),
            );
        }
        format!(
            "add to a policy of {}: `{}`",
            named(owner),
            statement(Some(service), actions)
        )
    }

    /// Whether the policy of the key that the target encrypts with lets the service in.
    fn key_may(
        &self,
        target: &Target<'t>,
        service: &str,
        verdict: &dyn Fn(&Book, &Pieces, &str) -> Verdict,
    ) -> Vec<Diagnostic> {
        let context = self.library.context;
        let Some((owner, key)) = target.at.and_then(|at| Some((at, self.key_of(at)?))) else {
            return Vec::new();
        };
        let resource = context.at(key);
        let Some(arn) = self.library.resolver(key).arn(&resource.name) else {
            return Vec::new();
        };
        let book = self.library.admission(key);
        let needed = ["kms:GenerateDataKey", "kms:Decrypt"];
        let lacking: Vec<&str> = needed
            .into_iter()
            .filter(|action| verdict(&book, &arn, action) == Verdict::No)
            .list();
        if lacking.is_empty() {
            return Vec::new();
        }
        let message = format!(
            "`{service}` may not {} with {}, which {} is encrypted with",
            listed(&lacking, "and"),
            named(resource),
            named(context.at(owner))
        );
        let found = KEY_POLICY.at(target.position, message);
        let found = found.note(
            resource.position,
            format!("{} is declared here", named(resource)),
        );
        let help = format!(
            "add to the policy of {}: `{}`",
            named(resource),
            statement(Some(service), &lacking)
        );
        let policy = joined(&book, |_| true);
        vec![found.with_help(help).following(misspelt(&policy, &lacking))]
    }

    /// The customer key of a resource, if it is one of the app.
    fn key_of(&self, at: usize) -> Option<usize> {
        let context = self.library.context;
        let property = key_property(&context.at(at).type_name)?;
        let node = context.at(at).properties.get(property)?;
        let denoted = context.denoted(context.home(at), node, None);
        let [only] = denoted.as_slice() else {
            return None;
        };
        let key = only.resource()?;
        if context.at(key).type_name != "AWS::KMS::Alias" {
            return (context.at(key).type_name == "AWS::KMS::Key").then_some(key);
        }
        let node = context.at(key).properties.get("TargetKeyId")?;
        let denoted = context.denoted(context.home(key), node, None);
        let key = denoted.first()?.resource()?;
        (context.at(key).type_name == "AWS::KMS::Key").then_some(key)
    }

    /// Whether the role trusts the service.
    fn trusted(&self) -> Option<Diagnostic> {
        let context = self.library.context;
        let (role, position) = self.roles(self.relation.role()?).into_iter().next()?;
        let owner = context.at(role);
        let document = owner.properties.get("AssumeRolePolicyDocument")?;
        if is_unknown(&owner.properties, "AssumeRolePolicyDocument") || owner.is_rewritten {
            return None;
        }
        let resolver = self.library.resolver(role);
        let trust = crate::policy::Statements::read(document, &resolver);
        let policies = Policies {
            resource: Some(&trust),
            ..Policies::default()
        };
        let services = self.relation.services();
        let names = services
            .iter()
            .flat_map(|service| service_names(service, &resolver));
        let trusted = Verdict::any(names.map(|principal| {
            policies.allow(&Request {
                principal,
                action: "sts:AssumeRole",
                resource: Pieces::unknown(),
                circumstances: Circumstances::default(),
            })
        }));
        if trusted != Verdict::No {
            return None;
        }
        let message = format!(
            "{} does not trust {}",
            named(owner),
            listed(&services, "or")
        );
        let found = ROLE_TRUST.at(position, message);
        let found = found.note(
            document.position,
            format!("whom {} trusts is said here", named(owner)),
        );
        let field = context.property("AssumeRolePolicyDocument");
        let help = format!(
            "add to its `{field}`: `{}`",
            statement(services.first().copied(), &["sts:AssumeRole"])
        );
        let found = found.with_help(help);
        Some(found.following(misspelt(&trust, &["sts:AssumeRole"])))
    }
}
