//! Resource types of `AWS::S3`.

use super::prelude::*;

/// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html).
pub struct AccessGrant {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessGrant {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::AccessGrant",
        arn: Some(ReturnValue::Attribute("AccessGrantArn")),
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

impl AccessGrant {
    /// The attribute `AccessGrantArn`.
    #[inline]
    pub fn access_grant_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessGrantArn")
    }

    /// The attribute `AccessGrantId`.
    #[inline]
    pub fn access_grant_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccessGrantId")
    }

    /// The attribute `GrantScope`.
    #[inline]
    pub fn grant_scope(&self) -> Value<Text> {
        attribute(self.use_construct, "GrantScope")
    }
}

/// [`AWS::S3::AccessGrantsInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html).
pub struct AccessGrantsInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessGrantsInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::AccessGrantsInstance",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("AccessGrantsInstanceId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccessGrantsInstance {
    /// The attribute `AccessGrantsInstanceArn`.
    #[inline]
    pub fn access_grants_instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessGrantsInstanceArn")
    }

    /// The attribute `AccessGrantsInstanceId`.
    #[inline]
    pub fn access_grants_instance_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccessGrantsInstanceId")
    }
}

/// [`AWS::S3::AccessGrantsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html).
pub struct AccessGrantsLocation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessGrantsLocation {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::AccessGrantsLocation",
        arn: Some(ReturnValue::Attribute("AccessGrantsLocationArn")),
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

impl AccessGrantsLocation {
    /// The attribute `AccessGrantsLocationArn`.
    #[inline]
    pub fn access_grants_location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AccessGrantsLocationArn")
    }

    /// The attribute `AccessGrantsLocationId`.
    #[inline]
    pub fn access_grants_location_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccessGrantsLocationId")
    }
}

/// [`AWS::S3::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html).
pub struct AccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::AccessPoint",
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

impl AccessPoint {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Bucket`.
    #[inline]
    pub fn bucket(&self) -> Value<Name<super::s3::Bucket>> {
        attribute(self.use_construct, "Bucket")
    }

    /// The attribute `BucketAccountId`.
    #[inline]
    pub fn bucket_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "BucketAccountId")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `NetworkOrigin`.
    #[inline]
    pub fn network_origin(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkOrigin")
    }

    /// The attribute `PublicAccessBlockConfiguration.BlockPublicAcls`.
    #[inline]
    pub fn public_access_block_configuration_block_public_acls(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PublicAccessBlockConfiguration.BlockPublicAcls",
        )
    }

    /// The attribute `PublicAccessBlockConfiguration.BlockPublicPolicy`.
    #[inline]
    pub fn public_access_block_configuration_block_public_policy(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PublicAccessBlockConfiguration.BlockPublicPolicy",
        )
    }

    /// The attribute `PublicAccessBlockConfiguration.IgnorePublicAcls`.
    #[inline]
    pub fn public_access_block_configuration_ignore_public_acls(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PublicAccessBlockConfiguration.IgnorePublicAcls",
        )
    }

    /// The attribute `PublicAccessBlockConfiguration.RestrictPublicBuckets`.
    #[inline]
    pub fn public_access_block_configuration_restrict_public_buckets(&self) -> Value<Boolean> {
        attribute(
            self.use_construct,
            "PublicAccessBlockConfiguration.RestrictPublicBuckets",
        )
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `VpcConfiguration.VpcId`.
    #[inline]
    pub fn vpc_configuration_vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcConfiguration.VpcId")
    }
}

/// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
pub struct Bucket {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Bucket {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::Bucket",
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

impl Bucket {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `DomainName`.
    #[inline]
    pub fn domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainName")
    }

    /// The attribute `DualStackDomainName`.
    #[inline]
    pub fn dual_stack_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DualStackDomainName")
    }

    /// The attribute `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.AnnotationTableConfiguration.TableArn",
        )
    }

    /// The attribute `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.AnnotationTableConfiguration.TableName",
        )
    }

    /// The attribute `MetadataConfiguration.Destination`.
    #[inline]
    pub fn metadata_configuration_destination(&self) -> Value<Json> {
        attribute(self.use_construct, "MetadataConfiguration.Destination")
    }

    /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.InventoryTableConfiguration.TableArn",
        )
    }

    /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableName`.
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.InventoryTableConfiguration.TableName",
        )
    }

    /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableArn`.
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.JournalTableConfiguration.TableArn",
        )
    }

    /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableName`.
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_name(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataConfiguration.JournalTableConfiguration.TableName",
        )
    }

    /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableArn`.
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataTableConfiguration.S3TablesDestination.TableArn",
        )
    }

    /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "MetadataTableConfiguration.S3TablesDestination.TableNamespace",
        )
    }

    /// The attribute `RegionalDomainName`.
    #[inline]
    pub fn regional_domain_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RegionalDomainName")
    }

    /// The attribute `WebsiteURL`.
    #[inline]
    pub fn website_url(&self) -> Value<Text> {
        attribute(self.use_construct, "WebsiteURL")
    }

    /// `BucketName`, which is what `Ref` returns.
    #[inline]
    pub fn bucket_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html).
pub struct BucketPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BucketPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::BucketPolicy",
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

impl BucketPolicy {
    /// `Bucket`, which is what `Ref` returns.
    #[inline]
    pub fn bucket(&self) -> Value<Name<super::s3::Bucket>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3::MultiRegionAccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html).
pub struct MultiRegionAccessPoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MultiRegionAccessPoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::MultiRegionAccessPoint",
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

impl MultiRegionAccessPoint {
    /// The attribute `Alias`.
    #[inline]
    pub fn alias(&self) -> Value<Text> {
        attribute(self.use_construct, "Alias")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html).
pub struct MultiRegionAccessPointPolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MultiRegionAccessPointPolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::MultiRegionAccessPointPolicy",
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

impl MultiRegionAccessPointPolicy {
    /// The attribute `PolicyStatus`.
    #[inline]
    pub fn policy_status(&self) -> Value<Json> {
        attribute(self.use_construct, "PolicyStatus")
    }

    /// The attribute `PolicyStatus.IsPublic`.
    #[inline]
    pub fn policy_status_is_public(&self) -> Value<Text> {
        attribute(self.use_construct, "PolicyStatus.IsPublic")
    }

    /// `MrapName`, which is what `Ref` returns.
    #[inline]
    pub fn mrap_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3::StorageLens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html).
pub struct StorageLens {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StorageLens {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::StorageLens",
        arn: None,
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

impl StorageLens {
    /// The attribute `StorageLensConfiguration.StorageLensArn`.
    #[inline]
    pub fn storage_lens_configuration_storage_lens_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "StorageLensConfiguration.StorageLensArn",
        )
    }

    /// `StorageLensConfiguration.Id`, which is what `Ref` returns.
    #[inline]
    pub fn storage_lens_configuration_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html).
pub struct StorageLensGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for StorageLensGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::S3::StorageLensGroup",
        arn: Some(ReturnValue::Attribute("StorageLensGroupArn")),
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

impl StorageLensGroup {
    /// The attribute `StorageLensGroupArn`.
    #[inline]
    pub fn storage_lens_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "StorageLensGroupArn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
