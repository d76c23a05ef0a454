//! Resource types of `AWS::Forecast`.

use super::prelude::*;

/// [`AWS::Forecast::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html).
#[derive(Clone, Copy)]
pub struct Dataset(Identity);

impl ResourceType for Dataset {
    const TYPE_NAME: &'static str = "AWS::Forecast::Dataset";
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

impl Dataset {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Forecast::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html).
#[derive(Clone, Copy)]
pub struct DatasetGroup(Identity);

impl ResourceType for DatasetGroup {
    const TYPE_NAME: &'static str = "AWS::Forecast::DatasetGroup";
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

impl DatasetGroup {
    /// The attribute `DatasetGroupArn`.
    #[inline]
    pub fn dataset_group_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DatasetGroupArn")
    }
}
