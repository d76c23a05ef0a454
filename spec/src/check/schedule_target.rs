//! Operations that a schedule calls: `arn:aws:scheduler:::aws-sdk:ec2:stopInstances`.

use super::operation::wrong_name;
use crate::query::context::Context;
use crate::query::picks::references_at;
use crate::rule::{Family, Report, Rule};

pub(super) const FAMILY: Family = Family::new(&[SCHEDULE_TARGET], check);

const SCHEDULE_TARGET: Rule = Rule::error(
    "schedule_target",
    "an operation as a schedule's target that does not exist, or that only reads",
)
.because(
    "EventBridge Scheduler calls operations by their name in the SDK, and none whose name says that it reads.",
    "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html",
);

/// How the names of operations begin that are not called.
const READING: &str = "get describe list poll receive search scan query select read lookup discover validate batchGet \
    batchDescribe batchRead transactGet adminGet adminList testMigration retrieve testConnection translateDocument \
    isAuthorized invokeModel";

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, schedule, _) in context.resources() {
        if schedule.type_name != "AWS::Scheduler::Schedule" {
            continue;
        }
        for target in references_at(&schedule.properties, "Target/Arn") {
            let Some(arn) = target.text_of_partition() else {
                continue;
            };
            let Some((_, named)) = arn.split_once(":scheduler:::aws-sdk:") else {
                continue;
            };
            let found = wrong_name(named).or_else(|| reading(named));
            if let Some((message, help)) = found {
                let found = SCHEDULE_TARGET.at(target.position, message);
                report.add(at, found.with_help(help));
            }
        }
    }
}

fn reading(named: &str) -> Option<(String, Option<String>)> {
    let (_, operation) = named.split_once(':')?;
    let start = READING
        .split(' ')
        .find(|start| operation.starts_with(start))?;
    let message = format!("a schedule cannot call `aws-sdk:{named}`, which reads");
    let help = format!(
        "of what begins with `{start}`, EventBridge Scheduler calls nothing; a function can"
    );
    Some((message, Some(help)))
}
