//! Resource types of `AWS::Glue`.

use super::prelude::*;

/// [`AWS::Glue::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html).
#[derive(Clone, Copy)]
pub struct Blueprint(Identity);

impl ResourceType for Blueprint {
    const TYPE_NAME: &'static str = "AWS::Glue::Blueprint";
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

impl Blueprint {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(self) -> Value<Text> {
        attribute(self.0, "CreatedOn")
    }

    /// The attribute `LastModifiedOn`.
    #[inline]
    pub fn last_modified_on(self) -> Value<Text> {
        attribute(self.0, "LastModifiedOn")
    }

    /// The attribute `ParameterSpec`.
    #[inline]
    pub fn parameter_spec(self) -> Value<Text> {
        attribute(self.0, "ParameterSpec")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Glue::Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html).
#[derive(Clone, Copy)]
pub struct Catalog(Identity);

impl ResourceType for Catalog {
    const TYPE_NAME: &'static str = "AWS::Glue::Catalog";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("CatalogId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Catalog {
    /// The attribute `CatalogId`.
    #[inline]
    pub fn catalog_id(self) -> Value<Id<Self>> {
        attribute(self.0, "CatalogId")
    }

    /// The attribute `CatalogProperties.CustomProperties`.
    #[inline]
    pub fn catalog_properties_custom_properties(self) -> Value<Map<Text>> {
        attribute(self.0, "CatalogProperties.CustomProperties")
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName",
        )
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus",
        )
    }

    /// The attribute `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_redshift_database_name(
        self,
    ) -> Value<Text> {
        attribute(
            self.0,
            "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName",
        )
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Integer> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ResourceArn")
    }

    /// The attribute `UpdateTime`.
    #[inline]
    pub fn update_time(self) -> Value<Integer> {
        attribute(self.0, "UpdateTime")
    }
}

/// [`AWS::Glue::Classifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html).
#[derive(Clone, Copy)]
pub struct Classifier(Identity);

impl ResourceType for Classifier {
    const TYPE_NAME: &'static str = "AWS::Glue::Classifier";
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

impl Classifier {
    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Glue::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::Glue::Connection";
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connection {
    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::ConnectionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html).
#[derive(Clone, Copy)]
pub struct ConnectionType(Identity);

impl ResourceType for ConnectionType {
    const TYPE_NAME: &'static str = "AWS::Glue::ConnectionType";
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

impl ConnectionType {
    /// The attribute `ConnectionTypeArn`.
    #[inline]
    pub fn connection_type_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionTypeArn")
    }
}

/// [`AWS::Glue::Crawler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html).
#[derive(Clone, Copy)]
pub struct Crawler(Identity);

impl ResourceType for Crawler {
    const TYPE_NAME: &'static str = "AWS::Glue::Crawler";
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

impl Crawler {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::CustomEntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html).
#[derive(Clone, Copy)]
pub struct CustomEntityType(Identity);

impl ResourceType for CustomEntityType {
    const TYPE_NAME: &'static str = "AWS::Glue::CustomEntityType";
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

impl CustomEntityType {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html).
#[derive(Clone, Copy)]
pub struct DataCatalogEncryptionSettings(Identity);

impl ResourceType for DataCatalogEncryptionSettings {
    const TYPE_NAME: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DataCatalogEncryptionSettings {
    /// `CatalogId`, which is what `Ref` returns.
    #[inline]
    pub fn catalog_id(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::DataQualityRuleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html).
#[derive(Clone, Copy)]
pub struct DataQualityRuleset(Identity);

impl ResourceType for DataQualityRuleset {
    const TYPE_NAME: &'static str = "AWS::Glue::DataQualityRuleset";
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

impl DataQualityRuleset {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html).
#[derive(Clone, Copy)]
pub struct Database(Identity);

impl ResourceType for Database {
    const TYPE_NAME: &'static str = "AWS::Glue::Database";
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

impl Database {
    /// `DatabaseName`, which is what `Ref` returns.
    #[inline]
    pub fn database_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::DevEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html).
#[derive(Clone, Copy)]
pub struct DevEndpoint(Identity);

impl ResourceType for DevEndpoint {
    const TYPE_NAME: &'static str = "AWS::Glue::DevEndpoint";
    const ID: Option<Target> = Some(Target::Attribute("Id"));
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

impl DevEndpoint {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// `EndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn endpoint_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html).
#[derive(Clone, Copy)]
pub struct IdentityCenterConfiguration(Identity);

impl ResourceType for IdentityCenterConfiguration {
    const TYPE_NAME: &'static str = "AWS::Glue::IdentityCenterConfiguration";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IdentityCenterConfiguration {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }

    /// The attribute `ApplicationArn`.
    #[inline]
    pub fn application_arn(self) -> Value<Text> {
        attribute(self.0, "ApplicationArn")
    }
}

/// [`AWS::Glue::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html).
#[derive(Clone, Copy)]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const TYPE_NAME: &'static str = "AWS::Glue::Integration";
    const ARN: Option<Target> = Some(Target::Attribute("IntegrationArn"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Integration {
    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "IntegrationArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::IntegrationResourceProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html).
#[derive(Clone, Copy)]
pub struct IntegrationResourceProperty(Identity);

impl ResourceType for IntegrationResourceProperty {
    const TYPE_NAME: &'static str = "AWS::Glue::IntegrationResourceProperty";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl IntegrationResourceProperty {
    /// The attribute `ResourcePropertyArn`.
    #[inline]
    pub fn resource_property_arn(self) -> Value<Text> {
        attribute(self.0, "ResourcePropertyArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html).
#[derive(Clone, Copy)]
pub struct Job(Identity);

impl ResourceType for Job {
    const TYPE_NAME: &'static str = "AWS::Glue::Job";
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

impl Job {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::MLTransform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html).
#[derive(Clone, Copy)]
pub struct MLTransform(Identity);

impl ResourceType for MLTransform {
    const TYPE_NAME: &'static str = "AWS::Glue::MLTransform";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl MLTransform {
    /// The attribute `TransformId`.
    #[inline]
    pub fn transform_id(self) -> Value<Id<Self>> {
        attribute(self.0, "TransformId")
    }
}

/// [`AWS::Glue::Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html).
#[derive(Clone, Copy)]
pub struct Partition(Identity);

impl ResourceType for Partition {
    const TYPE_NAME: &'static str = "AWS::Glue::Partition";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Partition {
    /// The attribute `IdentifierPartitionInputValues`.
    #[inline]
    pub fn identifier_partition_input_values(self) -> Value<Text> {
        attribute(self.0, "IdentifierPartitionInputValues")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html).
#[derive(Clone, Copy)]
pub struct Registry(Identity);

impl ResourceType for Registry {
    const TYPE_NAME: &'static str = "AWS::Glue::Registry";
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

impl Registry {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Glue::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html).
#[derive(Clone, Copy)]
pub struct Schema(Identity);

impl ResourceType for Schema {
    const TYPE_NAME: &'static str = "AWS::Glue::Schema";
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

impl Schema {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `InitialSchemaVersionId`.
    #[inline]
    pub fn initial_schema_version_id(self) -> Value<Text> {
        attribute(self.0, "InitialSchemaVersionId")
    }
}

/// [`AWS::Glue::SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html).
#[derive(Clone, Copy)]
pub struct SchemaVersion(Identity);

impl ResourceType for SchemaVersion {
    const TYPE_NAME: &'static str = "AWS::Glue::SchemaVersion";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SchemaVersion {
    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(self) -> Value<Id<Self>> {
        attribute(self.0, "VersionId")
    }
}

/// [`AWS::Glue::SchemaVersionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html).
#[derive(Clone, Copy)]
pub struct SchemaVersionMetadata(Identity);

impl ResourceType for SchemaVersionMetadata {
    const TYPE_NAME: &'static str = "AWS::Glue::SchemaVersionMetadata";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SchemaVersionMetadata {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html).
#[derive(Clone, Copy)]
pub struct SecurityConfiguration(Identity);

impl ResourceType for SecurityConfiguration {
    const TYPE_NAME: &'static str = "AWS::Glue::SecurityConfiguration";
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

impl SecurityConfiguration {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html).
#[derive(Clone, Copy)]
pub struct Session(Identity);

impl ResourceType for Session {
    const TYPE_NAME: &'static str = "AWS::Glue::Session";
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

impl Session {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(self) -> Value<Text> {
        attribute(self.0, "CreatedOn")
    }

    /// The attribute `Progress`.
    #[inline]
    pub fn progress(self) -> Value<Number> {
        attribute(self.0, "Progress")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::Glue::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html).
#[derive(Clone, Copy)]
pub struct Table(Identity);

impl ResourceType for Table {
    const TYPE_NAME: &'static str = "AWS::Glue::Table";

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
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::TableOptimizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html).
#[derive(Clone, Copy)]
pub struct TableOptimizer(Identity);

impl ResourceType for TableOptimizer {
    const TYPE_NAME: &'static str = "AWS::Glue::TableOptimizer";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TableOptimizer {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Glue::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html).
#[derive(Clone, Copy)]
pub struct Trigger(Identity);

impl ResourceType for Trigger {
    const TYPE_NAME: &'static str = "AWS::Glue::Trigger";
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

impl Trigger {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::UsageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html).
#[derive(Clone, Copy)]
pub struct UsageProfile(Identity);

impl ResourceType for UsageProfile {
    const TYPE_NAME: &'static str = "AWS::Glue::UsageProfile";
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

impl UsageProfile {
    /// The attribute `CreatedOn`.
    #[inline]
    pub fn created_on(self) -> Value<Text> {
        attribute(self.0, "CreatedOn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Glue::UserDefinedFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html).
#[derive(Clone, Copy)]
pub struct UserDefinedFunction(Identity);

impl ResourceType for UserDefinedFunction {
    const TYPE_NAME: &'static str = "AWS::Glue::UserDefinedFunction";
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

impl UserDefinedFunction {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::Glue::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html).
#[derive(Clone, Copy)]
pub struct Workflow(Identity);

impl ResourceType for Workflow {
    const TYPE_NAME: &'static str = "AWS::Glue::Workflow";
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

impl Workflow {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
