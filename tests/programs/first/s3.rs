//! Amazon S3: a bucket, what happens to its objects, and who may read them.

use infrastruct::{App, Condition, Output, Parameter, aws, if_, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "AmazonS3/latest/userguide/GetStartedWithS3.html";

pub(super) fn app() -> App {
    let storage = stack!(Storage {
        stage: Parameter::text()
            .allowed_values(["test", "live"])
            .default("test"),
        is_live: Condition::equals(&stage, "live"),

        logs: aws::s3::Bucket {
            ownership_controls: OwnershipControls {
                rules: [OwnershipControlsRule {
                    object_ownership: "BucketOwnerEnforced",
                }],
            },
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    expiration_in_days: if_(&is_live, 365, 30),
                }],
            },
        },
        #[deletion_policy(Retain)]
        #[update_replace_policy(Retain)]
        #[depends_on(uploads_policy)]
        documents: aws::s3::Bucket {
            bucket_name: sub!("documents-{stage}-{AWS::AccountId}"),
            versioning_configuration: VersioningConfiguration { status: "Enabled" },
            bucket_encryption: BucketEncryption {
                server_side_encryption_configuration: [ServerSideEncryptionRule {
                    bucket_key_enabled: true,
                    server_side_encryption_by_default: ServerSideEncryptionByDefault {
                        sse_algorithm: "aws:kms",
                        kms_master_key_id: key,
                    },
                }],
            },
            public_access_block_configuration: PublicAccessBlockConfiguration {
                block_public_acls: true,
                block_public_policy: true,
                ignore_public_acls: true,
                restrict_public_buckets: true,
            },
            logging_configuration: LoggingConfiguration {
                destination_bucket_name: logs,
                log_file_prefix: "documents/",
            },
            cors_configuration: CorsConfiguration {
                cors_rules: [CorsRule {
                    allowed_methods: ["GET", "PUT"],
                    allowed_origins: ["https://app.example.com"],
                    allowed_headers: ["*"],
                    exposed_headers: ["ETag"],
                    max_age: 3000,
                }],
            },
            lifecycle_configuration: LifecycleConfiguration {
                rules: [
                    Rule {
                        id: "archive",
                        status: "Enabled",
                        prefix: "reports/",
                        transitions: [
                            Transition {
                                storage_class: "STANDARD_IA",
                                transition_in_days: 30,
                            },
                            Transition {
                                storage_class: "GLACIER",
                                transition_in_days: 90,
                            },
                        ],
                        noncurrent_version_expiration: NoncurrentVersionExpiration {
                            noncurrent_days: 30,
                            newer_noncurrent_versions: 3,
                        },
                    },
                    Rule {
                        id: "tidy",
                        status: "Enabled",
                        abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload {
                            days_after_initiation: 7,
                        },
                    },
                    Rule {
                        id: "temporary",
                        status: "Enabled",
                        tag_filters: [TagFilter {
                            key: "temporary",
                            value: "yes",
                        }],
                        expiration_in_days: 1,
                    },
                ],
            },
            intelligent_tiering_configurations: [IntelligentTieringConfiguration {
                id: "everything",
                status: "Enabled",
                tierings: [Tiering {
                    access_tier: "ARCHIVE_ACCESS",
                    days: 90,
                }],
            }],
            inventory_configurations: [InventoryConfiguration {
                id: "weekly",
                enabled: true,
                included_object_versions: "Current",
                schedule_frequency: "Weekly",
                optional_fields: ["Size", "LastModifiedDate", "StorageClass"],
                destination: Destination {
                    bucket_arn: logs,
                    format: "Parquet",
                    prefix: "inventory",
                },
            }],
            metrics_configurations: [MetricsConfiguration { id: "all" }],
            accelerate_configuration: AccelerateConfiguration {
                acceleration_status: "Enabled",
            },
            notification_configuration: NotificationConfiguration {
                event_bridge_configuration: EventBridgeConfiguration {
                    event_bridge_enabled: true,
                },
                queue_configurations: [QueueConfiguration {
                    event: "s3:ObjectCreated:*",
                    queue: uploads,
                    filter: NotificationFilter {
                        s3_key: S3KeyFilter {
                            rules: [
                                FilterRule {
                                    name: "prefix",
                                    value: "incoming/",
                                },
                                FilterRule {
                                    name: "suffix",
                                    value: ".csv",
                                },
                            ],
                        },
                    },
                }],
            },
            object_lock_enabled: true,
            object_lock_configuration: ObjectLockConfiguration {
                object_lock_enabled: "Enabled",
                rule: ObjectLockRule {
                    default_retention: DefaultRetention {
                        mode: "GOVERNANCE",
                        days: 1,
                    },
                },
            },
            replication_configuration: ReplicationConfiguration {
                role: replication,
                rules: [ReplicationRule {
                    id: "copy",
                    status: "Enabled",
                    priority: 1,
                    filter: ReplicationRuleFilter { prefix: "reports/" },
                    delete_marker_replication: DeleteMarkerReplication { status: "Disabled" },
                    source_selection_criteria: SourceSelectionCriteria {
                        sse_kms_encrypted_objects: SseKmsEncryptedObjects { status: "Enabled" },
                    },
                    destination: ReplicationDestination {
                        bucket: copies,
                        storage_class: "STANDARD_IA",
                        encryption_configuration: EncryptionConfiguration {
                            replica_kms_key_id: key,
                        },
                    },
                }],
            },
            tags: [("team", "data"), ("stage", "test")],
        },
        copies: aws::s3::Bucket {
            versioning_configuration: VersioningConfiguration { status: "Enabled" },
        },
        key: aws::kms::Key {
            key_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root") },
                    "Action": "kms:*",
                    "Resource": "*",
                }],
            }),
        },
        replication: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "s3.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["s3:ReplicateObject"], "Resource": "*" }],
                }),
            }],
        },
        uploads: aws::sqs::Queue {},
        uploads_policy: aws::sqs::QueuePolicy {
            queues: [uploads],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "s3.amazonaws.com" },
                    "Action": "sqs:SendMessage",
                    "Resource": uploads.arn(),
                    "Condition": { "StringEquals": { "aws:SourceAccount": pseudo::account_id() } },
                }],
            }),
        },
        logs_policy: aws::s3::BucketPolicy {
            bucket: logs,
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "Service": "logging.s3.amazonaws.com" },
                        "Action": "s3:PutObject",
                        "Resource": sub!("{}/documents/*", logs.arn()),
                    },
                    {
                        "Effect": "Deny",
                        "Principal": "*",
                        "Action": "s3:*",
                        "Resource": [logs.arn(), sub!("{}/*", logs.arn())],
                        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
                    },
                ],
            }),
        },
        website: aws::s3::Bucket {
            website_configuration: WebsiteConfiguration {
                index_document: "index.html",
                error_document: "error.html",
                routing_rules: [RoutingRule {
                    routing_rule_condition: RoutingRuleCondition {
                        key_prefix_equals: "old/",
                    },
                    redirect_rule: RedirectRule {
                        replace_key_prefix_with: "new/",
                        http_redirect_code: 301,
                    },
                }],
            },
            public_access_block_configuration: PublicAccessBlockConfiguration {
                block_public_policy: false,
                restrict_public_buckets: false,
            },
        },
        analysts: aws::s3::AccessPoint {
            bucket: documents,
            name: "analysts",
            public_access_block_configuration: PublicAccessBlockConfiguration {
                block_public_acls: true,
            },
            policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": replication.arn() },
                    "Action": ["s3:GetObject"],
                    "Resource": sub!("arn:{AWS::Partition}:s3:{AWS::Region}:{AWS::AccountId}:accesspoint/analysts/object/*"),
                }],
            }),
        },
        lens: aws::s3::StorageLens {
            storage_lens_configuration: StorageLensConfiguration {
                id: "account",
                is_enabled: true,
                account_level: AccountLevel {
                    bucket_level: BucketLevel {
                        activity_metrics: ActivityMetrics { is_enabled: true },
                    },
                },
            },
        },

        bucket: Output::new(documents.bucket_name()).description("where documents are"),
        domain: Output::new(documents.regional_domain_name()),
        website_url: Output::new(website.website_url()),
        access_point: Output::new(analysts.arn()).export("analysts-access-point"),
        access_point_alias: Output::new(analysts.alias()),
    });
    App::new().stack(storage)
}
