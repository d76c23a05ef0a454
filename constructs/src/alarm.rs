//! Alarms.

use infrastruct::{
    Construct, IntoValue, Number, Properties, Resource, Text, Value, aws, construct, properties,
};

use crate::existing::ExistingTopic;
use crate::function::Function;
use crate::metric::{IntoMetric, Metric};
use crate::piece::piece;
use crate::time::IntoDuration;
use crate::topic::Topic;

/// An alarm (`AWS::CloudWatch::Alarm`) that goes off when a [`Metric`] is above or below a threshold.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Alarm, Missing, Queue, Topic, minutes};
///
/// let stack = stack!(Example {
///     jobs: Queue::new(),
///     operators: Topic::new(),
///     late: Alarm::new(jobs.age())
///         .above(900)
///         .over(minutes(5))
///         .periods(3)
///         .missing(Missing::NotBreaching)
///         .notify(&operators)
///         .notify_when_over(&operators),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/alarm.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Alarm {
    /// The alarm itself.
    #[construct(flatten)]
    pub alarm: Resource<aws::cloudwatch::Alarm>,
    /// What lets it invoke functions.
    pub permissions: Vec<Resource<aws::lambda::Permission>>,
}

piece!(Alarm => alarm: aws::cloudwatch::Alarm);

/// A metric of which it is not said yet when it is too much: [`Alarm::new`] begins with one.
#[derive(Clone, Debug)]
#[must_use = "no alarm yet: say when it goes off, as in `.above(0)`"]
pub struct AlarmWithoutThreshold(Metric);

/// What an alarm makes of a period in which nothing was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It is beyond the threshold.
    Breaching,
    /// All is well.
    NotBreaching,
    /// The alarm stays as it is.
    Ignored,
}

impl Alarm {
    /// Watches a metric.
    #[allow(
        clippy::new_ret_no_self,
        reason = "an alarm has a threshold, which `above` and its like say"
    )]
    pub fn new(metric: impl IntoMetric) -> AlarmWithoutThreshold {
        AlarmWithoutThreshold(metric.into_metric())
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::cloudwatch::Alarm>) -> Self {
        self.alarm.apply(&properties.blame_caller());
        self
    }

    /// The length of a period; that of the metric otherwise.
    #[track_caller]
    pub fn over(self, period: impl IntoDuration) -> Self {
        let period = period.into_duration();
        self.set(properties!(aws::cloudwatch::Alarm { period: period }))
    }

    /// Goes off after so many periods in a row; after one otherwise.
    #[doc(alias = "evaluation_periods")]
    #[track_caller]
    pub fn periods(self, count: u32) -> Self {
        self.set(properties!(aws::cloudwatch::Alarm {
            evaluation_periods: count
        }))
    }

    /// Goes off after so many of the last [`periods`](Self::periods), not only after all of them.
    #[doc(alias = "datapoints_to_alarm")]
    #[track_caller]
    pub fn any(self, count: u32) -> Self {
        self.set(properties!(aws::cloudwatch::Alarm {
            datapoints_to_alarm: count
        }))
    }

    /// What a period in which nothing was measured stands for; otherwise nothing is known then.
    #[doc(alias = "treat_missing_data")]
    #[track_caller]
    pub fn missing(self, missing: Missing) -> Self {
        let missing = match missing {
            Missing::Breaching => "breaching",
            Missing::NotBreaching => "notBreaching",
            Missing::Ignored => "ignore",
        };
        self.set(properties!(aws::cloudwatch::Alarm {
            treat_missing_data: missing
        }))
    }

    /// What it means, and what to do then.
    #[track_caller]
    pub fn description(self, description: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::cloudwatch::Alarm {
            alarm_description: description
        }))
    }

    /// Its name. CloudFormation makes one otherwise; an alarm of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::cloudwatch::Alarm { alarm_name: name }))
    }

    /// Tells a topic or a function when it goes off, beside those said before.
    #[doc(alias = "add_alarm_action")]
    #[track_caller]
    pub fn notify(mut self, told: &impl Alarmed) -> Self {
        let told = self.tell(told);
        let properties = properties!(aws::cloudwatch::Alarm {
            alarm_actions: [told]
        });
        self.alarm.extend(&properties.blame_caller());
        self
    }

    /// Tells a topic or a function when all is well again, beside those said before.
    #[doc(alias = "add_ok_action")]
    #[track_caller]
    pub fn notify_when_over(mut self, told: &impl Alarmed) -> Self {
        let told = self.tell(told);
        let properties = properties!(aws::cloudwatch::Alarm { ok_actions: [told] });
        self.alarm.extend(&properties.blame_caller());
        self
    }

    #[track_caller]
    fn tell(&mut self, told: &impl Alarmed) -> Value<Text> {
        let (arn, permission) = told.alarmed_by(self.alarm);
        self.permissions.extend(permission);
        arn
    }
}

impl AlarmWithoutThreshold {
    /// Goes off when it is more than this.
    #[track_caller]
    pub fn above(self, threshold: impl IntoValue<Number>) -> Alarm {
        self.compared("GreaterThanThreshold", threshold.into_value())
    }

    /// Goes off when it is this or more.
    #[track_caller]
    pub fn at_least(self, threshold: impl IntoValue<Number>) -> Alarm {
        self.compared("GreaterThanOrEqualToThreshold", threshold.into_value())
    }

    /// Goes off when it is less than this.
    #[track_caller]
    pub fn below(self, threshold: impl IntoValue<Number>) -> Alarm {
        self.compared("LessThanThreshold", threshold.into_value())
    }

    /// Goes off when it is this or less.
    #[track_caller]
    pub fn at_most(self, threshold: impl IntoValue<Number>) -> Alarm {
        self.compared("LessThanOrEqualToThreshold", threshold.into_value())
    }

    #[track_caller]
    fn compared(self, comparison: &str, threshold: Value<Number>) -> Alarm {
        let metric = self.0;
        // CloudWatch has two properties for what is one thing
        let is_plain = ["Sum", "Average", "Minimum", "Maximum", "SampleCount"]
            .contains(&metric.statistic.as_ref());
        let (plain, extended) = if is_plain {
            (Some(metric.statistic), None)
        } else {
            (None, Some(metric.statistic))
        };
        let alarm = construct!(aws::cloudwatch::Alarm {
            namespace: metric.namespace,
            metric_name: metric.name,
            dimensions: metric.dimensions,
            statistic: plain,
            extended_statistic: extended,
            period: metric.period,
            evaluation_periods: 1,
            comparison_operator: comparison,
            threshold: threshold,
        });
        let alarm = Alarm {
            alarm,
            permissions: Vec::new(),
        };
        alarm.blame_caller()
    }
}

/// Somebody whom an alarm tells: a standard topic, or a function.
#[diagnostic::on_unimplemented(
    message = "an alarm cannot tell `{Self}`",
    label = "neither a standard topic nor a function"
)]
pub trait Alarmed {
    /// Its ARN, and what lets the alarm in where that is a resource.
    fn alarmed_by(
        &self,
        alarm: Resource<aws::cloudwatch::Alarm>,
    ) -> (Value<Text>, Option<Resource<aws::lambda::Permission>>);
}

impl Alarmed for Topic {
    #[track_caller]
    fn alarmed_by(
        &self,
        alarm: Resource<aws::cloudwatch::Alarm>,
    ) -> (Value<Text>, Option<Resource<aws::lambda::Permission>>) {
        self.admit_account("cloudwatch.amazonaws.com", alarm.arn().into_value());
        (self.topic_arn().into_value(), None)
    }
}

impl Alarmed for ExistingTopic {
    fn alarmed_by(
        &self,
        _: Resource<aws::cloudwatch::Alarm>,
    ) -> (Value<Text>, Option<Resource<aws::lambda::Permission>>) {
        (self.arn().into_value(), None)
    }
}

impl Alarmed for Function {
    #[track_caller]
    fn alarmed_by(
        &self,
        alarm: Resource<aws::cloudwatch::Alarm>,
    ) -> (Value<Text>, Option<Resource<aws::lambda::Permission>>) {
        let permission = self.permit("lambda.alarms.cloudwatch.amazonaws.com", alarm.arn());
        (self.arn().into_value(), Some(permission))
    }
}
