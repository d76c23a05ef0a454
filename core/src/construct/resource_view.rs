//! A declared resource, to be looked at and to be changed.

use std::fmt;

use crate::construct::condition::Condition;
use crate::construct::declaration::{Allow, ResourceContent, ResourceDeclaration, removal_policy};
use crate::construct::deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
use crate::construct::found::Found;
use crate::construct::item::{Item, Placed, Step};
use crate::construct::logical_id;
use crate::construct::properties::Properties;
use crate::construct::property_path::{PropertyPath, PropertyStep};
use crate::construct::property_view::PropertyView;
use crate::construct::schemas::Schemas;
use crate::construct::tag;
use crate::report::diagnostic::Diagnostic;
use crate::value::handle::Ref;
use crate::value::identity::Identity;
use crate::value::into_value::{IntoValue, fitted};
use crate::value::kind::{Any, Json, Text};
use crate::value::location::Location;
use crate::value::part::Part;
use crate::value::resource_type::ResourceType;

/// A declared resource, to be looked at, and to be changed until the app is built.
///
/// [`Construct::resources`](crate::construct::tree::Construct::resources),
/// [`Stack::resources`](crate::construct::stack::Stack::resources) and
/// [`App::resources`](crate::construct::app::App::resources) list them, whoever declared them and whatever is private there.
/// What is changed last, holds; the rules look at what comes out.
///
/// ```
/// use infrastruct::{App, DeletionPolicy, aws, properties, stack};
///
/// let orders = stack!(Orders { inbox: aws::sqs::Queue {}, archive: aws::s3::Bucket {} });
/// let app = App::new().stack(orders);
/// for resource in app.resources() {
///     resource.tag("team", "data");
///     resource.apply(&properties!(aws::sqs::Queue { kms_master_key_id: "alias/orders" }));
///     if resource.is_stateful() {
///         resource.set_removal_policy(DeletionPolicy::Retain);
///     }
/// }
/// ```
///
/// A value has a path such as `redrive_policy.maxReceiveCount` or `tags[0].value`: names as they are written in Rust, keys of
/// maps and of JSON as they are.
#[derive(Clone)]
pub struct ResourceView {
    identity: Identity,
    declaration: &'static ResourceDeclaration,
    path: String,
    /// Of the place in the stack; unknown outside of one.
    logical_id: Option<String>,
}

impl ResourceView {
    /// All resources that a walk has found, in a stack of this name.
    pub(crate) fn all(stack: Option<&str>, found: &Found) -> Vec<Self> {
        let view = |placed: &Placed| {
            let Item::Resource(declaration) = placed.item else {
                return None;
            };
            if declaration.is_left_out() {
                return None;
            }
            Some(Self {
                identity: placed.identity,
                declaration,
                path: path(stack, &placed.path),
                logical_id: stack
                    .map(|_| logical_id::of(&placed.path, declaration.described.type_name)),
            })
        };
        found.placed.iter().filter_map(view).collect()
    }

    /// Where it is declared: `Ingest.cron.function` in a stack or app, `cron.function` in a construct.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its CloudFormation type, such as `AWS::SQS::Queue`.
    pub fn type_name(&self) -> &'static str {
        self.declaration.described.type_name
    }

    /// The place of its literal in the source, or of the call that [`Construct::blame_caller`] blames for it.
    ///
    /// [`Construct::blame_caller`]: crate::construct::tree::Construct::blame_caller
    pub fn source(&self) -> Location {
        self.declaration.location()
    }

    /// Its logical ID; not known of a construct that is in no stack yet.
    pub fn logical_id(&self) -> Option<String> {
        let own = self.read(|content| content.attribute("LogicalId").and_then(PropertyView::of));
        let own = own.and_then(|id| id.as_str().map(str::to_owned));
        own.or_else(|| self.logical_id.clone())
    }

    /// Whether it is of a type: `resource.is::<aws::sqs::Queue>()`.
    pub fn is<R: ResourceType>(&self) -> bool {
        self.identity.what == R::TYPE_NAME
    }

    /// Its handle, if it is of a type.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct};
    ///
    /// /// An alarm for every queue of a construct.
    /// fn alarms(of: &impl Construct) -> Vec<Resource<aws::cloudwatch::Alarm>> {
    ///     let resources = of.resources();
    ///     let queues = resources.iter().filter_map(|resource| resource.downcast::<aws::sqs::Queue>());
    ///     let alarm = |queue: infrastruct::Ref<aws::sqs::Queue>| construct!(aws::cloudwatch::Alarm {
    ///         namespace: "AWS/SQS",
    ///         metric_name: "ApproximateAgeOfOldestMessage",
    ///         dimensions: [Dimension { name: "QueueName", value: queue.queue_name() }],
    ///         comparison_operator: "GreaterThanThreshold",
    ///         statistic: "Maximum",
    ///         threshold: 3600,
    ///         period: 300,
    ///         evaluation_periods: 1,
    ///     });
    ///     queues.map(alarm).collect()
    /// }
    /// ```
    pub fn downcast<R: ResourceType>(&self) -> Option<Ref<R>> {
        self.is::<R>().then(|| Ref::of(self.identity))
    }

    /// Whether it keeps what users would miss, such as a bucket or a table.
    pub fn is_stateful(&self) -> bool {
        let declaration = self.declaration;
        declaration.schemas.is_stateful(declaration.described)
    }

    /// The value of a property, if it is set.
    pub fn property(&self, path: &str) -> Option<PropertyView> {
        let steps = self.steps(path);
        self.read(|content| steps.find(&content.properties).and_then(PropertyView::of))
    }

    /// Sets a property. One that the type does not have, or a value that does not fit, is a mistake of this line.
    ///
    /// `properties!` says the same while rustc runs.
    ///
    /// ```
    /// use infrastruct::{Construct, aws, construct};
    ///
    /// let inbox = construct!(aws::sqs::Queue {});
    /// let queue = &inbox.resources()[0];
    /// queue.set("redrive_policy.maxReceiveCount", 3);
    /// assert_eq!(queue.property("redrive_policy.maxReceiveCount").and_then(|count| count.as_i64()), Some(3));
    /// ```
    #[track_caller]
    pub fn set(&self, path: &str, value: impl IntoValue<Any>) {
        let location = Location::caller();
        let value = fitted::<Any>(value).at(location.into());
        let steps = self.steps(path);
        self.put(&steps, value, location);
    }

    /// Takes a property out.
    #[track_caller]
    pub fn remove(&self, path: &str) {
        let steps = self.steps(path);
        let is_there = self.read(|content| steps.find(&content.properties).is_some());
        if is_there {
            self.put(&steps, Part::ABSENT, Location::caller());
        }
    }

    /// Applies properties if it is of their type, as if they had been written in its literal; whether it is.
    ///
    /// Objects are merged, anything else is replaced; `None` takes a property out.
    pub fn apply<R: ResourceType>(&self, properties: &Properties<R>) -> bool {
        let fits = self.type_name() == properties.content.described.type_name;
        if fits {
            self.change(|content| content.apply(&properties.content));
        }
        fits
    }

    /// Sets a tag in the form that its type has, a list or a map. A type that takes no tags is left as it is.
    #[track_caller]
    pub fn tag(&self, key: &str, value: impl IntoValue<Text>) {
        let location = Location::caller();
        let value = fitted::<Text>(value).at(location.into());
        let objection =
            self.change(|content| tag::set(content, self.declaration.schemas, key, &value));
        if let Err(objection) = objection {
            self.refuse("tags", objection, location);
        }
    }

    /// What becomes of it when it is no longer in the template.
    pub fn set_deletion_policy(&self, policy: DeletionPolicy) {
        self.set_attribute("DeletionPolicy", policy.into());
    }

    /// What becomes of it when an update replaces it.
    pub fn set_update_replace_policy(&self, policy: UpdateReplacePolicy) {
        self.set_attribute("UpdateReplacePolicy", policy.into());
    }

    /// What becomes of it at its end, be it deleted or replaced.
    #[track_caller]
    pub fn set_removal_policy(&self, policy: DeletionPolicy) {
        let part = Part::from(policy).at(Location::caller().into());
        self.change(|content| {
            for (name, part) in removal_policy(part) {
                content.set_attribute(name, part);
            }
        });
    }

    /// Another logical ID than that of its path. References follow.
    pub fn set_logical_id(&self, id: impl Into<String>) {
        self.set_attribute("LogicalId", Part::text(id.into()));
    }

    /// An entry of its `Metadata`.
    #[track_caller]
    pub fn set_metadata(&self, key: &str, value: impl IntoValue<Json>) {
        let value = fitted::<Json>(value).at(Location::caller().into());
        self.change(|content| content.set_metadata(key, value));
    }

    /// It exists only where the condition holds, beside the conditions that it has.
    #[track_caller]
    pub fn add_condition(&self, condition: &Condition) {
        let name = condition.name().at(Location::caller().into());
        self.change(|content| content.conditions.push(name));
    }

    /// Lifts a rule, and says why.
    #[track_caller]
    pub fn allow(&self, rule: impl Into<String>, reason: impl Into<String>) {
        let allow = Allow {
            rule: rule.into(),
            reason: reason.into(),
            part: Part::ABSENT.at(Location::caller().into()),
        };
        self.change(|content| content.allowed.push(allow));
    }

    fn steps<'a>(&self, path: &'a str) -> PropertyPath<'a> {
        let declaration = self.declaration;
        declaration.schemas.path(declaration.described, path)
    }

    fn put(&self, path: &PropertyPath<'_>, value: Part, location: Location) {
        let schemas = self.declaration.schemas;
        let display = |steps: &[PropertyStep<'_>]| schemas.display(self.type_name(), steps);
        let made = self.change(|content| {
            *path.make(&mut content.properties, &display)? = value;
            Ok(())
        });
        if let Err(objection) = made {
            self.refuse("override", objection, location);
        }
    }

    #[track_caller]
    fn set_attribute(&self, name: &'static str, part: Part) {
        let part = part.at(Location::caller().into());
        self.change(|content| content.set_attribute(name, part));
    }

    fn refuse(&self, rule: &'static str, objection: String, location: Location) {
        let diagnostic = Diagnostic::error(rule, objection).at(location);
        self.change(|content| content.refused.push(diagnostic));
    }

    pub(crate) fn schemas(&self) -> &'static dyn Schemas {
        self.declaration.schemas
    }

    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut ResourceContent) -> T) -> T {
        self.declaration.change(change)
    }

    /// The place of a property's value in the source; that of the literal where it has none.
    #[doc(hidden)]
    pub fn source_of(&self, path: &str) -> Location {
        let steps = self.steps(path);
        let spot = self.read(|content| steps.find(&content.properties).map(|part| part.spot));
        spot.unwrap_or_default().within(self.source())
    }

    #[doc(hidden)]
    pub fn read<T>(&self, read: impl FnOnce(&ResourceContent) -> T) -> T {
        self.declaration.read(read)
    }
}

/// With the stack's name where there is one.
fn path(stack: Option<&str>, steps: &[Step]) -> String {
    match stack {
        Some(stack) => logical_id::display(stack, steps),
        None => logical_id::display("", steps)
            .trim_start_matches('.')
            .to_owned(),
    }
}

impl fmt::Debug for ResourceView {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "ResourceView({} {})",
            self.path,
            self.type_name()
        )
    }
}
