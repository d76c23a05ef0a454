//! Resource types of `AWS::EntityResolution`.

use super::prelude::*;

/// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EntityResolution::IdMappingWorkflow"))]
pub struct IdMappingWorkflow(Identity);

impl ResourceType for IdMappingWorkflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::IdMappingWorkflow",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdMappingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Text> {
        attribute(self.0, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EntityResolution::IdNamespace"))]
pub struct IdNamespace(Identity);

impl ResourceType for IdNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::IdNamespace",
        arn: Some(Target::Attribute("IdNamespaceArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl IdNamespace {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `IdNamespaceArn`.
    #[inline]
    pub fn id_namespace_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "IdNamespaceArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `IdNamespaceName`, which is what `Ref` returns.
    #[inline]
    pub fn id_namespace_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EntityResolution::MatchingWorkflow"))]
pub struct MatchingWorkflow(Identity);

impl ResourceType for MatchingWorkflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::MatchingWorkflow",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl MatchingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(&self) -> Value<Text> {
        attribute(self.0, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EntityResolution::PolicyStatement"))]
pub struct PolicyStatement(Identity);

impl ResourceType for PolicyStatement {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::PolicyStatement",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PolicyStatement {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::EntityResolution::SchemaMapping"))]
pub struct SchemaMapping(Identity);

impl ResourceType for SchemaMapping {
    const FACTS: Facts = Facts {
        type_name: "AWS::EntityResolution::SchemaMapping",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SchemaMapping {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `HasWorkflows`.
    #[inline]
    pub fn has_workflows(&self) -> Value<Boolean> {
        attribute(self.0, "HasWorkflows")
    }

    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(&self) -> Value<Text> {
        attribute(self.0, "SchemaArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `SchemaName`, which is what `Ref` returns.
    #[inline]
    pub fn schema_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
