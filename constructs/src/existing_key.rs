//! Keys of another app or account.

use infrastruct::lookup::Lookup;
use infrastruct::{Arn, Expression, Part, Value, aws};

use crate::grant::Grant;

/// A key of KMS that exists, by its alias. It stands for its ARN, and encrypts what a [`Key`](crate::Key) of the app does; its own
/// policy has to let in who uses it, such as a service that sends to a queue.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::{ExistingKey, Queue};
///
/// let key = ExistingKey::lookup("alias/data");
/// let jobs = Queue::new().encrypted_with(&key);
/// let orders = construct!(aws::sqs::Queue { kms_master_key_id: &key });
/// let read = key.decrypt();
/// ```
#[derive(Clone, Debug)]
pub struct ExistingKey(Lookup);

impl ExistingKey {
    /// The key that an alias names, such as `alias/data`.
    #[track_caller]
    pub fn lookup(alias: &str) -> Self {
        Self(Lookup::key(alias))
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Arn<aws::kms::Key>> {
        self.0.value("arn")
    }

    /// The permission to encrypt by it. The key's own policy has to let that happen, too.
    pub fn encrypt(&self) -> Grant {
        Grant::to(["kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]).on(self.arn())
    }

    /// The permission to decrypt by it. The key's own policy has to let that happen, too.
    pub fn decrypt(&self) -> Grant {
        Grant::to(["kms:Decrypt"]).on(self.arn())
    }
}

#[diagnostic::do_not_recommend]
impl Expression for ExistingKey {
    type Kind = Arn<aws::kms::Key>;

    fn into_part(self) -> Part {
        self.arn().into_part()
    }
}
