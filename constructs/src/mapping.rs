//! What mappings of functions to queues and to streams have in common.

use std::time::Duration;

use infrastruct::{IntoValue, Json, Properties, aws, properties};

type Mapping = Properties<aws::lambda::EventSourceMapping>;

pub(crate) fn detached() -> Mapping {
    properties!(aws::lambda::EventSourceMapping { enabled: false })
}

pub(crate) fn batch(size: u32) -> Mapping {
    properties!(aws::lambda::EventSourceMapping { batch_size: size })
}

pub(crate) fn window(window: Duration) -> Mapping {
    properties!(aws::lambda::EventSourceMapping {
        maximum_batching_window_in_seconds: window
    })
}

pub(crate) fn partial_failures() -> Mapping {
    properties!(aws::lambda::EventSourceMapping {
        function_response_types: ["ReportBatchItemFailures"]
    })
}

pub(crate) fn filter(pattern: impl IntoValue<Json>) -> Mapping {
    properties!(aws::lambda::EventSourceMapping {
        filter_criteria: FilterCriteria {
            filters: [Filter {
                pattern: pattern.into_value()
            }]
        }
    })
}
