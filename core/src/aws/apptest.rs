//! Resource types of `AWS::AppTest`.

use super::prelude::*;

/// [`AWS::AppTest::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html).
pub struct TestCase {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TestCase {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppTest::TestCase",
        arn: Some(ReturnValue::Attribute("TestCaseArn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TestCase {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdateTime`.
    #[inline]
    pub fn last_update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdateTime")
    }

    /// The attribute `LatestVersion`.
    #[inline]
    pub fn latest_version(&self) -> Value<Json> {
        attribute(self.use_construct, "LatestVersion")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `TestCaseArn`.
    #[inline]
    pub fn test_case_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TestCaseArn")
    }

    /// The attribute `TestCaseId`.
    #[inline]
    pub fn test_case_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TestCaseId")
    }

    /// The attribute `TestCaseVersion`.
    #[inline]
    pub fn test_case_version(&self) -> Value<Number> {
        attribute(self.use_construct, "TestCaseVersion")
    }
}
