//! Streams of Kinesis.

use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Properties, Resource, Text, Value, aws, construct,
    properties,
};

use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::event_stream::EventStream;
use crate::grant::Grant;
use crate::piece::piece;
use crate::target::Target;
use crate::time::IntoDuration;

/// A stream of Kinesis (`AWS::Kinesis::Stream`), encrypted, that takes what comes unless its [`shards`](Self::shards) are counted.
/// It is kept when it leaves the template.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, Runtime, StartingPosition, Stream, StreamSource, days};
///
/// let stack = stack!(Example {
///     clicks: Stream::new().retention(days(7)),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     source: StreamSource::new(&clicks, &worker, StartingPosition::TrimHorizon),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/stream.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Stream {
    /// The stream itself.
    #[construct(flatten)]
    pub stream: Resource<aws::kinesis::Stream>,
    #[construct(skip)]
    key: Option<EncryptionKey>,
}

piece!(Stream => stream: aws::kinesis::Stream);

impl Stream {
    /// A stream that takes what comes.
    #[track_caller]
    pub fn new() -> Self {
        let stream = construct!(aws::kinesis::Stream {
            stream_mode_details: StreamModeDetails {
                stream_mode: "ON_DEMAND"
            },
            stream_encryption: StreamEncryption {
                encryption_type: "KMS",
                key_id: "alias/aws/kinesis"
            },
        });
        let stream = stream.removal_policy(DeletionPolicy::Retain);
        Self { stream, key: None }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::kinesis::Stream>) -> Self {
        self.stream.apply(&properties.blame_caller());
        self
    }

    /// So many shards, each of which takes 1 MB or 1,000 records a second.
    #[track_caller]
    pub fn shards(self, count: u32) -> Self {
        self.set(properties!(aws::kinesis::Stream {
            stream_mode_details: StreamModeDetails {
                stream_mode: "PROVISIONED"
            },
            shard_count: count,
        }))
    }

    /// How long records are kept, from 1 to 365 days; 1 day otherwise.
    #[track_caller]
    pub fn retention(self, retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        self.set(properties!(aws::kinesis::Stream {
            retention_period_hours: retention
        }))
    }

    /// Its name. CloudFormation makes one otherwise; a stream of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::kinesis::Stream { name: name }))
    }

    /// Encrypted with a key of one's own; with one of Kinesis otherwise.
    #[doc(alias = "encryption_key")]
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::kinesis::Stream {
            stream_encryption: StreamEncryption { key_id: key.arn() }
        }))
    }

    /// The permission to read records.
    #[doc(alias = "grant_read")]
    pub fn read(&self) -> Grant {
        let read = Grant::to([
            "kinesis:DescribeStream",
            "kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
        ]);
        let read = read.on(self.arn());
        match &self.key {
            Some(key) => read.and(key.decrypt()),
            None => read,
        }
    }

    /// The permission to put records.
    #[doc(alias = "grant_write")]
    pub fn write(&self) -> Grant {
        let write = Grant::to([
            "kinesis:ListShards",
            "kinesis:PutRecord",
            "kinesis:PutRecords",
        ]);
        let write = write.on(self.arn());
        match &self.key {
            Some(key) => write.and(Grant::to(["kms:GenerateDataKey"]).on(key.arn())),
            None => write,
        }
    }
}

impl Default for Stream {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl EventStream for Stream {
    fn records(&self) -> Value<Text> {
        self.arn().into_value()
    }

    fn read_records(&self) -> Grant {
        self.read()
    }
}

impl Target for Stream {
    fn target_arn(&self) -> Value<Text> {
        self.arn().into_value()
    }

    fn invocation(&self) -> Grant {
        self.write()
    }
}
