//! Delivery streams of Firehose.

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::bucket::Bucket;
use crate::checked::Checked;
use crate::glue_table::GlueTable;
use crate::grant::Grant;
use crate::log_group::LogGroup;
use crate::piece::piece;
use crate::role::Role;
use crate::size::{IntoSize, mebibytes};
use crate::stream::Stream;
use crate::target::Target;
use crate::time::IntoDuration;
use crate::time::{days, minutes};

/// A delivery stream of Firehose (`AWS::KinesisFirehose::DeliveryStream`), which gathers records in a bucket; its role, and the log
/// of what it could not deliver.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Code, Compression, DeliveryStream, Function, Runtime, mebibytes, minutes};
///
/// let stack = stack!(Example {
///     lake: Bucket::new(),
///     events: DeliveryStream::new(&lake).buffer(mebibytes(64), minutes(5)).compressed(Compression::Gzip).prefix("events/"),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([events.put()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/delivery_stream.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct DeliveryStream {
    /// The delivery stream itself.
    #[construct(flatten)]
    pub delivery_stream: Resource<aws::kinesisfirehose::DeliveryStream>,
    /// What it may do.
    pub role: Role,
    /// Where it logs what it could not deliver.
    pub log_group: LogGroup,
    /// The same within the log group.
    pub log_stream: Resource<aws::logs::LogStream>,
    #[construct(skip)]
    said: Said,
}

piece!(DeliveryStream => delivery_stream: aws::kinesisfirehose::DeliveryStream);

/// What was said so far that other things hang on.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    is_compressed: bool,
    is_parquet: bool,
    has_error_prefix: bool,
}

/// How what is delivered is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// gzip.
    Gzip,
    /// Snappy, in its framing format.
    Snappy,
    /// Snappy, as Hadoop reads it.
    HadoopSnappy,
    /// ZIP.
    Zip,
}

impl DeliveryStream {
    /// From whoever puts records to a bucket.
    #[track_caller]
    pub fn new(bucket: &Bucket) -> Self {
        Self::of(bucket).set(properties!(aws::kinesisfirehose::DeliveryStream {
            delivery_stream_type: "DirectPut"
        }))
    }

    /// From a stream of Kinesis to a bucket.
    #[track_caller]
    pub fn from_stream(stream: &Stream, bucket: &Bucket) -> Self {
        let delivery = Self::of(bucket);
        delivery.role.grant([stream.read()]);
        let role = delivery.role.role;
        delivery.set(properties!(aws::kinesisfirehose::DeliveryStream {
            delivery_stream_type: "KinesisStreamAsSource",
            kinesis_stream_source_configuration: KinesisStreamSourceConfiguration {
                kinesis_stream_arn: stream.arn(),
                role_arn: role.arn(),
            },
        }))
    }

    #[track_caller]
    fn of(bucket: &Bucket) -> Self {
        let log_group = LogGroup::new(days(731));
        let role = Role::assumed_by("firehose.amazonaws.com").grants([
            Grant::to([
                "s3:GetBucketLocation",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
            ])
            .on(bucket.arn()),
            Grant::to(["s3:GetObject"]).on(sub!("{}/*", bucket.arn())),
            bucket.write("*"),
            Grant::to(["logs:PutLogEvents"]).on(log_group.arn()),
        ]);
        let log_stream = construct!(aws::logs::LogStream {
            log_group_name: log_group.log_group_name()
        });
        let delivery_stream = construct!(
            #[depends_on(role.policy)]
            aws::kinesisfirehose::DeliveryStream {
                extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                    bucket_arn: bucket.arn(),
                    role_arn: role.role.arn(),
                    cloud_watch_logging_options: CloudWatchLoggingOptions {
                        enabled: true,
                        log_group_name: log_group.log_group_name(),
                        log_stream_name: log_stream.log_stream_name(),
                    },
                },
            }
        );
        let delivery = Self {
            delivery_stream,
            role,
            log_group,
            log_stream,
            said: Said::default(),
        };
        delivery.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::kinesisfirehose::DeliveryStream>) -> Self {
        self.delivery_stream.apply(&properties.blame_caller());
        self
    }

    /// Delivers once so much has come, from 1 to 128 MiB, or once so long has passed, up to 15 minutes; 5 MiB or 5 minutes
    /// otherwise.
    #[track_caller]
    pub fn buffer(self, size: impl IntoSize, interval: impl IntoDuration) -> Self {
        let size = size.into_size();
        let interval = interval.into_duration();
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                buffering_hints: BufferingHints {
                    size_in_mbs: size.as_mebibytes(),
                    interval_in_seconds: interval,
                }
            }
        }))
    }

    /// Compresses what it delivers, which [`parquet`](Self::parquet) does by itself.
    #[track_caller]
    pub fn compressed(mut self, compression: Compression) -> Self {
        self.said.is_compressed = true;
        let compression = match compression {
            Compression::Gzip => "GZIP",
            Compression::Snappy => "Snappy",
            Compression::HadoopSnappy => "HADOOP_SNAPPY",
            Compression::Zip => "ZIP",
        };
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                compression_format: compression
            }
        }))
        .checked()
    }

    /// Firehose refuses to compress Parquet once more.
    #[track_caller]
    fn checked(self) -> Self {
        if !(self.said.is_parquet && self.said.is_compressed) {
            return self;
        }
        let why = "Parquet is compressed already: either `parquet` or `compressed`";
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                compression_format: Checked::<String>(Err(why.to_owned()))
            }
        }))
    }

    /// What the keys of objects begin with: before the date, unless it says where the date is, such as
    /// `orders/day=!{timestamp:yyyy-MM-dd}/`. Objects that hold what could not be converted are in `errors/` then, unless
    /// [`error_prefix`](Self::error_prefix) says otherwise.
    #[track_caller]
    pub fn prefix(self, prefix: impl IntoValue<Text>) -> Self {
        let prefix = prefix.into_value();
        let delivery = if prefix.wording().contains("!{") && !self.said.has_error_prefix {
            self.error_prefix("errors/!{firehose:error-output-type}/")
        } else {
            self
        };
        delivery.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                prefix: prefix
            }
        }))
    }

    /// What the keys of objects begin with that hold what could not be converted.
    #[track_caller]
    pub fn error_prefix(mut self, prefix: impl IntoValue<Text>) -> Self {
        self.said.has_error_prefix = true;
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                error_output_prefix: prefix
            }
        }))
    }

    /// Converts records, which are JSON, to Parquet, by the columns of a table in Glue's catalog. It gathers 128 MiB at a time.
    #[track_caller]
    pub fn parquet(mut self, table: &GlueTable) -> Self {
        self.said.is_parquet = true;
        self.role.grant([table.describe()]);
        self.delivery_stream = self.delivery_stream.depends_on(&table.table);
        let role = self.role.role;
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                buffering_hints: BufferingHints {
                    size_in_mbs: mebibytes(128).as_mebibytes(),
                    interval_in_seconds: minutes(5),
                },
                data_format_conversion_configuration: DataFormatConversionConfiguration {
                    enabled: true,
                    input_format_configuration: InputFormatConfiguration {
                        deserializer: Deserializer {
                            open_x_json_ser_de: OpenXJsonSerDe {}
                        }
                    },
                    output_format_configuration: OutputFormatConfiguration {
                        serializer: Serializer {
                            parquet_ser_de: ParquetSerDe {}
                        }
                    },
                    schema_configuration: SchemaConfiguration {
                        database_name: table.database.database_name(),
                        table_name: &table.name,
                        role_arn: role.arn(),
                    },
                },
            }
        }))
        .checked()
    }

    /// Its name. CloudFormation makes one otherwise; a delivery stream of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::kinesisfirehose::DeliveryStream {
            delivery_stream_name: name
        }))
    }

    /// The permission to put records.
    pub fn put(&self) -> Grant {
        Grant::to(["firehose:PutRecord", "firehose:PutRecordBatch"]).on(self.arn())
    }
}

impl Target for DeliveryStream {
    fn target_arn(&self) -> Value<Text> {
        self.arn().into_value()
    }

    fn invocation(&self) -> Grant {
        self.put()
    }
}
