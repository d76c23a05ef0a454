//! Resource types of `AWS::S3Tables`.

use super::prelude::*;

/// [`AWS::S3Tables::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html).
pub struct Namespace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Namespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Tables::Namespace",
        arn: None,
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

impl Namespace {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3Tables::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html).
pub struct Table {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Tables::Table",
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

impl Table {
    /// The attribute `TableARN`.
    #[inline]
    pub fn table_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TableARN")
    }

    /// The attribute `VersionToken`.
    #[inline]
    pub fn version_token(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionToken")
    }

    /// The attribute `WarehouseLocation`.
    #[inline]
    pub fn warehouse_location(&self) -> Value<Text> {
        attribute(self.use_construct, "WarehouseLocation")
    }
}

/// [`AWS::S3Tables::TableBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html).
pub struct TableBucket {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TableBucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Tables::TableBucket",
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

impl TableBucket {
    /// The attribute `TableBucketARN`.
    #[inline]
    pub fn table_bucket_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TableBucketARN")
    }
}

/// [`AWS::S3Tables::TableBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html).
pub struct TableBucketPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TableBucketPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Tables::TableBucketPolicy",
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

impl TableBucketPolicy {
    /// `TableBucketARN`, which is what `Ref` returns.
    #[inline]
    pub fn table_bucket_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3Tables::TablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html).
pub struct TablePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TablePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3Tables::TablePolicy",
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

impl TablePolicy {
    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace")
    }

    /// The attribute `TableBucketARN`.
    #[inline]
    pub fn table_bucket_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TableBucketARN")
    }

    /// The attribute `TableName`.
    #[inline]
    pub fn table_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TableName")
    }

    /// `TableARN`, which is what `Ref` returns.
    #[inline]
    pub fn table_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }
}
