//! Resource types of `AWS::PCS`.

use super::prelude::*;

/// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCS::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCS::Cluster",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Endpoints`.
    #[inline]
    pub fn endpoints(&self) -> Value<List<Json>> {
        attribute(self.0, "Endpoints")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(&self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::PCS::ComputeNodeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCS::ComputeNodeGroup"))]
pub struct ComputeNodeGroup(Identity);

impl ResourceType for ComputeNodeGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCS::ComputeNodeGroup",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ComputeNodeGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(&self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::PCS::Queue"))]
pub struct Queue(Identity);

impl ResourceType for Queue {
    const FACTS: Facts = Facts {
        type_name: "AWS::PCS::Queue",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Queue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ErrorInfo`.
    #[inline]
    pub fn error_info(&self) -> Value<List<Json>> {
        attribute(self.0, "ErrorInfo")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
