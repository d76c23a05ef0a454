//! Keys.

use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Resource, Text, aws, construct, properties, pseudo, sub,
};

use crate::grant::Grant;
use crate::piece::piece;
use crate::resource_policy::ResourcePolicy;
use crate::statement::Statement;

/// A key of one's own (`AWS::KMS::Key`), made anew every year, which IAM's policies of the account decide about. It is kept
/// when it leaves the template, since what is encrypted with it could not be read any more.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Key, Queue};
///
/// let stack = stack!(Example {
///     key: Key::new().alias("alias/orders"),
///     orders: Queue::new().encrypted_with(&key),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/key.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Key {
    /// The key itself.
    #[construct(flatten)]
    pub key: Resource<aws::kms::Key>,
    /// The name that it goes by.
    pub alias: Option<Resource<aws::kms::Alias>>,
    /// Who may do what with it. It is a property of the key.
    #[construct(skip)]
    pub policy: ResourcePolicy<aws::kms::Key>,
}

piece!(Key => key: aws::kms::Key);

impl Key {
    /// A symmetric key.
    #[track_caller]
    pub fn new() -> Self {
        let key = construct!(aws::kms::Key {
            enable_key_rotation: true
        });
        let policy = ResourcePolicy::new(key, |document| {
            properties!(aws::kms::Key {
                key_policy: document
            })
        });
        let own = sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root");
        policy.add(Statement::allow(["kms:*"]).by_identity(own).on("*"));
        let key = Self {
            key,
            alias: None,
            policy,
        };
        key.removal_policy(DeletionPolicy::Retain).blame_caller()
    }

    /// With a name to go by, such as `alias/orders`.
    #[track_caller]
    pub fn alias(mut self, name: impl IntoValue<Text>) -> Self {
        let alias = construct!(aws::kms::Alias {
            alias_name: name,
            target_key_id: self.key
        });
        self.alias = Some(alias.blame_caller());
        self
    }

    /// What it is for.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::kms::Key {
            description: description
        });
        self.key.apply(&properties.blame_caller());
        self
    }

    /// The permission to encrypt with it.
    #[doc(alias = "grant_encrypt")]
    pub fn encrypt(&self) -> Grant {
        Grant::to(["kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]).on(self.arn())
    }

    /// The permission to decrypt what it encrypted.
    #[doc(alias = "grant_decrypt")]
    pub fn decrypt(&self) -> Grant {
        Grant::to(["kms:Decrypt"]).on(self.arn())
    }

    /// Lets a service encrypt with it on its way to a target, which takes decrypting, too.
    #[track_caller]
    pub(crate) fn admit(&self, service: &'static str, source: impl IntoValue<Text>) {
        self.policy.add(
            Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
                .by_service_for(service, source.into_value())
                .on("*"),
        );
    }

    /// The same for all that a service does for the account, where the source waits for the key.
    #[track_caller]
    pub(crate) fn admit_account(&self, service: &'static str) {
        self.policy.add(
            Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
                .by_service(service)
                .on("*")
                .when("StringEquals", "aws:SourceAccount", pseudo::account_id()),
        );
    }
}

impl Default for Key {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
