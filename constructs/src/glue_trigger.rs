//! Triggers of Glue.

use infrastruct::{Construct, Json, Resource, Value, aws, construct, properties};

use crate::piece::piece;
use crate::timing::{Cron, Timing};

/// What a trigger starts, and what it waits for: a job or a crawler.
#[diagnostic::on_unimplemented(
    message = "a trigger cannot start `{Self}`, or wait for it",
    label = "neither a `GlueJob` nor a `Crawler`"
)]
pub trait GlueTask {
    /// To start it.
    fn action(&self) -> Value<Json>;

    /// That it succeeded.
    fn success(&self) -> Value<Json>;
}

/// A trigger of Glue (`AWS::Glue::Trigger`): it starts jobs and crawlers at a time, or after others.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Bucket, Crawler, GlueDatabase, GlueJob, GlueTrigger, cron};
///
/// let stack = stack!(Example {
///     scripts: Bucket::new(),
///     lake: Bucket::new(),
///     clean: GlueJob::spark(scripts.at("clean.py")).grants([lake.read_write("*")]),
///     database: GlueDatabase::new("clean"),
///     crawler: Crawler::new(&database, lake.at("clean/")),
///     at_night: GlueTrigger::at(cron().hour(3), &clean),
///     afterwards: GlueTrigger::after(&clean, &crawler),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/glue_trigger.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct GlueTrigger {
    /// The trigger itself.
    #[construct(flatten)]
    pub trigger: Resource<aws::glue::Trigger>,
    #[construct(skip)]
    actions: Vec<Value<Json>>,
}

piece!(GlueTrigger => trigger: aws::glue::Trigger);

impl GlueTrigger {
    /// Starts something at certain times.
    #[track_caller]
    pub fn at(when: Cron, what: &impl GlueTask) -> Self {
        Self::of(construct!(aws::glue::Trigger {
            r#type: "SCHEDULED",
            schedule: Timing::from(when),
            start_on_creation: true,
            actions: [what.action()],
        }))
        .with(what)
    }

    /// Starts something once something else has succeeded.
    #[track_caller]
    pub fn after(first: &impl GlueTask, then: &impl GlueTask) -> Self {
        Self::of(construct!(aws::glue::Trigger {
            r#type: "CONDITIONAL",
            start_on_creation: true,
            predicate: Predicate {
                conditions: [first.success()]
            },
            actions: [then.action()],
        }))
        .with(then)
    }

    #[track_caller]
    fn of(trigger: Resource<aws::glue::Trigger>) -> Self {
        let actions = Vec::new();
        Self { trigger, actions }.blame_caller()
    }

    /// Starts something else at the same time.
    #[track_caller]
    pub fn with(mut self, what: &impl GlueTask) -> Self {
        self.actions.push(what.action());
        let actions = self.actions.clone();
        let properties = properties!(aws::glue::Trigger { actions: actions });
        self.trigger.apply(&properties.blame_caller());
        self
    }
}
