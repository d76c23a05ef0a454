//! Data comes in by a stream, is kept by zone, and is catalogued.

use std::collections::BTreeMap;

use infrastruct::{App, Construct, Output, Ref, Resource, Stack, aws, construct, json, stack, sub};

/// What an installation decides.
struct Settings {
    stage: Stage,
    zones: Vec<Zone>,
    partners: Vec<&'static str>,
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Test,
    Live,
}

impl Stage {
    fn of(is_live: bool) -> Self {
        if is_live { Self::Live } else { Self::Test }
    }

    fn name(self) -> &'static str {
        match self {
            Stage::Test => "test",
            Stage::Live => "live",
        }
    }
}

struct Zone {
    name: &'static str,
    keep_days: Option<u32>,
    is_versioned: bool,
}

/// A bucket with the rules of the house.
#[derive(Construct)]
pub(crate) struct Storage {
    pub(crate) bucket: Resource<aws::s3::Bucket>,
    policy: Resource<aws::s3::BucketPolicy>,
}

impl Storage {
    fn new(zone: &Zone, stage: Stage, logs: Option<Ref<aws::s3::Bucket>>) -> Self {
        construct!(Self {
            bucket: aws::s3::Bucket {
                bucket_name: sub!("lake-{}-{}-{AWS::AccountId}", zone.name, stage.name()),
                versioning_configuration: zone
                    .is_versioned
                    .then(|| VersioningConfiguration { status: "Enabled" }),
                lifecycle_configuration: zone.keep_days.map(|days| LifecycleConfiguration {
                    rules: [Rule {
                        status: "Enabled",
                        expiration_in_days: days,
                    }],
                }),
                logging_configuration: logs.map(|logs| LoggingConfiguration {
                    destination_bucket_name: logs,
                    log_file_prefix: zone.name,
                }),
                public_access_block_configuration: PublicAccessBlockConfiguration {
                    block_public_acls: true,
                    block_public_policy: true,
                    ignore_public_acls: true,
                    restrict_public_buckets: true,
                },
            },
            policy: aws::s3::BucketPolicy {
                bucket: bucket,
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Deny",
                        "Principal": "*",
                        "Action": "s3:*",
                        "Resource": [bucket.arn(), sub!("{}/*", bucket.arn())],
                        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
                    }],
                }),
            },
        })
    }
}

/// The zones by their names.
#[derive(Construct)]
struct Zones {
    logs: Resource<aws::s3::Bucket>,
    by_name: BTreeMap<String, Storage>,
}

impl Zones {
    fn new(settings: &Settings) -> Self {
        construct!(Self {
            logs: aws::s3::Bucket {},
            by_name: settings
                .zones
                .iter()
                .map(|zone| (
                    zone.name.to_owned(),
                    Storage::new(zone, settings.stage, Some(logs)),
                ))
                .collect(),
        })
    }
}

fn storage(settings: &Settings) -> Stack<Zones> {
    Stack::new("LakeStorage", Zones::new(settings)).tag("stage", settings.stage.name())
}

pub(super) fn app() -> App {
    let settings = Settings {
        stage: Stage::of(true),
        zones: vec![
            Zone {
                name: "raw",
                keep_days: Some(30),
                is_versioned: false,
            },
            Zone {
                name: "curated",
                keep_days: None,
                is_versioned: true,
            },
        ],
        partners: vec!["111122223333", "444455556666"],
    };
    let shards = match settings.stage {
        Stage::Test => 1,
        Stage::Live => 4,
    };
    let storage = storage(&settings);
    let raw = &storage.by_name["raw"].bucket;
    let curated = &storage.by_name["curated"].bucket;

    let ingest = stack!(LakeIngest {
        stream: aws::kinesis::Stream {
            shard_count: shards,
            retention_period_hours: if settings.stage == Stage::Live {
                168
            } else {
                24
            },
        },
        writers: settings.partners.iter().map(|account| aws::iam::Role {
            role_name: format!("writer-{account}"),
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": sub!("arn:{AWS::Partition}:iam::{account}:root") },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "write",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": ["kinesis:PutRecord", "kinesis:PutRecords"],
                        "Resource": stream.arn(),
                    }],
                }),
            }],
        }),
        delivery_role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "firehose.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        delivery_policy: aws::iam::Policy {
            policy_name: "deliver",
            roles: [delivery_role],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": ["s3:PutObject", "s3:AbortMultipartUpload"],
                        "Resource": sub!("{}/*", raw.arn()),
                    },
                    {
                        "Effect": "Allow",
                        "Action": ["kinesis:GetRecords", "kinesis:DescribeStream", "kinesis:GetShardIterator"],
                        "Resource": stream.arn(),
                    },
                ],
            }),
        },
        #[depends_on(delivery_policy)]
        delivery: aws::kinesisfirehose::DeliveryStream {
            delivery_stream_type: "KinesisStreamAsSource",
            kinesis_stream_source_configuration: KinesisStreamSourceConfiguration {
                kinesis_stream_arn: stream,
                role_arn: delivery_role,
            },
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                bucket_arn: raw,
                role_arn: delivery_role,
                prefix: "events/!{timestamp:yyyy/MM/dd}/",
                error_output_prefix: "failed/!{firehose:error-output-type}/",
                buffering_hints: BufferingHints {
                    interval_in_seconds: 60,
                    size_in_mbs: 64,
                },
                compression_format: "GZIP",
            },
        },
        delivery_name: Output::new(delivery.delivery_stream_name()),
    });
    let catalogue = stack!(LakeCatalogue {
        database: aws::glue::Database {
            catalog_id: infrastruct::pseudo::account_id(),
            database_input: DatabaseInput { name: "lake" },
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "glue.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: ["arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole"],
        },
        crawlers: [("raw", raw), ("curated", curated)].map(|(name, bucket)| aws::glue::Crawler {
            name: name,
            role: role.arn(),
            database_name: database,
            targets: Targets {
                s3_targets: [S3Target {
                    path: sub!("s3://{}/", bucket.bucket_name()),
                }],
            },
        }),
        workgroup: aws::athena::WorkGroup {
            name: "lake",
            work_group_configuration: WorkGroupConfiguration {
                result_configuration: ResultConfiguration {
                    output_location: sub!("s3://{}/athena/", storage.logs.bucket_name()),
                },
            },
        },
    });
    App::new().stack(storage).stack(ingest).stack(catalogue)
}
