//! Resource types of `AWS::OpenSearch`.

use super::prelude::*;

/// [`AWS::OpenSearch::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::OpenSearch::DataSource"))]
pub struct DataSource(Identity);

impl ResourceType for DataSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::OpenSearch::DataSource",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DataSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
