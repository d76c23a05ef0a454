//! What `settings.toml` says.

use std::fmt;
use std::time::Duration;

use infrastruct::input;
use infrastruct_constructs::{Code, Function, Runtime, Size, mebibytes, seconds};
use toml_span::Value;

/// The settings of one installation of the stacks.
pub struct Settings {
    /// The accounts that may subscribe to the central topic.
    pub team_accounts: Vec<String>,
    /// The datasets that the team wants to hear of.
    pub datasets: Vec<String>,
    /// What the functions run.
    pub program: Program,
}

/// A Java program in S3, and what it needs to run.
pub struct Program {
    /// The bucket of the code.
    pub bucket: String,
    /// The key of the code in its bucket.
    pub key: String,
    /// The version of that object: without it, an update of the code would go unseen.
    pub version: String,
    /// The handler's full name.
    pub handler: String,
    /// How long it may run.
    pub timeout: Duration,
    /// What it has to run in.
    pub memory: Size,
}

impl Program {
    /// A function that runs it.
    #[track_caller]
    pub fn function(&self) -> Function {
        let code = Code::s3_version(&self.bucket, &self.key, &self.version);
        Function::new(Runtime::JAVA_21, &self.handler, code)
            .timeout(self.timeout)
            .memory(self.memory)
    }
}

impl Settings {
    /// Reads the settings. The build runs again when they change.
    pub fn load(file: &str) -> Result<Self, SettingsError> {
        let text = input::file(file).map_err(|error| SettingsError(error.to_string()))?;
        Self::parse(&text).map_err(|message| SettingsError(format!("`{file}`: {message}")))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let root = toml_span::parse(text).map_err(|error| match error.line_info {
            Some((line, _)) => format!("line {}: {error}", line + 1),
            None => error.to_string(),
        })?;
        let root = Section {
            name: "",
            table: &root,
        };
        let program = root.section("program")?;
        Ok(Self {
            team_accounts: root.texts("team_accounts")?,
            datasets: root.texts("datasets")?,
            program: Program {
                bucket: program.text("bucket")?,
                key: program.text("key")?,
                version: program.text("version")?,
                handler: program.text("handler")?,
                timeout: seconds(program.number("timeout")?),
                memory: mebibytes(program.number("memory")?),
            },
        })
    }
}

/// A table of the file, and the name it goes by in messages.
struct Section<'a> {
    name: &'a str,
    table: &'a Value<'a>,
}

impl<'a> Section<'a> {
    fn section(&self, key: &'a str) -> Result<Section<'a>, String> {
        let table = self.value(key)?;
        if table.as_table().is_none() {
            return Err(format!("{} is not a table", self.path(key)));
        }
        Ok(Section { name: key, table })
    }

    fn text(&self, key: &str) -> Result<String, String> {
        let text = self.value(key)?.as_str();
        text.map(str::to_owned)
            .ok_or_else(|| format!("{} is not a string", self.path(key)))
    }

    fn number(&self, key: &str) -> Result<u64, String> {
        let number = self.value(key)?.as_integer();
        number
            .and_then(|number| u64::try_from(number).ok())
            .ok_or_else(|| format!("{} is not a whole number", self.path(key)))
    }

    /// A list of strings, which is never empty: each of these lists says who, or what, something is for.
    fn texts(&self, key: &str) -> Result<Vec<String>, String> {
        let items = self.value(key)?.as_array();
        let texts: Option<Vec<String>> = items
            .into_iter()
            .flatten()
            .map(|item| item.as_str().map(str::to_owned))
            .collect();
        texts
            .filter(|texts| !texts.is_empty())
            .ok_or_else(|| format!("{} is not a list of at least one string", self.path(key)))
    }

    fn value(&self, key: &str) -> Result<&'a Value<'a>, String> {
        let table = self.table.as_table();
        table
            .and_then(|table| table.get(key))
            .ok_or_else(|| format!("{} is missing", self.path(key)))
    }

    fn path(&self, key: &str) -> String {
        match self.name {
            "" => format!("`{key}`"),
            section => format!("`{section}.{key}`"),
        }
    }
}

/// What is wrong with the settings: a sentence that names the file and the key.
#[derive(Debug)]
pub struct SettingsError(String);

impl fmt::Display for SettingsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for SettingsError {}
