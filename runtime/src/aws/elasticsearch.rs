//! Resource types of `AWS::Elasticsearch`.

use super::prelude::*;

/// [`AWS::Elasticsearch::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Elasticsearch::Domain"))]
pub struct Domain(Identity);

impl ResourceType for Domain {
    const FACTS: Facts = Facts {
        type_name: "AWS::Elasticsearch::Domain",
        arn: Some(Target::Attribute("Arn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Domain {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `DomainArn`.
    #[inline]
    pub fn domain_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DomainArn")
    }

    /// The attribute `DomainEndpoint`.
    #[inline]
    pub fn domain_endpoint(&self) -> Value<Text> {
        attribute(self.0, "DomainEndpoint")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Name<Self>> {
        reference(self.0)
    }

    /// `DomainName`, which is what `Ref` returns.
    #[inline]
    pub fn domain_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
