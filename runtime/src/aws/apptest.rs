//! Resource types of `AWS::AppTest`.

use super::prelude::*;

/// [`AWS::AppTest::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppTest::TestCase"))]
pub struct TestCase(Identity);

impl ResourceType for TestCase {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppTest::TestCase",
        arn: Some(Target::Attribute("TestCaseArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TestCase {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.0, "CreationTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(&self) -> Value<Text> {
        attribute(self.0, "LastUpdateTime")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Json> {
        attribute(self.0, "LatestVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TestCaseArn`.
    #[inline]
    pub fn test_case_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TestCaseArn")
    }

    /// The attribute `TestCaseId`.
    #[inline]
    pub fn test_case_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "TestCaseId")
    }

    /// The attribute `TestCaseVersion`.
    #[inline]
    pub fn test_case_version(&self) -> Value<Number> {
        attribute(self.0, "TestCaseVersion")
    }
}
