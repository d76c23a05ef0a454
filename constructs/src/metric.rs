//! What CloudWatch measures.

use std::time::Duration;

use infrastruct::{Any, IntoValue, Text, Value, pseudo};

use crate::several::several;
use crate::stands::stands;
use crate::string::IntoString;
use crate::time::IntoDuration;
use crate::time::minutes;

/// A measurement in CloudWatch: `function.errors()`, `queue.age()`. An [`Alarm`](crate::Alarm) watches it, and a
/// [`Dashboard`](crate::Dashboard) shows it.
///
/// What no piece offers is written out:
///
/// ```
/// use infrastruct_constructs::{Metric, minutes};
///
/// let refused = Metric::new("Shop", "OrdersRefused").dimension("Country", "de").sum().every(minutes(15));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a metric is watched by an alarm, or shown on a dashboard"]
pub struct Metric {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) dimensions: Vec<(String, Value<Text>)>,
    pub(crate) statistic: String,
    pub(crate) period: Duration,
}

impl Metric {
    /// A metric of a namespace, such as `AWS/Lambda`, by its name: its average over five minutes.
    pub fn new(namespace: impl IntoString, name: impl IntoString) -> Self {
        Self {
            namespace: namespace.into_string(),
            name: name.into_string(),
            dimensions: Vec::new(),
            statistic: "Average".to_owned(),
            period: minutes(5),
        }
    }

    /// Of what has this value in a dimension, and in those said before.
    pub fn dimension(mut self, name: impl IntoString, value: impl IntoValue<Text>) -> Self {
        self.dimensions
            .push((name.into_string(), value.into_value()));
        self
    }

    /// All that was measured within a period, added up.
    pub fn sum(self) -> Self {
        self.statistic("Sum")
    }

    /// The mean of what was measured within a period.
    pub fn average(self) -> Self {
        self.statistic("Average")
    }

    /// The least that was measured within a period.
    pub fn minimum(self) -> Self {
        self.statistic("Minimum")
    }

    /// The most that was measured within a period.
    pub fn maximum(self) -> Self {
        self.statistic("Maximum")
    }

    /// How often something was measured within a period.
    pub fn samples(self) -> Self {
        self.statistic("SampleCount")
    }

    /// What so many percent of what was measured within a period do not exceed: `percentile(99.9)`.
    pub fn percentile(self, percent: impl Into<f64>) -> Self {
        let percent = percent.into();
        self.statistic(format!("p{percent}"))
    }

    /// Another statistic, by what CloudWatch calls it: `tm99`, `PR(100:2000)`.
    pub fn statistic(mut self, statistic: impl IntoString) -> Self {
        self.statistic = statistic.into_string();
        self
    }

    /// The length of a period: 10, 20 or 30 seconds, or whole minutes.
    pub fn every(mut self, period: impl IntoDuration) -> Self {
        let period = period.into_duration();
        self.period = period;
        self
    }

    /// As a widget of a dashboard names it.
    pub(crate) fn shown(&self) -> Value<Any> {
        let mut parts: Vec<Value<Any>> = vec![text(&self.namespace), text(&self.name)];
        for (name, value) in &self.dimensions {
            parts.extend([text(name), value.clone().any()]);
        }
        let how = infrastruct::json!({
            "stat": self.statistic.as_str(),
            "period": self.period.as_secs(),
            "region": pseudo::region(),
        });
        parts.push(how.any());
        parts.into_value()
    }
}

fn text(text: &str) -> Value<Any> {
    text.into_value()
}

stands! {
    /// What is measured: a [`Metric`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no metric",
        label = "not a `Metric`",
        note = "what a piece is measured by: `worker.errors()`; one of your own: `Metric::new(\"Shop\", \"Orders\")`"
    )]
    IntoMetric, into_metric for Metric
}

several! {
    /// What is measured, as a list: `[jobs.age(), worker.errors()]`.
    IntoMetrics, into_metrics of IntoMetric as IntoMetric::into_metric => Metric
}
