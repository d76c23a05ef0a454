//! Resource types of `AWS::CleanRooms`.

use super::prelude::*;

/// [`AWS::CleanRooms::AnalysisTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html).
pub struct AnalysisTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AnalysisTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::AnalysisTemplate",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AnalysisTemplate {
    /// The attribute `AnalysisTemplateIdentifier`.
    #[inline]
    pub fn analysis_template_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "AnalysisTemplateIdentifier")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRooms::Collaboration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html).
pub struct Collaboration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Collaboration {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::Collaboration",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Collaboration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }
}

/// [`AWS::CleanRooms::ConfiguredTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html).
pub struct ConfiguredTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfiguredTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::ConfiguredTable",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfiguredTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConfiguredTableIdentifier`.
    #[inline]
    pub fn configured_table_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConfiguredTableIdentifier")
    }
}

/// [`AWS::CleanRooms::ConfiguredTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html).
pub struct ConfiguredTableAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfiguredTableAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::ConfiguredTableAssociation",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfiguredTableAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConfiguredTableAssociationIdentifier`.
    #[inline]
    pub fn configured_table_association_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfiguredTableAssociationIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRooms::IdMappingTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html).
pub struct IdMappingTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdMappingTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::IdMappingTable",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IdMappingTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `IdMappingTableIdentifier`.
    #[inline]
    pub fn id_mapping_table_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "IdMappingTableIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    #[inline]
    pub fn input_reference_properties(&self) -> Value<Json> {
        attribute(self.use_construct, "InputReferenceProperties")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRooms::IdNamespaceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html).
pub struct IdNamespaceAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdNamespaceAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::IdNamespaceAssociation",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IdNamespaceAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `IdNamespaceAssociationIdentifier`.
    #[inline]
    pub fn id_namespace_association_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "IdNamespaceAssociationIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    #[inline]
    pub fn input_reference_properties(&self) -> Value<Json> {
        attribute(self.use_construct, "InputReferenceProperties")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRooms::IntermediateTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html).
pub struct IntermediateTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IntermediateTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::IntermediateTable",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl IntermediateTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `IntermediateTableIdentifier`.
    #[inline]
    pub fn intermediate_table_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "IntermediateTableIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::CleanRooms::Membership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html).
pub struct Membership {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Membership {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::Membership",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Membership {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationCreatorAccountId`.
    #[inline]
    pub fn collaboration_creator_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationCreatorAccountId")
    }

    /// The attribute `MembershipIdentifier`.
    #[inline]
    pub fn membership_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "MembershipIdentifier")
    }
}

/// [`AWS::CleanRooms::PrivacyBudgetTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html).
pub struct PrivacyBudgetTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrivacyBudgetTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::CleanRooms::PrivacyBudgetTemplate",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PrivacyBudgetTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CollaborationIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MembershipArn")
    }

    /// The attribute `PrivacyBudgetTemplateIdentifier`.
    #[inline]
    pub fn privacy_budget_template_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "PrivacyBudgetTemplateIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
