//! What a deployment decides, with a CloudFormation that answers as a test says.

use std::collections::{BTreeMap, VecDeque};

use aws_sdk_cloudformation::types::{ChangeAction, ChangeSetStatus, ExecutionStatus};

use super::deployment::{Conclusion, Deployment};
use super::failure::root_cause;
use super::{Prepared, Progress, Settings};
use crate::aws::stand_in::{StandIn, event, state};
use crate::aws::{Change, ChangeSet, Delivery, Event, Fault, StackState, Validation};
use crate::error::Error;
use crate::manifest::{Declared, Stack};
use crate::terminal::Terminal;

const QUEUE: &str =
    r#"{"Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}}}"#;
const STACK: &str = "AWS::CloudFormation::Stack";

fn stack() -> Stack {
    let inbox = Declared {
        logical_id: "Inbox".to_owned(),
        path: "Ingest.inbox".to_owned(),
        file: "src/stacks.rs".to_owned(),
        line: 12,
    };
    Stack {
        name: "Ingest".to_owned(),
        resources: vec![inbox],
        ..Stack::default()
    }
}

fn available() -> ChangeSet {
    let change = Change {
        action: ChangeAction::Add,
        logical_id: "Inbox".to_owned(),
        ..Change::default()
    };
    ChangeSet {
        id: "arn:change-set".to_owned(),
        stack_id: "arn:stack/Ingest".to_owned(),
        status: Some(ChangeSetStatus::CreateComplete),
        execution: Some(ExecutionStatus::Available),
        changes: vec![change],
        ..ChangeSet::default()
    }
}

fn operation(last: &str) -> BTreeMap<String, Vec<Event>> {
    let id = "arn:stack/Ingest";
    let events = vec![
        event(id, "Ingest", STACK, id, "UPDATE_IN_PROGRESS", ""),
        event(id, "Ingest", STACK, id, last, ""),
    ];
    BTreeMap::from([(id.to_owned(), events)])
}

fn run(cloud: &StandIn) -> Result<(Conclusion, StackState), Error> {
    let terminal = Terminal {
        interactive: false,
        width: 80,
    };
    let (stack, settings, progress) = (stack(), Settings::default(), Progress::new(terminal));
    let prepared = Prepared::of(QUEUE.to_owned()).unwrap();
    let deployment = Deployment {
        stack: &stack,
        prepared: &prepared,
        settings: &settings,
        progress: &progress,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(deployment.run(cloud, async || Ok(Delivery::Inline(QUEUE.to_owned()))))
}

fn updating(states: Vec<Result<Option<StackState>, Fault>>) -> StandIn {
    StandIn {
        states: VecDeque::from(states).into(),
        change_set: Some(available()).into(),
        events: operation("UPDATE_COMPLETE"),
        template: "{\"Resources\": {}}".to_owned(),
        proposed: QUEUE.to_owned(),
        ..StandIn::default()
    }
}

#[test]
fn a_change_set_that_is_there_already_is_taken() {
    let complete = || Ok(Some(state("UPDATE_COMPLETE")));
    let cloud = updating(vec![complete(), complete()]);
    cloud.creations.borrow_mut().push_back(Fault::refused(
        "CreateChangeSet",
        "AlreadyExistsException",
        "exists",
    ));
    assert_eq!(run(&cloud).unwrap().0, Conclusion::Deployed);
    assert_eq!(*cloud.done.borrow(), ["execute"]);
}

#[test]
fn a_change_set_of_the_same_name_and_another_template_is_made_anew() {
    let complete = || Ok(Some(state("UPDATE_COMPLETE")));
    let mut cloud = updating(vec![complete(), complete()]);
    cloud.proposed = "{\"Resources\": {\"Other\": {\"Type\": \"AWS::SQS::Queue\"}}}".to_owned();
    cloud.creations.borrow_mut().push_back(Fault::refused(
        "CreateChangeSet",
        "AlreadyExistsException",
        "exists",
    ));
    assert_eq!(run(&cloud).unwrap().0, Conclusion::Deployed);
    assert_eq!(
        *cloud.done.borrow(),
        ["delete change set", "create change set Update", "execute"]
    );
}

#[test]
fn what_a_deployment_without_rollback_left_is_not_updated_as_if_nothing_were() {
    let cloud = updating(vec![Ok(Some(state("UPDATE_FAILED")))]);
    let error = run(&cloud).unwrap_err().to_string();
    assert!(
        error.contains("go on from there with `--no-rollback`"),
        "{error}"
    );
    assert!(cloud.done.borrow().is_empty());
}

#[test]
fn a_protection_that_somebody_put_there_stays() {
    let protected = || {
        let state = StackState {
            termination_protection: true,
            ..state("UPDATE_COMPLETE")
        };
        Ok(Some(state))
    };
    let cloud = updating(vec![protected(), protected()]);
    run(&cloud).unwrap();
    assert_eq!(
        *cloud.done.borrow(),
        ["create change set Update", "execute"]
    );
}

#[test]
fn an_execution_whose_answer_was_lost_is_followed() {
    let complete = || Ok(Some(state("UPDATE_COMPLETE")));
    let cloud = updating(vec![
        complete(),
        Ok(Some(state("UPDATE_IN_PROGRESS"))),
        complete(),
    ]);
    let executing = Fault::refused(
        "ExecuteChangeSet",
        "InvalidChangeSetStatus",
        "EXECUTE_IN_PROGRESS",
    );
    cloud.executions.borrow_mut().push_back(executing);
    assert_eq!(run(&cloud).unwrap().0, Conclusion::Deployed);
}

#[test]
fn a_change_set_in_which_only_outputs_change_is_executed() {
    let complete = || Ok(Some(state("UPDATE_COMPLETE")));
    let cloud = updating(vec![complete(), complete()]);
    *cloud.change_set.borrow_mut() = Some(ChangeSet {
        changes: Vec::new(),
        ..available()
    });
    assert_eq!(run(&cloud).unwrap().0, Conclusion::Deployed);
}

#[test]
fn findings_before_a_deployment_say_their_source_line_and_leave_nothing() {
    let mut cloud = updating(vec![Ok(None), Ok(Some(state("REVIEW_IN_PROGRESS")))]);
    let reason = Some("validation of the change set failed".to_owned());
    *cloud.change_set.borrow_mut() = Some(ChangeSet {
        status: Some(ChangeSetStatus::Failed),
        execution: Some(ExecutionStatus::Unavailable),
        reason,
        ..available()
    });
    cloud.validations = vec![Validation {
        path: Some("/Resources/Inbox/Properties/DelaySeconds".to_owned()),
        message: "1000 is greater than the maximum of 900".to_owned(),
        fails: true,
        ..Validation::default()
    }];
    let error = run(&cloud).unwrap_err().to_string();
    assert!(
        error.contains("`Inbox` (src/stacks.rs:12) at `/Resources/Inbox/Properties/DelaySeconds`"),
        "{error}"
    );
    assert!(error.contains("1000 is greater"), "{error}");
    assert_eq!(
        *cloud.done.borrow(),
        [
            "create change set Create",
            "delete change set",
            "delete stack"
        ]
    );
}

#[test]
fn the_cause_is_looked_for_in_nested_stacks() {
    let (outer, inner) = ("arn:stack/Ingest", "arn:stack/Nested");
    let cloud = StandIn {
        events: BTreeMap::from([(
            inner.to_owned(),
            vec![event(
                inner,
                "Table",
                "AWS::DynamoDB::Table",
                "",
                "CREATE_FAILED",
                "limit",
            )],
        )]),
        ..StandIn::default()
    };
    let events = [event(
        outer,
        "Part",
        STACK,
        inner,
        "CREATE_FAILED",
        "Embedded stack was not successfully created",
    )];
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (cause, around) = runtime.block_on(root_cause(&cloud, &events)).unwrap();
    assert_eq!(around, ["Part"]);
    assert_eq!(
        (cause.logical_id.as_str(), cause.stack_name.as_str()),
        ("Table", "Nested")
    );
}

#[test]
fn a_stack_that_is_restored_meanwhile_is_no_endless_loop() {
    let executed = ChangeSet {
        execution: Some(ExecutionStatus::ExecuteComplete),
        ..available()
    };
    let cloud = updating(vec![Ok(Some(state("UPDATE_COMPLETE")))]);
    *cloud.change_set.borrow_mut() = Some(executed);
    assert!(
        run(&cloud)
            .unwrap_err()
            .to_string()
            .contains("being changed by somebody else")
    );
}
