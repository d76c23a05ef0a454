//! Resource types of `AWS::IoTTwinMaker`.

use super::prelude::*;

/// [`AWS::IoTTwinMaker::ComponentType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html).
pub struct ComponentType {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ComponentType {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTTwinMaker::ComponentType",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ComponentType {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `IsAbstract`.
    #[inline]
    pub fn is_abstract(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsAbstract")
    }

    /// The attribute `IsSchemaInitialized`.
    #[inline]
    pub fn is_schema_initialized(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsSchemaInitialized")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Json> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdateDateTime`.
    #[inline]
    pub fn update_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateDateTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTTwinMaker::Entity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html).
pub struct Entity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Entity {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTTwinMaker::Entity",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Entity {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `HasChildEntities`.
    #[inline]
    pub fn has_child_entities(&self) -> Value<Boolean> {
        attribute(self.use_construct, "HasChildEntities")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Json> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `UpdateDateTime`.
    #[inline]
    pub fn update_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateDateTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTTwinMaker::Scene`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html).
pub struct Scene {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Scene {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTTwinMaker::Scene",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Scene {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `GeneratedSceneMetadata`.
    #[inline]
    pub fn generated_scene_metadata(&self) -> Value<Map<Text>> {
        attribute(self.use_construct, "GeneratedSceneMetadata")
    }

    /// The attribute `UpdateDateTime`.
    #[inline]
    pub fn update_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateDateTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTTwinMaker::SyncJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html).
pub struct SyncJob {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SyncJob {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTTwinMaker::SyncJob",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SyncJob {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// The attribute `UpdateDateTime`.
    #[inline]
    pub fn update_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateDateTime")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTTwinMaker::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html).
pub struct Workspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTTwinMaker::Workspace",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Workspace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDateTime`.
    #[inline]
    pub fn creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDateTime")
    }

    /// The attribute `UpdateDateTime`.
    #[inline]
    pub fn update_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateDateTime")
    }

    /// `WorkspaceId`, which is what `Ref` returns.
    #[inline]
    pub fn workspace_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
