//! The file of what was looked up, beside the package's `Cargo.toml`: a line for each, in order, so that a look-up more is a line more.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;

use infrastruct_spec::lookup::{FILE, VERSION, entries};
use serde_json::{Value, json};

use super::entry::Entry;
use crate::error::Error;

/// The file, as it was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    path: PathBuf,
    text: String,
    entries: Vec<Entry>,
}

impl File {
    /// The file of the package in a directory.
    pub(crate) fn read(directory: &Path) -> Result<Self, Error> {
        let path = directory.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::of_file("read", &path, &error)),
        };
        let entries = parse(&text)?;
        Ok(Self {
            path,
            text,
            entries,
        })
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry that answers the same question as another.
    pub(crate) fn get(&self, like: &Entry) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key() == like.key())
    }

    /// Puts an entry in its place, instead of the one that answers the same.
    pub(crate) fn set(&mut self, entry: Entry) {
        self.entries.retain(|other| other.key() != entry.key());
        self.entries.push(entry);
    }

    pub(crate) fn remove(&mut self, like: &Entry) {
        self.entries.retain(|entry| entry.key() != like.key());
    }

    /// Writes it, if it says anything else than before: at once, so that a build finds the old text or the new.
    pub(crate) fn write(&mut self) -> Result<(), Error> {
        let text = self.to_text();
        if text == self.text || self.text.is_empty() && self.entries.is_empty() {
            return Ok(());
        }
        let name = format!("{FILE}.{}.new", process::id());
        let new = self.path.with_file_name(name);
        let written = fs::write(&new, &text).and_then(|()| fs::rename(&new, &self.path));
        written.map_err(|error| {
            let _ = fs::remove_file(&new);
            Error::of_file("write", &self.path, &error)
        })?;
        self.text = text;
        Ok(())
    }

    fn to_text(&self) -> String {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| entry.key());
        let mut lines = vec![format!("{{\"version\": {VERSION}}}\n")];
        lines.extend(entries.into_iter().map(line));
        lines.concat()
    }
}

fn line(entry: &Entry) -> String {
    let mut facts = vec![format!("\"account\": {}", json!(entry.account))];
    if let Some(region) = &entry.region {
        facts.push(format!("\"region\": {}", json!(region)));
    }
    facts.push(format!("\"kind\": {}", json!(entry.kind)));
    facts.push(format!("\"query\": {}", written(&json!(entry.query))));
    facts.push(format!("\"found\": {}", written(&entry.found)));
    format!("{{{}}}\n", facts.join(", "))
}

/// JSON on a line, to be read by people: sorted, with a space after each sign.
fn written(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let map: BTreeMap<&String, &Value> = map.iter().collect();
            let pairs = map
                .iter()
                .map(|(key, value)| format!("{}: {}", json!(key), written(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(written).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

fn parse(text: &str) -> Result<Vec<Entry>, Error> {
    let entries = entries(text).map_err(|mistake| {
        let help = mistake.help();
        let help = help.unwrap_or("update with `cargo install cargo-infrastruct`");
        Error::new(mistake.to_string()).help(help)
    })?;
    Ok(entries.into_iter().map(Entry::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(account: &str, region: Option<&str>, name: &str) -> Entry {
        Entry {
            account: account.to_owned(),
            region: region.map(str::to_owned),
            kind: "vpc".to_owned(),
            query: [("name".to_owned(), name.to_owned())].into(),
            found: json!({"id": "vpc-1", "subnets": [{"zone": "b", "id": "subnet-1"}]}),
        }
    }

    #[test]
    fn the_order_of_asking_does_not_show() {
        let all = [
            entry("2", Some("b"), "x"),
            entry("1", None, "x"),
            entry("1", Some("a"), "\"quoted\""),
            entry("1", Some("a"), "x"),
        ];
        let text = |order: [usize; 4]| {
            let mut file = File::default();
            for at in order {
                file.set(all[at].clone());
            }
            file.to_text()
        };
        assert_eq!(text([0, 1, 2, 3]), text([3, 1, 0, 2]));
        assert_eq!(
            text([0, 1, 2, 3]).lines().collect::<Vec<_>>(),
            [
                r#"{"version": 1}"#,
                r#"{"account": "1", "kind": "vpc", "query": {"name": "x"}, "found": {"id": "vpc-1", "subnets": [{"id": "subnet-1", "zone": "b"}]}}"#,
                r#"{"account": "1", "region": "a", "kind": "vpc", "query": {"name": "\"quoted\""}, "found": {"id": "vpc-1", "subnets": [{"id": "subnet-1", "zone": "b"}]}}"#,
                r#"{"account": "1", "region": "a", "kind": "vpc", "query": {"name": "x"}, "found": {"id": "vpc-1", "subnets": [{"id": "subnet-1", "zone": "b"}]}}"#,
                r#"{"account": "2", "region": "b", "kind": "vpc", "query": {"name": "x"}, "found": {"id": "vpc-1", "subnets": [{"id": "subnet-1", "zone": "b"}]}}"#,
            ]
        );
        let read = parse(&text([0, 1, 2, 3])).unwrap();
        assert_eq!(read.len(), 4);
        assert!(all.iter().all(|entry| read.contains(entry)));
    }

    #[test]
    fn a_newer_file_wants_a_newer_command() {
        let error = parse("{\"version\": 9}").unwrap_err();
        assert!(error.message().contains("has version 9"));
        assert!(format!("{error:?}").contains("cargo install cargo-infrastruct"));
    }
}
