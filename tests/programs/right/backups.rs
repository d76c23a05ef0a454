//! Backups by plan, for whatever carries the plan's tag.

use std::collections::BTreeMap;
use std::fmt;

use infrastruct::{App, Construct, Output, Ref, Resource, aws, construct, json, stack};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Plan {
    Daily,
    Weekly,
    Yearly,
}

impl Plan {
    const ALL: [Self; 3] = [Self::Daily, Self::Weekly, Self::Yearly];

    const fn schedule(self) -> &'static str {
        match self {
            Self::Daily => "cron(0 5 ? * * *)",
            Self::Weekly => "cron(0 5 ? * SUN *)",
            Self::Yearly => "cron(0 5 1 1 ? *)",
        }
    }

    const fn keep_days(self) -> u32 {
        match self {
            Self::Daily => 14,
            Self::Weekly => 90,
            Self::Yearly => 3650,
        }
    }

    /// Old backups go to cold storage, if they stay there long enough.
    fn cold_after(self) -> Option<u32> {
        (self.keep_days() > 120).then_some(30)
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Yearly => "yearly",
        })
    }
}

#[derive(Construct)]
struct Backup {
    plan: Resource<aws::backup::BackupPlan>,
    selection: Resource<aws::backup::BackupSelection>,
}

impl Backup {
    fn new(
        plan: Plan,
        vault: Ref<aws::backup::BackupVault>,
        role: Ref<aws::iam::Role>,
        also: &[Ref<aws::dynamodb::Table>],
    ) -> Self {
        let kind = plan;
        construct!(Self {
            plan: aws::backup::BackupPlan {
                backup_plan: BackupPlanResourceType {
                    backup_plan_name: kind.to_string(),
                    backup_plan_rule: [BackupRuleResourceType {
                        rule_name: format!("{kind}-rule"),
                        target_backup_vault: vault,
                        schedule_expression: kind.schedule(),
                        start_window_minutes: 60,
                        completion_window_minutes: 180,
                        lifecycle: LifecycleResourceType {
                            delete_after_days: kind.keep_days(),
                            move_to_cold_storage_after_days: kind.cold_after(),
                        },
                    }],
                },
            },
            selection: aws::backup::BackupSelection {
                backup_plan_id: plan,
                backup_selection: BackupSelectionResourceType {
                    selection_name: kind.to_string(),
                    iam_role_arn: role,
                    list_of_tags: [ConditionResourceType {
                        condition_type: "STRINGEQUALS",
                        condition_key: "backup",
                        condition_value: kind.to_string(),
                    }],
                    resources: also,
                },
            },
        })
    }
}

pub(super) fn app() -> App {
    let backups = stack!(Backups {
        key: aws::kms::Key {
            enable_key_rotation: true,
        },
        topic: aws::sns::Topic {},
        topic_policy: aws::sns::TopicPolicy {
            topics: [topic],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "backup.amazonaws.com" },
                    "Action": "sns:Publish",
                    "Resource": topic.topic_arn(),
                }],
            }),
        },
        #[deletion_policy(Retain)]
        vault: aws::backup::BackupVault {
            backup_vault_name: "main",
            encryption_key_arn: key,
            lock_configuration: LockConfigurationType {
                min_retention_days: 7,
                max_retention_days: 3650,
                changeable_for_days: 3,
            },
            notifications: NotificationObjectType {
                sns_topic_arn: topic,
                backup_vault_events: ["BACKUP_JOB_FAILED", "RESTORE_JOB_COMPLETED"],
            },
            access_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "backup:DeleteRecoveryPoint",
                    "Resource": "*",
                }],
            }),
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "backup.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
                "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
            ],
        },
        tables: ["orders", "customers"].map(|name| aws::dynamodb::Table {
            table_name: name,
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: "Id",
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: "Id",
                key_type: "HASH",
            }],
        }),
        plans: Plan::ALL
            .into_iter()
            .map(|plan| {
                let tables: Vec<_> = match plan {
                    Plan::Daily => tables.iter().map(|table| **table).collect(),
                    _ => Vec::new(),
                };
                (plan.to_string(), Backup::new(plan, vault, role, &tables))
            })
            .collect::<BTreeMap<String, Backup>>(),
        vault_arn: Output::new(vault.backup_vault_arn()),
    });
    App::new().stack(backups)
}
