//! Topics.

use std::marker::PhantomData;

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, properties,
};

use crate::encryption_key::{EncryptionKey, IntoEncryptionKey};
use crate::grant::Grant;
use crate::order::{Fifo, Order, Standard};
use crate::piece::piece;
use crate::resource_policy::ResourcePolicy;
use crate::statement::{Statement, policy};
use crate::string::IntoStrings;
use crate::target::{Admission, Target};

/// A topic (`AWS::SNS::Topic`), with a policy once somebody is let in.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::Topic;
///
/// let stack = stack!(Example {
///     hub: Topic::new().display_name("ready datasets").subscribers(["111122223333", "444455556666"]),
/// });
/// ```
///
/// [`Topic::fifo`] makes one that keeps the order of messages.
#[cfg_attr(doc, doc = include_str!("../templates/topic.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Topic<O: Order = Standard> {
    /// The topic itself.
    #[construct(flatten)]
    pub topic: Resource<aws::sns::Topic>,
    /// Whom it lets in. It is in the template once it has a statement, and takes the place of the policy that a topic has by
    /// itself, which lets the owner's account do everything; IAM's policies still do.
    pub policy: ResourcePolicy<aws::sns::TopicPolicy>,
    #[construct(skip)]
    key: Option<EncryptionKey>,
    #[construct(skip)]
    order: PhantomData<O>,
}

/// A topic that keeps the order of messages: [`Topic::fifo`].
pub type FifoTopic = Topic<Fifo>;

piece!(Topic<O: Order> => topic: aws::sns::Topic);

impl Topic {
    /// A standard topic: messages in no certain order.
    #[track_caller]
    pub fn new() -> Self {
        Self::of(construct!(aws::sns::Topic {}))
    }
}

impl FifoTopic {
    /// A topic that keeps the order of messages within each message group.
    #[track_caller]
    pub fn fifo() -> Self {
        Self::of(construct!(aws::sns::Topic { fifo_topic: true }))
    }

    /// Messages of the same text within five minutes are the same message.
    #[track_caller]
    pub fn deduplicated_by_content(self) -> Self {
        self.set(properties!(aws::sns::Topic {
            content_based_deduplication: true
        }))
    }
}

impl<O: Order> Topic<O> {
    #[track_caller]
    fn of(topic: Resource<aws::sns::Topic>) -> Self {
        let topic_policy = construct!(aws::sns::TopicPolicy {
            topics: [topic],
            policy_document: policy([]),
        });
        let topic = Self {
            topic,
            policy: ResourcePolicy::new(topic_policy, |document| {
                properties!(aws::sns::TopicPolicy {
                    policy_document: document
                })
            }),
            key: None,
            order: PhantomData,
        };
        topic.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::sns::Topic>) -> Self {
        self.topic.apply(&properties.blame_caller());
        self
    }

    /// Whom e-mails and text messages are from.
    #[track_caller]
    pub fn display_name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::sns::Topic { display_name: name }))
    }

    /// Its name. CloudFormation makes one otherwise; a topic of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::sns::Topic { topic_name: name }))
    }

    /// Encrypted with a key of one's own.
    #[doc(alias = "master_key")]
    #[track_caller]
    pub fn encrypted_with(mut self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        self.key = Some(key.clone());
        self.set(properties!(aws::sns::Topic {
            kms_master_key_id: key.arn()
        }))
    }

    /// Lets other accounts subscribe, by their numbers of 12 digits.
    #[track_caller]
    pub fn subscribers(self, accounts: impl IntoStrings) -> Self {
        self.policy.add(
            Statement::allow(["sns:Subscribe"])
                .by_accounts(accounts)
                .on(self.topic_arn()),
        );
        self
    }

    /// Lets other accounts publish, by their numbers of 12 digits.
    #[track_caller]
    pub fn publishers(self, accounts: impl IntoStrings) -> Self {
        self.policy.add(
            Statement::allow(["sns:Publish"])
                .by_accounts(accounts)
                .on(self.topic_arn()),
        );
        self
    }

    /// Refuses whoever does not publish by TLS.
    #[doc(alias = "enforce_ssl")]
    #[track_caller]
    pub fn tls_only(self) -> Self {
        self.policy.add(
            Statement::deny(["sns:Publish"])
                .by_anybody()
                .on(self.topic_arn())
                .when("Bool", "aws:SecureTransport", "false"),
        );
        self
    }

    /// Lets a service of the account publish, which the policy that a topic has by itself does, too: so there is no policy for this
    /// alone.
    #[track_caller]
    pub(crate) fn admit_account(&self, service: &'static str, source: Value<Text>) {
        if let Some(key) = &self.key {
            key.admit_account(service);
        }
        self.policy.add_beside(self.publishing(service, source));
    }

    fn publishing(&self, service: &'static str, source: Value<Text>) -> Statement {
        let publish = Statement::allow(["sns:Publish"]).by_service_for(service, source);
        publish.on(self.topic_arn())
    }

    /// The permission to publish.
    #[doc(alias = "grant_publish")]
    pub fn publish(&self) -> Grant {
        let publish = Grant::to(["sns:Publish"]).on(self.topic_arn());
        match &self.key {
            Some(key) => publish.and(key.pass()),
            None => publish,
        }
    }
}

impl Default for Topic {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl<O: Order> Target for Topic<O> {
    fn target_arn(&self) -> Value<Text> {
        self.topic_arn().into_value()
    }

    fn invocation(&self) -> Grant {
        self.publish()
    }

    #[track_caller]
    fn admit(&self, service: &'static str, source: Value<Text>) -> Admission {
        if let Some(key) = &self.key {
            key.admit(service, &source);
        }
        self.policy.add(self.publishing(service, source));
        Admission::Policy
    }
}
