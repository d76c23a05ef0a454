//! Resource types of `AWS::Cassandra`.

use super::prelude::*;

/// [`AWS::Cassandra::Keyspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html).
pub struct Keyspace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Keyspace {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cassandra::Keyspace",
        arn: None,
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

impl Keyspace {
    /// `KeyspaceName`, which is what `Ref` returns.
    #[inline]
    pub fn keyspace_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Cassandra::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html).
pub struct Table {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cassandra::Table",
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

impl Table {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Cassandra::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html).
pub struct Type {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Type {
    const FACTS: Facts = Facts {
        type_name: "AWS::Cassandra::Type",
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

impl Type {
    /// The attribute `DirectParentTypes`.
    #[inline]
    pub fn direct_parent_types(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DirectParentTypes")
    }

    /// The attribute `DirectReferringTables`.
    #[inline]
    pub fn direct_referring_tables(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DirectReferringTables")
    }

    /// The attribute `KeyspaceArn`.
    #[inline]
    pub fn keyspace_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "KeyspaceArn")
    }

    /// The attribute `LastModifiedTimestamp`.
    #[inline]
    pub fn last_modified_timestamp(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModifiedTimestamp")
    }

    /// The attribute `MaxNestingDepth`.
    #[inline]
    pub fn max_nesting_depth(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxNestingDepth")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}
