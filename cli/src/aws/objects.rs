//! What is in the bucket, and taking some of it out.

use std::fmt::Write;

use super::bucket::Bucket;
use super::fault::Fault;
use super::object_version::ObjectVersion;
use super::xml;

/// How many objects S3 deletes with one call.
const BATCH: usize = 1_000;

impl Bucket {
    /// All versions of all objects; nothing where there is no bucket.
    pub(crate) async fn versions(&self) -> Result<Option<Vec<ObjectVersion>>, Fault> {
        const FIELDS: &[&str] = &[
            "IsTruncated",
            "NextKeyMarker",
            "NextVersionIdMarker",
            "Key",
            "VersionId",
            "IsLatest",
            "LastModified",
            "Size",
        ];
        let mut found = Vec::new();
        let mut side = "versions".to_owned();
        loop {
            let call = self.of_side("ListObjectVersions", "GET", &side);
            let text = match self.service().call(call).await {
                Ok(answer) => answer.text(),
                Err(fault) if fault.has_code("NoSuchBucket") => return Ok(None),
                Err(fault) => return Err(fault),
            };
            let (own, items) = xml::list(&text, &["Version", "DeleteMarker"], FIELDS);
            for (kind, texts) in items {
                let text = |name: &str| texts.get(name).cloned().unwrap_or_default();
                found.push(ObjectVersion {
                    key: text("Key"),
                    version: text("VersionId"),
                    modified: text("LastModified"),
                    size: text("Size").parse().unwrap_or_default(),
                    is_latest: text("IsLatest") == "true",
                    is_marker: kind == "DeleteMarker",
                });
            }
            if own.get("IsTruncated").is_none_or(|it| it != "true") {
                return Ok(Some(found));
            }
            let after = |name: &str| crate::percent::encoded(&own[name], "");
            "versions".clone_into(&mut side);
            for (parameter, name) in [
                ("key-marker", "NextKeyMarker"),
                ("version-id-marker", "NextVersionIdMarker"),
            ] {
                if own.contains_key(name) {
                    let _ = write!(side, "&{parameter}={}", after(name));
                }
            }
            if side == "versions" {
                return Err(Fault::refused(
                    "ListObjectVersions",
                    "InvalidAnswer",
                    "the answer is cut off and does not say where it goes on",
                ));
            }
        }
    }

    /// Deletes objects, each by its key, or one version of it for good.
    pub(crate) async fn delete(&self, objects: &[(&str, Option<&str>)]) -> Result<(), Fault> {
        for batch in objects.chunks(BATCH) {
            let mut inside = "<Quiet>true</Quiet>".to_owned();
            for (key, version) in batch {
                let _ = write!(inside, "<Object><Key>{}</Key>", xml::escaped(key));
                if let Some(version) = version {
                    let _ = write!(inside, "<VersionId>{}</VersionId>", xml::escaped(version));
                }
                inside.push_str("</Object>");
            }
            let call = self.of_side("DeleteObjects", "POST", "delete");
            let answer = self.send(call, Self::document("Delete", &inside)).await?;
            let fields = ["Key", "Code", "Message"];
            let (_, errors) = xml::list(&answer.text(), &["Error"], &fields);
            if let Some((_, error)) = errors.first() {
                let text = |name: &str| error.get(name).map_or("", String::as_str);
                let message = format!("{}: {}", text("Key"), text("Message"));
                return Err(Fault::refused(
                    "DeleteObjects",
                    error.get("Code").map_or("Error", String::as_str),
                    message,
                ));
            }
        }
        Ok(())
    }
}
