//! Resource types of `AWS::Cases`.

use super::prelude::*;

/// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
#[derive(Clone, Copy)]
pub struct Case(Identity);

impl ResourceType for Case {
    const TYPE_NAME: &'static str = "AWS::Cases::Case";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("CaseId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Case {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CaseId`.
    #[inline]
    pub fn case_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CaseId")
    }
}

/// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
#[derive(Clone, Copy)]
pub struct CaseRule(Identity);

impl ResourceType for CaseRule {
    const TYPE_NAME: &'static str = "AWS::Cases::CaseRule";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("CaseRuleId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CaseRule {
    /// The attribute `CaseRuleArn`.
    #[inline]
    pub fn case_rule_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "CaseRuleArn")
    }

    /// The attribute `CaseRuleId`.
    #[inline]
    pub fn case_rule_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CaseRuleId")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }
}

/// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
#[derive(Clone, Copy)]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const TYPE_NAME: &'static str = "AWS::Cases::Domain";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("DomainId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Domain {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainArn")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DomainId")
    }

    /// The attribute `DomainStatus`.
    #[inline]
    pub fn domain_status(self) -> Value<Text> {
        attribute(self.0, "DomainStatus")
    }
}

/// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
#[derive(Clone, Copy)]
pub struct Field(Identity);

impl ResourceType for Field {
    const TYPE_NAME: &'static str = "AWS::Cases::Field";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("FieldId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Field {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `FieldArn`.
    #[inline]
    pub fn field_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "FieldArn")
    }

    /// The attribute `FieldId`.
    #[inline]
    pub fn field_id(self) -> Value<Id<Self>> {
        attribute(self.0, "FieldId")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(self) -> Value<Text> {
        attribute(self.0, "Namespace")
    }
}

/// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
#[derive(Clone, Copy)]
pub struct Layout(Identity);

impl ResourceType for Layout {
    const TYPE_NAME: &'static str = "AWS::Cases::Layout";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LayoutId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Layout {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `LayoutArn`.
    #[inline]
    pub fn layout_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LayoutArn")
    }

    /// The attribute `LayoutId`.
    #[inline]
    pub fn layout_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LayoutId")
    }
}

/// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
#[derive(Clone, Copy)]
pub struct RelatedItem(Identity);

impl ResourceType for RelatedItem {
    const TYPE_NAME: &'static str = "AWS::Cases::RelatedItem";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("RelatedItemId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RelatedItem {
    /// The attribute `RelatedItemArn`.
    #[inline]
    pub fn related_item_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "RelatedItemArn")
    }

    /// The attribute `RelatedItemId`.
    #[inline]
    pub fn related_item_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RelatedItemId")
    }
}

/// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
#[derive(Clone, Copy)]
pub struct Template(Identity);

impl ResourceType for Template {
    const TYPE_NAME: &'static str = "AWS::Cases::Template";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("TemplateId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Template {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(self) -> Value<Text> {
        attribute(self.0, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(self) -> Value<Text> {
        attribute(self.0, "LastModifiedTime")
    }

    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TemplateArn")
    }

    /// The attribute `TemplateId`.
    #[inline]
    pub fn template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TemplateId")
    }
}
