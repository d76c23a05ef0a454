//! Resource types of `AWS::Backup`.

use super::prelude::*;

/// [`AWS::Backup::BackupPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html).
pub struct BackupPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BackupPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::BackupPlan",
        arn: Some(ReturnValue::Attribute("BackupPlanArn")),
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

impl BackupPlan {
    /// The attribute `BackupPlanArn`.
    #[inline]
    pub fn backup_plan_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BackupPlanArn")
    }

    /// The attribute `BackupPlanId`.
    #[inline]
    pub fn backup_plan_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "BackupPlanId")
    }

    /// The attribute `VersionId`.
    #[inline]
    pub fn version_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VersionId")
    }
}

/// [`AWS::Backup::BackupSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html).
pub struct BackupSelection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BackupSelection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::BackupSelection",
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

impl BackupSelection {
    /// The attribute `BackupPlanId`.
    #[inline]
    pub fn backup_plan_id(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupPlanId")
    }

    /// The attribute `BackupSelection.Conditions.StringEquals`.
    #[inline]
    pub fn backup_selection_conditions_string_equals(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "BackupSelection.Conditions.StringEquals",
        )
    }

    /// The attribute `BackupSelection.Conditions.StringLike`.
    #[inline]
    pub fn backup_selection_conditions_string_like(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "BackupSelection.Conditions.StringLike")
    }

    /// The attribute `BackupSelection.Conditions.StringNotEquals`.
    #[inline]
    pub fn backup_selection_conditions_string_not_equals(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "BackupSelection.Conditions.StringNotEquals",
        )
    }

    /// The attribute `BackupSelection.Conditions.StringNotLike`.
    #[inline]
    pub fn backup_selection_conditions_string_not_like(&self) -> Value<List<Json>> {
        attribute(
            self.use_construct,
            "BackupSelection.Conditions.StringNotLike",
        )
    }

    /// The attribute `BackupSelection.IamRoleArn`.
    #[inline]
    pub fn backup_selection_iam_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "BackupSelection.IamRoleArn")
    }

    /// The attribute `BackupSelection.ListOfTags`.
    #[inline]
    pub fn backup_selection_list_of_tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "BackupSelection.ListOfTags")
    }

    /// The attribute `BackupSelection.NotResources`.
    #[inline]
    pub fn backup_selection_not_resources(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "BackupSelection.NotResources")
    }

    /// The attribute `BackupSelection.Resources`.
    #[inline]
    pub fn backup_selection_resources(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "BackupSelection.Resources")
    }

    /// The attribute `BackupSelection.SelectionName`.
    #[inline]
    pub fn backup_selection_selection_name(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupSelection.SelectionName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `SelectionId`.
    #[inline]
    pub fn selection_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SelectionId")
    }
}

/// [`AWS::Backup::BackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html).
pub struct BackupVault {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for BackupVault {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::BackupVault",
        arn: Some(ReturnValue::Attribute("BackupVaultArn")),
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

impl BackupVault {
    /// The attribute `BackupVaultArn`.
    #[inline]
    pub fn backup_vault_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "BackupVaultArn")
    }

    /// The attribute `BackupVaultName`.
    #[inline]
    pub fn backup_vault_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "BackupVaultName")
    }

    /// The attribute `EncryptionKeyArn`.
    #[inline]
    pub fn encryption_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.use_construct, "EncryptionKeyArn")
    }

    /// The attribute `LockConfiguration.ChangeableForDays`.
    #[inline]
    pub fn lock_configuration_changeable_for_days(&self) -> Value<Integer> {
        attribute(self.use_construct, "LockConfiguration.ChangeableForDays")
    }

    /// The attribute `LockConfiguration.MaxRetentionDays`.
    #[inline]
    pub fn lock_configuration_max_retention_days(&self) -> Value<Integer> {
        attribute(self.use_construct, "LockConfiguration.MaxRetentionDays")
    }

    /// The attribute `LockConfiguration.MinRetentionDays`.
    #[inline]
    pub fn lock_configuration_min_retention_days(&self) -> Value<Integer> {
        attribute(self.use_construct, "LockConfiguration.MinRetentionDays")
    }

    /// The attribute `Notifications.BackupVaultEvents`.
    #[inline]
    pub fn notifications_backup_vault_events(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Notifications.BackupVaultEvents")
    }

    /// The attribute `Notifications.SNSTopicArn`.
    #[inline]
    pub fn notifications_sns_topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.use_construct, "Notifications.SNSTopicArn")
    }
}

/// [`AWS::Backup::Framework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html).
pub struct Framework {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Framework {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::Framework",
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

impl Framework {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `DeploymentStatus`.
    #[inline]
    pub fn deployment_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DeploymentStatus")
    }

    /// The attribute `FrameworkArn`.
    #[inline]
    pub fn framework_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "FrameworkArn")
    }

    /// The attribute `FrameworkStatus`.
    #[inline]
    pub fn framework_status(&self) -> Value<Text> {
        attribute(self.use_construct, "FrameworkStatus")
    }
}

/// [`AWS::Backup::LegalHold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html).
pub struct LegalHold {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LegalHold {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::LegalHold",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LegalHoldId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LegalHold {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `LegalHoldId`.
    #[inline]
    pub fn legal_hold_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LegalHoldId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::Backup::LogicallyAirGappedBackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html).
pub struct LogicallyAirGappedBackupVault {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LogicallyAirGappedBackupVault {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::LogicallyAirGappedBackupVault",
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

impl LogicallyAirGappedBackupVault {
    /// The attribute `BackupVaultArn`.
    #[inline]
    pub fn backup_vault_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupVaultArn")
    }

    /// The attribute `BackupVaultName`, which is what `Ref` returns.
    #[inline]
    pub fn backup_vault_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `EncryptionKeyArn`.
    #[inline]
    pub fn encryption_key_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "EncryptionKeyArn")
    }

    /// The attribute `MaxRetentionDays`.
    #[inline]
    pub fn max_retention_days(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxRetentionDays")
    }

    /// The attribute `MinRetentionDays`.
    #[inline]
    pub fn min_retention_days(&self) -> Value<Integer> {
        attribute(self.use_construct, "MinRetentionDays")
    }

    /// The attribute `MpaApprovalTeamArn`.
    #[inline]
    pub fn mpa_approval_team_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MpaApprovalTeamArn")
    }

    /// The attribute `Notifications.BackupVaultEvents`.
    #[inline]
    pub fn notifications_backup_vault_events(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Notifications.BackupVaultEvents")
    }

    /// The attribute `Notifications.SNSTopicArn`.
    #[inline]
    pub fn notifications_sns_topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.use_construct, "Notifications.SNSTopicArn")
    }

    /// The attribute `VaultState`.
    #[inline]
    pub fn vault_state(&self) -> Value<Text> {
        attribute(self.use_construct, "VaultState")
    }

    /// The attribute `VaultType`.
    #[inline]
    pub fn vault_type(&self) -> Value<Text> {
        attribute(self.use_construct, "VaultType")
    }
}

/// [`AWS::Backup::ReportPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html).
pub struct ReportPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReportPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::ReportPlan",
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

impl ReportPlan {
    /// The attribute `ReportPlanArn`.
    #[inline]
    pub fn report_plan_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ReportPlanArn")
    }
}

/// [`AWS::Backup::RestoreTestingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html).
pub struct RestoreTestingPlan {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RestoreTestingPlan {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::RestoreTestingPlan",
        arn: Some(ReturnValue::Attribute("RestoreTestingPlanArn")),
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

impl RestoreTestingPlan {
    /// The attribute `RestoreTestingPlanArn`.
    #[inline]
    pub fn restore_testing_plan_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "RestoreTestingPlanArn")
    }

    /// `RestoreTestingPlanName`, which is what `Ref` returns.
    #[inline]
    pub fn restore_testing_plan_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Backup::RestoreTestingSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html).
pub struct RestoreTestingSelection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RestoreTestingSelection {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::RestoreTestingSelection",
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

impl RestoreTestingSelection {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::Backup::TieringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html).
pub struct TieringConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TieringConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::Backup::TieringConfiguration",
        arn: Some(ReturnValue::Attribute("TieringConfigurationArn")),
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

impl TieringConfiguration {
    /// The attribute `CreationTime`.
    #[inline]
    pub fn creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    #[inline]
    pub fn last_updated_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdatedTime")
    }

    /// The attribute `TieringConfigurationArn`.
    #[inline]
    pub fn tiering_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TieringConfigurationArn")
    }

    /// `TieringConfigurationName`, which is what `Ref` returns.
    #[inline]
    pub fn tiering_configuration_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
