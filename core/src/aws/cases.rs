//! Resource types of `AWS::Cases`.

use super::prelude::*;

/// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
pub struct Case {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Case {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Case",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CaseId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Case {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CaseId`.
    #[inline]
    pub fn case_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CaseId")
    }
}

/// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
pub struct CaseRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CaseRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::CaseRule",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CaseRuleId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CaseRule {
    /// The attribute `CaseRuleArn`.
    #[inline]
    pub fn case_rule_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CaseRuleArn")
    }

    /// The attribute `CaseRuleId`.
    #[inline]
    pub fn case_rule_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CaseRuleId")
    }

    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }
}

/// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Domain",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DomainId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Domain {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DomainArn")
    }

    /// The attribute `DomainId`.
    #[inline]
    pub fn domain_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DomainId")
    }

    /// The attribute `DomainStatus`.
    #[inline]
    pub fn domain_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainStatus")
    }
}

/// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
pub struct Field {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Field {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Field",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("FieldId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Field {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `FieldArn`.
    #[inline]
    pub fn field_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FieldArn")
    }

    /// The attribute `FieldId`.
    #[inline]
    pub fn field_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FieldId")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace")
    }
}

/// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
pub struct Layout {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Layout {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Layout",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LayoutId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Layout {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `LayoutArn`.
    #[inline]
    pub fn layout_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LayoutArn")
    }

    /// The attribute `LayoutId`.
    #[inline]
    pub fn layout_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LayoutId")
    }
}

/// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
pub struct RelatedItem {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RelatedItem {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::RelatedItem",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("RelatedItemId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RelatedItem {
    /// The attribute `RelatedItemArn`.
    #[inline]
    pub fn related_item_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RelatedItemArn")
    }

    /// The attribute `RelatedItemId`.
    #[inline]
    pub fn related_item_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RelatedItemId")
    }
}

/// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
pub struct Template {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cases::Template",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("TemplateId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Template {
    /// The attribute `CreatedTime`.
    #[inline]
    pub fn created_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedTime")
    }

    /// The attribute `LastModifiedTime`.
    #[inline]
    pub fn last_modified_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedTime")
    }

    /// The attribute `TemplateArn`.
    #[inline]
    pub fn template_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TemplateArn")
    }

    /// The attribute `TemplateId`.
    #[inline]
    pub fn template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TemplateId")
    }
}
