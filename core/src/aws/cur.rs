//! Resource types of `AWS::CUR`.

use super::prelude::*;

/// [`AWS::CUR::ReportDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html).
pub struct ReportDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReportDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::CUR::ReportDefinition",
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

impl ReportDefinition {
    /// `ReportName`, which is what `Ref` returns.
    #[inline]
    pub fn report_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
