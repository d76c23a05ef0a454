//! Log groups.

use infrastruct::{
    Construct, DeletionPolicy, IntoValue, Properties, Resource, Text, aws, construct, properties,
    sub,
};

use crate::encryption_key::IntoEncryptionKey;
use crate::grant::Grant;
use crate::piece::piece;
use crate::statement::Statement;
use crate::time::IntoDuration;

/// A log group (`AWS::Logs::LogGroup`). It is kept when it leaves the template, with the logs that are in it.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, LogGroup, Runtime, days};
///
/// let stack = stack!(Example {
///     audit: LogGroup::new(days(90)),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .environment([("AUDIT", audit.log_group_name())])
///         .grants([audit.write()]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/log_group.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct LogGroup {
    /// The log group itself.
    #[construct(flatten)]
    pub log_group: Resource<aws::logs::LogGroup>,
}

piece!(LogGroup => log_group: aws::logs::LogGroup);

impl LogGroup {
    /// A log group that keeps what is logged for a while: from 1 day to 10 years, in the steps that CloudWatch has.
    #[track_caller]
    pub fn new(retention: impl IntoDuration) -> Self {
        let retention = retention.into_duration();
        Self::for_ever().set(properties!(aws::logs::LogGroup {
            retention_in_days: retention
        }))
    }

    /// A log group that keeps what is logged until somebody deletes it.
    #[track_caller]
    pub fn for_ever() -> Self {
        let log_group = construct!(aws::logs::LogGroup {});
        let log_group = log_group.removal_policy(DeletionPolicy::Retain);
        Self { log_group }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::logs::LogGroup>) -> Self {
        self.log_group.apply(&properties.blame_caller());
        self
    }

    /// Its name. CloudFormation makes one otherwise; a log group of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::logs::LogGroup {
            log_group_name: name
        }))
    }

    /// Half the price to write to, without live tail, metric filters and subscriptions.
    #[track_caller]
    pub fn infrequent_access(self) -> Self {
        self.set(properties!(aws::logs::LogGroup {
            log_group_class: "INFREQUENT_ACCESS"
        }))
    }

    /// Encrypted with a key of one's own, which lets CloudWatch in.
    #[doc(alias = "encryption_key")]
    #[track_caller]
    pub fn encrypted_with(self, key: impl IntoEncryptionKey) -> Self {
        let key = key.into_encryption_key();
        let actions = [
            "kms:Decrypt",
            "kms:Encrypt",
            "kms:GenerateDataKey*",
            "kms:ReEncrypt*",
        ];
        // The log group refers to the key, so the key cannot refer to the log group.
        let any = sub!("arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:log-group:*");
        key.add(
            Statement::allow(actions)
                .by_service(sub!("logs.{AWS::Region}.{AWS::URLSuffix}"))
                .on("*")
                .when("ArnLike", "kms:EncryptionContext:aws:logs:arn", any),
        );
        self.set(properties!(aws::logs::LogGroup {
            kms_key_id: key.arn()
        }))
    }

    /// The permission to write to it, in streams old and new.
    #[doc(alias = "grant_write")]
    pub fn write(&self) -> Grant {
        Grant::to(["logs:CreateLogStream", "logs:PutLogEvents"]).on(self.arn())
    }

    /// The permission to read what was logged.
    #[doc(alias = "grant_read")]
    pub fn read(&self) -> Grant {
        Grant::to([
            "logs:DescribeLogStreams",
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
        ])
        .on(self.arn())
    }
}
