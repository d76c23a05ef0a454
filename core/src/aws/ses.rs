//! Resource types of `AWS::SES`.

use super::prelude::*;

/// [`AWS::SES::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html).
pub struct ConfigurationSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ConfigurationSet",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationSet {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html).
pub struct ConfigurationSetEventDestination {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationSetEventDestination {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ConfigurationSetEventDestination",
        arn: None,
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConfigurationSetEventDestination {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::ContactList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html).
pub struct ContactList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContactList {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ContactList",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ContactList {
    /// `ContactListName`, which is what `Ref` returns.
    #[inline]
    pub fn contact_list_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::CustomVerificationEmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html).
pub struct CustomVerificationEmailTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomVerificationEmailTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::CustomVerificationEmailTemplate",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CustomVerificationEmailTemplate {
    /// `TemplateName`, which is what `Ref` returns.
    #[inline]
    pub fn template_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html).
pub struct DedicatedIpPool {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DedicatedIpPool {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::DedicatedIpPool",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DedicatedIpPool {
    /// `PoolName`, which is what `Ref` returns.
    #[inline]
    pub fn pool_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::EmailIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html).
pub struct EmailIdentity {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EmailIdentity {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::EmailIdentity",
        arn: None,
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

impl EmailIdentity {
    /// The attribute `DkimDNSTokenName1`.
    #[inline]
    pub fn dkim_dns_token_name1(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenName1")
    }

    /// The attribute `DkimDNSTokenName2`.
    #[inline]
    pub fn dkim_dns_token_name2(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenName2")
    }

    /// The attribute `DkimDNSTokenName3`.
    #[inline]
    pub fn dkim_dns_token_name3(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenName3")
    }

    /// The attribute `DkimDNSTokenValue1`.
    #[inline]
    pub fn dkim_dns_token_value1(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenValue1")
    }

    /// The attribute `DkimDNSTokenValue2`.
    #[inline]
    pub fn dkim_dns_token_value2(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenValue2")
    }

    /// The attribute `DkimDNSTokenValue3`.
    #[inline]
    pub fn dkim_dns_token_value3(&self) -> Value<Text> {
        attribute(self.use_construct, "DkimDNSTokenValue3")
    }

    /// `EmailIdentity`, which is what `Ref` returns.
    #[inline]
    pub fn email_identity(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::EmailIdentityCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html).
pub struct EmailIdentityCertificate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EmailIdentityCertificate {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::EmailIdentityCertificate",
        arn: None,
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

impl EmailIdentityCertificate {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::MailManagerAddonInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html).
pub struct MailManagerAddonInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerAddonInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerAddonInstance",
        arn: None,
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

impl MailManagerAddonInstance {
    /// The attribute `AddonInstanceArn`.
    #[inline]
    pub fn addon_instance_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AddonInstanceArn")
    }

    /// The attribute `AddonInstanceId`.
    #[inline]
    pub fn addon_instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AddonInstanceId")
    }

    /// The attribute `AddonName`.
    #[inline]
    pub fn addon_name(&self) -> Value<Text> {
        attribute(self.use_construct, "AddonName")
    }
}

/// [`AWS::SES::MailManagerAddonSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html).
pub struct MailManagerAddonSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerAddonSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerAddonSubscription",
        arn: None,
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

impl MailManagerAddonSubscription {
    /// The attribute `AddonSubscriptionArn`.
    #[inline]
    pub fn addon_subscription_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AddonSubscriptionArn")
    }

    /// The attribute `AddonSubscriptionId`.
    #[inline]
    pub fn addon_subscription_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AddonSubscriptionId")
    }
}

/// [`AWS::SES::MailManagerAddressList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html).
pub struct MailManagerAddressList {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerAddressList {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerAddressList",
        arn: None,
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

impl MailManagerAddressList {
    /// The attribute `AddressListArn`.
    #[inline]
    pub fn address_list_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AddressListArn")
    }

    /// The attribute `AddressListId`.
    #[inline]
    pub fn address_list_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AddressListId")
    }
}

/// [`AWS::SES::MailManagerArchive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html).
pub struct MailManagerArchive {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerArchive {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerArchive",
        arn: None,
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

impl MailManagerArchive {
    /// The attribute `ArchiveArn`.
    #[inline]
    pub fn archive_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ArchiveArn")
    }

    /// The attribute `ArchiveId`.
    #[inline]
    pub fn archive_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ArchiveId")
    }

    /// The attribute `ArchiveState`.
    #[inline]
    pub fn archive_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ArchiveState")
    }
}

/// [`AWS::SES::MailManagerIngressPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html).
pub struct MailManagerIngressPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerIngressPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerIngressPoint",
        arn: None,
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

impl MailManagerIngressPoint {
    /// The attribute `ARecord`.
    #[inline]
    pub fn a_record(&self) -> Value<Text> {
        attribute(self.use_construct, "ARecord")
    }

    /// The attribute `IngressPointArn`.
    #[inline]
    pub fn ingress_point_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "IngressPointArn")
    }

    /// The attribute `IngressPointId`.
    #[inline]
    pub fn ingress_point_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "IngressPointId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::SES::MailManagerRelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html).
pub struct MailManagerRelay {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerRelay {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerRelay",
        arn: None,
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

impl MailManagerRelay {
    /// The attribute `RelayArn`.
    #[inline]
    pub fn relay_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "RelayArn")
    }

    /// The attribute `RelayId`.
    #[inline]
    pub fn relay_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RelayId")
    }
}

/// [`AWS::SES::MailManagerRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html).
pub struct MailManagerRuleSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerRuleSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerRuleSet",
        arn: None,
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

impl MailManagerRuleSet {
    /// The attribute `RuleSetArn`.
    #[inline]
    pub fn rule_set_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleSetArn")
    }

    /// The attribute `RuleSetId`.
    #[inline]
    pub fn rule_set_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "RuleSetId")
    }
}

/// [`AWS::SES::MailManagerTrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html).
pub struct MailManagerTrafficPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MailManagerTrafficPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MailManagerTrafficPolicy",
        arn: None,
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

impl MailManagerTrafficPolicy {
    /// The attribute `TrafficPolicyArn`.
    #[inline]
    pub fn traffic_policy_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TrafficPolicyArn")
    }

    /// The attribute `TrafficPolicyId`.
    #[inline]
    pub fn traffic_policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TrafficPolicyId")
    }
}

/// [`AWS::SES::MultiRegionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html).
pub struct MultiRegionEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MultiRegionEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::MultiRegionEndpoint",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MultiRegionEndpoint {
    /// `EndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::ReceiptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html).
pub struct ReceiptFilter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReceiptFilter {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ReceiptFilter",
        arn: None,
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

impl ReceiptFilter {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::ReceiptRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html).
pub struct ReceiptRule {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReceiptRule {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ReceiptRule",
        arn: None,
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

impl ReceiptRule {
    /// The attribute `RuleName`.
    #[inline]
    pub fn rule_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleName")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::ReceiptRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html).
pub struct ReceiptRuleSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReceiptRuleSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::ReceiptRuleSet",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ReceiptRuleSet {
    /// `RuleSetName`, which is what `Ref` returns.
    #[inline]
    pub fn rule_set_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html).
pub struct Template {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Template {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::Template",
        arn: None,
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

impl Template {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html).
pub struct Tenant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Tenant {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::Tenant",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Tenant {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `TenantName`, which is what `Ref` returns.
    #[inline]
    pub fn tenant_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::SES::VdmAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html).
pub struct VdmAttributes {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VdmAttributes {
    const FACTS: Facts = Facts {
        type_name: "AWS::SES::VdmAttributes",
        arn: None,
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

impl VdmAttributes {
    /// The attribute `VdmAttributesResourceId`.
    #[inline]
    pub fn vdm_attributes_resource_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VdmAttributesResourceId")
    }
}
