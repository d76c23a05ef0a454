//! What is measured of pieces.

use infrastruct::{IntoValue, Text, Value};

use crate::dead_letter_queue::DeadLetterQueue;
use crate::delivery_stream::DeliveryStream;
use crate::function::Function;
use crate::http_api::HttpApi;
use crate::metric::Metric;
use crate::order::Order;
use crate::queue::Queue;
use crate::rule::Rule;
use crate::state_machine::StateMachine;
use crate::stream::Stream;
use crate::table::Table;
use crate::topic::Topic;

/// The metrics of a piece: its namespace, the dimension that tells it from others, and what that says of it; then each metric's
/// method, name and statistic.
macro_rules! measured {
    ($($piece:ident $(<$of:ident: $bound:ident>)? $namespace:literal $dimension:literal $named:expr => { $($(#[$doc:meta])* $method:ident $metric:literal $statistic:literal)* })*) => {
        $(impl$(<$of: $bound>)? $piece$(<$of>)? {
            $(
                $(#[$doc])*
                pub fn $method(&self) -> Metric {
                    let named: fn(&Self) -> Value<Text> = $named;
                    of($namespace, [$dimension, $metric, $statistic], named(self))
                }
            )*
        })*
    };
}

fn of(
    namespace: &'static str,
    [dimension, name, statistic]: [&'static str; 3],
    named: Value<Text>,
) -> Metric {
    Metric::new(namespace, name)
        .dimension(dimension, named)
        .statistic(statistic)
}

measured! {
    Function "AWS/Lambda" "FunctionName" |function| function.function_name().into_value() => {
        /// How many invocations ended with an error of the function.
        errors "Errors" "Sum"
        /// How many invocations there were, those with errors too.
        invocations "Invocations" "Sum"
        /// How many invocations were refused since too many were running.
        throttles "Throttles" "Sum"
        /// How long invocations take, in milliseconds.
        duration "Duration" "Average"
        /// How many invocations run at a time.
        concurrency "ConcurrentExecutions" "Maximum"
        /// How long records of a stream have waited for it, in milliseconds.
        iterator_age "IteratorAge" "Maximum"
        /// How many events it has lost that nobody waited for: neither it nor the target of failures took them.
        dropped "AsyncEventsDropped" "Sum"
    }
    Queue<O: Order> "AWS/SQS" "QueueName" |queue| queue.queue_name().into_value() => {
        /// How long the oldest message has waited, in seconds.
        age "ApproximateAgeOfOldestMessage" "Maximum"
        /// How many messages wait.
        depth "ApproximateNumberOfMessagesVisible" "Maximum"
        /// How many messages are being worked on.
        in_flight "ApproximateNumberOfMessagesNotVisible" "Maximum"
        /// How many messages were sent to it.
        sent "NumberOfMessagesSent" "Sum"
    }
    DeadLetterQueue "AWS/SQS" "QueueName" |queue| queue.queue_name().into_value() => {
        /// How many messages wait that nobody could process.
        depth "ApproximateNumberOfMessagesVisible" "Maximum"
    }
    Topic<O: Order> "AWS/SNS" "TopicName" |topic| topic.topic_name().into_value() => {
        /// How many messages could not be delivered to a subscriber.
        failures "NumberOfNotificationsFailed" "Sum"
        /// How many messages were published.
        published "NumberOfMessagesPublished" "Sum"
    }
    StateMachine "AWS/States" "StateMachineArn" |machine| machine.arn().into_value() => {
        /// How many executions failed.
        failures "ExecutionsFailed" "Sum"
        /// How many executions took longer than they may.
        timeouts "ExecutionsTimedOut" "Sum"
        /// How many executions were started.
        started "ExecutionsStarted" "Sum"
        /// How many executions came to their end.
        succeeded "ExecutionsSucceeded" "Sum"
        /// How long executions take, in milliseconds.
        duration "ExecutionTime" "Average"
    }
    Table "AWS/DynamoDB" "TableName" |table| table.table_name().into_value() => {
        /// How many reads were refused since they were too many.
        read_throttles "ReadThrottleEvents" "Sum"
        /// How many writes were refused since they were too many.
        write_throttles "WriteThrottleEvents" "Sum"
        /// How many units of capacity reads have taken.
        reads "ConsumedReadCapacityUnits" "Sum"
        /// How many units of capacity writes have taken.
        writes "ConsumedWriteCapacityUnits" "Sum"
    }
    Stream "AWS/Kinesis" "StreamName" |stream| stream.stream.name().into_value() => {
        /// How old the last record is that was read, in milliseconds.
        age "GetRecords.IteratorAgeMilliseconds" "Maximum"
        /// How many records came.
        incoming "IncomingRecords" "Sum"
        /// How many reads were refused since they were too many.
        read_throttles "ReadProvisionedThroughputExceeded" "Sum"
        /// How many records were refused since they were too many.
        write_throttles "WriteProvisionedThroughputExceeded" "Sum"
    }
    DeliveryStream "AWS/Firehose" "DeliveryStreamName" |stream| stream.delivery_stream_name().into_value() => {
        /// How old the oldest record is that is not in the bucket yet, in seconds.
        age "DeliveryToS3.DataFreshness" "Maximum"
        /// How many records came.
        incoming "IncomingRecords" "Sum"
    }
    Rule "AWS/Events" "RuleName" |rule| rule.rule_name().into_value() => {
        /// How often a target could not be set off at all.
        failures "FailedInvocations" "Sum"
    }
    HttpApi "AWS/ApiGateway" "ApiId" |api| api.api_id().into_value() => {
        /// How many requests there were.
        requests "Count" "Sum"
        /// How many requests were wrong.
        mistakes "4xx" "Sum"
        /// How many requests failed.
        errors "5xx" "Sum"
        /// How long answers take, in milliseconds.
        latency "Latency" "Average"
    }
}
