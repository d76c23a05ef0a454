//! Resource types of `AWS::Cases`.

use super::prelude::*;

/// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::Case"))]
pub struct Case(Identity);

impl ResourceType for Case {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Case",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CaseId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Case {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CaseId`.
    #[inline]
    pub fn case_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CaseId")
    }
}

/// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::CaseRule"))]
pub struct CaseRule(Identity);

impl ResourceType for CaseRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::CaseRule",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("CaseRuleId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CaseRule {
    /// The attribute `CaseRuleArn`.
    #[inline]
    pub fn case_rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CaseRuleArn")
    }

    /// The attribute `CaseRuleId`.
    #[inline]
    pub fn case_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "CaseRuleId")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::Domain"))]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Domain",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("DomainId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Domain {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainArn")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `DomainStatus`.
    #[inline]
    pub fn domain_status(&self) -> Value<Text> {
        attribute(self.0, "DomainStatus")
    }
}

/// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::Field"))]
pub struct Field(Identity);

impl ResourceType for Field {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Field",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("FieldId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Field {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `FieldArn`.
    #[inline]
    pub fn field_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "FieldArn")
    }

    /// The attribute `FieldId`.
    #[inline]
    pub fn field_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "FieldId")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(&self) -> Value<Text> {
        attribute(self.0, "Namespace")
    }
}

/// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::Layout"))]
pub struct Layout(Identity);

impl ResourceType for Layout {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Layout",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("LayoutId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Layout {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LayoutArn`.
    #[inline]
    pub fn layout_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "LayoutArn")
    }

    /// The attribute `LayoutId`.
    #[inline]
    pub fn layout_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LayoutId")
    }
}

/// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::RelatedItem"))]
pub struct RelatedItem(Identity);

impl ResourceType for RelatedItem {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::RelatedItem",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("RelatedItemId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl RelatedItem {
    /// The attribute `RelatedItemArn`.
    #[inline]
    pub fn related_item_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "RelatedItemArn")
    }

    /// The attribute `RelatedItemId`.
    #[inline]
    pub fn related_item_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "RelatedItemId")
    }
}

/// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Cases::Template"))]
pub struct Template(Identity);

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Template",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("TemplateId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Template {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TemplateArn")
    }

    /// The attribute `TemplateId`.
    #[inline]
    pub fn template_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "TemplateId")
    }
}
