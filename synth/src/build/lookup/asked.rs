//! What an app has looked up, and what of it is still to be found.

use std::cell::RefCell;
use std::rc::Rc;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_json::{Value, json, to_string_pretty};
use infrastruct_spec::lookup::{Entry, FILE, VERSION};

use super::file::{parse, read};
use super::found::Found;
use super::question::Question;

/// What an app has looked up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// Whether a test has given the file.
    is_given: bool,
    file: Option<Rc<Result<Vec<Entry>, Vec<Diagnostic>>>>,
    questions: Vec<(Question, Answer)>,
}

/// What the file says to a question.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Found(Entry),
    Missing,
    /// It answers for several environments, and the question is of any.
    Ambiguous(Vec<String>),
    /// The file cannot be read.
    Unread,
}

thread_local! {
    // A question comes from wherever a construct is made, and is told of at the end: by the line, all at once.
    static ASKED: RefCell<Asked> = RefCell::default();
}

/// What was looked up on this thread since this was last asked.
pub(crate) fn take() -> Asked {
    let asked = ASKED.take();
    if asked.is_given {
        ASKED.set(Asked {
            questions: Vec::new(),
            ..asked.clone()
        });
    }
    asked
}

/// Has look-ups read this instead of the package's file, for a test.
pub fn reading<T>(file: &str, test: impl FnOnce() -> T) -> T {
    ASKED.set(Asked {
        is_given: true,
        file: Some(Rc::new(parse(file))),
        questions: Vec::new(),
    });
    let result = test();
    ASKED.take();
    result
}

/// What the file says to a question.
pub(crate) fn answer(question: &Question) -> Result<Found, Box<Diagnostic>> {
    ASKED.with_borrow_mut(|asked| {
        let file = asked.file.get_or_insert_with(|| Rc::new(read()));
        let answer = match file.as_ref() {
            Ok(entries) => find(entries, question),
            Err(_) => Answer::Unread,
        };
        let is_known = |(known, _): &(Question, Answer)| known.is_same(question);
        let result = match &answer {
            Answer::Found(entry) => Ok(Found(entry.found.clone())),
            _ => Err(Box::new(diagnostic(question, &answer))),
        };
        if !asked.questions.iter().any(is_known) {
            asked.questions.push((question.clone(), answer));
        }
        result
    })
}

fn find(entries: &[Entry], question: &Question) -> Answer {
    let wanted = &question.environment;
    let is_there = |entry: &&Entry| {
        let is_of = |wanted: &Option<String>, own: Option<&str>| {
            wanted.is_none() || wanted.as_deref() == own
        };
        (entry.kind.as_str(), &entry.query) == (question.kind.name, &question.query)
            && is_of(&wanted.account, Some(&entry.account))
            && is_of(&wanted.region, entry.region.as_deref())
    };
    let entries: Vec<&Entry> = entries.iter().filter(is_there).collect();
    match entries.as_slice() {
        [] => Answer::Missing,
        [entry] => Answer::Found((*entry).clone()),
        several => Answer::Ambiguous(several.iter().map(|entry| entry.place()).collect()),
    }
}

fn diagnostic(question: &Question, answer: &Answer) -> Diagnostic {
    let error = |message: String| Diagnostic::error("lookup", message).at(question.location);
    match answer {
        Answer::Ambiguous(places) => error(format!(
            "`{question}` is looked up in {} environments, and this is of any: {}",
            places.len(),
            places.join(", ")
        ))
        .help("say which one is meant: `Environment::new(account, region).stack(|| stack!(…))`"),
        Answer::Unread => error(format!("`{question}` cannot be read from `{FILE}`")),
        Answer::Missing | Answer::Found(_) => {
            let wanted = &question.environment;
            let region = wanted.region.iter().map(|region| format!(" in `{region}`"));
            let account = wanted.account.iter();
            let account = account.map(|account| format!(" of account `{account}`"));
            let place: String = region.chain(account).collect();
            error(format!("`{question}` is not looked up yet{place}")).help(format!(
                "run `cargo infrastruct lookup`, and commit `{FILE}`"
            ))
        }
    }
}

impl Asked {
    /// Every question that has no answer, or why none has.
    pub(crate) fn unanswered(&self) -> Vec<Diagnostic> {
        if let Some(Err(mistakes)) = self.file.as_deref() {
            return mistakes.clone();
        }
        let mut diagnostics = Vec::new();
        for (question, answer) in &self.questions {
            if !matches!(answer, Answer::Found(_)) {
                diagnostics.push(diagnostic(question, answer));
            }
        }
        diagnostics
    }

    /// What was found, and the question that it answers.
    pub(crate) fn found(&self) -> impl Iterator<Item = (&Question, &Entry)> {
        self.questions
            .iter()
            .filter_map(|(question, answer)| match answer {
                Answer::Found(entry) => Some((question, entry)),
                _ => None,
            })
    }

    /// What is to be found, for `cargo infrastruct lookup`; nothing where all is there.
    pub(crate) fn wanted(&self) -> Option<String> {
        let mut wanted = Vec::new();
        for (question, answer) in &self.questions {
            if matches!(answer, Answer::Missing) {
                wanted.push(question.document());
            }
        }
        if wanted.is_empty() {
            return None;
        }
        let document = json!({ "version": VERSION, "wanted": wanted });
        Some(to_string_pretty(&document) + "\n")
    }
}

impl Question {
    fn document(&self) -> Value {
        let mut document = json!({
            "kind": self.kind.name,
            "global": self.kind.is_global,
            "query": query(self),
            "file": self.location.file,
            "line": self.location.line,
        });
        if let Some(account) = &self.environment.account {
            document["account"] = account.as_str().into();
        }
        if let Some(region) = &self.environment.region {
            document["region"] = region.as_str().into();
        }
        document
    }
}

fn query(question: &Question) -> Value {
    let mut query = json!({});
    for (key, value) in &question.query {
        query[key.as_str()] = value.as_str().into();
    }
    query
}
