//! Dynamic references: values that CloudFormation reads from Systems Manager or Secrets Manager at deployment.
//!
//! ```
//! use infrastruct::dynamic;
//!
//! let image = dynamic::ssm("/app/image").version(3);
//! let password = dynamic::secret("app/database").field("password");
//! ```

use crate::value::expression::Expression;
use crate::value::kind::Text;
use crate::value::part::Part;

/// A parameter of Systems Manager: `{{resolve:ssm:…}}`.
pub fn ssm(name: impl Into<String>) -> Stored {
    Stored {
        service: "ssm",
        name: name.into(),
        version: None,
    }
}

/// A secure string of Systems Manager: `{{resolve:ssm-secure:…}}`. Few properties take it.
pub fn ssm_secure(name: impl Into<String>) -> Stored {
    Stored {
        service: "ssm-secure",
        name: name.into(),
        version: None,
    }
}

/// A secret of Secrets Manager, by name or ARN: `{{resolve:secretsmanager:…}}`.
pub fn secret(id: impl Into<String>) -> Secret {
    Secret {
        id: id.into(),
        field: String::new(),
        stage: String::new(),
        version: String::new(),
    }
}

/// A parameter of Systems Manager, read at deployment.
#[derive(Clone, Debug)]
#[must_use = "a value is in the template where a property or an output takes it"]
pub struct Stored {
    service: &'static str,
    name: String,
    version: Option<u64>,
}

impl Stored {
    /// A certain version rather than the latest.
    pub fn version(mut self, version: u64) -> Self {
        self.version = Some(version);
        self
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Stored {
    type Kind = Text;

    fn into_part(self) -> Part {
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_.-/".contains(letter);
        if self.name.is_empty() || !self.name.chars().all(allowed) {
            return Part::invalid(format!(
                "`{}` cannot be the name of a Systems Manager parameter",
                self.name
            ));
        }
        let version = self
            .version
            .map(|version| format!(":{version}"))
            .unwrap_or_default();
        Part::text(format!(
            "{{{{resolve:{}:{}{version}}}}}",
            self.service, self.name
        ))
    }
}

/// A secret of Secrets Manager, read at deployment.
#[derive(Clone, Debug)]
#[must_use = "a value is in the template where a property or an output takes it"]
pub struct Secret {
    id: String,
    field: String,
    stage: String,
    version: String,
}

impl Secret {
    /// One field of a secret that is a JSON object, rather than the whole secret.
    pub fn field(mut self, key: impl Into<String>) -> Self {
        self.field = key.into();
        self
    }

    /// The version of a stage, such as `AWSPREVIOUS`.
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = stage.into();
        self
    }

    /// A certain version.
    pub fn version(mut self, id: impl Into<String>) -> Self {
        self.version = id.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Secret {
    type Kind = Text;

    fn into_part(self) -> Part {
        if self.id.is_empty() || self.id.contains(['{', '}']) {
            return Part::invalid(format!("`{}` cannot be the name of a secret", self.id));
        }
        if !self.stage.is_empty() && !self.version.is_empty() {
            return Part::invalid(format!(
                "the secret `{}` is read by its stage or by its version, not both",
                self.id
            ));
        }
        let path = [
            self.id,
            "SecretString".to_owned(),
            self.field,
            self.stage,
            self.version,
        ]
        .join(":");
        Part::text(format!(
            "{{{{resolve:secretsmanager:{}}}}}",
            path.trim_end_matches(':')
        ))
    }
}
