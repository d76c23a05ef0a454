//! Streams that functions work through.

use infrastruct::{Construct, IntoValue, Json, Properties, Resource, aws, construct, properties};

use crate::event_stream::EventStream;
use crate::function::Function;
use crate::mapping;
use crate::piece::piece;
use crate::target::FailureTarget;
use crate::time::IntoDuration;

/// A function works through a stream of Kinesis, or through what changes in a table (`AWS::Lambda::EventSourceMapping`): it is
/// granted what that takes. A table that keeps no changes yet keeps them from now on.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Attribute, Code, Function, Queue, Runtime, StartingPosition, StreamSource, Table, hours};
///
/// let stack = stack!(Example {
///     orders: Table::new(Attribute::text("id")),
///     failed: Queue::new(),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     source: StreamSource::new(&orders, &worker, StartingPosition::Latest)
///         .batch(500)
///         .bisect()
///         .oldest(hours(12))
///         .on_failure(&failed),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/stream_source.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct StreamSource {
    /// The mapping itself.
    #[construct(flatten)]
    pub mapping: Resource<aws::lambda::EventSourceMapping>,
    #[construct(skip)]
    function: Function,
}

piece!(StreamSource => mapping: aws::lambda::EventSourceMapping);

/// Where a function begins in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartingPosition {
    /// With what comes from now on.
    Latest,
    /// With the oldest that is still kept.
    TrimHorizon,
}

impl StreamSource {
    /// From a stream to a function, up to 100 records at a time.
    #[track_caller]
    pub fn new(stream: &impl EventStream, function: &Function, position: StartingPosition) -> Self {
        stream.ensure_records();
        function.role.grant([stream.read_records()]);
        let mapping = construct!(
            #[depends_on(function.role.policy)]
            aws::lambda::EventSourceMapping {
                event_source_arn: stream.records(),
                function_name: function.arn(),
                starting_position: match position {
                    StartingPosition::Latest => "LATEST",
                    StartingPosition::TrimHorizon => "TRIM_HORIZON",
                },
            }
        );
        Self {
            mapping,
            function: function.clone(),
        }
        .blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::lambda::EventSourceMapping>) -> Self {
        self.mapping.apply(&properties.blame_caller());
        self
    }

    /// Switched off: whoever switches it on lets the function begin.
    #[track_caller]
    pub fn detached(self) -> Self {
        self.set(mapping::detached())
    }

    /// How many records at a time, from 1 to 10,000; 100 otherwise.
    #[doc(alias = "batch_size")]
    #[track_caller]
    pub fn batch(self, records: u32) -> Self {
        self.set(mapping::batch(records))
    }

    /// How long to gather records, up to 5 minutes.
    #[doc(alias = "max_batching_window")]
    #[track_caller]
    pub fn window(self, window: impl IntoDuration) -> Self {
        let window = window.into_duration();
        self.set(mapping::window(window))
    }

    /// How many batches of a shard at a time, up to 10; one otherwise. Records of the same key stay in order.
    #[doc(alias = "parallelization_factor")]
    #[track_caller]
    pub fn concurrency(self, batches: u32) -> Self {
        self.set(properties!(aws::lambda::EventSourceMapping {
            parallelization_factor: batches
        }))
    }

    /// How often a batch is tried again that the function failed at; until its records are gone otherwise, while all others
    /// of the shard wait.
    #[track_caller]
    pub fn retries(self, retries: u32) -> Self {
        self.set(properties!(aws::lambda::EventSourceMapping {
            maximum_retry_attempts: retries
        }))
    }

    /// How old a record may be to be worth a try, from 1 minute to 7 days.
    #[doc(alias = "max_record_age")]
    #[track_caller]
    pub fn oldest(self, age: impl IntoDuration) -> Self {
        let age = age.into_duration();
        self.set(properties!(aws::lambda::EventSourceMapping {
            maximum_record_age_in_seconds: age
        }))
    }

    /// Tries the halves of a batch that the function failed at, so that one bad record keeps up no others.
    #[doc(alias = "bisect_batch_on_error")]
    #[track_caller]
    pub fn bisect(self) -> Self {
        self.set(properties!(aws::lambda::EventSourceMapping {
            bisect_batch_on_function_error: true
        }))
    }

    /// The function says at which record of a batch it failed, so that those before do not come again.
    #[doc(alias = "report_batch_item_failures")]
    #[track_caller]
    pub fn partial_failures(self) -> Self {
        self.set(mapping::partial_failures())
    }

    /// Where it is told which records the function failed at for good: a queue or a topic, which the function may then send to.
    #[track_caller]
    pub fn on_failure(self, target: &impl FailureTarget) -> Self {
        self.function.role.grant([target.invocation()]);
        self.set(properties!(aws::lambda::EventSourceMapping {
            destination_config: DestinationConfig {
                on_failure: OnFailure {
                    destination: target.target_arn()
                }
            }
        }))
    }

    /// Only records that match a pattern.
    #[track_caller]
    pub fn filter(self, pattern: impl IntoValue<Json>) -> Self {
        self.set(mapping::filter(pattern))
    }
}
