//! Stacks.

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

use crate::construct::found::Found;
use crate::construct::properties::Properties;
use crate::construct::resource_view::ResourceView;
use crate::construct::tree::Construct;
use crate::report::diagnostic::Diagnostic;
use crate::value::into_value::{IntoValue, fitted};
use crate::value::kind::{Json, Text};
use crate::value::location::Location;
use crate::value::part::Part;
use crate::value::resource_type::ResourceType;

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
#[must_use = "a stack is built once it is in an app: `App::stack`"]
pub struct Stack<C> {
    construct: C,
    pub(crate) found: Found,
    pub(crate) settings: Settings,
    /// What could not be changed.
    pub(crate) refused: Vec<Diagnostic>,
}

/// What a stack says beside its construct.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where it was declared.
    pub location: Location,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Where it is deployed, if that is said.
    pub region: Option<String>,
    /// The account that it is deployed to, if that is said.
    pub account: Option<String>,
    /// Its tags, in the order written.
    pub tags: Vec<(String, String)>,
    /// Whether it is protected from being deleted.
    pub termination_protection: bool,
    /// The template's `Metadata`.
    pub metadata: Option<Part>,
    /// The macros that CloudFormation runs over the template.
    pub transforms: Vec<Transform>,
    /// Sections that only a transform or a hook reads.
    pub sections: Vec<(String, Part)>,
    /// The rules that it lifts.
    pub allowed: Vec<Allowance>,
}

/// A macro that CloudFormation runs over the template.
#[derive(Clone, Debug)]
pub struct Transform {
    /// Its name.
    pub name: String,
    /// What it is given, if anything.
    pub parameters: Option<Part>,
}

/// The sections that are made of fields, or of what a stack says by other methods.
const SECTIONS: [&str; 10] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

/// A rule that a stack lifts.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The rule's name, as it was written.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// Where it is lifted.
    pub location: Location,
    /// Whether it was of use.
    pub used: Cell<bool>,
}

impl Allowance {
    #[track_caller]
    pub(crate) fn new(rule: String, reason: String) -> Self {
        Self {
            rule,
            reason,
            location: Location::caller(),
            used: Cell::new(false),
        }
    }
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
            sections: Vec::new(),
            allowed: Vec::new(),
        };
        Self {
            found: Found::of(&construct),
            construct,
            settings,
            refused: Vec::new(),
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
    ///
    /// Stacks of one name may be in several regions or accounts:
    ///
    /// ```
    /// use infrastruct::{App, aws, stack};
    ///
    /// let app = ["eu-west-1", "us-east-1"].into_iter().fold(App::new(), |app, region| {
    ///     app.stack(stack!(Inbox { queue: aws::sqs::Queue {} }).region(region))
    /// });
    /// ```
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
    pub fn metadata(mut self, metadata: impl IntoValue<Json>) -> Self {
        self.settings.metadata = Some(fitted::<Json>(metadata));
        self
    }

    /// A macro that CloudFormation runs over the template (`Transform`), such as `AWS::LanguageExtensions`, which is added where a
    /// function needs it.
    pub fn transform(mut self, name: impl Into<String>) -> Self {
        self.settings.transforms.push(Transform {
            name: name.into(),
            parameters: None,
        });
        self
    }

    /// A macro with parameters, such as `AWS::Include`, which brings in what stands in a file in S3.
    ///
    /// ```
    /// use infrastruct::{aws, json, stack};
    ///
    /// let orders = stack!(Orders { inbox: aws::sqs::Queue {} })
    ///     .transform_with("AWS::Include", json!({ "Location": "s3://templates/common.json" }));
    /// ```
    pub fn transform_with(
        mut self,
        name: impl Into<String>,
        parameters: impl IntoValue<Json>,
    ) -> Self {
        self.settings.transforms.push(Transform {
            name: name.into(),
            parameters: Some(fitted::<Json>(parameters)),
        });
        self
    }

    /// A section that only a macro or a hook reads, such as the `Hooks` of `CodeDeploy`.
    ///
    /// ```
    /// use infrastruct::{aws, json, stack};
    ///
    /// let web = stack!(Web { cluster: aws::ecs::Cluster {} })
    ///     .transform("AWS::CodeDeployBlueGreen")
    ///     .section("Hooks", json!({ "BlueGreen": { "Type": "AWS::CodeDeploy::BlueGreen" } }));
    /// ```
    #[track_caller]
    pub fn section(mut self, name: impl Into<String>, content: impl IntoValue<Json>) -> Self {
        let name = name.into();
        if SECTIONS.contains(&name.as_str()) {
            let message = format!("`{name}` is a section that has a form of its own");
            let help = "parameters, rules, mappings, conditions, resources and outputs are fields; a stack says the rest by methods";
            let objection = Diagnostic::error("section", message).help(help);
            self.refused.push(objection.at(Location::caller()));
        } else {
            let content = fitted::<Json>(content);
            self.settings.sections.push((name, content));
        }
        self
    }

    /// Lifts a rule for the stack and all that is in it, such as `template_size`, and says why.
    #[track_caller]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.settings
            .allowed
            .push(Allowance::new(rule.into(), reason.into()));
        self
    }
}

/// What is in it, whoever declared it.
impl<C> Stack<C> {
    /// All of its resources, in the order written: to be looked at, and to be changed.
    ///
    /// ```
    /// use infrastruct::{aws, stack};
    ///
    /// let orders = stack!(Orders { inbox: aws::sqs::Queue {} });
    /// for resource in orders.resources() {
    ///     assert_eq!(resource.path(), "Orders.inbox");
    ///     assert_eq!(resource.logical_id().as_deref(), Some("Inbox"));
    ///     resource.set("visibility_timeout", 60);
    /// }
    /// ```
    pub fn resources(&self) -> Vec<ResourceView> {
        ResourceView::all(Some(&self.settings.name), &self.found)
    }

    /// Applies properties to the resource of a path, also to one that another construct keeps to itself.
    ///
    /// No such resource, or one of another type, is a mistake of this line.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct, properties, stack};
    ///
    /// /// Somebody else's.
    /// #[derive(Construct)]
    /// pub struct Hub {
    ///     topic: Resource<aws::sns::Topic>,
    /// }
    ///
    /// let signals = stack!(Signals { hub: construct!(Hub { topic: aws::sns::Topic {} }) })
    ///     .apply("hub.topic", &properties!(aws::sns::Topic { kms_master_key_id: "alias/signals" }));
    /// ```
    #[track_caller]
    pub fn apply<R: ResourceType>(mut self, path: &str, properties: &Properties<R>) -> Self {
        let whole = format!("{}.{path}", self.settings.name);
        let resources = self.resources();
        let found = resources.iter().find(|resource| resource.path() == whole);
        let objection = match found {
            Some(resource) if resource.apply(properties) => return self,
            Some(resource) => {
                let (is, wanted) = (resource.type_name(), properties.content.described.type_name);
                Diagnostic::error(
                    "override",
                    format!("`{whole}` is an `{is}`, not an `{wanted}`"),
                )
            }
            None => {
                let name = &self.settings.name;
                let paths = resources.iter().filter_map(|resource| {
                    let path = resource.path().strip_prefix(name.as_str())?;
                    Some(path.trim_start_matches('.'))
                });
                let paths: Vec<&str> = paths.collect();
                let schemas = resources.first().map(ResourceView::schemas);
                let meant = schemas.and_then(|schemas| schemas.suggest(path, &paths));
                let help = meant.map(|meant| format!("did you mean `{meant}`?"));
                let objection =
                    Diagnostic::error("override", format!("`{name}` has no resource `{path}`"));
                help.into_iter().fold(objection, Diagnostic::help)
            }
        };
        self.refused.push(objection.at(Location::caller()));
        self
    }

    /// Sets a tag on every resource, in the form of its type; those that take no tags stay as they are.
    ///
    /// [`tag`](Self::tag) leaves it to CloudFormation, which hands a stack's tags on to most types.
    #[track_caller]
    pub fn tag_all<E>(self, key: &str, value: E) -> Self
    where
        E: IntoValue<Text> + Clone,
    {
        for resource in self.resources() {
            resource.tag(key, value.clone());
        }
        self
    }
}

/// Its name and its resources.
impl<C> fmt::Debug for Stack<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Stack")
            .field("name", &self.settings.name)
            .field("resources", &self.resources())
            .finish_non_exhaustive()
    }
}

impl<C> Deref for Stack<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.construct
    }
}
