//! What is in the bucket and not used by anything.

use std::collections::{BTreeMap, BTreeSet};

use crate::aws::ObjectVersion;

/// How long a digest is, in hexadecimal.
const DIGEST: usize = 64;

/// The digests that texts name. Every key of the bucket has one, so what names a key names its digest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Named(BTreeSet<String>);

impl Named {
    pub(crate) fn add(&mut self, text: &str) {
        let is_digit = |letter: char| matches!(letter, '0'..='9' | 'a'..='f');
        for run in text.split(|letter| !is_digit(letter)) {
            for start in 0..=run.len().saturating_sub(DIGEST) {
                if let Some(digest) = run.get(start..start + DIGEST) {
                    self.0.insert(digest.to_owned());
                }
            }
        }
    }

    fn has(&self, digest: &str) -> bool {
        self.0.contains(digest)
    }
}

/// An object that nothing names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unused {
    /// Its key.
    pub(crate) key: String,
    /// The bytes of all its versions.
    pub(crate) size: u64,
    /// When it was last put there, or marked as deleted.
    pub(crate) modified: String,
    /// Its versions, marks included.
    pub(crate) versions: Vec<String>,
    /// Whether it was marked as deleted before.
    pub(crate) is_marked: bool,
}

/// The objects that nothing names and that nobody has touched since a time, written as S3 writes it. Only what this tool has
/// put there counts: keys that are made of a digest.
pub(crate) fn unused(versions: &[ObjectVersion], named: &Named, before: &str) -> Vec<Unused> {
    let mut objects: BTreeMap<&str, Vec<&ObjectVersion>> = BTreeMap::new();
    for version in versions {
        objects.entry(&version.key).or_default().push(version);
    }
    let mut found = Vec::new();
    for (key, versions) in objects {
        let is_free = digest(key).is_some_and(|digest| !named.has(digest));
        let latest = versions.iter().map(|it| it.modified.as_str()).max();
        let Some(latest) = latest.filter(|latest| is_free && *latest < before) else {
            continue;
        };
        found.push(Unused {
            key: key.to_owned(),
            size: versions.iter().map(|it| it.size).sum(),
            modified: latest.to_owned(),
            versions: versions.iter().map(|it| it.version.clone()).collect(),
            is_marked: versions.iter().any(|it| it.is_marker && it.is_latest),
        });
    }
    found
}

/// The digest that a key is made of: `assets/DIGEST.zip`, `templates/DIGEST.json`.
fn digest(key: &str) -> Option<&str> {
    let name = key.strip_prefix("assets/");
    let name = name.or_else(|| key.strip_prefix("templates/"))?;
    let digest = name.split('.').next().filter(|it| it.len() == DIGEST)?;
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    digest.bytes().all(is_digit).then_some(digest)
}

#[cfg(test)]
mod tests {
    use super::{Named, unused};
    use crate::aws::ObjectVersion;

    fn version(key: &str, version: &str, modified: &str, is_marker: bool) -> ObjectVersion {
        ObjectVersion {
            key: key.to_owned(),
            version: version.to_owned(),
            modified: modified.to_owned(),
            size: 10,
            is_latest: true,
            is_marker,
        }
    }

    #[test]
    fn what_is_named_young_or_of_others_stays() {
        let (a, b, c) = ("a".repeat(64), "b".repeat(64), "c".repeat(64));
        let (d, old) = ("d".repeat(64), "2026-01-01T00:00:00.000Z");
        let versions = [
            version(&format!("assets/{a}.zip"), "1", old, false),
            version(&format!("assets/{b}.zip"), "1", old, false),
            version(
                &format!("assets/{c}.zip"),
                "1",
                "2026-03-01T00:00:00.000Z",
                false,
            ),
            version(&format!("templates/{d}.json"), "1", old, false),
            version("assets/report.zip", "1", old, false),
            version(&format!("other/{d}.zip"), "1", old, false),
        ];
        let mut named = Named::default();
        named.add(&format!("{{\"S3Key\": \"assets/{a}.zip\"}}"));
        let found = unused(&versions, &named, "2026-02-01T00:00:00.000Z");
        let keys: Vec<&str> = found.iter().map(|it| it.key.as_str()).collect();
        assert_eq!(
            keys,
            [format!("assets/{b}.zip"), format!("templates/{d}.json")]
        );
    }

    #[test]
    fn an_object_is_as_young_as_its_last_version() {
        let key = format!("assets/{}.zip", "a".repeat(64));
        let versions = [
            version(&key, "2", "2026-03-01T00:00:00.000Z", true),
            version(&key, "1", "2026-01-01T00:00:00.000Z", false),
        ];
        let before = |time| unused(&versions, &Named::default(), time);
        assert!(before("2026-02-01T00:00:00.000Z").is_empty());
        let found = before("2026-04-01T00:00:00.000Z");
        assert!(found[0].is_marked);
        assert_eq!(found[0].versions, ["2", "1"]);
        assert_eq!(found[0].size, 20);
    }

    #[test]
    fn a_digest_within_a_longer_word_counts_as_named() {
        let mut named = Named::default();
        named.add(&format!("ff{}", "a".repeat(64)));
        assert!(named.has(&"a".repeat(64)));
        named.add("short");
        named.add("ünï");
    }
}
