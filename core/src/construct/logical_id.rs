//! Logical IDs: made of the path of field names.

use crate::construct::item::Step;

/// The longest logical ID that CloudFormation takes.
pub const LONGEST: usize = 255;

/// `cron.function` → `CronFunction`, `workers[0]` → `Workers0`, `queues["eu-west"]` → `QueuesEuWest`.
pub fn of_path(path: &[Step]) -> String {
    let mut id = String::new();
    for step in path {
        match step {
            Step::Field(name) | Step::Key(name) => camel(&mut id, name),
            Step::Index(index) => id += &index.to_string(),
        }
    }
    id
}

/// That of a place in a stack. A stack of one resource has no field to name it after.
pub fn of(path: &[Step], what: &str) -> String {
    if path.is_empty() {
        return what.rsplit("::").next().unwrap_or_default().to_owned();
    }
    of_path(path)
}

fn camel(id: &mut String, name: &str) {
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            id.push(first.to_ascii_uppercase());
            id.push_str(letters.as_str());
        }
    }
}

/// How a path is shown: `cron.function`, `workers[0]`, `queues["eu-west"]`.
pub fn display(stack: &str, path: &[Step]) -> String {
    let steps = path.iter().map(|step| match step {
        Step::Field(name) => format!(".{name}"),
        Step::Index(index) => format!("[{index}]"),
        Step::Key(key) => format!("[{key:?}]"),
    });
    std::iter::once(stack.to_owned()).chain(steps).collect()
}

/// What is wrong with a logical ID, if anything.
pub fn objection(id: &str) -> Option<String> {
    if id.is_empty() {
        return Some("its path has no letter or digit that a logical ID may hold".to_owned());
    }
    if let Some(letter) = id.chars().find(|letter| !letter.is_ascii_alphanumeric()) {
        return Some(format!(
            "a logical ID has letters and digits only, not `{letter}`"
        ));
    }
    (id.len() > LONGEST).then(|| {
        format!(
            "a logical ID has at most {LONGEST} characters, not {}",
            id.len()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_upper_camel_case() {
        let path = |steps: &[Step]| of_path(steps);
        assert_eq!(
            path(&[Step::Field("cron".into()), Step::Field("function".into())]),
            "CronFunction"
        );
        assert_eq!(
            path(&[Step::Field("dead_letter_queue".into())]),
            "DeadLetterQueue"
        );
        assert_eq!(
            path(&[Step::Field("workers".into()), Step::Index(0)]),
            "Workers0"
        );
        assert_eq!(
            path(&[Step::Field("queues".into()), Step::Key("eu-west-1".into())]),
            "QueuesEuWest1"
        );
        assert_eq!(path(&[Step::Key("ä".into())]), "");
    }
}
