//! Stacks.

use std::cell::Cell;
use std::ops::Deref;

use crate::construct::{Construct, Found};
use crate::expression::Expression;
use crate::fits::Fits;
use crate::kind::Json;
use crate::location::Location;
use crate::part::Part;
use crate::value::fitted;

/// A CloudFormation stack: one template, and where it is deployed.
///
/// `stack!` makes one of a literal. [`Stack::new`] makes one of any construct; its type can be named, so a function returns it:
///
/// ```
/// use infrastruct::{Construct, Resource, Stack, aws, construct};
///
/// #[derive(Construct)]
/// pub struct Orders {
///     pub inbox: Resource<aws::sqs::Queue>,
/// }
///
/// pub fn orders(region: &str) -> Stack<Orders> {
///     let orders = construct!(Orders { inbox: aws::sqs::Queue {} });
///     Stack::new(format!("Orders-{region}"), orders).region(region).tag("team", "data")
/// }
///
/// let inbox = orders("eu-central-1").inbox.arn();
/// ```
///
/// It derefs to the construct, so other stacks can refer to what is in it.
#[derive(Debug)]
pub struct Stack<C> {
    construct: C,
    pub(crate) found: Found,
    pub(crate) settings: Settings,
}

/// What a stack says beside its construct.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) location: Location,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) termination_protection: bool,
    pub(crate) metadata: Option<Part>,
    pub(crate) transforms: Vec<String>,
    pub(crate) allowed: Vec<Allowance>,
}

/// A rule that a stack lifts.
#[derive(Clone, Debug)]
pub(crate) struct Allowance {
    pub(crate) rule: String,
    pub(crate) reason: String,
    /// Whether it was of use.
    pub(crate) used: Cell<bool>,
}

impl<C: Construct> Stack<C> {
    /// A stack of a name and a construct.
    #[track_caller]
    pub fn new(name: impl Into<String>, construct: C) -> Self {
        let settings = Settings {
            location: Location::caller(),
            name: name.into(),
            description: None,
            region: None,
            account: None,
            tags: Vec::new(),
            termination_protection: false,
            metadata: None,
            transforms: Vec::new(),
            allowed: Vec::new(),
        };
        Self {
            found: Found::of(&construct),
            construct,
            settings,
        }
    }
}

impl<C> Stack<C> {
    /// Another name than that of its declaration.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.settings.name = name.into();
        self
    }

    /// What it is for (`Description`).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.settings.description = Some(description.into());
        self
    }

    /// The region it is deployed to, such as `eu-central-1`; without one, whichever the deployment chooses.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The account it is deployed to: 12 digits; without one, whichever the deployment chooses.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.settings.account = Some(account.into());
        self
    }

    /// A tag of the stack, which CloudFormation hands on to its resources.
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.tags.push((key.into(), value.into()));
        self
    }

    /// Several tags of the stack.
    pub fn tags<K: Into<String>, V: Into<String>>(
        mut self,
        tags: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.settings.tags.extend(
            tags.into_iter()
                .map(|(key, value)| (key.into(), value.into())),
        );
        self
    }

    /// Whether the stack is protected from being deleted.
    pub fn termination_protection(mut self, protection: bool) -> Self {
        self.settings.termination_protection = protection;
        self
    }

    /// The template's `Metadata`.
    pub fn metadata(mut self, metadata: impl Expression<Kind: Fits<Json>>) -> Self {
        self.settings.metadata = Some(fitted::<Json, _>(metadata));
        self
    }

    /// A macro that CloudFormation runs over the template (`Transform`), such as `AWS::LanguageExtensions`, which is added where a
    /// function needs it.
    pub fn transform(mut self, name: impl Into<String>) -> Self {
        self.settings.transforms.push(name.into());
        self
    }

    /// Lifts a rule about the whole stack, such as `template-size`, and says why.
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.settings.allowed.push(Allowance {
            rule: rule.into(),
            reason: reason.into(),
            used: Cell::new(false),
        });
        self
    }
}

impl<C> Deref for Stack<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.construct
    }
}
