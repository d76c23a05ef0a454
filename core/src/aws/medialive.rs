//! Resource types of `AWS::MediaLive`.

use super::prelude::*;

/// [`AWS::MediaLive::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html).
pub struct Channel {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Channel {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Channel",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Channel {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Inputs")
    }
}

/// [`AWS::MediaLive::ChannelPlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html).
pub struct ChannelPlacementGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ChannelPlacementGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::ChannelPlacementGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ChannelPlacementGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Channels`.
    #[inline]
    pub fn channels(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Channels")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html).
pub struct CloudWatchAlarmTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudWatchAlarmTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::CloudWatchAlarmTemplate",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl CloudWatchAlarmTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::CloudWatchAlarmTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html).
pub struct CloudWatchAlarmTemplateGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CloudWatchAlarmTemplateGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::CloudWatchAlarmTemplateGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl CloudWatchAlarmTemplateGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Cluster",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Cluster {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ChannelIds`.
    #[inline]
    pub fn channel_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ChannelIds")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html).
pub struct EventBridgeRuleTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventBridgeRuleTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::EventBridgeRuleTemplate",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl EventBridgeRuleTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `GroupId`.
    #[inline]
    pub fn group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GroupId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Identifier")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::EventBridgeRuleTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html).
pub struct EventBridgeRuleTemplateGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventBridgeRuleTemplateGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::EventBridgeRuleTemplateGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl EventBridgeRuleTemplateGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }
}

/// [`AWS::MediaLive::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html).
pub struct Input {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Input {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Input",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Input {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AttachedChannels`.
    #[inline]
    pub fn attached_channels(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AttachedChannels")
    }

    /// The attribute `DestinationUrls`.
    #[inline]
    pub fn destination_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DestinationUrls")
    }

    /// The attribute `Destinations`.
    #[inline]
    pub fn destinations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Destinations")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InputClass`.
    #[inline]
    pub fn input_class(&self) -> Value<Text> {
        attribute(self.use_construct, "InputClass")
    }

    /// The attribute `InputPartnerIds`.
    #[inline]
    pub fn input_partner_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "InputPartnerIds")
    }

    /// The attribute `InputSourceType`.
    #[inline]
    pub fn input_source_type(&self) -> Value<Text> {
        attribute(self.use_construct, "InputSourceType")
    }

    /// The attribute `SecurityGroups`.
    #[inline]
    pub fn security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroups")
    }

    /// The attribute `SourceUrls`.
    #[inline]
    pub fn source_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SourceUrls")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Sources")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::InputSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html).
pub struct InputSecurityGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InputSecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::InputSecurityGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl InputSecurityGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Inputs")
    }
}

/// [`AWS::MediaLive::Multiplex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html).
pub struct Multiplex {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Multiplex {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Multiplex",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Multiplex {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `PipelinesRunningCount`.
    #[inline]
    pub fn pipelines_running_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "PipelinesRunningCount")
    }

    /// The attribute `ProgramCount`.
    #[inline]
    pub fn program_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "ProgramCount")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::Multiplexprogram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html).
pub struct Multiplexprogram {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Multiplexprogram {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Multiplexprogram",
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

impl Multiplexprogram {
    /// The attribute `ChannelId`.
    #[inline]
    pub fn channel_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ChannelId")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::MediaLive::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html).
pub struct Network {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Network {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Network",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Network {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `AssociatedClusterIds`.
    #[inline]
    pub fn associated_cluster_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AssociatedClusterIds")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html).
pub struct Node {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Node {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::Node",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Node {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ChannelPlacementGroups`.
    #[inline]
    pub fn channel_placement_groups(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ChannelPlacementGroups")
    }

    /// The attribute `ConnectionState`.
    #[inline]
    pub fn connection_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionState")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InstanceArn`.
    #[inline]
    pub fn instance_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceArn")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::SdiSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html).
pub struct SdiSource {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SdiSource {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::SdiSource",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl SdiSource {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Inputs`.
    #[inline]
    pub fn inputs(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Inputs")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.use_construct, "State")
    }
}

/// [`AWS::MediaLive::SignalMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html).
pub struct SignalMap {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SignalMap {
    const FACTS: Facts = Facts {
        type_name: "AWS::MediaLive::SignalMap",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl SignalMap {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CloudWatchAlarmTemplateGroupIds`.
    #[inline]
    pub fn cloud_watch_alarm_template_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "CloudWatchAlarmTemplateGroupIds")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `ErrorMessage`.
    #[inline]
    pub fn error_message(&self) -> Value<Text> {
        attribute(self.use_construct, "ErrorMessage")
    }

    /// The attribute `EventBridgeRuleTemplateGroupIds`.
    #[inline]
    pub fn event_bridge_rule_template_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EventBridgeRuleTemplateGroupIds")
    }

    /// The attribute `FailedMediaResourceMap`.
    #[inline]
    pub fn failed_media_resource_map(&self) -> Value<Map<Json>> {
        attribute(self.use_construct, "FailedMediaResourceMap")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `Identifier`, which is what `Ref` returns.
    #[inline]
    pub fn identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `LastDiscoveredAt`.
    #[inline]
    pub fn last_discovered_at(&self) -> Value<Text> {
        attribute(self.use_construct, "LastDiscoveredAt")
    }

    /// The attribute `LastSuccessfulMonitorDeployment`.
    #[inline]
    pub fn last_successful_monitor_deployment(&self) -> Value<Json> {
        attribute(self.use_construct, "LastSuccessfulMonitorDeployment")
    }

    /// The attribute `MediaResourceMap`.
    #[inline]
    pub fn media_resource_map(&self) -> Value<Map<Json>> {
        attribute(self.use_construct, "MediaResourceMap")
    }

    /// The attribute `ModifiedAt`.
    #[inline]
    pub fn modified_at(&self) -> Value<Text> {
        attribute(self.use_construct, "ModifiedAt")
    }

    /// The attribute `MonitorChangesPendingDeployment`.
    #[inline]
    pub fn monitor_changes_pending_deployment(&self) -> Value<Boolean> {
        attribute(self.use_construct, "MonitorChangesPendingDeployment")
    }

    /// The attribute `MonitorDeployment`.
    #[inline]
    pub fn monitor_deployment(&self) -> Value<Json> {
        attribute(self.use_construct, "MonitorDeployment")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}
