//! Resource types of `AWS::ServiceCatalog`.

use super::prelude::*;

/// [`AWS::ServiceCatalog::AcceptedPortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html).
#[derive(Clone, Copy)]
pub struct AcceptedPortfolioShare(Identity);

impl ResourceType for AcceptedPortfolioShare {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare";
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

impl AcceptedPortfolioShare {
    /// `PortfolioId`, which is what `Ref` returns.
    #[inline]
    pub fn portfolio_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::CloudFormationProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html).
#[derive(Clone, Copy)]
pub struct CloudFormationProduct(Identity);

impl ResourceType for CloudFormationProduct {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";
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

impl CloudFormationProduct {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ProductName`.
    #[inline]
    pub fn product_name(self) -> Value<Text> {
        attribute(self.0, "ProductName")
    }

    /// The attribute `ProvisioningArtifactIds`.
    #[inline]
    pub fn provisioning_artifact_ids(self) -> Value<Text> {
        attribute(self.0, "ProvisioningArtifactIds")
    }

    /// The attribute `ProvisioningArtifactNames`.
    #[inline]
    pub fn provisioning_artifact_names(self) -> Value<Text> {
        attribute(self.0, "ProvisioningArtifactNames")
    }
}

/// [`AWS::ServiceCatalog::CloudFormationProvisionedProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html).
#[derive(Clone, Copy)]
pub struct CloudFormationProvisionedProduct(Identity);

impl ResourceType for CloudFormationProvisionedProduct {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct";
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

impl CloudFormationProvisionedProduct {
    /// The attribute `CloudformationStackArn`.
    #[inline]
    pub fn cloudformation_stack_arn(self) -> Value<Text> {
        attribute(self.0, "CloudformationStackArn")
    }

    /// The attribute `ProvisionedProductId`.
    #[inline]
    pub fn provisioned_product_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ProvisionedProductId")
    }

    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(self) -> Value<Text> {
        attribute(self.0, "RecordId")
    }
}

/// [`AWS::ServiceCatalog::LaunchNotificationConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html).
#[derive(Clone, Copy)]
pub struct LaunchNotificationConstraint(Identity);

impl ResourceType for LaunchNotificationConstraint {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::LaunchNotificationConstraint";
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

impl LaunchNotificationConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::LaunchRoleConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html).
#[derive(Clone, Copy)]
pub struct LaunchRoleConstraint(Identity);

impl ResourceType for LaunchRoleConstraint {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";
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

impl LaunchRoleConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::LaunchTemplateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html).
#[derive(Clone, Copy)]
pub struct LaunchTemplateConstraint(Identity);

impl ResourceType for LaunchTemplateConstraint {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint";
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

impl LaunchTemplateConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::Portfolio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html).
#[derive(Clone, Copy)]
pub struct Portfolio(Identity);

impl ResourceType for Portfolio {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::Portfolio";
    const ID: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("PortfolioName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Portfolio {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `PortfolioName`.
    #[inline]
    pub fn portfolio_name(self) -> Value<Name<Self>> {
        attribute(self.0, "PortfolioName")
    }
}

/// [`AWS::ServiceCatalog::PortfolioPrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html).
#[derive(Clone, Copy)]
pub struct PortfolioPrincipalAssociation(Identity);

impl ResourceType for PortfolioPrincipalAssociation {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PortfolioPrincipalAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::PortfolioProductAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html).
#[derive(Clone, Copy)]
pub struct PortfolioProductAssociation(Identity);

impl ResourceType for PortfolioProductAssociation {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PortfolioProductAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::PortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html).
#[derive(Clone, Copy)]
pub struct PortfolioShare(Identity);

impl ResourceType for PortfolioShare {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::PortfolioShare";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PortfolioShare {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::ResourceUpdateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html).
#[derive(Clone, Copy)]
pub struct ResourceUpdateConstraint(Identity);

impl ResourceType for ResourceUpdateConstraint {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint";
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

impl ResourceUpdateConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::ServiceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html).
#[derive(Clone, Copy)]
pub struct ServiceAction(Identity);

impl ResourceType for ServiceAction {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::ServiceAction";
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

impl ServiceAction {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::ServiceActionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html).
#[derive(Clone, Copy)]
pub struct ServiceActionAssociation(Identity);

impl ResourceType for ServiceActionAssociation {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ServiceActionAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::StackSetConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html).
#[derive(Clone, Copy)]
pub struct StackSetConstraint(Identity);

impl ResourceType for StackSetConstraint {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::StackSetConstraint";
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

impl StackSetConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::TagOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html).
#[derive(Clone, Copy)]
pub struct TagOption(Identity);

impl ResourceType for TagOption {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::TagOption";
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

impl TagOption {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::TagOptionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html).
#[derive(Clone, Copy)]
pub struct TagOptionAssociation(Identity);

impl ResourceType for TagOptionAssociation {
    const TYPE_NAME: &'static str = "AWS::ServiceCatalog::TagOptionAssociation";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TagOptionAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
