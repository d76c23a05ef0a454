//! Resource types of `AWS::PCS`.

use super::prelude::*;

/// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
#[derive(Clone, Copy)]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const TYPE_NAME: &'static str = "AWS::PCS::Cluster";
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

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Endpoints`.
    #[inline]
    pub fn endpoints(self) -> Value<List<Json>> {
        attribute(self.0, "Endpoints")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
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

/// [`AWS::PCS::ComputeNodeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html).
#[derive(Clone, Copy)]
pub struct ComputeNodeGroup(Identity);

impl ResourceType for ComputeNodeGroup {
    const TYPE_NAME: &'static str = "AWS::PCS::ComputeNodeGroup";
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

impl ComputeNodeGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
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

/// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
#[derive(Clone, Copy)]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const TYPE_NAME: &'static str = "AWS::PCS::Queue";
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

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
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
