//! Resource types of `AWS::ServiceCatalogAppRegistry`.

use super::prelude::*;

/// [`AWS::ServiceCatalogAppRegistry::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalogAppRegistry::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalogAppRegistry::Application",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("ApplicationName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `ApplicationName`.
    #[inline]
    pub fn application_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "ApplicationName")
    }

    /// The attribute `ApplicationTagKey`.
    #[inline]
    pub fn application_tag_key(&self) -> Value<Text> {
        attribute(self.0, "ApplicationTagKey")
    }

    /// The attribute `ApplicationTagValue`.
    #[inline]
    pub fn application_tag_value(&self) -> Value<Text> {
        attribute(self.0, "ApplicationTagValue")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalogAppRegistry::AttributeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalogAppRegistry::AttributeGroup"))]
pub struct AttributeGroup(Identity);

impl ResourceType for AttributeGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalogAppRegistry::AttributeGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AttributeGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation"))]
pub struct AttributeGroupAssociation(Identity);

impl ResourceType for AttributeGroupAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl AttributeGroupAssociation {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<super::servicecatalogappregistry::Application>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `AttributeGroupArn`.
    #[inline]
    pub fn attribute_group_arn(
        &self,
    ) -> Value<Arn<super::servicecatalogappregistry::AttributeGroup>> {
        attribute(self.0, "AttributeGroupArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceCatalogAppRegistry::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceCatalogAppRegistry::ResourceAssociation"))]
pub struct ResourceAssociation(Identity);

impl ResourceType for ResourceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceCatalogAppRegistry::ResourceAssociation",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceAssociation {
    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Arn<super::servicecatalogappregistry::Application>> {
        attribute(self.0, "ApplicationArn")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}
