//! Resource types of `AWS::Glue`.

use super::prelude::*;

/// [`AWS::Glue::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html).
pub struct Blueprint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Blueprint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Blueprint",
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

impl Blueprint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedOn")
    }

    /// The attribute `LastModifiedOn`.
    #[inline]
    pub fn last_modified_on(&self) -> Value<Text> {
        attribute(self.use_construct, "LastModifiedOn")
    }

    /// The attribute `ParameterSpec`.
    #[inline]
    pub fn parameter_spec(&self) -> Value<Text> {
        attribute(self.use_construct, "ParameterSpec")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Glue::Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html).
pub struct Catalog {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Catalog {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Catalog",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("CatalogId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Catalog {
    /// The attribute `CatalogId`.
    #[inline]
    pub fn catalog_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "CatalogId")
    }

    /// The attribute `CatalogProperties.CustomProperties`.
    #[inline]
    pub fn catalog_properties_custom_properties(&self) -> Value<Map<Text>> {
        attribute(self.use_construct, "CatalogProperties.CustomProperties")
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName",
        )
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus",
        )
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_redshift_database_name(
        &self,
    ) -> Value<Text> {
        attribute(
            self.use_construct,
            "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName",
        )
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ResourceArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(&self) -> Value<Integer> {
        attribute(self.use_construct, "UpdateTime")
    }
}

/// [`AWS::Glue::Classifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html).
pub struct Classifier {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Classifier {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Classifier",
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

impl Classifier {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Glue::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Connection",
        arn: None,
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connection {
    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::ConnectionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html).
pub struct ConnectionType {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectionType {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::ConnectionType",
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

impl ConnectionType {
    /// The attribute `ConnectionTypeArn`.
    #[inline]
    pub fn connection_type_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionTypeArn")
    }
}

/// [`AWS::Glue::Crawler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html).
pub struct Crawler {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Crawler {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Crawler",
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

impl Crawler {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::CustomEntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html).
pub struct CustomEntityType {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomEntityType {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::CustomEntityType",
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

impl CustomEntityType {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html).
pub struct DataCatalogEncryptionSettings {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataCatalogEncryptionSettings {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::DataCatalogEncryptionSettings",
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

impl DataCatalogEncryptionSettings {
    /// `CatalogId`, which is what `Ref` returns.
    #[inline]
    pub fn catalog_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::DataQualityRuleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html).
pub struct DataQualityRuleset {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DataQualityRuleset {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::DataQualityRuleset",
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

impl DataQualityRuleset {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html).
pub struct Database {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Database {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Database",
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

impl Database {
    /// `DatabaseName`, which is what `Ref` returns.
    #[inline]
    pub fn database_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::DevEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html).
pub struct DevEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DevEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::DevEndpoint",
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

impl DevEndpoint {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// `EndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html).
pub struct IdentityCenterConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IdentityCenterConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::IdentityCenterConfiguration",
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

impl IdentityCenterConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }

    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ApplicationArn")
    }
}

/// [`AWS::Glue::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html).
pub struct Integration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Integration",
        arn: Some(ReturnValue::Attribute("IntegrationArn")),
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

impl Integration {
    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IntegrationArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::IntegrationResourceProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html).
pub struct IntegrationResourceProperty {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for IntegrationResourceProperty {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::IntegrationResourceProperty",
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

impl IntegrationResourceProperty {
    /// The attribute `ResourcePropertyArn`.
    #[inline]
    pub fn resource_property_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourcePropertyArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html).
pub struct Job {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Job {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Job",
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

impl Job {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::MLTransform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html).
pub struct MLTransform {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MLTransform {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::MLTransform",
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

impl MLTransform {
    /// The attribute `TransformId`.
    #[inline]
    pub fn transform_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "TransformId")
    }
}

/// [`AWS::Glue::Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html).
pub struct Partition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Partition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Partition",
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

impl Partition {
    /// The attribute `IdentifierPartitionInputValues`.
    #[inline]
    pub fn identifier_partition_input_values(&self) -> Value<Text> {
        attribute(self.use_construct, "IdentifierPartitionInputValues")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html).
pub struct Registry {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Registry {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Registry",
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

impl Registry {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::Glue::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html).
pub struct Schema {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Schema {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Schema",
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

impl Schema {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `InitialSchemaVersionId`.
    #[inline]
    pub fn initial_schema_version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "InitialSchemaVersionId")
    }
}

/// [`AWS::Glue::SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html).
pub struct SchemaVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SchemaVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::SchemaVersion",
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

impl SchemaVersion {
    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "VersionId")
    }
}

/// [`AWS::Glue::SchemaVersionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html).
pub struct SchemaVersionMetadata {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SchemaVersionMetadata {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::SchemaVersionMetadata",
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

impl SchemaVersionMetadata {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html).
pub struct SecurityConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::SecurityConfiguration",
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

impl SecurityConfiguration {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html).
pub struct Session {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Session {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Session",
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

impl Session {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedOn")
    }

    /// The attribute `Progress`.
    #[inline]
    pub fn progress(&self) -> Value<Number> {
        attribute(self.use_construct, "Progress")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Glue::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html).
pub struct Table {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Table {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Table",
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

/// [`AWS::Glue::TableOptimizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html).
pub struct TableOptimizer {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TableOptimizer {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::TableOptimizer",
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

impl TableOptimizer {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html).
pub struct Trigger {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Trigger {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Trigger",
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

impl Trigger {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::UsageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html).
pub struct UsageProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UsageProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::UsageProfile",
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

impl UsageProfile {
    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedOn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Glue::UserDefinedFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html).
pub struct UserDefinedFunction {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserDefinedFunction {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::UserDefinedFunction",
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

impl UserDefinedFunction {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::Glue::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html).
pub struct Workflow {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workflow {
    const FACTS: Facts = Facts {
        type_name: "AWS::Glue::Workflow",
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

impl Workflow {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
