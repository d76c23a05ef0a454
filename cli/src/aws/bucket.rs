//! The bucket for assets and large templates, made on demand.

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    BucketLocationConstraint, BucketVersioningStatus, ChecksumAlgorithm, CreateBucketConfiguration,
    ObjectOwnership, OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration,
    ServerSideEncryption, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule, VersioningConfiguration,
};
use serde_json::json;
use tokio::sync::OnceCell;

use super::fault::Fault;
use super::partition::Partition;
use crate::error::Error;

/// The account's bucket in a region: encrypted, versioned, closed to the public, reached by TLS only.
#[derive(Debug)]
pub struct Bucket {
    client: Client,
    name: String,
    account: String,
    region: String,
    endpoint: Option<String>,
    ready: OnceCell<()>,
}

impl Bucket {
    pub(crate) fn new(configuration: &SdkConfig, account: &str, region: &str) -> Self {
        let endpoint = std::env::var("AWS_ENDPOINT_URL_S3").ok();
        let endpoint = endpoint.or_else(|| configuration.endpoint_url().map(str::to_owned));
        // A stand-in for S3 has no name of its own for each bucket.
        let settings =
            aws_sdk_s3::config::Builder::from(configuration).force_path_style(endpoint.is_some());
        let timeouts = aws_config::timeout::TimeoutConfig::builder()
            .connect_timeout(std::time::Duration::from_secs(5))
            .operation_attempt_timeout(std::time::Duration::from_mins(10));
        Self {
            client: Client::from_conf(settings.timeout_config(timeouts.build()).build()),
            name: format!("infrastruct-assets-{account}-{region}"),
            account: account.to_owned(),
            region: region.to_owned(),
            endpoint,
            ready: OnceCell::new(),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where CloudFormation reads an object.
    pub fn url(&self, key: &str) -> String {
        match &self.endpoint {
            Some(endpoint) => format!("{}/{}/{key}", endpoint.trim_end_matches('/'), self.name),
            None => {
                let suffix = Partition::of(&self.region).suffix;
                format!("https://s3.{}.{suffix}/{}/{key}", self.region, self.name)
            }
        }
    }

    /// Puts an object there, unless it is; whether it was put. The key says what is in it.
    pub async fn put(
        &self,
        key: &str,
        content: impl FnOnce() -> Result<Vec<u8>, Error>,
    ) -> Result<bool, Error> {
        self.ready.get_or_try_init(|| self.make()).await?;
        let head = self
            .client
            .head_object()
            .bucket(&self.name)
            .key(key)
            .expected_bucket_owner(&self.account);
        match head.send().await {
            Ok(_) => return Ok(false),
            Err(error) => match Fault::of("HeadObject", &error) {
                fault if fault.is_missing() => {}
                fault => return Err(fault.into()),
            },
        }
        let call = self
            .client
            .put_object()
            .bucket(&self.name)
            .key(key)
            .expected_bucket_owner(&self.account);
        // Checked by S3 on arrival: what is stored under a key for good must be what was sent.
        let call = call
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .body(ByteStream::from(content()?));
        call.send()
            .await
            .map_err(|error| Fault::of("PutObject", &error))?;
        Ok(true)
    }

    /// Makes the bucket, or finishes making it: the policy comes last, so a bucket that has it is complete.
    async fn make(&self) -> Result<(), Error> {
        let policy = self
            .client
            .get_bucket_policy()
            .bucket(&self.name)
            .expected_bucket_owner(&self.account);
        match policy
            .send()
            .await
            .map_err(|error| Fault::of("GetBucketPolicy", &error))
        {
            Ok(_) => return Ok(()),
            Err(fault) if fault.has_code("NoSuchBucket") => self.create().await?,
            Err(fault) if fault.has_code("NoSuchBucketPolicy") => {}
            Err(fault) => return Err(self.explain(fault)),
        }
        self.secure().await.map_err(|fault| self.explain(fault))
    }

    async fn create(&self) -> Result<(), Error> {
        let call = self.client.create_bucket().bucket(&self.name);
        let call = match self.region.as_str() {
            // The one region that must not be named.
            "us-east-1" => call,
            region => {
                let place = BucketLocationConstraint::from(region);
                let place = CreateBucketConfiguration::builder().location_constraint(place);
                call.create_bucket_configuration(place.build())
            }
        };
        match call
            .send()
            .await
            .map_err(|error| Fault::of("CreateBucket", &error))
        {
            Err(fault) if !fault.has_code("BucketAlreadyOwnedByYou") => Err(self.explain(fault)),
            _ => Ok(()),
        }
    }

    async fn secure(&self) -> Result<(), Fault> {
        let (client, name, owner) = (&self.client, &self.name, &self.account);
        let closed = PublicAccessBlockConfiguration::builder()
            .block_public_acls(true)
            .block_public_policy(true)
            .ignore_public_acls(true)
            .restrict_public_buckets(true)
            .build();
        let call = client
            .put_public_access_block()
            .bucket(name)
            .expected_bucket_owner(owner);
        let call = call.public_access_block_configuration(closed).send().await;
        call.map_err(|error| Fault::of("PutPublicAccessBlock", &error))?;

        if let Ok(rule) = OwnershipControlsRule::builder()
            .object_ownership(ObjectOwnership::BucketOwnerEnforced)
            .build()
            && let Ok(controls) = OwnershipControls::builder().rules(rule).build()
        {
            let call = client
                .put_bucket_ownership_controls()
                .bucket(name)
                .expected_bucket_owner(owner);
            let call = call.ownership_controls(controls).send().await;
            call.map_err(|error| Fault::of("PutBucketOwnershipControls", &error))?;
        }

        let algorithm = ServerSideEncryptionByDefault::builder()
            .sse_algorithm(ServerSideEncryption::Aes256)
            .build();
        if let Ok(algorithm) = algorithm {
            let rule = ServerSideEncryptionRule::builder()
                .apply_server_side_encryption_by_default(algorithm);
            let encryption = ServerSideEncryptionConfiguration::builder()
                .rules(rule.build())
                .build();
            if let Ok(encryption) = encryption {
                let call = client
                    .put_bucket_encryption()
                    .bucket(name)
                    .expected_bucket_owner(owner);
                let call = call
                    .server_side_encryption_configuration(encryption)
                    .send()
                    .await;
                call.map_err(|error| Fault::of("PutBucketEncryption", &error))?;
            }
        }

        let versioning = VersioningConfiguration::builder()
            .status(BucketVersioningStatus::Enabled)
            .build();
        let call = client
            .put_bucket_versioning()
            .bucket(name)
            .expected_bucket_owner(owner);
        let call = call.versioning_configuration(versioning).send().await;
        call.map_err(|error| Fault::of("PutBucketVersioning", &error))?;

        let call = client
            .put_bucket_policy()
            .bucket(name)
            .expected_bucket_owner(owner);
        let call = call.policy(self.policy()).send().await;
        call.map_err(|error| Fault::of("PutBucketPolicy", &error))?;
        Ok(())
    }

    /// What refuses calls that do not come by TLS.
    fn policy(&self) -> String {
        let partition = Partition::of(&self.region).name;
        let bucket = format!("arn:{partition}:s3:::{}", self.name);
        json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Sid": "TlsOnly",
                "Effect": "Deny",
                "Principal": "*",
                "Action": "s3:*",
                "Resource": [bucket, format!("{bucket}/*")],
                "Condition": { "Bool": { "aws:SecureTransport": "false" } },
            }],
        })
        .to_string()
    }

    fn explain(&self, fault: Fault) -> Error {
        let error = Error::from(fault);
        error.help(format!(
            "the bucket `{}` holds assets and templates over 51,200 bytes",
            self.name
        ))
    }
}
