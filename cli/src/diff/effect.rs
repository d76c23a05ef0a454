//! What a change means for a resource.

use infrastruct_spec::{Replacement, ResourceType};
use serde_json::Value;

use super::path::Path;
use super::place::TypeFacts;
use crate::facts::DeploymentFacts;
use crate::template::is_function;

/// What a change means for a resource, from harmless to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// The resource is updated where it is, and keeps working.
    NoInterruption,
    /// The resource is updated where it is, and stops working meanwhile.
    Interruption,
    /// It depends on values that are not known here whether a new resource is made.
    MayReplace,
    /// A new resource is made, and the old one is deleted.
    Replace,
}

/// Properties whose change stops a resource for a while. The schemas do not say it; AWS's user guide does, and these are
/// the ones of databases and machines, where it hurts.
const INTERRUPTIONS: &[(&str, &[&str])] = &[
    (
        "AWS::DMS::ReplicationInstance",
        &["EngineVersion", "ReplicationInstanceClass"],
    ),
    ("AWS::DocDB::DBInstance", &["DBInstanceClass"]),
    (
        "AWS::EC2::Instance",
        &[
            "EbsOptimized",
            "InstanceType",
            "KernelId",
            "RamdiskId",
            "UserData",
        ],
    ),
    (
        "AWS::ElastiCache::ReplicationGroup",
        &["NodeGroupConfiguration", "NumNodeGroups"],
    ),
    ("AWS::Neptune::DBInstance", &["DBInstanceClass"]),
    (
        "AWS::RDS::DBInstance",
        &[
            "BackupRetentionPeriod",
            "CACertificateIdentifier",
            "DBInstanceClass",
            "DBParameterGroupName",
            "EngineVersion",
        ],
    ),
    ("AWS::Redshift::Cluster", &["ClusterType", "NodeType"]),
];

impl Effect {
    /// What a change at a path means, given what is written there before and after.
    ///
    /// A type or a property of which nothing is known may be replaced; what provides a custom resource has its own word.
    pub(crate) fn of(
        type_facts: &TypeFacts,
        path: &Path,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Self {
        let Some(resource_type) = type_facts.resource_type else {
            return if type_facts.is_custom() {
                Self::NoInterruption
            } else {
                Self::MayReplace
            };
        };
        let place = path.in_facts();
        let top = place.split('/').next().unwrap_or_default();
        // What a transform makes of a property is not known here.
        if resource_type.transform().is_some() || resource_type.schema().property(top).is_none() {
            return Self::MayReplace;
        }
        let effect = match resource_type.replacement(&place) {
            Replacement::Always => Self::Replace,
            Replacement::Never if is_disputed(resource_type, &place) => Self::MayReplace,
            Replacement::Never => Self::NoInterruption,
            Replacement::Maybe => {
                let sides = [before, after].into_iter().flatten();
                sides
                    .map(|value| deepest(resource_type, &place, value))
                    .max()
                    .unwrap_or(Self::MayReplace)
            }
        };
        let interrupts = INTERRUPTIONS
            .iter()
            .any(|&(name, properties)| name == resource_type.name() && properties.contains(&top));
        if interrupts {
            effect.max(Self::Interruption)
        } else {
            effect
        }
    }

    /// Whether it is, or may be, the end of the resource as it is.
    pub(crate) fn replaces(self) -> bool {
        self >= Self::MayReplace
    }

    /// In words, for people.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::NoInterruption => "no interruption",
            Self::Interruption => "interruption",
            Self::MayReplace => "may be replaced",
            Self::Replace => "replacement",
        }
    }

    /// As JSON spells it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::NoInterruption => "noInterruption",
            Self::Interruption => "interruption",
            Self::MayReplace => "mayReplace",
            Self::Replace => "replacement",
        }
    }
}

/// Whether one source says that a change replaces the resource, and the other says nothing of it.
fn is_disputed(resource_type: ResourceType, place: &str) -> bool {
    let top = place.split('/').next().unwrap_or_default();
    DeploymentFacts::of(resource_type.name()).is_some_and(|facts| facts.replaces.contains(top))
}

/// An object that comes or goes as a whole replaces only if what replaces is in it.
fn deepest(resource_type: ResourceType, place: &str, value: &Value) -> Effect {
    let own = resource_type.replacement(place);
    if own != Replacement::Maybe {
        return if own == Replacement::Always {
            Effect::Replace
        } else {
            Effect::NoInterruption
        };
    }
    let inner: Vec<_> = match value {
        Value::Object(object) if !is_function(object) => object
            .iter()
            .map(|(name, value)| deepest(resource_type, &format!("{place}/{name}"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .map(|item| deepest(resource_type, &format!("{place}/*"), item))
            .collect(),
        _ => Vec::new(),
    };
    inner.into_iter().max().unwrap_or(Effect::MayReplace)
}
