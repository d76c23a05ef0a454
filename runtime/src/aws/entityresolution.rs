//! Resource types of `AWS::EntityResolution`.

use super::prelude::*;

/// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
#[derive(Clone, Copy)]
pub struct IdMappingWorkflow(Identity);

impl ResourceType for IdMappingWorkflow {
    const TYPE_NAME: &'static str = "AWS::EntityResolution::IdMappingWorkflow";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdMappingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(self) -> Value<Text> {
        attribute(self.0, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
#[derive(Clone, Copy)]
pub struct IdNamespace(Identity);

impl ResourceType for IdNamespace {
    const TYPE_NAME: &'static str = "AWS::EntityResolution::IdNamespace";
    const ARN: Option<Target> = Some(Target::Attribute("IdNamespaceArn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdNamespace {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `IdNamespaceArn`.
    #[inline]
    pub fn id_namespace_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IdNamespaceArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `IdNamespaceName`, which is what `Ref` returns.
    #[inline]
    pub fn id_namespace_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
#[derive(Clone, Copy)]
pub struct MatchingWorkflow(Identity);

impl ResourceType for MatchingWorkflow {
    const TYPE_NAME: &'static str = "AWS::EntityResolution::MatchingWorkflow";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MatchingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// The attribute `WorkflowArn`.
    #[inline]
    pub fn workflow_arn(self) -> Value<Text> {
        attribute(self.0, "WorkflowArn")
    }

    /// `WorkflowName`, which is what `Ref` returns.
    #[inline]
    pub fn workflow_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
#[derive(Clone, Copy)]
pub struct PolicyStatement(Identity);

impl ResourceType for PolicyStatement {
    const TYPE_NAME: &'static str = "AWS::EntityResolution::PolicyStatement";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PolicyStatement {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
#[derive(Clone, Copy)]
pub struct SchemaMapping(Identity);

impl ResourceType for SchemaMapping {
    const TYPE_NAME: &'static str = "AWS::EntityResolution::SchemaMapping";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SchemaMapping {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `HasWorkflows`.
    #[inline]
    pub fn has_workflows(self) -> Value<Boolean> {
        attribute(self.0, "HasWorkflows")
    }

    /// The attribute `SchemaArn`.
    #[inline]
    pub fn schema_arn(self) -> Value<Text> {
        attribute(self.0, "SchemaArn")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// `SchemaName`, which is what `Ref` returns.
    #[inline]
    pub fn schema_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
