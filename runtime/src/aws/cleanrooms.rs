//! Resource types of `AWS::CleanRooms`.

use super::prelude::*;

/// [`AWS::CleanRooms::AnalysisTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html).
#[derive(Clone, Copy)]
pub struct AnalysisTemplate(Identity);

impl ResourceType for AnalysisTemplate {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::AnalysisTemplate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AnalysisTemplate {
    /// The attribute `AnalysisTemplateIdentifier`.
    #[inline]
    pub fn analysis_template_identifier(self) -> Value<Text> {
        attribute(self.0, "AnalysisTemplateIdentifier")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(self) -> Value<Text> {
        attribute(self.0, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CleanRooms::Collaboration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html).
#[derive(Clone, Copy)]
pub struct Collaboration(Identity);

impl ResourceType for Collaboration {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::Collaboration";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Collaboration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "CollaborationIdentifier")
    }
}

/// [`AWS::CleanRooms::ConfiguredTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html).
#[derive(Clone, Copy)]
pub struct ConfiguredTable(Identity);

impl ResourceType for ConfiguredTable {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::ConfiguredTable";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl ConfiguredTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ConfiguredTableIdentifier`.
    #[inline]
    pub fn configured_table_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "ConfiguredTableIdentifier")
    }
}

/// [`AWS::CleanRooms::ConfiguredTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html).
#[derive(Clone, Copy)]
pub struct ConfiguredTableAssociation(Identity);

impl ResourceType for ConfiguredTableAssociation {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfiguredTableAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ConfiguredTableAssociationIdentifier`.
    #[inline]
    pub fn configured_table_association_identifier(self) -> Value<Text> {
        attribute(self.0, "ConfiguredTableAssociationIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CleanRooms::IdMappingTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html).
#[derive(Clone, Copy)]
pub struct IdMappingTable(Identity);

impl ResourceType for IdMappingTable {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::IdMappingTable";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdMappingTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `IdMappingTableIdentifier`.
    #[inline]
    pub fn id_mapping_table_identifier(self) -> Value<Text> {
        attribute(self.0, "IdMappingTableIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    #[inline]
    pub fn input_reference_properties(self) -> Value<Json> {
        attribute(self.0, "InputReferenceProperties")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(self) -> Value<Text> {
        attribute(self.0, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CleanRooms::IdNamespaceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html).
#[derive(Clone, Copy)]
pub struct IdNamespaceAssociation(Identity);

impl ResourceType for IdNamespaceAssociation {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::IdNamespaceAssociation";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdNamespaceAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `IdNamespaceAssociationIdentifier`.
    #[inline]
    pub fn id_namespace_association_identifier(self) -> Value<Text> {
        attribute(self.0, "IdNamespaceAssociationIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    #[inline]
    pub fn input_reference_properties(self) -> Value<Json> {
        attribute(self.0, "InputReferenceProperties")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(self) -> Value<Text> {
        attribute(self.0, "MembershipArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CleanRooms::IntermediateTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html).
#[derive(Clone, Copy)]
pub struct IntermediateTable(Identity);

impl ResourceType for IntermediateTable {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::IntermediateTable";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IntermediateTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `IntermediateTableIdentifier`.
    #[inline]
    pub fn intermediate_table_identifier(self) -> Value<Text> {
        attribute(self.0, "IntermediateTableIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(self) -> Value<Text> {
        attribute(self.0, "MembershipArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::CleanRooms::Membership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html).
#[derive(Clone, Copy)]
pub struct Membership(Identity);

impl ResourceType for Membership {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::Membership";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Membership {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationCreatorAccountId`.
    #[inline]
    pub fn collaboration_creator_account_id(self) -> Value<Text> {
        attribute(self.0, "CollaborationCreatorAccountId")
    }

    /// The attribute `MembershipIdentifier`.
    #[inline]
    pub fn membership_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "MembershipIdentifier")
    }
}

/// [`AWS::CleanRooms::PrivacyBudgetTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html).
#[derive(Clone, Copy)]
pub struct PrivacyBudgetTemplate(Identity);

impl ResourceType for PrivacyBudgetTemplate {
    const TYPE_NAME: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PrivacyBudgetTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CollaborationArn`.
    #[inline]
    pub fn collaboration_arn(self) -> Value<Text> {
        attribute(self.0, "CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    #[inline]
    pub fn collaboration_identifier(self) -> Value<Text> {
        attribute(self.0, "CollaborationIdentifier")
    }

    /// The attribute `MembershipArn`.
    #[inline]
    pub fn membership_arn(self) -> Value<Text> {
        attribute(self.0, "MembershipArn")
    }

    /// The attribute `PrivacyBudgetTemplateIdentifier`.
    #[inline]
    pub fn privacy_budget_template_identifier(self) -> Value<Text> {
        attribute(self.0, "PrivacyBudgetTemplateIdentifier")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}
