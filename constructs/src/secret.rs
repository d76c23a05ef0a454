//! Secrets.

use infrastruct::{
    Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::grant::Grant;
use crate::piece::piece;

/// A secret (`AWS::SecretsManager::Secret`) that Secrets Manager makes up, so that nobody has to have seen it.
///
/// ```
/// use infrastruct::{json, stack};
/// use infrastruct_constructs::{Code, Function, Runtime, Secret};
///
/// let stack = stack!(Example {
///     database: Secret::new().fields(json!({ "username": "admin" }), "password").length(40).without("\"@/\\"),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .environment([("DATABASE_SECRET", database.id())])
///         .grants([database.read()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/secret.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Secret {
    /// The secret itself.
    #[construct(flatten)]
    pub secret: Resource<aws::secretsmanager::Secret>,
    #[construct(skip)]
    key: Option<EncryptionKey>,
}

piece!(Secret => secret: aws::secretsmanager::Secret);

impl Secret {
    /// A password of 32 letters, digits and punctuation marks.
    #[track_caller]
    pub fn new() -> Self {
        let secret = construct!(aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {}
        });
        Self { secret, key: None }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::secretsmanager::Secret>) -> Self {
        self.secret.apply(&properties.blame_caller());
        self
    }

    /// Its name. CloudFormation makes one otherwise; a secret of a fixed name cannot be replaced by an update, nor made
    /// again for some days after it was deleted.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::secretsmanager::Secret { name: name }))
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::secretsmanager::Secret {
            description: description
        }))
    }

    /// How long the password is, up to 4,096 characters; 32 otherwise.
    #[track_caller]
    pub fn length(self, characters: u32) -> Self {
        self.set(properties!(aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                password_length: characters
            }
        }))
    }

    /// Characters that the password does not have.
    #[track_caller]
    pub fn without(self, characters: &str) -> Self {
        self.set(properties!(aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                exclude_characters: characters
            }
        }))
    }

    /// A password of letters and digits alone.
    #[track_caller]
    pub fn without_punctuation(self) -> Self {
        self.set(properties!(aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                exclude_punctuation: true
            }
        }))
    }

    /// A JSON object of fields that are no secret, and of the password under a name of its own.
    #[track_caller]
    pub fn fields(self, fields: impl IntoValue<Json>, password: &str) -> Self {
        self.set(properties!(aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                secret_string_template: fields.into_value(),
                generate_string_key: password,
            }
        }))
    }

    /// Encrypted with a key of one's own; with one of Secrets Manager otherwise.
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::secretsmanager::Secret {
            kms_key_id: key.arn()
        }))
    }

    /// The secret as CloudFormation reads it at deployment, for a property that takes no less. The template does not hold it.
    pub fn resolved(&self) -> Value<Text> {
        sub!("{{{{resolve:secretsmanager:{}}}}}", self.id())
    }

    /// A field of a secret of [`fields`](Self::fields), as CloudFormation reads it at deployment.
    pub fn resolved_field(&self, name: &str) -> Value<Text> {
        sub!(
            "{{{{resolve:secretsmanager:{}:SecretString:{name}}}}}",
            self.id()
        )
    }

    /// The permission to read it.
    #[doc(alias = "grant_read")]
    pub fn read(&self) -> Grant {
        let read = Grant::to([
            "secretsmanager:DescribeSecret",
            "secretsmanager:GetSecretValue",
        ]);
        self.with_key(read, &["kms:Decrypt"])
    }

    /// The permission to put another value in its place.
    #[doc(alias = "grant_write")]
    pub fn write(&self) -> Grant {
        let write = Grant::to(["secretsmanager:PutSecretValue"]);
        self.with_key(write, &["kms:Decrypt", "kms:GenerateDataKey"])
    }

    fn with_key(&self, grant: Grant, actions: &[&'static str]) -> Grant {
        let grant = grant.on(self.id());
        let Some(key) = &self.key else { return grant };
        let service = sub!("secretsmanager.{AWS::Region}.amazonaws.com");
        let used = Grant::to(actions.iter().copied()).on(key.arn());
        grant.and(used.when("StringEquals", "kms:ViaService", service))
    }
}

impl Default for Secret {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
