//! Resource types of `AWS::BCMDataExports`.

use super::prelude::*;

/// [`AWS::BCMDataExports::Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html).
pub struct Export {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Export {
    const FACTS: Facts = Facts {
        type_name: "AWS::BCMDataExports::Export",
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

impl Export {
    /// The attribute `Export.ExportArn`.
    #[inline]
    pub fn export_export_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Export.ExportArn")
    }

    /// The attribute `ExportArn`.
    #[inline]
    pub fn export_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ExportArn")
    }
}
