//! Resource types.

use serde_json::Value;

use crate::agreement;
use crate::attribute::Attribute;
use crate::conditional::Conditional;
use crate::definition::Owner;
use crate::identity::{Identity, IdentityKind, Returned};
use crate::name::{rust_name, same_letters};
use crate::order::sorted_by_key;
use crate::provider::Given;
use crate::region::Mask;
use crate::schema::Schema;
use crate::service::Service;
use crate::tagging::Tagging;
use crate::value::Target;
use crate::vendor::vendor;
use crate::{facts, registry};

const PAGES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";

/// A resource type, such as `AWS::SQS::Queue`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType {
    pub(crate) owner: Owner,
    pub(crate) facts: &'static Value,
}

/// The same schema.
impl PartialEq for ResourceType {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.facts, other.facts)
    }
}

impl Eq for ResourceType {}

/// When an update replaces a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    /// A change of the property leaves the resource where it is.
    Never,
    /// It depends on the values, or on what changes within the property.
    Maybe,
    /// A change of the property makes a new resource and deletes the old one.
    Always,
}

/// The resource type of a name.
///
/// ```
/// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
/// assert_eq!(queue.module(), "sqs");
/// assert!(infrastruct_spec::resource_type("AWS::SQS::Kueue").is_none());
/// ```
pub fn resource_type(name: &str) -> Option<ResourceType> {
    registry::resource_type(name).or_else(|| ResourceType::of_facts(name))
}

/// The name of a type as it is held, if there is such a type; nothing is decoded for it.
pub(crate) fn known_name(name: &str) -> Option<&'static str> {
    match registry::resource_type(name) {
        Some(found) => Some(found.name()),
        None => facts::key(name).filter(|_| is_type_name(name)),
    }
}

fn is_in_facts(name: &str) -> bool {
    is_type_name(name) && facts::key(name).is_some()
}

fn is_type_name(name: &str) -> bool {
    name.contains("::") && !name.contains(['#', '?'])
}

/// The names of all resource types, by service.
///
/// ```
/// assert!(infrastruct_spec::resource_types().count() > 1_800);
/// ```
pub fn resource_types() -> impl Iterator<Item = &'static str> {
    crate::services().flat_map(Service::type_names)
}

/// `AWS::SQS::Queue` is `aws::sqs::Queue`; so is what the facts have of other vendors, `Alexa::ASK::Skill`.
pub(crate) fn rust_path(name: &str) -> String {
    let mut segments: Vec<String> = name.split("::").map(str::to_owned).collect();
    if let [modules @ .., _] = segments.as_mut_slice() {
        modules
            .iter_mut()
            .take(2)
            .for_each(|module| module.make_ascii_lowercase());
    }
    if let Some(vendor) = segments.first_mut().filter(|_| is_in_facts(name)) {
        "aws".clone_into(vendor);
    }
    segments.join("::")
}

impl ResourceType {
    pub(crate) fn of_facts(name: &str) -> Option<Self> {
        if !is_type_name(name) {
            return None;
        }
        let (name, facts) = facts::entry(name)?;
        let owner = Owner::from(name);
        Some(Self { owner, facts })
    }

    pub(crate) fn of_given(given: &'static Given) -> Self {
        Self {
            owner: Owner {
                name: &given.name,
                given: Some(given),
            },
            facts: &given.facts,
        }
    }

    /// The type's name, such as `AWS::SQS::Queue`.
    pub fn name(self) -> &'static str {
        self.owner.name
    }

    /// The type's name within its service, such as `Queue`; a module's is followed by `::MODULE`.
    pub fn last_segment(self) -> &'static str {
        let rest = self.name().splitn(3, "::");
        rest.last().unwrap_or_default()
    }

    /// What comes before that, such as `AWS::SQS`.
    pub fn namespace(self) -> &'static str {
        let rest = self.name().len() - self.last_segment().len();
        self.name()[..rest].trim_end_matches(':')
    }

    /// The Rust module of its vendor, such as `aws`.
    pub fn vendor(self) -> String {
        let path = self.rust_path();
        path.split("::").next().unwrap_or_default().to_owned()
    }

    /// The Rust module of its service, such as `sqs`.
    pub fn module(self) -> String {
        self.name()
            .split("::")
            .nth(1)
            .unwrap_or_default()
            .to_lowercase()
    }

    /// Its service.
    pub fn service(self) -> Option<Service> {
        vendor(&self.vendor())?.service(&self.module())
    }

    /// How Rust spells its name.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.rust_path(), "aws::sqs::Queue");
    /// ```
    pub fn rust_path(self) -> String {
        rust_path(self.name())
    }

    /// AWS's page about it; of a type that a schema gives, the one that it names, or nothing.
    ///
    /// ```
    /// let url = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap().url();
    /// assert!(url.ends_with("/aws-resource-sqs-queue.html"));
    /// ```
    pub fn url(self) -> String {
        if self.in_facts().is_none() {
            let url = self.facts.get("url").and_then(Value::as_str);
            return url.unwrap_or_default().to_owned();
        }
        if let Some(pages) = self.service().and_then(Service::pages) {
            return format!("{pages}{}.html", self.last_segment().to_lowercase());
        }
        let name = self.name().to_lowercase().replace("::", "-");
        let (vendor, rest) = name.split_once('-').unwrap_or((&name, ""));
        format!("{PAGES}{vendor}-resource-{rest}.html")
    }

    /// The macro that CloudFormation has to run over a template with such a resource, if it takes one.
    ///
    /// ```
    /// let transform = |name| infrastruct_spec::resource_type(name).unwrap().transform();
    /// assert_eq!(transform("AWS::Serverless::Function"), Some("AWS::Serverless-2016-10-31"));
    /// assert_eq!(transform("AWS::Lambda::Function"), None);
    /// ```
    pub fn transform(self) -> Option<&'static str> {
        self.service()?.transform()
    }

    /// The object of its properties. Read-only ones, which a template cannot set, are among them.
    pub fn schema(self) -> Schema {
        Schema::new(self.owner, self.facts)
    }

    /// Its attributes, sorted by name.
    pub fn attributes(self) -> Vec<Attribute> {
        let found = self.attribute_names();
        let repeats = |name: &str| {
            let like = |other| same_letters(other, name) && rust_name(other) == rust_name(name);
            found.iter().any(|&(other, _)| other != name && like(other))
        };
        let attribute = |&(name, identity): &(&'static str, Option<Identity>)| {
            let repeated = name.contains('.') && repeats(name);
            Attribute {
                owner: self,
                name,
                identity,
                repeated,
            }
        };
        found.iter().map(attribute).collect()
    }

    /// The read-only properties and those that the facts add, without those that they except.
    fn attribute_names(self) -> Vec<(&'static str, Option<Identity>)> {
        let odd = self.facts.get("attributes").and_then(Value::as_object);
        let identity = |text: &'static Value| Identity::of_attribute(self.name(), text.as_str()?);
        let is_attribute = |name: &&str| {
            !name.contains('*') && odd.is_none_or(|odd| !odd.contains_key(&format!("-{name}")))
        };
        let read_only = self.paths("readOnly").into_iter().filter(is_attribute);
        let mut found: Vec<_> = read_only
            .map(|name| (name, odd.and_then(|odd| odd.get(name)).and_then(identity)))
            .collect();
        let added = odd.into_iter().flatten();
        found.extend(
            added.filter_map(|(name, text)| Some((name.strip_prefix('+')?, identity(text)))),
        );
        let mut found = sorted_by_key(found, |attribute| *attribute);
        found.dedup_by_key(|&mut (name, _)| name);
        found
    }

    /// The attribute of a name, such as `Endpoint.Address`.
    pub fn attribute(self, name: &str) -> Option<Attribute> {
        self.attributes()
            .into_iter()
            .find(|attribute| attribute.name() == name)
    }

    /// The attribute that Rust spells like this, such as `endpoint_address`.
    pub fn attribute_in_rust(self, rust: &str) -> Option<Attribute> {
        let near = rust.strip_suffix("_2").unwrap_or(rust);
        let mut near = self
            .attributes()
            .into_iter()
            .filter(|attribute| same_letters(attribute.name(), near));
        near.find(|attribute| attribute.rust_name() == rust)
    }

    /// What any name may follow to be an attribute: `Outputs.` of a nested stack, nothing of a custom resource.
    pub fn open_attributes(self) -> Option<&'static str> {
        self.facts.get("openAttributes")?.as_str()
    }

    /// What `Ref` returns.
    pub fn reference(self) -> Returned {
        let facts = facts::strings(self.facts.get("ref"));
        let identity = facts
            .get(1)
            .and_then(|text| Identity::of_attribute(self.name(), text));
        Returned {
            property: facts.first().copied(),
            identity,
        }
    }

    /// Which value identifies the resource in this way; what `Ref` returns comes first.
    ///
    /// ```
    /// use infrastruct_spec::{IdentityKind, Target, resource_type};
    ///
    /// let role = resource_type("AWS::IAM::Role").unwrap();
    /// assert_eq!(role.identity(IdentityKind::Arn), Some(Target::Attribute("Arn".into())));
    /// assert_eq!(role.identity(IdentityKind::Name), Some(Target::Ref));
    /// ```
    pub fn identity(self, kind: IdentityKind) -> Option<Target> {
        let wanted = Some(Identity {
            kind,
            type_name: self.name(),
        });
        if self.reference().identity == wanted {
            return Some(Target::Ref);
        }
        let mut attributes = self.attribute_names().into_iter();
        let found = attributes.find(|&(_, identity)| identity == wanted);
        found.map(|(name, _)| self.target(name))
    }

    /// How the value of an attribute is read: with `Ref` where that returns it and `Fn::GetAtt` may not know it.
    ///
    /// ```
    /// use infrastruct_spec::{Target, resource_type};
    ///
    /// let project = resource_type("AWS::CodeBuild::Project").unwrap();
    /// assert_eq!(project.target("Id"), Target::Ref);
    /// assert_eq!(project.target("Arn"), Target::Attribute("Arn".into()));
    /// ```
    pub fn target(self, attribute: &str) -> Target {
        let by_reference = facts::strings(self.facts.get("byReference"));
        if by_reference.contains(&attribute) {
            Target::Ref
        } else {
            Target::Attribute(attribute.to_owned())
        }
    }

    /// The method of the handle for a value; none for a handle by itself.
    ///
    /// ```
    /// use infrastruct_spec::{Target, resource_type};
    ///
    /// let queue = resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.method(&Target::Ref).unwrap(), "queue_url");
    /// assert_eq!(queue.method(&Target::Attribute("Arn".into())).unwrap(), "arn");
    /// ```
    pub fn method(self, target: &Target) -> Option<String> {
        let name = match target {
            Target::Handle => return None,
            Target::Attribute(name) => Some(name.as_str()),
            Target::Ref => self.reference().property,
        };
        let attributes = self.attributes();
        let attribute = |name| attributes.iter().find(|each| each.name() == name);
        if let Some(attribute) = name.and_then(attribute) {
            return Some(attribute.rust_name());
        }
        let own = self.reference().rust_name();
        let is_taken = attributes.iter().any(|each| each.rust_name() == own);
        Some(if is_taken {
            "reference".to_owned()
        } else {
            own
        })
    }

    /// What identifies the resource: what `Ref` returns first, then an attribute of each kind. Where `Ref` returns what
    /// identifies another resource, as of a version of a function, so may the attributes.
    ///
    /// ```
    /// let version = infrastruct_spec::resource_type("AWS::Lambda::Version").unwrap();
    /// let (identity, _) = &version.identities()[0];
    /// assert_eq!(identity.to_string(), "Arn<aws::lambda::Function>");
    /// ```
    pub fn identities(self) -> Vec<(Identity, Target)> {
        let returned = self.reference().identity;
        let mut found: Vec<_> = returned
            .map(|identity| (identity, Target::Ref))
            .into_iter()
            .collect();
        let other = returned.map(|identity| identity.type_name);
        for (name, identity) in self.attribute_names() {
            let Some(identity) = identity else { continue };
            let is_own = identity.type_name == self.name() || Some(identity.type_name) == other;
            if is_own && found.iter().all(|(known, _)| *known != identity) {
                found.push((identity, self.target(name)));
            }
        }
        sorted_by_key(found, |(identity, target)| {
            (*target != Target::Ref, identity.kind)
        })
    }

    /// What a reference to such a resource identifies.
    pub fn identity_of(self, target: &Target) -> Option<Identity> {
        match target {
            Target::Handle => None,
            Target::Ref => self.reference().identity,
            Target::Attribute(name) => {
                let mut attributes = self.attribute_names().into_iter();
                attributes
                    .find(|(other, _)| other == name)
                    .and_then(|(_, identity)| identity)
            }
        }
    }

    /// Whether a template cannot set the property. Paths are names joined by `/`; `*` is any item or key.
    ///
    /// ```
    /// let instance = infrastruct_spec::resource_type("AWS::RDS::DBInstance").unwrap();
    /// assert!(instance.is_read_only("Endpoint/Address"));
    /// assert!(!instance.is_read_only("Engine"));
    /// ```
    pub fn is_read_only(self, path: &str) -> bool {
        // A property that is said to be read-only and create-only, too, can be set.
        self.covers("readOnly", path) && !self.covers("createOnly", path)
    }

    /// Whether some property of this name is read-only, wherever it stands.
    pub(crate) fn may_be_read_only(self, name: &str) -> bool {
        let listed = self.facts.get("readOnly").and_then(Value::as_array);
        let is_last = |path: &str| path.rsplit('.').next() == Some(name);
        listed.is_some_and(|paths| paths.iter().filter_map(Value::as_str).any(is_last))
    }

    /// Whether the property cannot be read back.
    pub fn is_write_only(self, path: &str) -> bool {
        self.covers("writeOnly", path)
    }

    /// Whether AWS says that the property should no longer be used.
    pub fn is_deprecated(self, path: &str) -> bool {
        self.covers("deprecated", path)
    }

    /// Whether a change of the property replaces the resource.
    ///
    /// ```
    /// use infrastruct_spec::{Replacement, resource_type};
    ///
    /// let queue = resource_type("AWS::SQS::Queue").unwrap();
    /// assert_eq!(queue.replacement("FifoQueue"), Replacement::Always);
    /// assert_eq!(queue.replacement("DelaySeconds"), Replacement::Never);
    /// ```
    pub fn replacement(self, path: &str) -> Replacement {
        if self.covers("createOnly", path) {
            return Replacement::Always;
        }
        let below = |name: &str| {
            name.split('.')
                .take(path.split('/').count())
                .eq(path.split('/'))
        };
        let mut within = self.paths("createOnly").into_iter();
        if self.covers("conditionalCreateOnly", path) || within.any(below) {
            Replacement::Maybe
        } else {
            Replacement::Never
        }
    }

    /// The properties that identify a resource for AWS; more than one where a single one is not enough.
    pub fn primary_identifier(self) -> Vec<&'static str> {
        let stated = self.paths("primaryIdentifier");
        if stated.is_empty() {
            self.reference().property.into_iter().collect()
        } else {
            stated
        }
    }

    /// Whether it keeps what users would miss, such as a bucket or a table.
    pub fn is_stateful(self) -> bool {
        self.facts.get("stateful").is_some()
    }

    /// How it is tagged, if it can be.
    pub fn tagging(self) -> Option<Tagging> {
        Tagging::of(self.facts.get("tagging")?)
    }

    /// What its ARN looks like, with `${Partition}`, `${Region}`, `${Account}` and properties' names.
    pub fn arn_template(self) -> Option<&'static str> {
        self.facts.get("arn")?.as_str()
    }

    /// What AWS plans for the service or the type, if it is to end: a date, and `maintenance`, `sunset` or `shutdown`.
    pub fn end_of_life(self) -> Option<(&'static str, &'static str)> {
        let facts = self.facts.get("lifecycle")?;
        Some((facts.get("date")?.as_str()?, facts.get("status")?.as_str()?))
    }

    /// Whether it can be used in a region.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// assert!(queue.is_offered_in("eu-central-1"));
    /// ```
    pub fn is_offered_in(self, region: &str) -> bool {
        self.region_mask().contains(region)
    }

    /// The regions in which it can be used, sorted.
    pub fn regions(self) -> Vec<&'static str> {
        self.region_mask().names()
    }

    fn region_mask(self) -> Mask {
        Mask::parse(self.facts.get("regions").and_then(Value::as_str))
    }

    /// Schemas that hold beside the type's own, each at a place in its properties.
    pub fn conditionals(self) -> Vec<Conditional> {
        let facts = facts::look_up(&format!("{}?", self.name())).and_then(Value::as_array);
        facts
            .into_iter()
            .flatten()
            .filter_map(|facts| Conditional::of(self.name(), facts))
            .chain(agreement::of_type(self.name()))
            .collect()
    }

    fn paths(self, list: &str) -> Vec<&'static str> {
        facts::strings(self.facts.get(list))
    }

    /// Whether a list of paths has this path, or one that it lies within.
    fn covers(self, list: &str, path: &str) -> bool {
        let covers = |name: &str| {
            let length = name.split('.').count();
            name.split('.').eq(path.split('/').take(length))
        };
        self.paths(list).into_iter().any(covers)
    }
}
