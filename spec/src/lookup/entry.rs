//! What was looked up once, and the lines of the file that say so.

use infrastruct_json::Value;

use super::VERSION;
use super::mistake::Mistake;
use crate::ordered::OrderedMap;

/// What was looked up once.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The account that was asked.
    pub account: String,
    /// The region that was asked; nothing of what is the same in all of them.
    pub region: Option<String>,
    /// What was looked for, such as `vpc`.
    pub kind: String,
    /// Its name, and whatever else narrows it.
    pub query: OrderedMap<String, String>,
    /// An object.
    pub found: Value,
}

impl Entry {
    /// `111122223333/eu-central-1`
    pub fn place(&self) -> String {
        super::place(&self.account, self.region.as_deref())
    }

    /// Whether it answers the same question, asked at the same place.
    fn is_of(&self, other: &Self) -> bool {
        (&self.account, &self.region) == (&other.account, &other.region)
            && (&self.kind, &self.query) == (&other.kind, &other.query)
    }
}

/// The entries of the file, or the first line that is none.
///
/// ```
/// use infrastruct_spec::lookup::entries;
///
/// let file = r#"{"version": 1}
/// {"account": "111122223333", "region": "eu-central-1", "kind": "vpc", "query": {"name": "shared"}, "found": {"id": "vpc-1"}}
/// "#;
/// let read = entries(file).unwrap();
/// assert_eq!(read[0].found["id"], "vpc-1");
/// assert_eq!(
///     entries("{\"version\": 1}\n<<<<<<< HEAD").unwrap_err().to_string(),
///     "`infrastruct.lookups.jsonl` has a conflict of a merge in line 2"
/// );
/// ```
///
/// # Errors
///
/// The first mistake.
pub fn entries(text: &str) -> Result<Vec<Entry>, Mistake> {
    let mut entries: Vec<Entry> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if number == 1 {
            version(line)?;
            continue;
        }
        if line.trim().is_empty() {
            continue;
        }
        let entry = entry(line).ok_or_else(|| Mistake::of_line(number, line))?;
        match entries.iter().find(|known| known.is_of(&entry)) {
            // A merge has taken both sides.
            Some(known) if *known == entry => {}
            Some(_) => return Err(Mistake::Twice(number)),
            None => entries.push(entry),
        }
    }
    Ok(entries)
}

fn version(head: &str) -> Result<(), Mistake> {
    let read = infrastruct_json::from_str(head).ok();
    match read.and_then(|head| head["version"].as_u64()) {
        Some(VERSION) => Ok(()),
        Some(other) => Err(Mistake::Version(other)),
        None => Err(Mistake::of_line(1, head)),
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
        found: Value::clone(found),
    })
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
        entries(text).unwrap_err().to_string()
    }

    #[test]
    fn entries_are_read_line_by_line() {
        let read = entries(&(HEAD.to_owned() + &line("vpc-1") + "\n")).unwrap();
        let [entry] = read.as_slice() else {
            panic!("{read:?}");
        };
        assert_eq!(
            (entry.account.as_str(), entry.region.as_deref()),
            ("111122223333", Some("eu-central-1"))
        );
        assert_eq!(entry.found["id"], "vpc-1");
        assert!(entries("").unwrap().is_empty());
        assert!(entries(HEAD).unwrap().is_empty());
    }

    #[test]
    fn lines_that_a_merge_has_doubled_count_once_unless_they_disagree() {
        let twice = HEAD.to_owned() + &line("vpc-1") + &line("vpc-1");
        assert_eq!(entries(&twice).unwrap().len(), 1);
        assert_eq!(
            refusal(&(HEAD.to_owned() + &line("vpc-1") + &line("vpc-2"))),
            "line 3 of `infrastruct.lookups.jsonl` finds something else than an earlier line does of the same"
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
                "line 3 of `infrastruct.lookups.jsonl` is no look-up"
            );
        }
        assert!(refusal(&line("vpc-1")).contains("line 1"), "without a head");
        assert!(refusal("=======\n").contains("conflict of a merge in line 1"));
    }
}
