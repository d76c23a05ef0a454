//! Resource types of `AWS::ResilienceHub`.

use super::prelude::*;

/// [`AWS::ResilienceHub::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html).
pub struct App {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for App {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHub::App",
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

impl App {
    /// The attribute `AppArn`.
    #[inline]
    pub fn app_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AppArn")
    }

    /// The attribute `DriftStatus`.
    #[inline]
    pub fn drift_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DriftStatus")
    }
}

/// [`AWS::ResilienceHub::ResiliencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html).
pub struct ResiliencyPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResiliencyPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::ResilienceHub::ResiliencyPolicy",
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

impl ResiliencyPolicy {
    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "PolicyArn")
    }
}
