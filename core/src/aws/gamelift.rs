//! Resource types of `AWS::GameLift`.

use super::prelude::*;

/// [`AWS::GameLift::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html).
pub struct Alias {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Alias {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::Alias",
        arn: Some(ReturnValue::Attribute("AliasArn")),
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

impl Alias {
    /// The attribute `AliasArn`.
    #[inline]
    pub fn alias_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "AliasArn")
    }

    /// The attribute `AliasId`.
    #[inline]
    pub fn alias_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AliasId")
    }
}

/// [`AWS::GameLift::Build`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html).
pub struct Build {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Build {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::Build",
        arn: Some(ReturnValue::Attribute("BuildArn")),
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

impl Build {
    /// The attribute `BuildArn`.
    #[inline]
    pub fn build_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BuildArn")
    }

    /// The attribute `BuildId`.
    #[inline]
    pub fn build_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "BuildId")
    }
}

/// [`AWS::GameLift::ContainerFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html).
pub struct ContainerFleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContainerFleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::ContainerFleet",
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

impl ContainerFleet {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DeploymentDetails`.
    #[inline]
    pub fn deployment_details(&self) -> Value<Json> {
        attribute(self.use_construct, "DeploymentDetails")
    }

    /// The attribute `FleetArn`.
    #[inline]
    pub fn fleet_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "FleetArn")
    }

    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FleetId")
    }

    /// The attribute `GameServerContainerGroupDefinitionArn`.
    #[inline]
    pub fn game_server_container_group_definition_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "GameServerContainerGroupDefinitionArn")
    }

    /// The attribute `MaximumGameServerContainerGroupsPerInstance`.
    #[inline]
    pub fn maximum_game_server_container_groups_per_instance(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "MaximumGameServerContainerGroupsPerInstance",
        )
    }

    /// The attribute `PerInstanceContainerGroupDefinitionArn`.
    #[inline]
    pub fn per_instance_container_group_definition_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "PerInstanceContainerGroupDefinitionArn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::GameLift::ContainerGroupDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html).
pub struct ContainerGroupDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ContainerGroupDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::ContainerGroupDefinition",
        arn: Some(ReturnValue::Attribute("ContainerGroupDefinitionArn")),
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

impl ContainerGroupDefinition {
    /// The attribute `ContainerGroupDefinitionArn`.
    #[inline]
    pub fn container_group_definition_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ContainerGroupDefinitionArn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Integer> {
        attribute(self.use_construct, "VersionNumber")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::GameLift::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html).
pub struct Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::Fleet",
        arn: Some(ReturnValue::Attribute("FleetArn")),
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

impl Fleet {
    /// The attribute `FleetArn`.
    #[inline]
    pub fn fleet_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FleetArn")
    }

    /// The attribute `FleetId`.
    #[inline]
    pub fn fleet_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "FleetId")
    }
}

/// [`AWS::GameLift::GameServerGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html).
pub struct GameServerGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GameServerGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::GameServerGroup",
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

impl GameServerGroup {
    /// The attribute `AutoScalingGroupArn`.
    #[inline]
    pub fn auto_scaling_group_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "AutoScalingGroupArn")
    }

    /// The attribute `GameServerGroupArn`.
    #[inline]
    pub fn game_server_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GameServerGroupArn")
    }
}

/// [`AWS::GameLift::GameSessionQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html).
pub struct GameSessionQueue {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GameSessionQueue {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::GameSessionQueue",
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

impl GameSessionQueue {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CustomEventData`.
    #[inline]
    pub fn custom_event_data(&self) -> Value<Text> {
        attribute(self.use_construct, "CustomEventData")
    }

    /// The attribute `Destinations`.
    #[inline]
    pub fn destinations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Destinations")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `NotificationTarget`.
    #[inline]
    pub fn notification_target(&self) -> Value<Text> {
        attribute(self.use_construct, "NotificationTarget")
    }

    /// The attribute `PlayerLatencyPolicies`.
    #[inline]
    pub fn player_latency_policies(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "PlayerLatencyPolicies")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TimeoutInSeconds`.
    #[inline]
    pub fn timeout_in_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "TimeoutInSeconds")
    }
}

/// [`AWS::GameLift::Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html).
pub struct Location {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Location {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::Location",
        arn: Some(ReturnValue::Attribute("LocationArn")),
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

impl Location {
    /// The attribute `LocationArn`.
    #[inline]
    pub fn location_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LocationArn")
    }

    /// `LocationName`, which is what `Ref` returns.
    #[inline]
    pub fn location_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::GameLift::MatchmakingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html).
pub struct MatchmakingConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MatchmakingConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::MatchmakingConfiguration",
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

impl MatchmakingConfiguration {
    /// The attribute `AcceptanceRequired`.
    #[inline]
    pub fn acceptance_required(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AcceptanceRequired")
    }

    /// The attribute `AcceptanceTimeoutSeconds`.
    #[inline]
    pub fn acceptance_timeout_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "AcceptanceTimeoutSeconds")
    }

    /// The attribute `AdditionalPlayerCount`.
    #[inline]
    pub fn additional_player_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "AdditionalPlayerCount")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `BackfillMode`.
    #[inline]
    pub fn backfill_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "BackfillMode")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `CustomEventData`.
    #[inline]
    pub fn custom_event_data(&self) -> Value<Text> {
        attribute(self.use_construct, "CustomEventData")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `FlexMatchMode`.
    #[inline]
    pub fn flex_match_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "FlexMatchMode")
    }

    /// The attribute `GameProperties`.
    #[inline]
    pub fn game_properties(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "GameProperties")
    }

    /// The attribute `GameSessionData`.
    #[inline]
    pub fn game_session_data(&self) -> Value<Text> {
        attribute(self.use_construct, "GameSessionData")
    }

    /// The attribute `GameSessionQueueArns`.
    #[inline]
    pub fn game_session_queue_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "GameSessionQueueArns")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `NotificationTarget`.
    #[inline]
    pub fn notification_target(&self) -> Value<Text> {
        attribute(self.use_construct, "NotificationTarget")
    }

    /// The attribute `RequestTimeoutSeconds`.
    #[inline]
    pub fn request_timeout_seconds(&self) -> Value<Integer> {
        attribute(self.use_construct, "RequestTimeoutSeconds")
    }

    /// The attribute `RuleSetArn`.
    #[inline]
    pub fn rule_set_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleSetArn")
    }

    /// The attribute `RuleSetName`.
    #[inline]
    pub fn rule_set_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleSetName")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::GameLift::MatchmakingRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html).
pub struct MatchmakingRuleSet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MatchmakingRuleSet {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::MatchmakingRuleSet",
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

impl MatchmakingRuleSet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RuleSetBody`.
    #[inline]
    pub fn rule_set_body(&self) -> Value<Text> {
        attribute(self.use_construct, "RuleSetBody")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::GameLift::Script`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html).
pub struct Script {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Script {
    const FACTS: Facts = Facts {
        type_name: "AWS::GameLift::Script",
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

impl Script {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `SizeOnDisk`.
    #[inline]
    pub fn size_on_disk(&self) -> Value<Integer> {
        attribute(self.use_construct, "SizeOnDisk")
    }
}
