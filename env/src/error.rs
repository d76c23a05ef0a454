use std::fmt::{self, Display};

/// What is wrong with the variables of an environment, all of it.
///
/// ```
/// use infrastruct_env::environment;
///
/// #[environment]
/// struct Env {
///     queue_url: String,
///     retries: u32,
///     topic_arn: String,
/// }
///
/// let error = Env::load_from(|name| (name == "RETRIES").then(|| "three".into())).err().unwrap();
/// assert_eq!(
///     error.to_string(),
///     "the environment variables `QUEUE_URL` and `TOPIC_ARN` are not set, \
///      and `RETRIES` is no `u32`: invalid digit found in string"
/// );
/// ```
///
/// It says no value: one may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    problems: Vec<Problem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    Missing {
        name: &'static str,
    },
    Unreadable {
        name: &'static str,
        kind: &'static str,
        reason: String,
    },
}

impl Error {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// What is wrong with a variable's value alone.
    pub(crate) fn of_value(self, variable: &str) -> Option<Self> {
        let is_of_value = |problem: &Problem| matches!(problem, Problem::Unreadable { name, .. } if *name == variable);
        let problem = self.problems.into_iter().find(is_of_value)?;
        Some(Self::new(vec![problem]))
    }

    /// The names of all variables that are not set or cannot be read.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.problems.iter().map(|problem| match problem {
            Problem::Missing { name } | Problem::Unreadable { name, .. } => *name,
        })
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut missing = Vec::new();
        let mut clauses = Vec::new();
        for problem in &self.problems {
            match problem {
                Problem::Missing { name } => missing.push(format!("`{name}`")),
                Problem::Unreadable { name, kind, reason } => {
                    clauses.push(format!("`{name}` is no `{kind}`: {reason}"));
                }
            }
        }
        let plural = if missing.len() > 1 { "s" } else { "" };
        match (missing.pop(), missing.as_slice()) {
            (Some(one), []) => clauses.insert(0, format!("{one} is not set")),
            (Some(last), others) => {
                let others = others.join(", ");
                clauses.insert(0, format!("{others} and {last} are not set"));
            }
            (None, _) => {}
        }
        let clauses = clauses.join(", and ");
        write!(formatter, "the environment variable{plural} {clauses}")
    }
}

impl std::error::Error for Error {}
