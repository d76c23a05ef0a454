//! What opens something beside statements and rules, and what is not understood well enough to say that it does not.

use infrastruct_spec::policy::{Grants, Policed, holder_properties};
use serde_json::Value;

use super::granted::Granted;
use super::normal::normal;
use super::opening;
use super::path::Path;
use super::place::TypeFacts;
use super::resource::{Action, Cause, PropertyChange, ResourceChange};
use super::section::SectionChange;
use super::security_group;
use crate::template::{Template, references};

/// A change after which more may be possible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Exposure {
    /// The resource's logical ID.
    pub(crate) logical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// The property, or an attribute such as `Condition`.
    pub(crate) path: String,
    /// What it means.
    pub(crate) meaning: &'static str,
}

const NOT_UNDERSTOOD: &str = "a change that cannot be read here";
const ANOTHER_ROLE: &str = "acts in another role";
const PERMISSION: &str = "AWS::Lambda::Permission";

/// Types that give access by being there.
const GRANTS: [(&str, &str); 8] = [
    (
        "AWS::EC2::VPCEndpointServicePermissions",
        "lets others connect",
    ),
    ("AWS::EKS::AccessEntry", "lets somebody into a cluster"),
    ("AWS::IAM::UserToGroupAddition", "users join a group"),
    ("AWS::LakeFormation::Permissions", "grants data to somebody"),
    (
        "AWS::LakeFormation::PrincipalPermissions",
        "grants data to somebody",
    ),
    (
        "AWS::Lambda::LayerVersionPermission",
        "lets others use a layer",
    ),
    ("AWS::RAM::ResourceShare", "shares resources with others"),
    ("AWS::SSO::Assignment", "gives a permission set to somebody"),
];

/// What policies are called where the schema says no more of them than that they are text.
const DOCUMENTS: [&str; 9] = [
    "AccessPolicies",
    "AccessPolicy",
    "FileSystemPolicy",
    "InlinePolicy",
    "KeyPolicy",
    "Policy",
    "PolicyDocument",
    "RepositoryPolicyText",
    "ResourcePolicy",
];

/// What the rules of a security group stand in.
const RULES: [&str; 2] = ["SecurityGroupEgress", "SecurityGroupIngress"];

/// The exposures of a difference.
pub(crate) fn find(
    templates: (&Template, &Template),
    granted: &Granted,
    changes: &[ResourceChange],
    sections: &[SectionChange],
) -> Vec<Exposure> {
    let mut found = Vec::new();
    for change in changes {
        let exposures = match change.action {
            Action::Create => created(templates.1, granted, change),
            // A denial that goes is a statement; what gives access by being there takes it along.
            Action::Delete | Action::Release => Vec::new(),
            _ => changed(templates, granted, change),
        };
        found.extend(exposures);
    }
    found.extend(
        sections
            .iter()
            .flat_map(|change| by_default(templates.1, change)),
    );
    found.sort();
    found.dedup();
    found
}

fn exposure(change: &ResourceChange, path: &str, meaning: &'static str) -> Exposure {
    Exposure {
        logical_id: change.logical_id.clone(),
        type_name: change.type_name.clone(),
        path: path.to_owned(),
        meaning,
    }
}

fn created(new: &Template, granted: &Granted, change: &ResourceChange) -> Vec<Exposure> {
    let Some(resource) = new.resources.get(&change.logical_id) else {
        return Vec::new();
    };
    let mut found: Vec<_> = given(change).into_iter().collect();
    let type_facts = TypeFacts::of(&change.type_name);
    let properties = normal(&resource.properties, new, &type_facts.top());
    let openings = opening::with(&change.type_name, &properties).into_iter();
    found.extend(openings.map(|(path, meaning)| exposure(change, &path, meaning)));
    let unread = places(&granted.new, &change.logical_id).filter(|place| !place.is_known);
    found.extend(unread.map(|place| {
        let path = place.path.replace("/*", "[]").replace('/', ".");
        exposure(change, &path, NOT_UNDERSTOOD)
    }));
    found
}

/// What a resource gives by being there.
fn given(change: &ResourceChange) -> Option<Exposure> {
    let given = GRANTS.iter().find(|(name, _)| *name == change.type_name);
    given.map(|(_, meaning)| exposure(change, "", meaning))
}

fn changed(
    (old, new): (&Template, &Template),
    granted: &Granted,
    change: &ResourceChange,
) -> Vec<Exposure> {
    let id = &change.logical_id;
    let (Some(before), Some(after)) = (old.resources.get(id), new.resources.get(id)) else {
        return Vec::new();
    };
    let type_facts = TypeFacts::of(&change.type_name);
    let mut found = Vec::new();
    let written = change
        .properties
        .iter()
        .any(|it| it.is_property && it.cause.is_none());
    if written {
        found.extend(given(change));
    }
    let (old_values, new_values) = (
        normal(&before.properties, old, &type_facts.top()),
        normal(&after.properties, new, &type_facts.top()),
    );
    let openings = opening::between(&change.type_name, &old_values, &new_values).into_iter();
    found.extend(openings.map(|(path, meaning)| exposure(change, &path, meaning)));
    let rules = [(before, old), (after, new)]
        .map(|(resource, template)| security_group::of_resource(id, resource, template));
    let reading = Reading {
        type_facts: &type_facts,
        granted,
        change,
        has_rules: !rules[1].is_empty(),
        are_rules_said: rules[0] != rules[1],
    };
    for property in &change.properties {
        let meaning = if property.is_property {
            reading.of_property(property)
        } else {
            reading.of_attribute(property)
        };
        found.extend(meaning.map(|meaning| exposure(change, &property.path.to_string(), meaning)));
    }
    found
}

/// What is read of a resource that changes.
struct Reading<'a> {
    type_facts: &'a TypeFacts,
    granted: &'a Granted,
    change: &'a ResourceChange,
    /// Whether it has rules of a security group.
    has_rules: bool,
    /// Whether these change as rules.
    are_rules_said: bool,
}

impl Reading<'_> {
    /// What a property's change means that no statement or rule says.
    fn of_property(&self, change: &PropertyChange) -> Option<&'static str> {
        // The same grant, to or on what takes the place of what was there.
        if matches!(change.cause, Some(Cause::Replaced(_))) {
            return None;
        }
        let facts = change.path.in_facts();
        let top = self.type_facts.top();
        let place = facts.split('/').fold(top, |place, step| match step {
            "*" => place.item(),
            name => place.property(name),
        });
        if place.names_a_role()
            && change.before.is_some()
            && change.after.is_some()
            && change.cause.is_none()
        {
            return Some(ANOTHER_ROLE);
        }
        let type_name = &self.change.type_name;
        if change.cause.is_some() {
            return decides_about_access(type_name, self.type_facts, &facts)
                .then_some(NOT_UNDERSTOOD);
        }
        let top = facts.split('/').next().unwrap_or_default();
        if facts.split('/').any(|step| RULES.contains(&step)) {
            let values = || [&change.before, &change.after].into_iter().flatten();
            let is_read = self.are_rules_said && !values().any(is_unread);
            return (!is_read).then_some(NOT_UNDERSTOOD);
        }
        let grants = *type_name == PERMISSION
            || is_about_access(self.type_facts, &facts)
            || looks_like_access(self.type_facts, top);
        (grants && !self.is_read(change, &facts)).then_some(NOT_UNDERSTOOD)
    }

    /// Whether statements say what a change within a policy means.
    fn is_read(&self, change: &PropertyChange, path: &str) -> bool {
        // The version decides whether there are variables; what a transform makes of a policy is its own affair.
        if path.ends_with("/Version") || self.type_facts.is_transformed() {
            return false;
        }
        // Within a function the steps are the function's.
        let path = path.split("/Fn::").next().unwrap_or_default();
        let sides = [
            (&self.granted.old, &change.before),
            (&self.granted.new, &change.after),
        ];
        sides.into_iter().all(|(grants, value)| {
            let mut places = places(grants, &self.change.logical_id)
                .filter(|place| is_within(path, &place.path) || is_within(&place.path, path))
                .peekable();
            (value.is_none() || places.peek().is_some()) && places.all(|place| place.is_known)
        })
    }

    /// What a change beside the properties means: whether what it grants is there at all is decided in another way.
    fn of_attribute(&self, change: &PropertyChange) -> Option<&'static str> {
        let id = &self.change.logical_id;
        let gives = || self.has_rules || given(self.change).is_some();
        // Statements say what they depend on; not that what they depend on means something else.
        let states = || {
            self.granted
                .new
                .listed()
                .iter()
                .any(|grant| grant.by == *id)
        };
        let is_condition = change.path == Path::of("Condition");
        let is_said = !(gives() || change.cause.is_some() && states());
        (is_condition && !is_said).then_some("granted under another condition")
    }
}

/// The policies of a resource.
fn places<'g>(grants: &'g Grants, id: &str) -> impl Iterator<Item = &'g Policed> {
    grants
        .places()
        .iter()
        .filter(move |place| place.resource == id)
}

fn is_within(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    rest.is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// Whether a value at a path decides who may do what: in a policy, or whose it is.
fn decides_about_access(type_name: &str, type_facts: &TypeFacts, path: &str) -> bool {
    let top = path.split('/').next().unwrap_or_default();
    type_name == PERMISSION
        || is_about_access(type_facts, path)
        || looks_like_access(type_facts, top)
        || holder_properties(type_name).contains(&top)
}

/// Whether a path leads to a policy, or into one, or to rules of a security group.
fn is_about_access(type_facts: &TypeFacts, path: &str) -> bool {
    let mut steps = path.split('/');
    type_facts.is_policy(path)
        || steps.any(|step| RULES.contains(&step) || DOCUMENTS.contains(&step))
}

/// Whether a property of a type that is not known, or that a transform makes others of, may be about access, by its name.
fn looks_like_access(type_facts: &TypeFacts, property: &str) -> bool {
    const WORDS: [&str; 8] = [
        "Access",
        "Auth",
        "Boundary",
        "Permission",
        "Policies",
        "Policy",
        "Principal",
        "Public",
    ];
    (type_facts.resource_type.is_none() || type_facts.is_transformed())
        && (property.ends_with("Role") || WORDS.iter().any(|word| property.contains(word)))
}

/// Whether something in a value is decided at deployment: which branch, which entry of a mapping, what a macro makes.
fn is_unread(value: &Value) -> bool {
    const DECIDED: [&str; 6] = [
        "Fn::If",
        "Fn::FindInMap",
        "Fn::ForEach",
        "Fn::Select",
        "Fn::Split",
        "Fn::Transform",
    ];
    match value {
        Value::Array(items) => items.iter().any(is_unread),
        Value::Object(object) => object
            .iter()
            .any(|(name, value)| DECIDED.contains(&name.as_str()) || is_unread(value)),
        _ => false,
    }
}

/// A parameter's default that flows into what grants access: where nothing else is given, it is another.
fn by_default(new: &Template, change: &SectionChange) -> Vec<Exposure> {
    let place = change.path.in_facts();
    let parameter = match place.split_once('/') {
        Some((name, "Default")) if change.section == "Parameters" => name,
        _ => return Vec::new(),
    };
    let flows = |id: &&String| {
        let resource = &new.resources[*id];
        let type_facts = TypeFacts::of(&resource.type_name);
        let refers = |value| references(value).iter().any(|it| it.id == parameter);
        let mut properties = resource.properties.iter();
        properties.any(|(name, value)| {
            decides_about_access(&resource.type_name, &type_facts, name) && refers(value)
        })
    };
    let resources = new.resources.keys().filter(flows);
    resources
        .map(|id| Exposure {
            logical_id: id.clone(),
            type_name: new.resources[id].type_name.clone(),
            path: format!("Parameters.{parameter}.Default"),
            meaning: "a value that it grants by",
        })
        .collect()
}
