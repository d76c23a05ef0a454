//! Resource types of `AWS::LicenseManager`.

use super::prelude::*;

/// [`AWS::LicenseManager::Grant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html).
pub struct Grant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Grant {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::Grant",
        arn: Some(ReturnValue::Ref),
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

impl Grant {
    /// The attribute `GrantArn`.
    #[inline]
    pub fn grant_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GrantArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::LicenseManager::License`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html).
pub struct License {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for License {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::License",
        arn: Some(ReturnValue::Ref),
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

impl License {
    /// The attribute `LicenseArn`.
    #[inline]
    pub fn license_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LicenseArn")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Text> {
        attribute(self.use_construct, "Version")
    }
}

/// [`AWS::LicenseManager::LicenseAssetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html).
pub struct LicenseAssetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LicenseAssetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::LicenseAssetGroup",
        arn: Some(ReturnValue::Ref),
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

impl LicenseAssetGroup {
    /// The attribute `LicenseAssetGroupArn`.
    #[inline]
    pub fn license_asset_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LicenseAssetGroupArn")
    }
}

/// [`AWS::LicenseManager::LicenseAssetRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html).
pub struct LicenseAssetRuleSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LicenseAssetRuleSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::LicenseAssetRuleSet",
        arn: Some(ReturnValue::Ref),
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

impl LicenseAssetRuleSet {
    /// The attribute `LicenseAssetRulesetArn`.
    #[inline]
    pub fn license_asset_ruleset_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LicenseAssetRulesetArn")
    }
}

/// [`AWS::LicenseManager::LicenseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html).
pub struct LicenseConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LicenseConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::LicenseConfiguration",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LicenseConfigurationId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LicenseConfiguration {
    /// The attribute `LicenseConfigurationArn`, which is what `Ref` returns.
    #[inline]
    pub fn license_configuration_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `LicenseConfigurationId`.
    #[inline]
    pub fn license_configuration_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LicenseConfigurationId")
    }

    /// The attribute `OwnerAccountId`.
    #[inline]
    pub fn owner_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccountId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::LicenseManager::ReportGenerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html).
pub struct ReportGenerator {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReportGenerator {
    const FACTS: Facts = Facts {
        type_name: "AWS::LicenseManager::ReportGenerator",
        arn: Some(ReturnValue::Ref),
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

impl ReportGenerator {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `ReportCreatorAccount`.
    #[inline]
    pub fn report_creator_account(&self) -> Value<Text> {
        attribute(self.use_construct, "ReportCreatorAccount")
    }

    /// The attribute `S3Location`.
    #[inline]
    pub fn s3_location(&self) -> Value<Json> {
        attribute(self.use_construct, "S3Location")
    }
}
