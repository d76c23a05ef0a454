//! Resource types of `AWS::APS`.

use super::prelude::*;

/// [`AWS::APS::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html).
#[derive(Clone, Copy)]
pub struct AnomalyDetector(Identity);

impl ResourceType for AnomalyDetector {
    const TYPE_NAME: &'static str = "AWS::APS::AnomalyDetector";
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

impl AnomalyDetector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::APS::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::APS::ResourcePolicy";
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

impl ResourcePolicy {
    /// `WorkspaceArn`, which is what `Ref` returns.
    #[inline]
    pub fn workspace_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::APS::RuleGroupsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html).
#[derive(Clone, Copy)]
pub struct RuleGroupsNamespace(Identity);

impl ResourceType for RuleGroupsNamespace {
    const TYPE_NAME: &'static str = "AWS::APS::RuleGroupsNamespace";
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

impl RuleGroupsNamespace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::APS::Scraper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html).
#[derive(Clone, Copy)]
pub struct Scraper(Identity);

impl ResourceType for Scraper {
    const TYPE_NAME: &'static str = "AWS::APS::Scraper";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ScraperId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Scraper {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `ScraperId`.
    #[inline]
    pub fn scraper_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ScraperId")
    }
}

/// [`AWS::APS::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html).
#[derive(Clone, Copy)]
pub struct Workspace(Identity);

impl ResourceType for Workspace {
    const TYPE_NAME: &'static str = "AWS::APS::Workspace";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("WorkspaceId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Workspace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PrometheusEndpoint`.
    #[inline]
    pub fn prometheus_endpoint(self) -> Value<Text> {
        attribute(self.0, "PrometheusEndpoint")
    }

    /// The attribute `WorkspaceId`.
    #[inline]
    pub fn workspace_id(self) -> Value<Id<Self>> {
        attribute(self.0, "WorkspaceId")
    }
}
