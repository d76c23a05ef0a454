//! Resource types of `AWS::CodeBuild`.

use super::prelude::*;

/// [`AWS::CodeBuild::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html).
pub struct Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeBuild::Fleet",
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

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CodeBuild::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html).
pub struct Project {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Project {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeBuild::Project",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Project {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CodeBuild::ReportGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html).
pub struct ReportGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReportGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeBuild::ReportGroup",
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

impl ReportGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::CodeBuild::SourceCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html).
pub struct SourceCredential {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SourceCredential {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeBuild::SourceCredential",
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

impl SourceCredential {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}
