//! The bucket for assets and large templates, made on demand.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_smithy_types::base64;
use aws_smithy_types::timeout::TimeoutConfig;
use infrastruct_spec::Partition;
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;
use tokio::time::sleep;

use super::fault::Fault;
use super::service::{self, Answer, Call, S3, Service};
use super::store::Address;
use crate::asset::Packed;
use crate::error::Error;
use crate::percent;

/// How long it is waited, in milliseconds, for a bucket that was just made to be there everywhere.
const PAUSES: [u64; 7] = [200, 500, 1_000, 2_000, 4_000, 4_000, 4_000];

/// What goes by itself: uploads that were broken off, and objects that were replaced or deleted a month ago.
const LIFECYCLE: &str = "<Rule><ID>leftovers</ID><Filter><Prefix></Prefix></Filter><Status>Enabled</Status>\
    <AbortIncompleteMultipartUpload><DaysAfterInitiation>1</DaysAfterInitiation></AbortIncompleteMultipartUpload>\
    <NoncurrentVersionExpiration><NoncurrentDays>30</NoncurrentDays></NoncurrentVersionExpiration></Rule>";

/// The regions where an account has no part of the names to itself.
const GLOBAL: [&str; 2] = ["me-central-1", "me-south-1"];

/// Whether the account has a part of the names to itself there, in which nobody else can take one.
fn has_namespace(region: &str) -> bool {
    let partition = Partition::of(region).name;
    !partition.starts_with("aws-iso") && !GLOBAL.contains(&region)
}

/// The name of the bucket of an account and region; `*` may stand for either.
pub(crate) fn name_of(account: &str, region: &str) -> String {
    let end = match region {
        "*" => "",
        region if has_namespace(region) => "-an",
        _ => "",
    };
    format!("infrastruct-assets-{account}-{region}{end}")
}

/// Whether there is no such object; of a call for the head alone S3 gives no code of its own.
fn is_absent(fault: &Fault) -> bool {
    ["NotFound", "NoSuchKey"]
        .iter()
        .any(|code| fault.has_code(code))
}

/// Whether S3 is not done yet with what was asked of it before.
fn is_settling(fault: &Fault) -> bool {
    fault.has_code("NoSuchBucket") || fault.has_code("OperationAborted")
}

/// The namespace of S3's documents.
const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// The account's bucket in a region: encrypted, versioned, closed to the public, reached by TLS only.
#[derive(Debug)]
pub(crate) struct Bucket {
    service: Service,
    name: String,
    account: String,
    region: String,
    /// What stands before a key in the path of a call.
    base: String,
    endpoint: Option<String>,
    ready: OnceCell<()>,
}

impl Bucket {
    pub(crate) fn new(configuration: &SdkConfig, account: &str, region: &str) -> Self {
        let name = name_of(account, region);
        let endpoint = service::chosen_endpoint(configuration, S3);
        // A stand-in for S3 has no host name of its own for each bucket.
        let (address, base) = match &endpoint {
            Some(endpoint) => (endpoint.clone(), format!("/{name}")),
            None => {
                let host = service::host(configuration, S3);
                (format!("https://{name}.{host}"), String::new())
            }
        };
        let timeouts = TimeoutConfig::builder()
            .connect_timeout(Duration::from_secs(5))
            .operation_attempt_timeout(Duration::from_mins(10));
        Self {
            service: Service::new(configuration, S3, &address, timeouts.build()),
            name,
            account: account.to_owned(),
            region: region.to_owned(),
            base,
            endpoint,
            ready: OnceCell::new(),
        }
    }

    /// Where it is.
    pub(crate) fn address(&self) -> Address {
        let base = match &self.endpoint {
            Some(endpoint) => format!("{endpoint}/{}", self.name),
            None => {
                let suffix = Partition::of(&self.region).suffix;
                format!("https://s3.{}.{suffix}/{}", self.region, self.name)
            }
        };
        Address {
            bucket: self.name.clone(),
            base,
        }
    }

    pub(super) fn service(&self) -> &Service {
        &self.service
    }

    /// A document of S3's.
    pub(super) fn document(name: &str, inside: &str) -> String {
        format!("<{name} xmlns=\"{NAMESPACE}\">{inside}</{name}>")
    }

    /// A call about an object of the bucket: of this account's bucket, or S3 refuses it.
    ///
    /// The side is what the call is about beside the object itself, such as `uploads`.
    pub(super) fn of_object(
        &self,
        action: &'static str,
        method: &'static str,
        key: &str,
        side: &str,
    ) -> Call {
        let mark = if side.is_empty() { "" } else { "?" };
        let path = format!("{}/{}{mark}{side}", self.base, percent::encoded(key, "/"));
        Call::new(action, method, path).header("x-amz-expected-bucket-owner", &self.account)
    }

    /// A call about a side of the bucket, such as `policy`.
    pub(super) fn of_side(&self, action: &'static str, method: &'static str, side: &str) -> Call {
        let base = if self.base.is_empty() {
            "/"
        } else {
            &self.base
        };
        Call::new(action, method, format!("{base}?{side}"))
            .header("x-amz-expected-bucket-owner", &self.account)
    }

    /// Makes a call whose body S3 checks on arrival: what is stored for good must be what was sent.
    pub(super) async fn send(&self, call: Call, body: impl Into<Vec<u8>>) -> Result<Answer, Fault> {
        let body = body.into();
        let digest = Self::checksum(&body);
        let call = call
            .header("x-amz-sdk-checksum-algorithm", "SHA256")
            .header("x-amz-checksum-sha256", digest);
        self.service.call(call.body(body)).await
    }

    /// What S3 compares a body with.
    pub(super) fn checksum(body: &[u8]) -> String {
        base64::encode(Sha256::digest(body))
    }

    /// The same, tried again while S3 does not know yet of the bucket that was just made, or still works on it.
    pub(super) async fn send_patiently(&self, call: &Call, body: &[u8]) -> Result<Answer, Fault> {
        for pause in PAUSES {
            match self.send(call.clone(), body).await {
                Err(fault) if is_settling(&fault) => sleep(Duration::from_millis(pause)).await,
                other => return other,
            }
        }
        self.send(call.clone(), body).await
    }

    /// Puts an object there, unless it is; whether it was put. The key says what is in it.
    pub(crate) async fn put(
        &self,
        key: &str,
        content: impl FnOnce() -> Result<Packed, Error>,
    ) -> Result<bool, Error> {
        self.ready.get_or_try_init(|| self.make()).await?;
        let head = self.of_object("HeadObject", "HEAD", key, "");
        match self.service.call(head).await {
            Ok(_) => return Ok(false),
            Err(fault) if is_absent(&fault) => {}
            Err(fault) => return Err(fault.into()),
        }
        self.upload(key, &content()?).await?;
        Ok(true)
    }

    /// Makes the bucket, or finishes making it: the policy comes last, so a bucket that has it is complete.
    async fn make(&self) -> Result<(), Error> {
        let policy = self.of_side("GetBucketPolicy", "GET", "policy");
        match self.service.call(policy).await {
            Ok(_) => return Ok(()),
            Err(fault) if fault.has_code("NoSuchBucket") => self.create().await?,
            Err(fault) if fault.has_code("NoSuchBucketPolicy") => {}
            Err(fault) => return Err(self.explain(fault)),
        }
        self.secure().await.map_err(|fault| self.explain(fault))
    }

    async fn create(&self) -> Result<(), Error> {
        let base = if self.base.is_empty() {
            "/"
        } else {
            &self.base
        };
        let call = Call::new("CreateBucket", "PUT", base);
        let call = if has_namespace(&self.region) {
            call.header("x-amz-bucket-namespace", "account-regional")
        } else {
            call
        };
        let body = match self.region.as_str() {
            // The one region that must not be named.
            "us-east-1" => String::new(),
            region => {
                let place = format!("<LocationConstraint>{region}</LocationConstraint>");
                Self::document("CreateBucketConfiguration", &place)
            }
        };
        match self.send_patiently(&call, body.as_bytes()).await {
            Err(fault) if fault.has_code("BucketAlreadyOwnedByYou") => Ok(()),
            Err(fault) if fault.has_code("BucketAlreadyExists") => Err(self.explain(fault).help(
                "another account has a bucket of this name: ask AWS, or deploy to another region",
            )),
            Err(fault) => Err(self.explain(fault)),
            Ok(_) => Ok(()),
        }
    }

    async fn secure(&self) -> Result<(), Fault> {
        let closed = [
            "BlockPublicAcls",
            "IgnorePublicAcls",
            "BlockPublicPolicy",
            "RestrictPublicBuckets",
        ]
        .map(|name| format!("<{name}>true</{name}>"))
        .concat();
        let call = self.of_side("PutPublicAccessBlock", "PUT", "publicAccessBlock");
        self.send_patiently(
            &call,
            Self::document("PublicAccessBlockConfiguration", &closed).as_bytes(),
        )
        .await?;

        let owner = "<Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule>";
        let call = self.of_side("PutBucketOwnershipControls", "PUT", "ownershipControls");
        self.send_patiently(&call, Self::document("OwnershipControls", owner).as_bytes())
            .await?;

        let algorithm = "<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>\
            </ApplyServerSideEncryptionByDefault></Rule>";
        let call = self.of_side("PutBucketEncryption", "PUT", "encryption");
        self.send_patiently(
            &call,
            Self::document("ServerSideEncryptionConfiguration", algorithm).as_bytes(),
        )
        .await?;

        let call = self.of_side("PutBucketVersioning", "PUT", "versioning");
        let enabled = Self::document("VersioningConfiguration", "<Status>Enabled</Status>");
        self.send_patiently(&call, enabled.as_bytes()).await?;

        let call = self.of_side("PutBucketLifecycleConfiguration", "PUT", "lifecycle");
        self.send_patiently(
            &call,
            Self::document("LifecycleConfiguration", LIFECYCLE).as_bytes(),
        )
        .await?;

        let call = self.of_side("PutBucketPolicy", "PUT", "policy");
        self.send_patiently(&call, self.policy().as_bytes()).await?;
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
