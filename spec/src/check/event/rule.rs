//! The rules over patterns.

use crate::rule::Rule;

pub(super) const ALL: &[Rule] = &[EVENT_PATTERN, FILTER_POLICY, UNKNOWN_EVENT_FIELD];

pub(super) const EVENT_PATTERN: Rule = Rule::error(
    "event_pattern",
    "an event pattern or a filter of another shape than the service takes",
)
.because(
    "A field has a list of values or comparisons, each with certain arguments.",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html",
);

pub(super) const FILTER_POLICY: Rule = Rule::error(
    "filter_policy",
    "a filter policy that SNS does not take",
)
.because(
    "A policy has up to 5 keys and 150 combinations of values; only those on the message's body are nested.",
    "https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html",
);

pub(super) const UNKNOWN_EVENT_FIELD: Rule = Rule::advice(
    "unknown_event_field",
    "a field at the top of an event pattern that no event has",
)
.because(
    "Such a pattern matches nothing.",
    "https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html",
);
