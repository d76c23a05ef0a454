//! Resource types of `AWS::DynamoDB`.

use super::prelude::*;

/// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
#[derive(Clone, Copy)]
pub struct GlobalTable(Identity);

impl ResourceType for GlobalTable {
    const TYPE_NAME: &'static str = "AWS::DynamoDB::GlobalTable";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl GlobalTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(self) -> Value<Text> {
        attribute(self.0, "StreamArn")
    }

    /// The attribute `TableId`.
    #[inline]
    pub fn table_id(self) -> Value<Text> {
        attribute(self.0, "TableId")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
#[derive(Clone, Copy)]
pub struct Table(Identity);

impl ResourceType for Table {
    const TYPE_NAME: &'static str = "AWS::DynamoDB::Table";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl Table {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(self) -> Value<Text> {
        attribute(self.0, "StreamArn")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
