//! Groups of schedules.

use infrastruct::{Construct, IntoValue, Resource, Text, aws, construct, properties};

use crate::piece::piece;

/// A group of schedules (`AWS::Scheduler::ScheduleGroup`), which are counted and deleted together.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, Runtime, Schedule, ScheduleGroup, cron, every, minutes};
///
/// let stack = stack!(Example {
///     report: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass")),
///     reports: ScheduleGroup::new(),
///     daily: Schedule::new(cron().hour(8), &report).group(&reports),
///     often: Schedule::new(every(minutes(15)), &report).group(&reports),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/schedule_group.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct ScheduleGroup {
    /// The group itself.
    #[construct(flatten)]
    pub group: Resource<aws::scheduler::ScheduleGroup>,
}

piece!(ScheduleGroup => group: aws::scheduler::ScheduleGroup);

impl ScheduleGroup {
    /// A group without schedules.
    #[track_caller]
    pub fn new() -> Self {
        let group = construct!(aws::scheduler::ScheduleGroup {});
        Self { group }.blame_caller()
    }

    /// Its name. CloudFormation makes one otherwise; a group of a fixed name cannot be replaced by an update.
    #[track_caller]
    pub fn name(self, name: impl IntoValue<Text>) -> Self {
        let properties = properties!(aws::scheduler::ScheduleGroup { name: name });
        self.group.apply(&properties.blame_caller());
        self
    }
}

impl Default for ScheduleGroup {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
