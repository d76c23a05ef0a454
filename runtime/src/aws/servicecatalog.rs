//! Resource types of `AWS::ServiceCatalog`.

use super::prelude::*;

/// [`AWS::ServiceCatalog::AcceptedPortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::AcceptedPortfolioShare"))]
pub struct AcceptedPortfolioShare(Identity);

impl ResourceType for AcceptedPortfolioShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::AcceptedPortfolioShare",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AcceptedPortfolioShare {
    /// `PortfolioId`, which is what `Ref` returns.
    #[inline]
    pub fn portfolio_id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::CloudFormationProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::CloudFormationProduct"))]
pub struct CloudFormationProduct(Identity);

impl ResourceType for CloudFormationProduct {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::CloudFormationProduct",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudFormationProduct {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ProductName`.
    #[inline]
    pub fn product_name(&self) -> Value<Text> {
        attribute(self.0, "ProductName")
    }

    /// The attribute `ProvisioningArtifactIds`.
    #[inline]
    pub fn provisioning_artifact_ids(&self) -> Value<Text> {
        attribute(self.0, "ProvisioningArtifactIds")
    }

    /// The attribute `ProvisioningArtifactNames`.
    #[inline]
    pub fn provisioning_artifact_names(&self) -> Value<Text> {
        attribute(self.0, "ProvisioningArtifactNames")
    }
}

/// [`AWS::ServiceCatalog::CloudFormationProvisionedProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::CloudFormationProvisionedProduct"))]
pub struct CloudFormationProvisionedProduct(Identity);

impl ResourceType for CloudFormationProvisionedProduct {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudFormationProvisionedProduct {
    /// The attribute `CloudformationStackArn`.
    #[inline]
    pub fn cloudformation_stack_arn(&self) -> Value<Text> {
        attribute(self.0, "CloudformationStackArn")
    }

    /// The attribute `ProvisionedProductId`.
    #[inline]
    pub fn provisioned_product_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ProvisionedProductId")
    }

    /// The attribute `RecordId`.
    #[inline]
    pub fn record_id(&self) -> Value<Text> {
        attribute(self.0, "RecordId")
    }
}

/// [`AWS::ServiceCatalog::LaunchNotificationConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::LaunchNotificationConstraint"))]
pub struct LaunchNotificationConstraint(Identity);

impl ResourceType for LaunchNotificationConstraint {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::LaunchNotificationConstraint",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LaunchNotificationConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::LaunchRoleConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::LaunchRoleConstraint"))]
pub struct LaunchRoleConstraint(Identity);

impl ResourceType for LaunchRoleConstraint {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::LaunchRoleConstraint",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LaunchRoleConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::LaunchTemplateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::LaunchTemplateConstraint"))]
pub struct LaunchTemplateConstraint(Identity);

impl ResourceType for LaunchTemplateConstraint {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::LaunchTemplateConstraint",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LaunchTemplateConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::Portfolio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::Portfolio"))]
pub struct Portfolio(Identity);

impl ResourceType for Portfolio {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::Portfolio",
        arn: None,
        id: Some(Target::Ref),
        name: Some(Target::Attribute("PortfolioName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Portfolio {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `PortfolioName`.
    #[inline]
    pub fn portfolio_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "PortfolioName")
    }
}

/// [`AWS::ServiceCatalog::PortfolioPrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::PortfolioPrincipalAssociation"))]
pub struct PortfolioPrincipalAssociation(Identity);

impl ResourceType for PortfolioPrincipalAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::PortfolioPrincipalAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PortfolioPrincipalAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::PortfolioProductAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::PortfolioProductAssociation"))]
pub struct PortfolioProductAssociation(Identity);

impl ResourceType for PortfolioProductAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::PortfolioProductAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PortfolioProductAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::PortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::PortfolioShare"))]
pub struct PortfolioShare(Identity);

impl ResourceType for PortfolioShare {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::PortfolioShare",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PortfolioShare {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::ResourceUpdateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::ResourceUpdateConstraint"))]
pub struct ResourceUpdateConstraint(Identity);

impl ResourceType for ResourceUpdateConstraint {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::ResourceUpdateConstraint",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceUpdateConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::ServiceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::ServiceAction"))]
pub struct ServiceAction(Identity);

impl ResourceType for ServiceAction {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::ServiceAction",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServiceAction {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::ServiceActionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::ServiceActionAssociation"))]
pub struct ServiceActionAssociation(Identity);

impl ResourceType for ServiceActionAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::ServiceActionAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ServiceActionAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalog::StackSetConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::StackSetConstraint"))]
pub struct StackSetConstraint(Identity);

impl ResourceType for StackSetConstraint {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::StackSetConstraint",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl StackSetConstraint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::TagOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::TagOption"))]
pub struct TagOption(Identity);

impl ResourceType for TagOption {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::TagOption",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TagOption {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalog::TagOptionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalog::TagOptionAssociation"))]
pub struct TagOptionAssociation(Identity);

impl ResourceType for TagOptionAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalog::TagOptionAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TagOptionAssociation {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
