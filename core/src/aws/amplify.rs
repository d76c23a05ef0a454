//! Resource types of `AWS::Amplify`.

use super::prelude::*;

/// [`AWS::Amplify::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html).
pub struct App {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for App {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::App",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("AppId")),
        name: Some(ReturnValue::Attribute("AppName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl App {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AppId")
    }

    /// The attribute `AppName`.
    #[inline]
    pub fn app_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "AppName")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DefaultDomain`.
    #[inline]
    pub fn default_domain(&self) -> Value<Text> {
        attribute(self.use_construct, "DefaultDomain")
    }
}

/// [`AWS::Amplify::Branch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html).
pub struct Branch {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Branch {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Branch",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("BranchName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Branch {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AppId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Backend.StackArn`.
    #[inline]
    pub fn backend_stack_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Backend.StackArn")
    }

    /// The attribute `BasicAuthConfig.EnableBasicAuth`.
    #[inline]
    pub fn basic_auth_config_enable_basic_auth(&self) -> Value<Boolean> {
        attribute(self.use_construct, "BasicAuthConfig.EnableBasicAuth")
    }

    /// The attribute `BasicAuthConfig.Password`.
    #[inline]
    pub fn basic_auth_config_password(&self) -> Value<Text> {
        attribute(self.use_construct, "BasicAuthConfig.Password")
    }

    /// The attribute `BasicAuthConfig.Username`.
    #[inline]
    pub fn basic_auth_config_username(&self) -> Value<Text> {
        attribute(self.use_construct, "BasicAuthConfig.Username")
    }

    /// The attribute `BranchName`.
    #[inline]
    pub fn branch_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "BranchName")
    }

    /// The attribute `BuildSpec`.
    #[inline]
    pub fn build_spec(&self) -> Value<Text> {
        attribute(self.use_construct, "BuildSpec")
    }

    /// The attribute `ComputeRoleArn`.
    #[inline]
    pub fn compute_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "ComputeRoleArn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `EnableAutoBuild`.
    #[inline]
    pub fn enable_auto_build(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableAutoBuild")
    }

    /// The attribute `EnablePerformanceMode`.
    #[inline]
    pub fn enable_performance_mode(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnablePerformanceMode")
    }

    /// The attribute `EnablePullRequestPreview`.
    #[inline]
    pub fn enable_pull_request_preview(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnablePullRequestPreview")
    }

    /// The attribute `EnableSkewProtection`.
    #[inline]
    pub fn enable_skew_protection(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableSkewProtection")
    }

    /// The attribute `EnvironmentVariables`.
    #[inline]
    pub fn environment_variables(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "EnvironmentVariables")
    }

    /// The attribute `Framework`.
    #[inline]
    pub fn framework(&self) -> Value<Text> {
        attribute(self.use_construct, "Framework")
    }

    /// The attribute `PullRequestEnvironmentName`.
    #[inline]
    pub fn pull_request_environment_name(&self) -> Value<Text> {
        attribute(self.use_construct, "PullRequestEnvironmentName")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(&self) -> Value<Text> {
        attribute(self.use_construct, "Stage")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::Amplify::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html).
pub struct Domain {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Domain",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("DomainName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Domain {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AppId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AutoSubDomainCreationPatterns`.
    #[inline]
    pub fn auto_sub_domain_creation_patterns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AutoSubDomainCreationPatterns")
    }

    /// The attribute `AutoSubDomainIAMRole`.
    #[inline]
    pub fn auto_sub_domain_iam_role(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "AutoSubDomainIAMRole")
    }

    /// The attribute `Certificate.CertificateArn`.
    #[inline]
    pub fn certificate_certificate_arn(
        &self,
    ) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(self.use_construct, "Certificate.CertificateArn")
    }

    /// The attribute `Certificate.CertificateType`.
    #[inline]
    pub fn certificate_certificate_type(&self) -> Value<Text> {
        attribute(self.use_construct, "Certificate.CertificateType")
    }

    /// The attribute `Certificate.CertificateVerificationDNSRecord`.
    #[inline]
    pub fn certificate_certificate_verification_dns_record(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Certificate.CertificateVerificationDNSRecord",
        )
    }

    /// The attribute `CertificateRecord`.
    #[inline]
    pub fn certificate_record(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateRecord")
    }

    /// The attribute `CertificateSettings.CertificateType`.
    #[inline]
    pub fn certificate_settings_certificate_type(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateSettings.CertificateType")
    }

    /// The attribute `CertificateSettings.CustomCertificateArn`.
    #[inline]
    pub fn certificate_settings_custom_certificate_arn(
        &self,
    ) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(
            self.use_construct,
            "CertificateSettings.CustomCertificateArn",
        )
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `DomainStatus`.
    #[inline]
    pub fn domain_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainStatus")
    }

    /// The attribute `EnableAutoSubDomain`.
    #[inline]
    pub fn enable_auto_sub_domain(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableAutoSubDomain")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }

    /// The attribute `SubDomainSettings`.
    #[inline]
    pub fn sub_domain_settings(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SubDomainSettings")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdateStatus")
    }
}

/// [`AWS::Amplify::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html).
pub struct Webhook {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Webhook {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Webhook",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("WebhookId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Webhook {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `WebhookId`.
    #[inline]
    pub fn webhook_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "WebhookId")
    }

    /// The attribute `WebhookUrl`.
    #[inline]
    pub fn webhook_url(&self) -> Value<Text> {
        attribute(self.use_construct, "WebhookUrl")
    }
}
