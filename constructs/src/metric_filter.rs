//! Metrics of what is logged.

use infrastruct::{Construct, IntoValue, Properties, Resource, Text, aws, construct, properties};

use crate::metric::Metric;
use crate::piece::piece;
use crate::reference::IntoRef;
use crate::string::IntoString;

/// Counts what is logged and matches a pattern (`AWS::Logs::MetricFilter`), as a metric of one's own.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Alarm, LogGroup, MetricFilter, days};
///
/// let stack = stack!(Example {
///     orders: LogGroup::new(days(30)),
///     refused: MetricFilter::new(&orders, "{ $.status = 403 }", "Shop", "OrdersRefused"),
///     alarm: Alarm::new(refused.metric().sum()).above(10),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/metric_filter.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct MetricFilter {
    /// The filter itself.
    #[construct(flatten)]
    pub filter: Resource<aws::logs::MetricFilter>,
    #[construct(skip)]
    metric: Metric,
}

piece!(MetricFilter => filter: aws::logs::MetricFilter);

impl MetricFilter {
    /// Counts what matches a pattern in a log group, such as `ERROR` or `{ $.level = "error" }`, as a metric of a namespace and
    /// a name.
    #[doc(alias = "add_metric_filter")]
    #[track_caller]
    pub fn new(
        log_group: impl IntoRef<aws::logs::LogGroup>,
        pattern: impl IntoValue<Text>,
        namespace: impl IntoString,
        name: impl IntoString,
    ) -> Self {
        let metric = Metric::new(namespace, name);
        let filter = construct!(aws::logs::MetricFilter {
            log_group_name: log_group.into_ref(),
            filter_pattern: pattern,
            metric_transformations: [MetricTransformation {
                metric_namespace: &metric.namespace,
                metric_name: &metric.name,
                metric_value: "1",
            }],
        });
        Self { filter, metric }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::logs::MetricFilter>) -> Self {
        self.filter.apply(&properties.blame_caller());
        self
    }

    /// Measures a number that is logged, such as `$.duration`, in place of counting.
    #[track_caller]
    pub fn value(self, field: impl IntoValue<Text>) -> Self {
        let (namespace, name) = (self.metric.namespace.clone(), self.metric.name.clone());
        self.set(properties!(aws::logs::MetricFilter {
            metric_transformations: [MetricTransformation {
                metric_namespace: namespace,
                metric_name: name,
                metric_value: field,
            }]
        }))
    }

    /// What it measures: its average over five minutes, unless something else is asked of it.
    pub fn metric(&self) -> Metric {
        self.metric.clone()
    }
}
