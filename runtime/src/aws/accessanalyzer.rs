//! Resource types of `AWS::AccessAnalyzer`.

use super::prelude::*;

/// [`AWS::AccessAnalyzer::Analyzer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html).
#[derive(Clone, Copy)]
pub struct Analyzer(Identity);

impl ResourceType for Analyzer {
    const TYPE_NAME: &'static str = "AWS::AccessAnalyzer::Analyzer";
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

impl Analyzer {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::AccessAnalyzer::ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html).
#[derive(Clone, Copy)]
pub struct ArchiveRule(Identity);

impl ResourceType for ArchiveRule {
    const TYPE_NAME: &'static str = "AWS::AccessAnalyzer::ArchiveRule";
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

impl ArchiveRule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
