//! The file of what was looked up.

use infrastruct_spec::ordered::OrderedMap;
use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::report::error::Error;
use infrastruct_json::Value;
use infrastruct_spec::lookup::{FILE, VERSION};

use super::found::Found;
use crate::build::input;

/// What was looked up, by line.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    pub(crate) entries: Vec<Entry>,
}

/// What was looked up once.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// The account that was asked.
    pub(crate) account: String,
    /// The region that was asked; nothing of what is the same in all of them.
    pub(crate) region: Option<String>,
    pub(crate) kind: String,
    pub(crate) query: OrderedMap<String, String>,
    pub(crate) found: Found,
}

impl File {
    /// The file of the package that is built. The build runs again when it changes.
    pub(crate) fn read() -> Result<Self, Vec<Diagnostic>> {
        let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
        let path = Path::new(&package).join(FILE);
        input::watch(&path);
        match fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text).map_err(|mistake| vec![*mistake]),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => {
                let error = Error::of_file("read", Path::new(FILE), &error);
                Err(error.diagnostics().to_vec())
            }
        }
    }

    pub(crate) fn parse(text: &str) -> Result<Self, Box<Diagnostic>> {
        let mut lines = (1..).zip(text.lines());
        let mut file = Self::default();
        let Some((_, head)) = lines.next() else {
            return Ok(file);
        };
        version(head)?;
        for (number, line) in lines {
            if line.trim().is_empty() {
                continue;
            }
            let entry = entry(line).ok_or_else(|| wrong(number, line))?;
            let known = file.entries.iter().find(|known| known.is_of(&entry));
            match known {
                // A merge has taken both sides.
                Some(known) if *known == entry => {}
                Some(_) => return Err(Box::new(twice(number))),
                None => file.entries.push(entry),
            }
        }
        Ok(file)
    }
}

impl Entry {
    /// Whether it answers the same question, asked at the same place.
    fn is_of(&self, other: &Self) -> bool {
        (&self.account, &self.region) == (&other.account, &other.region)
            && (&self.kind, &self.query) == (&other.kind, &other.query)
    }
}

fn error(message: String) -> Diagnostic {
    Diagnostic::error("lookup", message)
}

fn version(head: &str) -> Result<(), Box<Diagnostic>> {
    let version = infrastruct_json::from_str(head).ok();
    match version.and_then(|head| head["version"].as_u64()) {
        Some(VERSION) => Ok(()),
        Some(newer) => {
            let message = format!("`{FILE}` has version {newer}, and {VERSION} is understood");
            Err(Box::new(error(message).help(
                "update `infrastruct` to the version that `cargo infrastruct` has",
            )))
        }
        None => Err(wrong(1, head)),
    }
}

fn entry(line: &str) -> Option<Entry> {
    let value = infrastruct_json::from_str(line).ok()?;
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let mut query = OrderedMap::new();
    for (key, value) in value["query"].as_object()? {
        query.insert(key.clone(), value.as_str()?.to_owned());
    }
    let found = value.get("found").filter(|found| found.is_object())?;
    Some(Entry {
        account: text("account")?,
        region: text("region"),
        kind: text("kind")?,
        query,
        found: Found(Value::clone(found)),
    })
}

fn wrong(number: u32, line: &str) -> Box<Diagnostic> {
    let is_conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark));
    Box::new(if is_conflict {
        error(format!(
            "`{FILE}` has a conflict of a merge in line {number}"
        ))
        .help("keep the lines of both sides: each stands for itself")
    } else {
        error(format!("line {number} of `{FILE}` is no look-up"))
            .help("delete the line and run `cargo infrastruct lookup`, which writes the file")
    })
}

fn twice(number: u32) -> Diagnostic {
    error(format!(
        "line {number} of `{FILE}` finds something else than an earlier line does of the same"
    ))
    .help("delete both lines and run `cargo infrastruct lookup`")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "{\"version\": 1}\n";

    fn line(id: &str) -> String {
        format!(
            "{{\"account\": \"111122223333\", \"region\": \"eu-central-1\", \"kind\": \"vpc\", \"query\": {{\"name\": \"shared\"}}, \"found\": {{\"id\": \"{id}\"}}}}\n"
        )
    }

    fn refusal(text: &str) -> String {
        File::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn entries_are_read_line_by_line() {
        let file = File::parse(&(HEAD.to_owned() + &line("vpc-1") + "\n")).unwrap();
        let [entry] = file.entries.as_slice() else {
            panic!("{file:?}");
        };
        assert_eq!(
            (entry.account.as_str(), entry.region.as_deref()),
            ("111122223333", Some("eu-central-1"))
        );
        assert_eq!(entry.found.text("id"), Some("vpc-1"));
        assert!(File::parse("").unwrap().entries.is_empty());
        assert!(File::parse(HEAD).unwrap().entries.is_empty());
    }

    #[test]
    fn lines_that_a_merge_has_doubled_count_once_unless_they_disagree() {
        let twice = HEAD.to_owned() + &line("vpc-1") + &line("vpc-1");
        assert_eq!(File::parse(&twice).unwrap().entries.len(), 1);
        assert_eq!(
            refusal(&(HEAD.to_owned() + &line("vpc-1") + &line("vpc-2"))),
            "line 3 of `infrastruct.lookups.jsonl` finds something else than an earlier line does of the same; help: delete both lines and run `cargo infrastruct lookup`"
        );
    }

    #[test]
    fn what_is_no_entry_is_named_by_its_line() {
        for broken in [
            "{\"account\": ",
            "[]",
            "{}",
            "{\"account\": \"1\", \"kind\": \"vpc\", \"query\": {\"name\": 1}, \"found\": {}}",
            "{\"account\": \"1\", \"kind\": \"vpc\", \"query\": {}, \"found\": \"vpc-1\"}",
        ] {
            let text = HEAD.to_owned() + &line("vpc-1") + broken;
            assert_eq!(
                refusal(&text),
                "line 3 of `infrastruct.lookups.jsonl` is no look-up; help: delete the line and run `cargo infrastruct lookup`, which writes the file"
            );
        }
        assert!(refusal(&line("vpc-1")).contains("line 1"), "without a head");
    }

    #[test]
    fn a_conflict_and_a_newer_version_say_what_to_do() {
        assert_eq!(
            refusal(&(HEAD.to_owned() + "<<<<<<< HEAD\n" + &line("vpc-1"))),
            "`infrastruct.lookups.jsonl` has a conflict of a merge in line 2; help: keep the lines of both sides: each stands for itself"
        );
        assert_eq!(
            refusal("{\"version\": 2}\n"),
            "`infrastruct.lookups.jsonl` has version 2, and 1 is understood; help: update `infrastruct` to the version that `cargo infrastruct` has"
        );
    }
}
