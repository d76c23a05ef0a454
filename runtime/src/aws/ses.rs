//! Resource types of `AWS::SES`.

use super::prelude::*;

/// [`AWS::SES::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html).
#[derive(Clone, Copy)]
pub struct ConfigurationSet(Identity);

impl ResourceType for ConfigurationSet {
    const TYPE_NAME: &'static str = "AWS::SES::ConfigurationSet";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfigurationSet {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html).
#[derive(Clone, Copy)]
pub struct ConfigurationSetEventDestination(Identity);

impl ResourceType for ConfigurationSetEventDestination {
    const TYPE_NAME: &'static str = "AWS::SES::ConfigurationSetEventDestination";
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ConfigurationSetEventDestination {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SES::ContactList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html).
#[derive(Clone, Copy)]
pub struct ContactList(Identity);

impl ResourceType for ContactList {
    const TYPE_NAME: &'static str = "AWS::SES::ContactList";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ContactList {
    /// `ContactListName`, which is what `Ref` returns.
    #[inline]
    pub fn contact_list_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::CustomVerificationEmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html).
#[derive(Clone, Copy)]
pub struct CustomVerificationEmailTemplate(Identity);

impl ResourceType for CustomVerificationEmailTemplate {
    const TYPE_NAME: &'static str = "AWS::SES::CustomVerificationEmailTemplate";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl CustomVerificationEmailTemplate {
    /// `TemplateName`, which is what `Ref` returns.
    #[inline]
    pub fn template_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html).
#[derive(Clone, Copy)]
pub struct DedicatedIpPool(Identity);

impl ResourceType for DedicatedIpPool {
    const TYPE_NAME: &'static str = "AWS::SES::DedicatedIpPool";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DedicatedIpPool {
    /// `PoolName`, which is what `Ref` returns.
    #[inline]
    pub fn pool_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::EmailIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html).
#[derive(Clone, Copy)]
pub struct EmailIdentity(Identity);

impl ResourceType for EmailIdentity {
    const TYPE_NAME: &'static str = "AWS::SES::EmailIdentity";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EmailIdentity {
    /// The attribute `DkimDNSTokenName1`.
    #[inline]
    pub fn dkim_dns_token_name1(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenName1")
    }

    /// The attribute `DkimDNSTokenName2`.
    #[inline]
    pub fn dkim_dns_token_name2(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenName2")
    }

    /// The attribute `DkimDNSTokenName3`.
    #[inline]
    pub fn dkim_dns_token_name3(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenName3")
    }

    /// The attribute `DkimDNSTokenValue1`.
    #[inline]
    pub fn dkim_dns_token_value1(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenValue1")
    }

    /// The attribute `DkimDNSTokenValue2`.
    #[inline]
    pub fn dkim_dns_token_value2(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenValue2")
    }

    /// The attribute `DkimDNSTokenValue3`.
    #[inline]
    pub fn dkim_dns_token_value3(self) -> Value<Text> {
        attribute(self.0, "DkimDNSTokenValue3")
    }

    /// `EmailIdentity`, which is what `Ref` returns.
    #[inline]
    pub fn email_identity(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SES::EmailIdentityCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html).
#[derive(Clone, Copy)]
pub struct EmailIdentityCertificate(Identity);

impl ResourceType for EmailIdentityCertificate {
    const TYPE_NAME: &'static str = "AWS::SES::EmailIdentityCertificate";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EmailIdentityCertificate {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SES::MailManagerAddonInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html).
#[derive(Clone, Copy)]
pub struct MailManagerAddonInstance(Identity);

impl ResourceType for MailManagerAddonInstance {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerAddonInstance";
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

impl MailManagerAddonInstance {
    /// The attribute `AddonInstanceArn`.
    #[inline]
    pub fn addon_instance_arn(self) -> Value<Text> {
        attribute(self.0, "AddonInstanceArn")
    }

    /// The attribute `AddonInstanceId`.
    #[inline]
    pub fn addon_instance_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AddonInstanceId")
    }

    /// The attribute `AddonName`.
    #[inline]
    pub fn addon_name(self) -> Value<Text> {
        attribute(self.0, "AddonName")
    }
}

/// [`AWS::SES::MailManagerAddonSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html).
#[derive(Clone, Copy)]
pub struct MailManagerAddonSubscription(Identity);

impl ResourceType for MailManagerAddonSubscription {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerAddonSubscription";
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

impl MailManagerAddonSubscription {
    /// The attribute `AddonSubscriptionArn`.
    #[inline]
    pub fn addon_subscription_arn(self) -> Value<Text> {
        attribute(self.0, "AddonSubscriptionArn")
    }

    /// The attribute `AddonSubscriptionId`.
    #[inline]
    pub fn addon_subscription_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AddonSubscriptionId")
    }
}

/// [`AWS::SES::MailManagerAddressList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html).
#[derive(Clone, Copy)]
pub struct MailManagerAddressList(Identity);

impl ResourceType for MailManagerAddressList {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerAddressList";
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

impl MailManagerAddressList {
    /// The attribute `AddressListArn`.
    #[inline]
    pub fn address_list_arn(self) -> Value<Text> {
        attribute(self.0, "AddressListArn")
    }

    /// The attribute `AddressListId`.
    #[inline]
    pub fn address_list_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AddressListId")
    }
}

/// [`AWS::SES::MailManagerArchive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html).
#[derive(Clone, Copy)]
pub struct MailManagerArchive(Identity);

impl ResourceType for MailManagerArchive {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerArchive";
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

impl MailManagerArchive {
    /// The attribute `ArchiveArn`.
    #[inline]
    pub fn archive_arn(self) -> Value<Text> {
        attribute(self.0, "ArchiveArn")
    }

    /// The attribute `ArchiveId`.
    #[inline]
    pub fn archive_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ArchiveId")
    }

    /// The attribute `ArchiveState`.
    #[inline]
    pub fn archive_state(self) -> Value<Text> {
        attribute(self.0, "ArchiveState")
    }
}

/// [`AWS::SES::MailManagerIngressPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html).
#[derive(Clone, Copy)]
pub struct MailManagerIngressPoint(Identity);

impl ResourceType for MailManagerIngressPoint {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerIngressPoint";
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

impl MailManagerIngressPoint {
    /// The attribute `ARecord`.
    #[inline]
    pub fn a_record(self) -> Value<Text> {
        attribute(self.0, "ARecord")
    }

    /// The attribute `IngressPointArn`.
    #[inline]
    pub fn ingress_point_arn(self) -> Value<Text> {
        attribute(self.0, "IngressPointArn")
    }

    /// The attribute `IngressPointId`.
    #[inline]
    pub fn ingress_point_id(self) -> Value<Id<Self>> {
        attribute(self.0, "IngressPointId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::SES::MailManagerRelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html).
#[derive(Clone, Copy)]
pub struct MailManagerRelay(Identity);

impl ResourceType for MailManagerRelay {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerRelay";
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

impl MailManagerRelay {
    /// The attribute `RelayArn`.
    #[inline]
    pub fn relay_arn(self) -> Value<Text> {
        attribute(self.0, "RelayArn")
    }

    /// The attribute `RelayId`.
    #[inline]
    pub fn relay_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RelayId")
    }
}

/// [`AWS::SES::MailManagerRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html).
#[derive(Clone, Copy)]
pub struct MailManagerRuleSet(Identity);

impl ResourceType for MailManagerRuleSet {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerRuleSet";
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

impl MailManagerRuleSet {
    /// The attribute `RuleSetArn`.
    #[inline]
    pub fn rule_set_arn(self) -> Value<Text> {
        attribute(self.0, "RuleSetArn")
    }

    /// The attribute `RuleSetId`.
    #[inline]
    pub fn rule_set_id(self) -> Value<Id<Self>> {
        attribute(self.0, "RuleSetId")
    }
}

/// [`AWS::SES::MailManagerTrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html).
#[derive(Clone, Copy)]
pub struct MailManagerTrafficPolicy(Identity);

impl ResourceType for MailManagerTrafficPolicy {
    const TYPE_NAME: &'static str = "AWS::SES::MailManagerTrafficPolicy";
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

impl MailManagerTrafficPolicy {
    /// The attribute `TrafficPolicyArn`.
    #[inline]
    pub fn traffic_policy_arn(self) -> Value<Text> {
        attribute(self.0, "TrafficPolicyArn")
    }

    /// The attribute `TrafficPolicyId`.
    #[inline]
    pub fn traffic_policy_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TrafficPolicyId")
    }
}

/// [`AWS::SES::MultiRegionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html).
#[derive(Clone, Copy)]
pub struct MultiRegionEndpoint(Identity);

impl ResourceType for MultiRegionEndpoint {
    const TYPE_NAME: &'static str = "AWS::SES::MultiRegionEndpoint";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MultiRegionEndpoint {
    /// `EndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::ReceiptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html).
#[derive(Clone, Copy)]
pub struct ReceiptFilter(Identity);

impl ResourceType for ReceiptFilter {
    const TYPE_NAME: &'static str = "AWS::SES::ReceiptFilter";
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

impl ReceiptFilter {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SES::ReceiptRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html).
#[derive(Clone, Copy)]
pub struct ReceiptRule(Identity);

impl ResourceType for ReceiptRule {
    const TYPE_NAME: &'static str = "AWS::SES::ReceiptRule";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ReceiptRule {
    /// The attribute `RuleName`.
    #[inline]
    pub fn rule_name(self) -> Value<Text> {
        attribute(self.0, "RuleName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::SES::ReceiptRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html).
#[derive(Clone, Copy)]
pub struct ReceiptRuleSet(Identity);

impl ResourceType for ReceiptRuleSet {
    const TYPE_NAME: &'static str = "AWS::SES::ReceiptRuleSet";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ReceiptRuleSet {
    /// `RuleSetName`, which is what `Ref` returns.
    #[inline]
    pub fn rule_set_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html).
#[derive(Clone, Copy)]
pub struct Template(Identity);

impl ResourceType for Template {
    const TYPE_NAME: &'static str = "AWS::SES::Template";
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

impl Template {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::SES::Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html).
#[derive(Clone, Copy)]
pub struct Tenant(Identity);

impl ResourceType for Tenant {
    const TYPE_NAME: &'static str = "AWS::SES::Tenant";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Tenant {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `TenantName`, which is what `Ref` returns.
    #[inline]
    pub fn tenant_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::SES::VdmAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html).
#[derive(Clone, Copy)]
pub struct VdmAttributes(Identity);

impl ResourceType for VdmAttributes {
    const TYPE_NAME: &'static str = "AWS::SES::VdmAttributes";
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

impl VdmAttributes {
    /// The attribute `VdmAttributesResourceId`.
    #[inline]
    pub fn vdm_attributes_resource_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VdmAttributesResourceId")
    }
}
