//! Resource types of `AWS::Omics`.

use super::prelude::*;

/// [`AWS::Omics::AnnotationStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html).
#[derive(Clone, Copy)]
pub struct AnnotationStore(Identity);

impl ResourceType for AnnotationStore {
    const TYPE_NAME: &'static str = "AWS::Omics::AnnotationStore";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl AnnotationStore {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `StoreArn`.
    #[inline]
    pub fn store_arn(self) -> Value<Text> {
        attribute(self.0, "StoreArn")
    }

    /// The attribute `StoreSizeBytes`.
    #[inline]
    pub fn store_size_bytes(self) -> Value<Number> {
        attribute(self.0, "StoreSizeBytes")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Omics::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html).
#[derive(Clone, Copy)]
pub struct Configuration(Identity);

impl ResourceType for Configuration {
    const TYPE_NAME: &'static str = "AWS::Omics::Configuration";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Configuration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Uuid`.
    #[inline]
    pub fn uuid(self) -> Value<Text> {
        attribute(self.0, "Uuid")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Omics::ReferenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html).
#[derive(Clone, Copy)]
pub struct ReferenceStore(Identity);

impl ResourceType for ReferenceStore {
    const TYPE_NAME: &'static str = "AWS::Omics::ReferenceStore";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ReferenceStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `ReferenceStoreId`.
    #[inline]
    pub fn reference_store_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ReferenceStoreId")
    }
}

/// [`AWS::Omics::RunCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html).
#[derive(Clone, Copy)]
pub struct RunCache(Identity);

impl ResourceType for RunCache {
    const TYPE_NAME: &'static str = "AWS::Omics::RunCache";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RunCache {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Omics::RunGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html).
#[derive(Clone, Copy)]
pub struct RunGroup(Identity);

impl ResourceType for RunGroup {
    const TYPE_NAME: &'static str = "AWS::Omics::RunGroup";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RunGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Omics::SequenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html).
#[derive(Clone, Copy)]
pub struct SequenceStore(Identity);

impl ResourceType for SequenceStore {
    const TYPE_NAME: &'static str = "AWS::Omics::SequenceStore";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SequenceStore {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `S3AccessPointArn`.
    #[inline]
    pub fn s3_access_point_arn(self) -> Value<Text> {
        attribute(self.0, "S3AccessPointArn")
    }

    /// The attribute `S3Uri`.
    #[inline]
    pub fn s3_uri(self) -> Value<Text> {
        attribute(self.0, "S3Uri")
    }

    /// The attribute `SequenceStoreId`.
    #[inline]
    pub fn sequence_store_id(self) -> Value<Id<Self>> {
        attribute(self.0, "SequenceStoreId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }
}

/// [`AWS::Omics::VariantStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html).
#[derive(Clone, Copy)]
pub struct VariantStore(Identity);

impl ResourceType for VariantStore {
    const TYPE_NAME: &'static str = "AWS::Omics::VariantStore";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl VariantStore {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StatusMessage`.
    #[inline]
    pub fn status_message(self) -> Value<Text> {
        attribute(self.0, "StatusMessage")
    }

    /// The attribute `StoreArn`.
    #[inline]
    pub fn store_arn(self) -> Value<Text> {
        attribute(self.0, "StoreArn")
    }

    /// The attribute `StoreSizeBytes`.
    #[inline]
    pub fn store_size_bytes(self) -> Value<Number> {
        attribute(self.0, "StoreSizeBytes")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Text> {
        attribute(self.0, "UpdateTime")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Omics::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html).
#[derive(Clone, Copy)]
pub struct Workflow(Identity);

impl ResourceType for Workflow {
    const TYPE_NAME: &'static str = "AWS::Omics::Workflow";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Workflow {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `Uuid`.
    #[inline]
    pub fn uuid(self) -> Value<Text> {
        attribute(self.0, "Uuid")
    }
}

/// [`AWS::Omics::WorkflowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html).
#[derive(Clone, Copy)]
pub struct WorkflowVersion(Identity);

impl ResourceType for WorkflowVersion {
    const TYPE_NAME: &'static str = "AWS::Omics::WorkflowVersion";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl WorkflowVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `Type`.
    #[inline]
    pub fn r#type(self) -> Value<Text> {
        attribute(self.0, "Type")
    }

    /// The attribute `Uuid`.
    #[inline]
    pub fn uuid(self) -> Value<Text> {
        attribute(self.0, "Uuid")
    }
}
