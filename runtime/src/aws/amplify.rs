//! Resource types of `AWS::Amplify`.

use super::prelude::*;

/// [`AWS::Amplify::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Amplify::App"))]
pub struct App(Identity);

impl ResourceType for App {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::App",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("AppId")),
        name: Some(Target::Attribute("AppName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl App {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AppId")
    }

    /// The attribute `AppName`.
    #[inline]
    pub fn app_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "AppName")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DefaultDomain`.
    #[inline]
    pub fn default_domain(&self) -> Value<Text> {
        attribute(self.0, "DefaultDomain")
    }
}

/// [`AWS::Amplify::Branch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Amplify::Branch"))]
pub struct Branch(Identity);

impl ResourceType for Branch {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Branch",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("BranchName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Branch {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Text> {
        attribute(self.0, "AppId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Backend.StackArn`.
    #[inline]
    pub fn backend_stack_arn(&self) -> Value<Text> {
        attribute(self.0, "Backend.StackArn")
    }

    /// The attribute `BasicAuthConfig.EnableBasicAuth`.
    #[inline]
    pub fn basic_auth_config_enable_basic_auth(&self) -> Value<Boolean> {
        attribute(self.0, "BasicAuthConfig.EnableBasicAuth")
    }

    /// The attribute `BasicAuthConfig.Password`.
    #[inline]
    pub fn basic_auth_config_password(&self) -> Value<Text> {
        attribute(self.0, "BasicAuthConfig.Password")
    }

    /// The attribute `BasicAuthConfig.Username`.
    #[inline]
    pub fn basic_auth_config_username(&self) -> Value<Text> {
        attribute(self.0, "BasicAuthConfig.Username")
    }

    /// The attribute `BranchName`.
    #[inline]
    pub fn branch_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "BranchName")
    }

    /// The attribute `BuildSpec`.
    #[inline]
    pub fn build_spec(&self) -> Value<Text> {
        attribute(self.0, "BuildSpec")
    }

    /// The attribute `ComputeRoleArn`.
    #[inline]
    pub fn compute_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "ComputeRoleArn")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `EnableAutoBuild`.
    #[inline]
    pub fn enable_auto_build(&self) -> Value<Boolean> {
        attribute(self.0, "EnableAutoBuild")
    }

    /// The attribute `EnablePerformanceMode`.
    #[inline]
    pub fn enable_performance_mode(&self) -> Value<Boolean> {
        attribute(self.0, "EnablePerformanceMode")
    }

    /// The attribute `EnablePullRequestPreview`.
    #[inline]
    pub fn enable_pull_request_preview(&self) -> Value<Boolean> {
        attribute(self.0, "EnablePullRequestPreview")
    }

    /// The attribute `EnableSkewProtection`.
    #[inline]
    pub fn enable_skew_protection(&self) -> Value<Boolean> {
        attribute(self.0, "EnableSkewProtection")
    }

    /// The attribute `EnvironmentVariables`.
    #[inline]
    pub fn environment_variables(&self) -> Value<List<Json>> {
        attribute(self.0, "EnvironmentVariables")
    }

    /// The attribute `Framework`.
    #[inline]
    pub fn framework(&self) -> Value<Text> {
        attribute(self.0, "Framework")
    }

    /// The attribute `PullRequestEnvironmentName`.
    #[inline]
    pub fn pull_request_environment_name(&self) -> Value<Text> {
        attribute(self.0, "PullRequestEnvironmentName")
    }

    /// The attribute `Stage`.
    #[inline]
    pub fn stage(&self) -> Value<Text> {
        attribute(self.0, "Stage")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::Amplify::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Amplify::Domain"))]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Domain",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("DomainName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Domain {
    /// The attribute `AppId`.
    #[inline]
    pub fn app_id(&self) -> Value<Text> {
        attribute(self.0, "AppId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AutoSubDomainCreationPatterns`.
    #[inline]
    pub fn auto_sub_domain_creation_patterns(&self) -> Value<List<Text>> {
        attribute(self.0, "AutoSubDomainCreationPatterns")
    }

    /// The attribute `AutoSubDomainIAMRole`.
    #[inline]
    pub fn auto_sub_domain_iam_role(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "AutoSubDomainIAMRole")
    }

    /// The attribute `Certificate.CertificateArn`.
    #[inline]
    pub fn certificate_certificate_arn(
        &self,
    ) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(self.0, "Certificate.CertificateArn")
    }

    /// The attribute `Certificate.CertificateType`.
    #[inline]
    pub fn certificate_certificate_type(&self) -> Value<Text> {
        attribute(self.0, "Certificate.CertificateType")
    }

    /// The attribute `Certificate.CertificateVerificationDNSRecord`.
    #[inline]
    pub fn certificate_certificate_verification_dns_record(&self) -> Value<Text> {
        attribute(self.0, "Certificate.CertificateVerificationDNSRecord")
    }

    /// The attribute `CertificateRecord`.
    #[inline]
    pub fn certificate_record(&self) -> Value<Text> {
        attribute(self.0, "CertificateRecord")
    }

    /// The attribute `CertificateSettings.CertificateType`.
    #[inline]
    pub fn certificate_settings_certificate_type(&self) -> Value<Text> {
        attribute(self.0, "CertificateSettings.CertificateType")
    }

    /// The attribute `CertificateSettings.CustomCertificateArn`.
    #[inline]
    pub fn certificate_settings_custom_certificate_arn(
        &self,
    ) -> Value<Arn<super::certificatemanager::Certificate>> {
        attribute(self.0, "CertificateSettings.CustomCertificateArn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "DomainName")
    }

    /// The attribute `DomainStatus`.
    #[inline]
    pub fn domain_status(&self) -> Value<Text> {
        attribute(self.0, "DomainStatus")
    }

    /// The attribute `EnableAutoSubDomain`.
    #[inline]
    pub fn enable_auto_sub_domain(&self) -> Value<Boolean> {
        attribute(self.0, "EnableAutoSubDomain")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.0, "StatusReason")
    }

    /// The attribute `SubDomainSettings`.
    #[inline]
    pub fn sub_domain_settings(&self) -> Value<List<Json>> {
        attribute(self.0, "SubDomainSettings")
    }

    /// The attribute `UpdateStatus`.
    #[inline]
    pub fn update_status(&self) -> Value<Text> {
        attribute(self.0, "UpdateStatus")
    }
}

/// [`AWS::Amplify::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Amplify::Webhook"))]
pub struct Webhook(Identity);

impl ResourceType for Webhook {
    const FACTS: Facts = Facts {
        type_name: "AWS::Amplify::Webhook",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("WebhookId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Webhook {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `WebhookId`.
    #[inline]
    pub fn webhook_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "WebhookId")
    }

    /// The attribute `WebhookUrl`.
    #[inline]
    pub fn webhook_url(&self) -> Value<Text> {
        attribute(self.0, "WebhookUrl")
    }
}
