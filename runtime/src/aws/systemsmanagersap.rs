//! Resource types of `AWS::SystemsManagerSAP`.

use super::prelude::*;

/// [`AWS::SystemsManagerSAP::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::SystemsManagerSAP::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::SystemsManagerSAP::Application",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
