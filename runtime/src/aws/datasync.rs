//! Resource types of `AWS::DataSync`.

use super::prelude::*;

/// [`AWS::DataSync::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html).
#[derive(Clone, Copy)]
pub struct Agent(Identity);

impl ResourceType for Agent {
    const TYPE_NAME: &'static str = "AWS::DataSync::Agent";
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

impl Agent {
    /// The attribute `AgentArn`.
    #[inline]
    pub fn agent_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AgentArn")
    }

    /// The attribute `EndpointType`.
    #[inline]
    pub fn endpoint_type(self) -> Value<Text> {
        attribute(self.0, "EndpointType")
    }
}

/// [`AWS::DataSync::LocationAzureBlob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html).
#[derive(Clone, Copy)]
pub struct LocationAzureBlob(Identity);

impl ResourceType for LocationAzureBlob {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationAzureBlob";
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

impl LocationAzureBlob {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationEFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html).
#[derive(Clone, Copy)]
pub struct LocationEFS(Identity);

impl ResourceType for LocationEFS {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationEFS";
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

impl LocationEFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxLustre`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html).
#[derive(Clone, Copy)]
pub struct LocationFSxLustre(Identity);

impl ResourceType for LocationFSxLustre {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationFSxLustre";
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

impl LocationFSxLustre {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxONTAP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html).
#[derive(Clone, Copy)]
pub struct LocationFSxONTAP(Identity);

impl ResourceType for LocationFSxONTAP {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationFSxONTAP";
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

impl LocationFSxONTAP {
    /// The attribute `FsxFilesystemArn`.
    #[inline]
    pub fn fsx_filesystem_arn(self) -> Value<Text> {
        attribute(self.0, "FsxFilesystemArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `Protocol.SMB.CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn protocol_smb_cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "Protocol.SMB.CmkSecretConfig.SecretArn")
    }

    /// The attribute `Protocol.SMB.ManagedSecretConfig`.
    #[inline]
    pub fn protocol_smb_managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "Protocol.SMB.ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationFSxOpenZFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html).
#[derive(Clone, Copy)]
pub struct LocationFSxOpenZFS(Identity);

impl ResourceType for LocationFSxOpenZFS {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationFSxOpenZFS";
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

impl LocationFSxOpenZFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationFSxWindows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html).
#[derive(Clone, Copy)]
pub struct LocationFSxWindows(Identity);

impl ResourceType for LocationFSxWindows {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationFSxWindows";
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

impl LocationFSxWindows {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationHDFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html).
#[derive(Clone, Copy)]
pub struct LocationHDFS(Identity);

impl ResourceType for LocationHDFS {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationHDFS";
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

impl LocationHDFS {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationNFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html).
#[derive(Clone, Copy)]
pub struct LocationNFS(Identity);

impl ResourceType for LocationNFS {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationNFS";
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

impl LocationNFS {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationObjectStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html).
#[derive(Clone, Copy)]
pub struct LocationObjectStorage(Identity);

impl ResourceType for LocationObjectStorage {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationObjectStorage";
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

impl LocationObjectStorage {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::LocationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html).
#[derive(Clone, Copy)]
pub struct LocationS3(Identity);

impl ResourceType for LocationS3 {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationS3";
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

impl LocationS3 {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }
}

/// [`AWS::DataSync::LocationSMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html).
#[derive(Clone, Copy)]
pub struct LocationSMB(Identity);

impl ResourceType for LocationSMB {
    const TYPE_NAME: &'static str = "AWS::DataSync::LocationSMB";
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

impl LocationSMB {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(self) -> Value<Text> {
        attribute(self.0, "CmkSecretConfig.SecretArn")
    }

    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LocationArn")
    }

    /// The attribute `LocationUri`.
    #[inline]
    pub fn location_uri(self) -> Value<Text> {
        attribute(self.0, "LocationUri")
    }

    /// The attribute `ManagedSecretConfig`.
    #[inline]
    pub fn managed_secret_config(self) -> Value<Json> {
        attribute(self.0, "ManagedSecretConfig")
    }
}

/// [`AWS::DataSync::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html).
#[derive(Clone, Copy)]
pub struct Task(Identity);

impl ResourceType for Task {
    const TYPE_NAME: &'static str = "AWS::DataSync::Task";
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

impl Task {
    /// The attribute `DestinationNetworkInterfaceArns`.
    #[inline]
    pub fn destination_network_interface_arns(self) -> Value<List<Text>> {
        attribute(self.0, "DestinationNetworkInterfaceArns")
    }

    /// The attribute `SourceNetworkInterfaceArns`.
    #[inline]
    pub fn source_network_interface_arns(self) -> Value<List<Text>> {
        attribute(self.0, "SourceNetworkInterfaceArns")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `TaskArn`.
    #[inline]
    pub fn task_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "TaskArn")
    }
}
