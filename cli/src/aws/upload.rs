//! Uploading an object: what is large in parts, each of which is tried again by itself.

use std::fmt::Write;

use super::bucket::Bucket;
use super::fault::Fault;
use super::xml;
use crate::asset::Packed;
use crate::error::Error;

/// How many bytes go with one call: what is held in memory at a time.
const PART: u64 = 8 * 1024 * 1024;

impl Bucket {
    /// Uploads an object, in parts if it is large.
    pub(super) async fn upload(&self, key: &str, packed: &Packed) -> Result<(), Error> {
        if packed.size() <= PART {
            let call = self.of_object("PutObject", "PUT", key, "");
            self.send_patiently(&call, &packed.bytes()?).await?;
            return Ok(());
        }
        let call = self
            .of_object("CreateMultipartUpload", "POST", key, "uploads")
            .header("x-amz-checksum-algorithm", "SHA256");
        let begun = self.send_patiently(&call, &[]).await?;
        let found = xml::texts(&begun.text(), &["UploadId"]);
        let id = found.get("UploadId").cloned().unwrap_or_default();
        let id = crate::percent::encoded(&id, "");
        let result = self.send_parts(key, &id, packed).await;
        if result.is_err() {
            // What is left of it would cost until the bucket's lifecycle takes it away.
            let call = self.of_object(
                "AbortMultipartUpload",
                "DELETE",
                key,
                &format!("uploadId={id}"),
            );
            let _ = self.service().call(call).await;
        }
        result
    }

    async fn send_parts(&self, key: &str, id: &str, packed: &Packed) -> Result<(), Error> {
        let mut parts = String::new();
        let count = packed.size().div_ceil(PART);
        for number in 1..=count {
            let piece = packed.piece((number - 1) * PART, PART)?;
            let side = format!("partNumber={number}&uploadId={id}");
            let call = self.of_object("UploadPart", "PUT", key, &side);
            let checksum = Self::checksum(&piece);
            let tag = self
                .send(call, piece)
                .await?
                .tag()
                .unwrap_or_default()
                .to_owned();
            let tag = tag.replace('&', "&amp;").replace('"', "&quot;");
            let _ = write!(
                parts,
                "<Part><PartNumber>{number}</PartNumber><ETag>{tag}</ETag><ChecksumSHA256>{checksum}</ChecksumSHA256></Part>"
            );
        }
        let call = self.of_object(
            "CompleteMultipartUpload",
            "POST",
            key,
            &format!("uploadId={id}"),
        );
        let answer = self
            .service()
            .call(call.body(Self::document("CompleteMultipartUpload", &parts)));
        let text = answer.await?.text();
        // S3 answers at once, and says in the body what became of it.
        let said = xml::texts(&text, &["Code", "Message"]);
        match said.get("Code") {
            Some(code) => {
                let message = said.get("Message").cloned().unwrap_or_default();
                Err(Fault::refused("CompleteMultipartUpload", code, message).into())
            }
            None => Ok(()),
        }
    }
}
