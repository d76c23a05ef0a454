//! Subscriptions to log groups.

use infrastruct::{
    Construct, IntoValue, Properties, Resource, Text, Value, aws, construct, properties, sub,
};

use crate::delivery_stream::DeliveryStream;
use crate::invocable::Invocable;
use crate::log_group::LogGroup;
use crate::piece::piece;
use crate::role::Role;
use crate::statement::Statement;
use crate::stream::Stream;
use crate::target::Target;

/// What is logged goes on to a function, a stream or a delivery stream (`AWS::Logs::SubscriptionFilter`), which lets CloudWatch in or
/// is reached with a role.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, LogGroup, LogSubscription, Runtime, days};
///
/// let stack = stack!(Example {
///     audit: LogGroup::new(days(90)),
///     watcher: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     refused: LogSubscription::function(&audit, &watcher).matching("{ $.status = 403 }"),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/log_subscription.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct LogSubscription {
    /// The subscription itself.
    #[construct(flatten)]
    pub filter: Resource<aws::logs::SubscriptionFilter>,
    /// What lets CloudWatch invoke the function.
    pub permission: Option<Resource<aws::lambda::Permission>>,
    /// What CloudWatch reaches a stream with.
    pub role: Option<Role>,
}

piece!(LogSubscription => filter: aws::logs::SubscriptionFilter);

impl LogSubscription {
    /// What is logged sets off a function or an alias.
    #[track_caller]
    pub fn function(log_group: &LogGroup, target: &impl Invocable) -> Self {
        let source = log_group.arn().into_value();
        let permission = target.let_in("logs.amazonaws.com", source);
        let made = Self::of(log_group, target.target_arn());
        made.filter.apply(&properties!(
            #[depends_on(permission)]
            aws::logs::SubscriptionFilter {}
        ));
        Self {
            permission: Some(permission),
            ..made
        }
    }

    /// What is logged goes to a stream.
    #[track_caller]
    pub fn stream(log_group: &LogGroup, stream: &Stream) -> Self {
        Self::put(log_group, stream)
    }

    /// What is logged goes to a delivery stream.
    #[track_caller]
    pub fn firehose(log_group: &LogGroup, stream: &DeliveryStream) -> Self {
        Self::put(log_group, stream)
    }

    #[track_caller]
    fn put(log_group: &LogGroup, target: &dyn Target) -> Self {
        let logs = sub!("arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:*");
        let trust = Statement::allow(["sts:AssumeRole"])
            .by_service("logs.amazonaws.com")
            .when("StringLike", "aws:SourceArn", logs);
        let role = Role::trusting(trust).grants([target.invocation()]);
        let made = Self::of(log_group, target.target_arn());
        made.filter.apply(&properties!(
            #[depends_on(role.policy)]
            aws::logs::SubscriptionFilter {
                role_arn: role.arn()
            }
        ));
        Self {
            role: Some(role),
            ..made
        }
    }

    #[track_caller]
    fn of(log_group: &LogGroup, destination: Value<Text>) -> Self {
        let filter = construct!(aws::logs::SubscriptionFilter {
            log_group_name: log_group.log_group_name(),
            filter_pattern: "",
            destination_arn: destination,
        });
        let subscription = Self {
            filter,
            permission: None,
            role: None,
        };
        subscription.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::logs::SubscriptionFilter>) -> Self {
        self.filter.apply(&properties.blame_caller());
        self
    }

    /// Only what matches a pattern of CloudWatch, such as `ERROR` or `{ $.status = 500 }`; all of it otherwise.
    #[track_caller]
    pub fn matching(self, pattern: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::logs::SubscriptionFilter {
            filter_pattern: pattern
        }))
    }
}
