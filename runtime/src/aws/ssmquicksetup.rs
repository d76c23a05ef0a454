//! Resource types of `AWS::SSMQuickSetup`.

use super::prelude::*;

/// [`AWS::SSMQuickSetup::ConfigurationManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html).
#[derive(Clone, Copy)]
pub struct ConfigurationManager(Identity);

impl ResourceType for ConfigurationManager {
    const TYPE_NAME: &'static str = "AWS::SSMQuickSetup::ConfigurationManager";
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

impl ConfigurationManager {
    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `LastModifiedAt`.
    #[inline]
    pub fn last_modified_at(self) -> Value<Text> {
        attribute(self.0, "LastModifiedAt")
    }

    /// The attribute `ManagerArn`.
    #[inline]
    pub fn manager_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ManagerArn")
    }

    /// The attribute `StatusSummaries`.
    #[inline]
    pub fn status_summaries(self) -> Value<List<Json>> {
        attribute(self.0, "StatusSummaries")
    }
}

/// [`AWS::SSMQuickSetup::LifecycleAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html).
#[derive(Clone, Copy)]
pub struct LifecycleAutomation(Identity);

impl ResourceType for LifecycleAutomation {
    const TYPE_NAME: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation";
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

impl LifecycleAutomation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationId")
    }
}
