//! Resource types of `AWS::S3Tables`.

use super::prelude::*;

/// [`AWS::S3Tables::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html).
#[derive(Clone, Copy)]
pub struct Namespace(Identity);

impl ResourceType for Namespace {
    const TYPE_NAME: &'static str = "AWS::S3Tables::Namespace";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Namespace {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::S3Tables::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html).
#[derive(Clone, Copy)]
pub struct Table(Identity);

impl ResourceType for Table {
    const TYPE_NAME: &'static str = "AWS::S3Tables::Table";
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

impl Table {
    /// The attribute `TableARN`.
    #[inline]
    pub fn table_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TableARN")
    }

    /// The attribute `VersionToken`.
    #[inline]
    pub fn version_token(self) -> Value<Text> {
        attribute(self.0, "VersionToken")
    }

    /// The attribute `WarehouseLocation`.
    #[inline]
    pub fn warehouse_location(self) -> Value<Text> {
        attribute(self.0, "WarehouseLocation")
    }
}

/// [`AWS::S3Tables::TableBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html).
#[derive(Clone, Copy)]
pub struct TableBucket(Identity);

impl ResourceType for TableBucket {
    const TYPE_NAME: &'static str = "AWS::S3Tables::TableBucket";
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

impl TableBucket {
    /// The attribute `TableBucketARN`.
    #[inline]
    pub fn table_bucket_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TableBucketARN")
    }
}

/// [`AWS::S3Tables::TableBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html).
#[derive(Clone, Copy)]
pub struct TableBucketPolicy(Identity);

impl ResourceType for TableBucketPolicy {
    const TYPE_NAME: &'static str = "AWS::S3Tables::TableBucketPolicy";
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

impl TableBucketPolicy {
    /// `TableBucketARN`, which is what `Ref` returns.
    #[inline]
    pub fn table_bucket_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}

/// [`AWS::S3Tables::TablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html).
#[derive(Clone, Copy)]
pub struct TablePolicy(Identity);

impl ResourceType for TablePolicy {
    const TYPE_NAME: &'static str = "AWS::S3Tables::TablePolicy";
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

impl TablePolicy {
    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(self) -> Value<Text> {
        attribute(self.0, "Namespace")
    }

    /// The attribute `TableBucketARN`.
    #[inline]
    pub fn table_bucket_arn(self) -> Value<Text> {
        attribute(self.0, "TableBucketARN")
    }

    /// The attribute `TableName`.
    #[inline]
    pub fn table_name(self) -> Value<Text> {
        attribute(self.0, "TableName")
    }

    /// `TableARN`, which is what `Ref` returns.
    #[inline]
    pub fn table_arn(self) -> Value<Arn<Self>> {
        reference(self.0)
    }
}
