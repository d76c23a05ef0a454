//! Resource types of `AWS::BCMDataExports`.

use super::prelude::*;

/// [`AWS::BCMDataExports::Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html).
#[derive(Clone, Copy)]
pub struct Export(Identity);

impl ResourceType for Export {
    const TYPE_NAME: &'static str = "AWS::BCMDataExports::Export";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Export {
    /// The attribute `Export.ExportArn`.
    #[inline]
    pub fn export_export_arn(self) -> Value<Text> {
        attribute(self.0, "Export.ExportArn")
    }

    /// The attribute `ExportArn`.
    #[inline]
    pub fn export_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ExportArn")
    }
}
