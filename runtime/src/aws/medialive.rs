//! Resource types of `AWS::MediaLive`.

use super::prelude::*;

/// [`AWS::MediaLive::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Channel"))]
pub struct Channel(Identity);

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Channel",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.0, "Inputs")
    }
}

/// [`AWS::MediaLive::ChannelPlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::ChannelPlacementGroup"))]
pub struct ChannelPlacementGroup(Identity);

impl ResourceType for ChannelPlacementGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::ChannelPlacementGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ChannelPlacementGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Channels`.
    #[inline]
    pub fn channels(&self) -> Value<List<Text>> {
        attribute(self.0, "Channels")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::CloudWatchAlarmTemplate"))]
pub struct CloudWatchAlarmTemplate(Identity);

impl ResourceType for CloudWatchAlarmTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::CloudWatchAlarmTemplate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudWatchAlarmTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.0, "GroupId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::CloudWatchAlarmTemplateGroup"))]
pub struct CloudWatchAlarmTemplateGroup(Identity);

impl ResourceType for CloudWatchAlarmTemplateGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::CloudWatchAlarmTemplateGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CloudWatchAlarmTemplateGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Cluster"))]
pub struct Cluster(Identity);

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Cluster",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ChannelIds`.
    #[inline]
    pub fn channel_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "ChannelIds")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::EventBridgeRuleTemplate"))]
pub struct EventBridgeRuleTemplate(Identity);

impl ResourceType for EventBridgeRuleTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::EventBridgeRuleTemplate",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventBridgeRuleTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.0, "GroupId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        attribute(self.0, "Identifier")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::EventBridgeRuleTemplateGroup"))]
pub struct EventBridgeRuleTemplateGroup(Identity);

impl ResourceType for EventBridgeRuleTemplateGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::EventBridgeRuleTemplateGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventBridgeRuleTemplateGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Input"))]
pub struct Input(Identity);

impl ResourceType for Input {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Input",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Input {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AttachedChannels`.
    #[inline]
    pub fn attached_channels(&self) -> Value<List<Text>> {
        attribute(self.0, "AttachedChannels")
    }

    /// The attribute `DestinationUrls`.
    #[inline]
    pub fn destination_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "DestinationUrls")
    }

    /// The attribute `Destinations`.
    #[inline]
    pub fn destinations(&self) -> Value<List<Json>> {
        attribute(self.0, "Destinations")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InputClass`.
    #[inline]
    pub fn input_class(&self) -> Value<Text> {
        attribute(self.0, "InputClass")
    }

    /// The attribute `InputPartnerIds`.
    #[inline]
    pub fn input_partner_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "InputPartnerIds")
    }

    /// The attribute `InputSourceType`.
    #[inline]
    pub fn input_source_type(&self) -> Value<Text> {
        attribute(self.0, "InputSourceType")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "SecurityGroups")
    }

    /// The attribute `SourceUrls`.
    #[inline]
    pub fn source_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "SourceUrls")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(&self) -> Value<List<Json>> {
        attribute(self.0, "Sources")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::InputSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::InputSecurityGroup"))]
pub struct InputSecurityGroup(Identity);

impl ResourceType for InputSecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::InputSecurityGroup",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl InputSecurityGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.0, "Inputs")
    }
}

/// [`AWS::MediaLive::Multiplex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Multiplex"))]
pub struct Multiplex(Identity);

impl ResourceType for Multiplex {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Multiplex",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Multiplex {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `PipelinesRunningCount`.
    #[inline]
    pub fn pipelines_running_count(&self) -> Value<Integer> {
        attribute(self.0, "PipelinesRunningCount")
    }

    /// The attribute `ProgramCount`.
    #[inline]
    pub fn program_count(&self) -> Value<Integer> {
        attribute(self.0, "ProgramCount")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::Multiplexprogram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Multiplexprogram"))]
pub struct Multiplexprogram(Identity);

impl ResourceType for Multiplexprogram {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Multiplexprogram",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Multiplexprogram {
    /// The attribute `ChannelId`.
    #[inline]
    pub fn channel_id(&self) -> Value<Text> {
        attribute(self.0, "ChannelId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::MediaLive::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Network"))]
pub struct Network(Identity);

impl ResourceType for Network {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Network",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Network {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `AssociatedClusterIds`.
    #[inline]
    pub fn associated_cluster_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "AssociatedClusterIds")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::Node"))]
pub struct Node(Identity);

impl ResourceType for Node {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Node",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Node {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ChannelPlacementGroups`.
    #[inline]
    pub fn channel_placement_groups(&self) -> Value<List<Text>> {
        attribute(self.0, "ChannelPlacementGroups")
    }

    /// The attribute `ConnectionState`.
    #[inline]
    pub fn connection_state(&self) -> Value<Text> {
        attribute(self.0, "ConnectionState")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(&self) -> Value<Text> {
        attribute(self.0, "InstanceArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::SdiSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::SdiSource"))]
pub struct SdiSource(Identity);

impl ResourceType for SdiSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::SdiSource",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SdiSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.0, "Inputs")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }
}

/// [`AWS::MediaLive::SignalMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MediaLive::SignalMap"))]
pub struct SignalMap(Identity);

impl ResourceType for SignalMap {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::SignalMap",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SignalMap {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CloudWatchAlarmTemplateGroupIds`.
    #[inline]
    pub fn cloud_watch_alarm_template_group_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "CloudWatchAlarmTemplateGroupIds")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `ErrorMessage`.
    #[inline]
    pub fn error_message(&self) -> Value<Text> {
        attribute(self.0, "ErrorMessage")
    }

    /// The attribute `EventBridgeRuleTemplateGroupIds`.
    #[inline]
    pub fn event_bridge_rule_template_group_ids(&self) -> Value<List<Text>> {
        attribute(self.0, "EventBridgeRuleTemplateGroupIds")
    }

    /// The attribute `FailedMediaResourceMap`.
    #[inline]
    pub fn failed_media_resource_map(&self) -> Value<Map<Json>> {
        attribute(self.0, "FailedMediaResourceMap")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `LastDiscoveredAt`.
    #[inline]
    pub fn last_discovered_at(&self) -> Value<Text> {
        attribute(self.0, "LastDiscoveredAt")
    }

    /// The attribute `LastSuccessfulMonitorDeployment`.
    #[inline]
    pub fn last_successful_monitor_deployment(&self) -> Value<Json> {
        attribute(self.0, "LastSuccessfulMonitorDeployment")
    }

    /// The attribute `MediaResourceMap`.
    #[inline]
    pub fn media_resource_map(&self) -> Value<Map<Json>> {
        attribute(self.0, "MediaResourceMap")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.0, "ModifiedAt")
    }

    /// The attribute `MonitorChangesPendingDeployment`.
    #[inline]
    pub fn monitor_changes_pending_deployment(&self) -> Value<Boolean> {
        attribute(self.0, "MonitorChangesPendingDeployment")
    }

    /// The attribute `MonitorDeployment`.
    #[inline]
    pub fn monitor_deployment(&self) -> Value<Json> {
        attribute(self.0, "MonitorDeployment")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}
