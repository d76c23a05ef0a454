//! Resource types of `AWS::CUR`.

use super::prelude::*;

/// [`AWS::CUR::ReportDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html).
#[derive(Clone, Copy)]
pub struct ReportDefinition(Identity);

impl ResourceType for ReportDefinition {
    const TYPE_NAME: &'static str = "AWS::CUR::ReportDefinition";
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

impl ReportDefinition {
    /// `ReportName`, which is what `Ref` returns.
    #[inline]
    pub fn report_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
