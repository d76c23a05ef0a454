use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(LockWithoutLocking {
        files: aws::s3::Bucket {
            object_lock_configuration: ObjectLockConfiguration {
                object_lock_enabled: "Enabled"
            }
        },
    });
    let _ = stack!(MissingOrigin {
        site: aws::cloudfront::Distribution {
            distribution_config: DistributionConfig {
                cache_behaviors: [CacheBehavior {
                    cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
                    path_pattern: "/a",
                    target_origin_id: "sit",
                    viewer_protocol_policy: "allow-all",
                },],
                default_cache_behavior: DefaultCacheBehavior {
                    cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
                    target_origin_id: "site",
                    viewer_protocol_policy: "allow-all",
                },
                enabled: true,
                origins: [Origin {
                    custom_origin_config: CustomOriginConfig {
                        origin_protocol_policy: "https-only"
                    },
                    domain_name: "example.com",
                    id: "site",
                },],
            },
        },
    });
    let _ = stack!(S3BucketOwnershipcontrols {
        it: aws::s3::Bucket {
            access_control: "PublicRead"
        },
    });
    let _ = stack!(TieringDays {
        files: aws::s3::Bucket {
            intelligent_tiering_configurations: [IntelligentTieringConfiguration {
                id: "old",
                status: "Enabled",
                tierings: [Tiering {
                    access_tier: "DEEP_ARCHIVE_ACCESS",
                    days: 179
                }],
            },],
        },
    });
    let _ = stack!(WebsiteRedirect {
        site: aws::s3::Bucket {
            website_configuration: WebsiteConfiguration {
                index_document: "index.html",
                redirect_all_requests_to: RedirectAllRequestsTo {
                    host_name: "example.com"
                },
            },
        },
    });
    let _ = stack!(ShortColdStorage {
        daily: aws::backup::BackupPlan {
            backup_plan: BackupPlanResourceType {
                backup_plan_name: "daily",
                backup_plan_rule: [BackupRuleResourceType {
                    lifecycle: LifecycleResourceType {
                        delete_after_days: 119,
                        move_to_cold_storage_after_days: 30
                    },
                    rule_name: "daily",
                    target_backup_vault: "Default",
                },],
            },
        },
    });
    let _ = stack!(ConvertedRecords {
        events: aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                bucket_arn: "arn:aws:s3:::events",
                buffering_hints: BufferingHints {
                    interval_in_seconds: 60,
                    size_in_mbs: 5
                },
                compression_format: "GZIP",
                data_format_conversion_configuration: DataFormatConversionConfiguration {
                    enabled: true
                },
                role_arn: "arn:aws:iam::123456789012:role/events",
            },
        },
    });
    let _ = stack!(CapacityBesideWorkers {
        job: aws::glue::Job {
            command: JobCommand {
                name: "glueetl",
                script_location: "s3://code/job.py"
            },
            max_capacity: 10,
            number_of_workers: 5,
            role: "arn:aws:iam::123456789012:role/job",
            worker_type: "G.1X",
        },
    });
    let _ = stack!(WebsiteWithoutIndex {
        site: aws::s3::Bucket {
            website_configuration: WebsiteConfiguration {
                error_document: "error.html"
            },
        },
    });
}
