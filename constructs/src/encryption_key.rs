//! Keys that pieces encrypt with.

use infrastruct::{Arn, IntoValue, Text, Value, aws};

use crate::existing_key::ExistingKey;
use crate::grant::Grant;
use crate::key::Key;
use crate::stands::stands;
use crate::statement::Statement;

/// A key that something is encrypted with: a [`Key`] of the app, or an [`ExistingKey`], whose policy the app leaves as it is.
#[derive(Clone, Debug)]
pub struct EncryptionKey {
    arn: Value<Arn<aws::kms::Key>>,
    own: Option<Key>,
}

stands! {
    /// What encrypts something: a [`Key`] or an [`ExistingKey`], by reference.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no key that encrypts this",
        label = "neither a `&Key` nor an `&ExistingKey`",
        note = "a key of the app is a field of its own, given by reference: `&key`; one that exists already: `&ExistingKey::lookup(\"alias/data\")`"
    )]
    IntoEncryptionKey, into_encryption_key for EncryptionKey
}

impl From<&Key> for EncryptionKey {
    fn from(key: &Key) -> Self {
        Self {
            arn: key.arn(),
            own: Some(key.clone()),
        }
    }
}

/// Its own policy has to let those in who use it: the app does not change it.
impl From<&ExistingKey> for EncryptionKey {
    fn from(key: &ExistingKey) -> Self {
        Self {
            arn: key.arn(),
            own: None,
        }
    }
}

impl EncryptionKey {
    pub(crate) fn arn(&self) -> Value<Arn<aws::kms::Key>> {
        self.arn.clone()
    }

    /// The permission to decrypt what it encrypted.
    pub(crate) fn decrypt(&self) -> Grant {
        Grant::to(["kms:Decrypt"]).on(self.arn())
    }

    /// The permission to hand something on to what is encrypted with it, which takes both.
    pub(crate) fn pass(&self) -> Grant {
        Grant::to(["kms:Decrypt", "kms:GenerateDataKey"]).on(self.arn())
    }

    /// Lets a service encrypt with it on its way to a target, where its policy is the app's.
    #[track_caller]
    pub(crate) fn admit(&self, service: &'static str, source: impl IntoValue<Text>) {
        if let Some(key) = &self.own {
            key.admit(service, source);
        }
    }

    /// The same for all that a service does for the account.
    #[track_caller]
    pub(crate) fn admit_account(&self, service: &'static str) {
        if let Some(key) = &self.own {
            key.admit_account(service);
        }
    }

    /// Adds to its policy, where that is the app's.
    #[track_caller]
    pub(crate) fn add(&self, statement: Statement) {
        if let Some(key) = &self.own {
            key.policy.add(statement);
        }
    }
}
