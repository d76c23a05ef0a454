//! Resource types of `AWS::DynamoDB`.

use super::prelude::*;

/// [`AWS::DynamoDB::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html).
pub struct Backup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Backup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DynamoDB::Backup",
        arn: Some(ReturnValue::Attribute("BackupArn")),
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

impl Backup {
    /// The attribute `BackupArn`.
    #[inline]
    pub fn backup_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BackupArn")
    }

    /// The attribute `BackupCreationDateTime`.
    #[inline]
    pub fn backup_creation_date_time(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupCreationDateTime")
    }

    /// The attribute `BackupId`, which is what `Ref` returns.
    #[inline]
    pub fn backup_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `BackupSizeBytes`.
    #[inline]
    pub fn backup_size_bytes(&self) -> Value<Integer> {
        attribute(self.use_construct, "BackupSizeBytes")
    }

    /// The attribute `BackupStatus`.
    #[inline]
    pub fn backup_status(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupStatus")
    }

    /// The attribute `BackupType`.
    #[inline]
    pub fn backup_type(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupType")
    }
}

/// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
pub struct GlobalTable {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalTable {
    const FACTS: Facts = Facts {
        type_name: "AWS::DynamoDB::GlobalTable",
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

impl GlobalTable {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "StreamArn")
    }

    /// The attribute `TableId`.
    #[inline]
    pub fn table_id(&self) -> Value<Text> {
        attribute(self.use_construct, "TableId")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
pub struct Table {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::DynamoDB::Table",
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

impl Table {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `StreamArn`.
    #[inline]
    pub fn stream_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "StreamArn")
    }

    /// `TableName`, which is what `Ref` returns.
    #[inline]
    pub fn table_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
