//! Resource types of `AWS::Detective`.

use super::prelude::*;

/// [`AWS::Detective::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html).
#[derive(Clone, Copy)]
pub struct Graph(Identity);

impl ResourceType for Graph {
    const TYPE_NAME: &'static str = "AWS::Detective::Graph";
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

impl Graph {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Detective::MemberInvitation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html).
#[derive(Clone, Copy)]
pub struct MemberInvitation(Identity);

impl ResourceType for MemberInvitation {
    const TYPE_NAME: &'static str = "AWS::Detective::MemberInvitation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MemberInvitation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Detective::OrganizationAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html).
#[derive(Clone, Copy)]
pub struct OrganizationAdmin(Identity);

impl ResourceType for OrganizationAdmin {
    const TYPE_NAME: &'static str = "AWS::Detective::OrganizationAdmin";
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

impl OrganizationAdmin {
    /// The attribute `GraphArn`.
    #[inline]
    pub fn graph_arn(self) -> Value<Text> {
        attribute(self.0, "GraphArn")
    }

    /// `AccountId`, which is what `Ref` returns.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
