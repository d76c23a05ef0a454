//! Dashboards.

use infrastruct::{
    Any, Construct, IntoValue, Json, Properties, Resource, Text, Value, aws, construct, json,
    properties, pseudo,
};

use crate::alarm::Alarm;
use crate::metric::{IntoMetrics, Metric};
use crate::piece::piece;
use crate::several::Several;

/// A dashboard (`AWS::CloudWatch::Dashboard`) of metrics, alarms and texts. Widgets stand beside each other, 24 columns in a row.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Alarm, Dashboard, Queue, Widget};
///
/// let stack = stack!(Example {
///     jobs: Queue::new(),
///     late: Alarm::new(jobs.age()).above(900),
///     overview: Dashboard::new([
///         Widget::text("# Jobs").wide(24).high(1),
///         Widget::graph("messages", [jobs.sent(), jobs.depth()]).wide(12),
///         Widget::number("oldest, in seconds", [jobs.age()]),
///         Widget::alarms("alarms", [&late]),
///     ]),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/dashboard.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Dashboard {
    /// The dashboard itself.
    #[construct(flatten)]
    pub dashboard: Resource<aws::cloudwatch::Dashboard>,
}

piece!(Dashboard => dashboard: aws::cloudwatch::Dashboard);

impl Dashboard {
    /// A dashboard of widgets.
    #[track_caller]
    pub fn new(widgets: impl Several<Item = Widget>) -> Self {
        let widgets: Vec<_> = widgets.into_vec().into_iter().map(Widget::body).collect();
        let dashboard = construct!(aws::cloudwatch::Dashboard {
            dashboard_body: json!({ "widgets": widgets }),
        });
        Self { dashboard }.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::cloudwatch::Dashboard>) -> Self {
        self.dashboard.apply(&properties.blame_caller());
        self
    }

    /// Its name. CloudFormation makes one otherwise; a dashboard of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        self.set(properties!(aws::cloudwatch::Dashboard {
            dashboard_name: name
        }))
    }
}

/// What a [`Dashboard`] shows in one of its boxes.
#[derive(Clone, Debug)]
#[must_use = "it is a part of a dashboard"]
pub struct Widget {
    kind: &'static str,
    properties: Value<Json>,
    wide: u32,
    high: u32,
}

impl Widget {
    /// A text in Markdown.
    pub fn text(markdown: impl IntoValue<Text>) -> Self {
        Self::of("text", json!({ "markdown": markdown.into_value() }))
    }

    /// Metrics over time, as lines.
    pub fn graph(title: impl IntoValue<Text>, metrics: impl IntoMetrics) -> Self {
        Self::metrics("timeSeries", title.into_value(), &metrics.into_metrics())
    }

    /// What metrics were last, as numbers.
    pub fn number(title: impl IntoValue<Text>, metrics: impl IntoMetrics) -> Self {
        Self::metrics("singleValue", title.into_value(), &metrics.into_metrics())
    }

    /// Whether alarms have gone off.
    pub fn alarms<'a>(title: impl IntoValue<Text>, alarms: impl Several<Item = &'a Alarm>) -> Self {
        let alarms: Vec<_> = alarms
            .into_vec()
            .into_iter()
            .map(|alarm| alarm.arn())
            .collect();
        Self::of(
            "alarm",
            json!({ "title": title.into_value(), "alarms": alarms }),
        )
    }

    fn metrics(view: &str, title: Value<Text>, metrics: &[Metric]) -> Self {
        let metrics: Vec<Value<Any>> = metrics.iter().map(Metric::shown).collect();
        let properties = json!({
            "view": view,
            "title": title,
            "region": pseudo::region(),
            "metrics": metrics,
        });
        Self::of("metric", properties)
    }

    fn of(kind: &'static str, properties: Value<Json>) -> Self {
        Self {
            kind,
            properties,
            wide: 6,
            high: 6,
        }
    }

    /// How many columns it takes, from 1 to 24; 6 otherwise.
    pub fn wide(mut self, columns: u32) -> Self {
        self.wide = columns;
        self
    }

    /// How many rows it takes, from 1 to 1,000; 6 otherwise.
    pub fn high(mut self, rows: u32) -> Self {
        self.high = rows;
        self
    }

    fn body(self) -> Value<Json> {
        json!({
            "type": self.kind,
            "width": self.wide,
            "height": self.high,
            "properties": self.properties,
        })
    }
}
