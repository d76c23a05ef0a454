//! Buckets.

use infrastruct::custom::Custom;
use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Properties, Resource, Text, Value, aws, construct,
    properties, pseudo, select, split, sub,
};

use crate::checked::Checked;
use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::grant::Grant;
use crate::piece::piece;
use crate::resource_policy::ResourcePolicy;
use crate::several::IntoTexts;
use crate::statement::{Statement, policy};
use crate::storage_class::StorageClass;
use crate::time::IntoDuration;

/// A bucket (`AWS::S3::Bucket`) that nobody from outside can be let into by mistake, with a policy once somebody is let in. It is
/// kept when it leaves the template, with all that is in it.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Code, Function, Runtime, days};
///
/// let stack = stack!(Example {
///     lake: Bucket::new().versioned().expire("tmp/", days(7)),
///     reader: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .grants([lake.read("ready/*")]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/bucket.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Bucket {
    /// The bucket itself.
    #[construct(flatten)]
    pub bucket: Resource<aws::s3::Bucket>,
    /// Whom it lets in. It is in the template once it has a statement.
    pub policy: ResourcePolicy<aws::s3::BucketPolicy>,
    /// What has it emptied before it is deleted, once there is an [`Emptier`](crate::Emptier).
    pub emptied: Option<Resource<Custom>>,
    #[construct(skip)]
    key: Option<EncryptionKey>,
    /// Its name, where that is known before it is there.
    #[construct(skip)]
    name: Option<Value<Text>>,
}

piece!(Bucket => bucket: aws::s3::Bucket);

impl Bucket {
    /// A bucket that is not public, encrypted with a key of S3.
    #[track_caller]
    pub fn new() -> Self {
        let bucket = construct!(aws::s3::Bucket {
            public_access_block_configuration: PublicAccessBlockConfiguration {
                block_public_acls: true,
                block_public_policy: true,
                ignore_public_acls: true,
                restrict_public_buckets: true,
            },
        });
        let bucket_policy = construct!(aws::s3::BucketPolicy {
            bucket: bucket,
            policy_document: policy([]),
        });
        let bucket = Self {
            bucket,
            policy: ResourcePolicy::new(bucket_policy, |document| {
                properties!(aws::s3::BucketPolicy {
                    policy_document: document
                })
            }),
            emptied: None,
            key: None,
            name: None,
        };
        bucket.removal_policy(DeletionPolicy::Retain).blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::s3::Bucket>) -> Self {
        self.bucket.apply(&properties.blame_caller());
        self
    }

    /// Its name, which no other bucket of anybody has. CloudFormation makes one otherwise.
    #[track_caller]
    pub fn name(mut self, name: impl IntoValue<Text>) -> Self {
        let name = name.into_value();
        self.name = Some(name.clone());
        self.set(properties!(aws::s3::Bucket { bucket_name: name }))
    }

    /// A name that starts so and ends with twelve digits of the stack's identity: no other bucket has it, and it is known before
    /// the bucket is there, which a [`Notification`](crate::Notification) needs. Two buckets of a stack need two beginnings,
    /// of lower-case letters, digits and hyphens.
    #[track_caller]
    pub fn name_prefix(self, prefix: &str) -> Self {
        let identity = select(2, split("/", pseudo::stack_id()));
        let digits = select(4, split("-", identity));
        self.name(sub!("{prefix}-{digits}"))
    }

    /// Keeps what is overwritten or deleted.
    #[track_caller]
    pub fn versioned(self) -> Self {
        self.set(properties!(aws::s3::Bucket {
            versioning_configuration: VersioningConfiguration { status: "Enabled" }
        }))
    }

    /// Encrypted with a key of one's own, which S3 asks KMS for once per bucket, not per object.
    #[doc(alias = "encryption_key")]
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::s3::Bucket {
            bucket_encryption: BucketEncryption {
                server_side_encryption_configuration: [ServerSideEncryptionRule {
                    server_side_encryption_by_default: ServerSideEncryptionByDefault {
                        sse_algorithm: "aws:kms",
                        kms_master_key_id: key.arn(),
                    },
                    bucket_key_enabled: true,
                }],
            },
        }))
    }

    /// Deletes objects of a prefix some days after they came.
    #[doc(alias = "lifecycle_rules")]
    #[track_caller]
    pub fn expire(self, prefix: &str, after: impl IntoDuration) -> Self {
        let after = after.into_duration();
        self.lifecycle(&properties!(aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    prefix: prefix,
                    expiration_in_days: after,
                }]
            }
        }))
    }

    /// Moves objects of a prefix to a cheaper class of storage some days after they came.
    #[doc(alias = "lifecycle_rules")]
    #[track_caller]
    pub fn transition(self, prefix: &str, after: impl IntoDuration, class: StorageClass) -> Self {
        let after = after.into_duration();
        self.lifecycle(&properties!(aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    prefix: prefix,
                    transitions: [Transition {
                        storage_class: class.name(),
                        transition_in_days: after,
                    }],
                }]
            }
        }))
    }

    /// Keeps what is overwritten or deleted, but for some days only.
    #[track_caller]
    pub fn expire_versions(self, after: impl IntoDuration) -> Self {
        let after = after.into_duration();
        let bucket = self.versioned();
        bucket.lifecycle(&properties!(aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    noncurrent_version_expiration: NoncurrentVersionExpiration {
                        noncurrent_days: after
                    },
                }]
            }
        }))
    }

    /// Deletes what came of uploads in parts that nobody has completed, some days after they began.
    #[track_caller]
    pub fn abort_uploads(self, after: impl IntoDuration) -> Self {
        let after = after.into_duration();
        self.lifecycle(&properties!(aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration {
                rules: [Rule {
                    status: "Enabled",
                    abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload {
                        days_after_initiation: after
                    },
                }]
            }
        }))
    }

    #[track_caller]
    fn lifecycle(self, rule: &Properties<aws::s3::Bucket>) -> Self {
        self.bucket.extend(&rule.clone().blame_caller());
        self
    }

    /// Which pages may read and write its objects from a browser, such as `https://example.com`; who may at all is said by grants.
    #[doc(alias = "cors")]
    #[track_caller]
    pub fn origins(self, origins: impl IntoTexts) -> Self {
        let origins = origins.into_texts();
        self.set(properties!(aws::s3::Bucket {
            cors_configuration: CorsConfiguration {
                cors_rules: [CorsRule {
                    allowed_origins: origins,
                    allowed_methods: ["GET", "HEAD", "PUT", "POST", "DELETE"],
                    allowed_headers: ["*"],
                    exposed_headers: ["ETag"],
                }]
            }
        }))
    }

    /// Tells EventBridge what happens to its objects, for rules that want to know.
    #[track_caller]
    pub fn event_bridge(self) -> Self {
        self.tell_event_bridge();
        self
    }

    /// Refuses whoever does not come by TLS.
    #[doc(alias = "enforce_ssl")]
    #[track_caller]
    pub fn tls_only(self) -> Self {
        self.policy.add(
            Statement::deny(["s3:*"])
                .by_anybody()
                .on(self.arn())
                .on(sub!("{}/*", self.arn()))
                .when("Bool", "aws:SecureTransport", "false"),
        );
        self
    }

    /// The permission to list the bucket and to read objects whose keys match a pattern, such as `ready/*`.
    #[doc(alias = "grant_read")]
    pub fn read(&self, pattern: &str) -> Grant {
        let read = read(&self.own_arn(), pattern);
        match &self.key {
            Some(key) => read.and(key.decrypt()),
            None => read,
        }
    }

    /// The permission to write objects whose keys match a pattern.
    #[doc(alias = "grant_write")]
    #[doc(alias = "grant_put")]
    pub fn write(&self, pattern: &str) -> Grant {
        let write = write(&self.own_arn(), pattern);
        match &self.key {
            // an upload in parts reads what it has written
            Some(key) => write.and(key.pass()),
            None => write,
        }
    }

    /// The permission to read, write and delete objects whose keys match a pattern.
    #[doc(alias = "grant_read_write")]
    pub fn read_write(&self, pattern: &str) -> Grant {
        self.read(pattern)
            .and(self.write(pattern))
            .and(self.delete(pattern))
    }

    /// The permission to delete objects whose keys match a pattern.
    #[doc(alias = "grant_delete")]
    pub fn delete(&self, pattern: &str) -> Grant {
        Grant::to(["s3:DeleteObject"]).on(objects(&self.own_arn(), pattern))
    }

    /// Its ARN, made of its name where that is known before: what is granted then does not wait for the bucket, which may wait
    /// for it.
    fn own_arn(&self) -> Value<Text> {
        match &self.name {
            Some(_) => self.arn_by_name(),
            None => self.arn().into_value(),
        }
    }

    /// Its ARN before it is there.
    pub(crate) fn arn_by_name(&self) -> Value<Text> {
        match &self.name {
            Some(name) => sub!("arn:{AWS::Partition}:s3:::{name}"),
            None => Checked::<&str>(Err(UNNAMED.to_owned())).into_value(),
        }
    }

    /// Tells EventBridge what happens to its objects.
    #[track_caller]
    pub(crate) fn tell_event_bridge(&self) {
        let properties = properties!(aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                event_bridge_configuration: EventBridgeConfiguration {
                    event_bridge_enabled: true
                },
            }
        });
        self.bucket.apply(&properties.blame_caller());
    }
}

const UNNAMED: &str = "whom a bucket tells has to know its name before: give it one with `name_prefix(\"…\")`, or let `ObjectCreated` tell by way of EventBridge";

/// The permission to list a bucket and to read objects whose keys match a pattern.
pub(crate) fn read(bucket: &Value<Text>, pattern: &str) -> Grant {
    let read = Grant::to(["s3:GetObject"]).on(objects(bucket, pattern));
    let list = Grant::to(["s3:ListBucket"]).on(bucket);
    read.and(match pattern {
        "*" => list,
        pattern => list.when("StringLike", "s3:prefix", pattern),
    })
}

/// The permission to write objects whose keys match a pattern.
pub(crate) fn write(bucket: &Value<Text>, pattern: &str) -> Grant {
    Grant::to(["s3:PutObject", "s3:AbortMultipartUpload"]).on(objects(bucket, pattern))
}

fn objects(bucket: &Value<Text>, pattern: &str) -> Value<Text> {
    sub!("{bucket}/{pattern}")
}

impl Default for Bucket {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
