//! Buckets.

use std::time::Duration;

use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Json, Properties, Resource, Text, Value, aws, construct,
    properties, sub,
};

use crate::grant::Grant;
use crate::key::Key;
use crate::piece::piece;
use crate::resource_policy::ResourcePolicy;
use crate::statement::{Statement, policy};

/// A bucket (`AWS::S3::Bucket`) that nobody from outside can be let into by mistake, with a policy once somebody is let in. It is
/// kept when it leaves the template, with all that is in it.
///
/// ```
/// use infrastruct_constructs::{Bucket, Code, Function, Runtime, days};
///
/// let lake = Bucket::new().versioned().expire("tmp/", days(7));
/// let reader = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///     .grants([lake.read("ready/*")]);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Bucket {
    /// The bucket itself.
    #[construct(flatten)]
    pub bucket: Resource<aws::s3::Bucket>,
    /// Whom it lets in. It is in the template once it has a statement.
    pub policy: ResourcePolicy<aws::s3::BucketPolicy>,
    #[construct(skip)]
    key: Option<Key>,
    #[construct(skip)]
    lifecycle: Vec<Value<Json>>,
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
            key: None,
            lifecycle: Vec::new(),
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
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::s3::Bucket { bucket_name: name }))
    }

    /// Keeps what is overwritten or deleted.
    #[track_caller]
    pub fn versioned(self) -> Self {
        self.set(properties!(aws::s3::Bucket {
            versioning_configuration: VersioningConfiguration { status: "Enabled" }
        }))
    }

    /// Encrypted with a key of one's own, which S3 asks KMS for once per bucket, not per object.
    #[track_caller]
    pub fn encrypted_with(mut self, key: &Key) -> Self {
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
    #[track_caller]
    pub fn expire(mut self, prefix: &str, after: Duration) -> Self {
        self.lifecycle.push(construct!(aws::s3::Bucket::Rule {
            status: "Enabled",
            prefix: prefix,
            expiration_in_days: after,
        }));
        let rules = self.lifecycle.clone();
        self.set(properties!(aws::s3::Bucket {
            lifecycle_configuration: LifecycleConfiguration { rules: rules }
        }))
    }

    /// Refuses whoever does not come by TLS.
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
    pub fn read(&self, pattern: &str) -> Grant {
        let read = Grant::to(["s3:GetObject"]).on(self.objects(pattern));
        let list = Grant::to(["s3:ListBucket"]).on(self.arn());
        let read = read.and(match pattern {
            "*" => list,
            pattern => list.when("StringLike", "s3:prefix", pattern),
        });
        match &self.key {
            Some(key) => read.and(key.decrypt()),
            None => read,
        }
    }

    /// The permission to write objects whose keys match a pattern.
    pub fn write(&self, pattern: &str) -> Grant {
        let write =
            Grant::to(["s3:PutObject", "s3:AbortMultipartUpload"]).on(self.objects(pattern));
        match &self.key {
            // an upload in parts reads what it has written
            Some(key) => write.and(Grant::to(["kms:Decrypt", "kms:GenerateDataKey"]).on(key.arn())),
            None => write,
        }
    }

    /// The permission to read, write and delete objects whose keys match a pattern.
    pub fn read_write(&self, pattern: &str) -> Grant {
        self.read(pattern)
            .and(self.write(pattern))
            .and(self.delete(pattern))
    }

    /// The permission to delete objects whose keys match a pattern.
    pub fn delete(&self, pattern: &str) -> Grant {
        Grant::to(["s3:DeleteObject"]).on(self.objects(pattern))
    }

    fn objects(&self, pattern: &str) -> Value<Text> {
        sub!("{}/{pattern}", self.arn())
    }
}

impl Default for Bucket {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
