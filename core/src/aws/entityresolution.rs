//! Resource types of `AWS::EntityResolution`.

use super::prelude::*;

/// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
pub struct IdMappingWorkflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdMappingWorkflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::IdMappingWorkflow",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IdMappingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
pub struct IdNamespace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::IdNamespace",
        arn: Some(ReturnValue::Attribute("IdNamespaceArn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IdNamespace {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `IdNamespaceArn`.
    #[inline]
    pub fn id_namespace_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IdNamespaceArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// `IdNamespaceName`, which is what `Ref` returns.
    #[inline]
    pub fn id_namespace_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
pub struct MatchingWorkflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MatchingWorkflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::MatchingWorkflow",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MatchingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
pub struct PolicyStatement {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PolicyStatement {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::PolicyStatement",
        arn: None,
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

impl PolicyStatement {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
pub struct SchemaMapping {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SchemaMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::SchemaMapping",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SchemaMapping {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `HasWorkflows`.
    #[inline]
    pub fn has_workflows(&self) -> Value<Boolean> {
        attribute(self.use_construct, "HasWorkflows")
    }

    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SchemaArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }

    /// `SchemaName`, which is what `Ref` returns.
    #[inline]
    pub fn schema_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
